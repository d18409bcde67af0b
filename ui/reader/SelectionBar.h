// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "ui/support/Theme.h"

#include <QFrame>
#include <QToolButton>

class QHBoxLayout;

namespace lectern {

/// The small bar beside a selection: five colours, note, tag, copy as quotation, copy link. Never takes the focus by itself; with
/// Tab it is entered from the text, the arrow keys go along it, Escape leaves it.
class SelectionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent);

    void setTheme(const Theme& theme);
    /// Shows it above a selection, or below where there is no room; rectangles are the parent's.
    void showBeside(const QRect& firstLine, const QRect& lastLine, const QRect& bounds);

Q_SIGNALS:
    void colorChosen(lectern::HighlightColor color);
    void noteChosen();
    void tagChosen();
    void copyQuotationChosen();
    void copyLinkChosen();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& what);
    void addColor(HighlightColor color, const QString& what);
    void addAction(const QString& name, const QString& what, QLatin1StringView iconName, void (SelectionBar::*chosen)());
    void addGap();
    void step(int by);

    QHBoxLayout* m_row;
    QList<QToolButton*> m_buttons;
    const Theme* m_theme;
};

} // namespace lectern
