// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/CardStyle.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace lectern {

class ColorDot;

/// Says which of the article's annotations are shown and in which order, and how many they are.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setCardStyle(const CardStyle& style);
    /// The tags to choose from, when tagsWanted() asked for them.
    void setTags(const QStringList& tags);
    void setCount(int shown, int all);
    [[nodiscard]] AnnotationCriteria criteria() const;
    void chooseTag(const QString& tag);
    /// Those that no longer stand in the article, and nothing else.
    void chooseOrphaned();
    void clear();
    void focusText();
    void setOrder(AnnotationOrder order);
    void showOrderMenu();

Q_SIGNALS:
    void criteriaChanged(const lectern::AnnotationCriteria& criteria);
    void orderChosen(lectern::AnnotationOrder order);
    void tagsWanted();
    /// Enter or Down in the field: on to what was found.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* buildTextRow();
    [[nodiscard]] QLayout* buildToggleRow();
    void buildOrderMenu();
    QToolButton* toggle(const QString& name, QLatin1StringView icon, const QString& text);
    void buildTagMenu();
    void changed();

    QLineEdit* m_text;
    QToolButton* m_tagButton;
    QMenu* m_tagMenu;
    QList<ColorDot*> m_dots;
    QToolButton* m_note;
    QToolButton* m_changed;
    QToolButton* m_orphaned;
    QToolButton* m_sort;
    QLabel* m_count;
    QStringList m_tags;
    QString m_tag;
    bool m_quiet = false;
};

} // namespace lectern
