// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MessageBar.h"

#include "model/Result.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int margin = 14;
    constexpr int widestBar = 700;

} // namespace

MessageBar::MessageBar(QWidget* ground) : QWidget(ground)
{
    setObjectName(u"messageBar"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    ground->installEventFilter(this);
    hide();
}

void MessageBar::say(const Message& message, const QString& key)
{
    dismiss(key);
    auto* row = new MessageRow(message, this);
    connect(row, &MessageRow::dismissed, this, [this, key] { dismiss(key); });
    layout()->addWidget(row);
    m_rows.insert(key, row);
    settle();
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::fail(const Error& error, const QString& key)
{
    say({.text = error.sentence, .detail = error.detail, .tone = Message::Tone::Alarm}, key);
}

void MessageBar::progress(
    const QString& key, const QString& text, int percent, const std::function<void()>& cancel)
{
    if (MessageRow* row = m_rows.value(key)) {
        row->setProgress(text, percent);
        return;
    }
    say({.text = text, .action = tr("Cancel"), .whenChosen = cancel, .percent = percent, .busy = percent < 0}, key);
}

void MessageBar::dismiss(const QString& key)
{
    MessageRow* row = m_rows.take(key);
    if (!row)
        return;
    layout()->removeWidget(row);
    row->hide();
    row->deleteLater();
    settle();
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const MessageRow* row : m_rows)
        texts << row->text();
    return texts;
}

bool MessageBar::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        settle();
    return done;
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::settle()
{
    setVisible(!m_rows.isEmpty());
    const QSize ground = parentWidget()->size();
    const int width = qMin(widestBar, ground.width() - 2 * margin);
    for (MessageRow* row : std::as_const(m_rows))
        row->fit(width);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    setGeometry((ground.width() - width) / 2, ground.height() - height - margin, width, height);
    raise();
}

} // namespace lectern
