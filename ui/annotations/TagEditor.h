// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/CardStyle.h"

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace lectern {

class FlowLayout;

/// Tags as chips that can be taken away, and a field for more. Enter or a comma adds what was typed, Backspace in the empty field takes the
/// last one away, Escape or Enter in the empty field finishes. What is typed is compared with the known tags anywhere in their
/// names and without regard to case; a known tag keeps its spelling.
class TagEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TagEditor(QWidget* parent = nullptr);

    void setCardStyle(const CardStyle& style);
    void setTags(const QStringList& tags);
    [[nodiscard]] QStringList tags() const { return m_tags; }
    void setKnownTags(const QStringList& names);
    /// Adds what stands in the field, if anything. True when the tags changed.
    bool commit();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void tagsEdited(const QStringList& tags);
    void finished();
    void heightChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildField();
    void textEdited(const QString& text);
    bool keyPressed(int key);
    bool add(const QString& typed);
    void remove(const QString& tag);
    void changed();
    void showChips();
    void offerTags();
    void finishWhenLeft();
    [[nodiscard]] QString spelling(const QString& typed) const;

    CardStyle m_style;
    FlowLayout* m_flow;
    QLineEdit* m_field;
    QStringListModel* m_offered;
    QCompleter* m_completer;
    QStringList m_known;
    QStringList m_tags;
};

} // namespace lectern
