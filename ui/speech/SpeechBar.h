// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lectern {

/// Stands at the foot of the page while it is read aloud: what can be done then, by mouse. It only shows the window's actions.
class SpeechBar final : public QFrame
{
    Q_OBJECT

public:
    /// Floats over `ground` and follows its size.
    explicit SpeechBar(QWidget* ground);

    void addAction(QAction* action, QLatin1StringView iconName);
    void addSpeed();
    void addGap();
    void setSpeaking(bool speaking);
    void setSpeed(double speed);
    void setTheme(const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();

    QHBoxLayout* m_row;
    QLabel* m_speed;
    QToolButton* m_first = nullptr; // begins and pauses
    const Theme* m_theme;
};

} // namespace lectern
