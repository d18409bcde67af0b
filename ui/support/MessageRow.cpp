// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MessageRow.h"

#include "ui/support/ButtonRow.h"
#include "ui/support/Icons.h"
#include "ui/support/Strokes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern {

namespace {

    constexpr auto timeToRead = 9s;
    constexpr int shortestLine = 12; // of text beside buttons, in heights of a letter

    bool isProgress(const Message& message)
    {
        return message.busy || message.percent >= 0;
    }

    bool fades(const Message& message)
    {
        return !message.stays && !isProgress(message) && message.tone == Message::Tone::Notice;
    }

    QToolButton* textButton(const QString& text, QWidget* parent)
    {
        auto* button = new QToolButton(parent);
        button->setText(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    }

    QLabel* selectableLabel(const QString& text, QWidget* parent)
    {
        auto* label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

MessageRow::MessageRow(const Message& message, QWidget* parent)
    : QFrame(parent),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_buttons(new ButtonRow(nullptr, Qt::AlignTrailing)),
      m_text(selectableLabel(message.text, this))
{
    m_text->setObjectName(u"messageText"_s);
    setAccessibleName(message.text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(4);
    addLine(message);
    if (!message.detail.isEmpty())
        addDetail(message.detail);
    if (!fades(message))
        return;
    m_fading = new QTimer(this);
    m_fading->setSingleShot(true);
    m_fading->setInterval(timeToRead);
    connect(m_fading, &QTimer::timeout, this, &MessageRow::dismissed);
    m_fading->start();
}

void MessageRow::addLine(const Message& message)
{
    m_line->setSpacing(6);
    m_buttons->setSpacing(6);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_line);
    addText(message);
    m_line->addLayout(m_buttons);
    if (isProgress(message)) {
        m_progress = new QProgressBar(this);
        m_progress->setTextVisible(false);
        m_progress->setFixedWidth(120);
        m_buttons->addWidget(m_progress);
        setProgress(message.text, message.busy ? -1 : message.percent);
    }
    addButtons(message);
}

void MessageRow::addText(const Message& message)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    if (message.tone == Message::Tone::Alarm) {
        auto* sign = new QLabel(this);
        sign->setPixmap(icon("warning"_L1).pixmap(QSize(18, 18), devicePixelRatioF()));
        line->addWidget(sign);
    }
    line->addWidget(m_text, 1);
    m_line->addLayout(line, 1);
}

void MessageRow::fit(int width)
{
    const bool beside = width - m_buttons->sizeHint().width() > shortestLine * fontMetrics().height();
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageRow::addAction(const QString& name, const QString& text, const std::function<void()>& whenChosen)
{
    QToolButton* action = textButton(text, this);
    action->setObjectName(name);
    connect(action, &QToolButton::clicked, this, [this, whenChosen] {
        Q_EMIT dismissed();
        whenChosen();
    });
    m_buttons->addWidget(action);
}

void MessageRow::addButtons(const Message& message)
{
    if (!message.detail.isEmpty()) {
        QToolButton* details = textButton(tr("Details"), this);
        details->setCheckable(true);
        connect(details, &QToolButton::toggled, this, [this](bool on) { m_detail->setVisible(on); });
        m_buttons->addWidget(details);
    }
    if (!message.action.isEmpty())
        addAction(u"messageAction"_s, message.action, message.whenChosen);
    if (!message.otherAction.isEmpty())
        addAction(u"messageOtherAction"_s, message.otherAction, message.whenOtherChosen);
    if (isProgress(message))
        return; // what runs is cancelled, or comes to its end
    QToolButton* close = textButton({}, this);
    close->setIcon(icon("close"_L1));
    close->setIconSize({14, 14});
    close->setAccessibleName(tr("Dismiss this message"));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &MessageRow::dismissed);
    m_buttons->addWidget(close);
}

void MessageRow::addDetail(const QString& detail)
{
    m_detail = selectableLabel(detail, this);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->hide();
    layout()->addWidget(m_detail);
}

void MessageRow::setProgress(const QString& text, int percent)
{
    m_text->setText(text);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}

QString MessageRow::text() const
{
    return m_text->text();
}

// Nobody's message goes away while they point at it.
void MessageRow::enterEvent(QEnterEvent*)
{
    if (m_fading)
        m_fading->stop();
}

void MessageRow::leaveEvent(QEvent*)
{
    if (m_fading)
        m_fading->start();
}

void MessageRow::paintEvent(QPaintEvent*)
{
    paintFloating(this, palette().color(QPalette::Midlight), palette().color(QPalette::ToolTipBase));
}

} // namespace lectern
