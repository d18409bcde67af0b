// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationCommands.h"

#include <algorithm>

namespace lectern {

AnnotationEdits::Command::Command(AnnotationEdits* edits, const QString& text)
    : EditCommand(&edits->m_ledger, text)
    , m_edits(edits)
{
}

AnnotationEdits::ChangeCommand::ChangeCommand(AnnotationEdits* edits, const QString& text, const Annotation& annotation,
    const AnnotationChange& after, int typing)
    : Command(edits, text)
    , m_annotation(annotation.id)
    , m_before(after.of(annotation))
    , m_after(after)
    , m_typing(typing)
{
}

void AnnotationEdits::ChangeCommand::write(bool done, quint64 number)
{
    if (m_edits)
        m_edits->change(m_annotation, done ? m_after : m_before, number);
}

bool AnnotationEdits::ChangeCommand::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const ChangeCommand&>(*other);
    // A note that somebody else changed in between must remain within reach of undo.
    if (later.m_annotation != m_annotation || later.m_typing != m_typing || later.m_before != m_after)
        return false;
    m_after = later.m_after;
    awaitAnswerOf(later);
    return true;
}

bool AnnotationEdits::ChangeCommand::failed() const
{
    const Annotation* annotation = m_edits ? m_edits->told(m_annotation) : nullptr;
    if (!annotation)
        return true;
    const AnnotationChange now = m_after.of(*annotation);
    const AnnotationChange& asked = isDone() ? m_after : m_before;
    const AnnotationChange& former = isDone() ? m_before : m_after;
    return now != asked && now == former;
}

AnnotationEdits::PresenceCommand::PresenceCommand(AnnotationEdits* edits, const QString& text, const Annotation& added)
    : Command(edits, text)
    , m_annotations{added.id}
    , m_new(added)
    , m_adds(true)
{
}

AnnotationEdits::PresenceCommand::PresenceCommand(AnnotationEdits* edits, const QString& text, const QList<QUuid>& removed)
    : Command(edits, text)
    , m_annotations(removed)
    , m_adds(false)
{
}

void AnnotationEdits::PresenceCommand::write(bool done, quint64 number)
{
    if (!m_edits)
        return;
    if (m_new)
        m_edits->create(*std::exchange(m_new, std::nullopt), number);
    else
        m_edits->put(m_annotations, done == m_adds, number);
}

bool AnnotationEdits::PresenceCommand::failed() const
{
    const bool wanted = isDone() == m_adds;
    return std::ranges::any_of(m_annotations, [&](const QUuid& id) { return (m_edits && m_edits->told(id)) != wanted; });
}

} // namespace lectern
