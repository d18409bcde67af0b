// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/SpeechBar.h"

#include "ui/support/Icons.h"
#include "ui/support/Strokes.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int distance = 16; // from the foot of the page

    QString times(double speed)
    {
        return QString(QLocale().toString(speed, 'g', 3) % u'×');
    }

} // namespace

SpeechBar::SpeechBar(QWidget* ground) :
    QFrame(ground), m_row(new QHBoxLayout(this)), m_speed(new QLabel(this)), m_theme(&theme(ThemeKind::Light))
{
    setObjectName(u"speechBar"_s);
    setAccessibleName(tr("Read aloud"));
    setCursor(Qt::ArrowCursor);
    m_row->setContentsMargins(6, 4, 6, 4);
    m_row->setSpacing(1);
    m_speed->setObjectName(u"speechSpeed"_s);
    m_speed->setAlignment(Qt::AlignCenter);
    m_speed->setMinimumWidth(m_speed->fontMetrics().horizontalAdvance(times(1.25)) + 6);
    m_speed->setForegroundRole(QPalette::PlaceholderText);
    ground->installEventFilter(this);
    hide();
}

// The button tells what its action tells, with the keys that it has now.
void SpeechBar::addAction(QAction* action, QLatin1StringView iconName)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(icon(iconName));
    const auto follow = [button, action] {
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    m_row->addWidget(button);
    if (!m_first)
        m_first = button;
}

void SpeechBar::addSpeed()
{
    m_row->addWidget(m_speed);
}

void SpeechBar::addGap()
{
    m_row->addSpacing(8);
}

void SpeechBar::setSpeaking(bool speaking)
{
    m_first->setIcon(icon(speaking ? "pause"_L1 : "play"_L1));
}

void SpeechBar::setSpeed(double speed)
{
    m_speed->setText(times(speed));
}

void SpeechBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    setPalette(theme.palette());
}

void SpeechBar::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - distance);
    raise();
}

void SpeechBar::showEvent(QShowEvent*)
{
    place();
}

bool SpeechBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SpeechBar::paintEvent(QPaintEvent*)
{
    paintFloating(this, m_theme->hairline, m_theme->raised);
}

} // namespace lectern
