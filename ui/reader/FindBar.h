// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <optional>
#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lectern {

/// The bar in which is typed what to find in the page. It only tells; FindInPage finds. Enter goes on; Ctrl+Enter, and Ctrl+1 to 5, highlight the
/// hit.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent);

    void open(const QString& text);
    [[nodiscard]] QString text() const;
    /// "3 of 17"; `current` counts from 1.
    void setCount(qsizetype current, qsizetype total);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextWanted();
    void previousWanted();
    /// The hit at which the bar stands is to be highlighted, without a colour in the one used last.
    void highlightWanted(std::optional<lectern::HighlightColor> color);
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& what, QLatin1StringView iconName, void (FindBar::*pressed)());

    void wantHighlight();
    [[nodiscard]] bool pressWithControl(int key);

    QLineEdit* m_line;
    QLabel* m_count;
    QToolButton* m_highlight = nullptr;
    const Theme* m_theme;
};

} // namespace lectern
