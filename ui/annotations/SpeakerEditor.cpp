// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/SpeakerEditor.h"

#include "ui/annotations/CardStyle.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lectern {

SpeakerEditor::SpeakerEditor(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"speakerEditor"_s);
    setAccessibleName(tr("Speaker"));
    setPlaceholderText(tr("Who says it"));
}

void SpeakerEditor::setCardStyle(const CardStyle& style)
{
    setFont(style.noteFont);
}

void SpeakerEditor::setSpeaker(const QString& speaker)
{
    m_speaker = speaker;
    setText(speaker);
    selectAll();
}

void SpeakerEditor::commit()
{
    const QString typed = text().simplified();
    if (typed == m_speaker)
        return;
    m_speaker = typed;
    Q_EMIT speakerEdited(typed);
}

bool SpeakerEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SpeakerEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        setText(m_speaker);
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        Q_EMIT finished();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SpeakerEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const bool stays = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!isVisible() || stays)
        return;
    commit();
    QMetaObject::invokeMethod(this, &SpeakerEditor::finished, Qt::QueuedConnection);
}

} // namespace lectern
