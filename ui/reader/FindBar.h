// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace lectern {

/// The bar in which is typed what to find in the page. It only tells; FindInPage finds.
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
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton(const QString& name, const QString& what, QLatin1StringView iconName, void (FindBar::*pressed)());

    QLineEdit* m_line;
    QLabel* m_count;
    const Theme* m_theme;
};

} // namespace lectern
