// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/CardStyle.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lectern {

class ColorDot;
class TagEditor;

/// What can be done with several highlights at once: colour, tags, removal. There while two or more are selected.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    void setCardStyle(const CardStyle& style);
    /// For completion.
    void setKnownTags(const QStringList& names);
    /// The tags of each highlight that is selected.
    void setSelection(const QList<QStringList>& tags);
    /// Opens the editor of the tags that all of them have.
    void editTags();

Q_SIGNALS:
    void colorChosen(lectern::HighlightColor color);
    /// Of all of them, whichever they had.
    void retagRequested(const QStringList& add, const QStringList& remove);
    void removeRequested();
    /// No longer several, please.
    void dismissed();
    /// The tags are written: on to the cards.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QLayout* buildDeeds();
    [[nodiscard]] QLayout* buildColors();
    QToolButton* add(QLatin1StringView icon, const QString& text);
    void buildTags();
    void retag(const QStringList& tags);
    void closeTags();

    QLabel* m_count;
    TagEditor* m_tags;
    QList<ColorDot*> m_dots;
    QColor m_line; // between the cards and the bar
    QStringList m_common; // tags that all have, as the editor shows them
};

} // namespace lectern
