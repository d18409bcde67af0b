// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationCommands.h"

#include <algorithm>

namespace lectern {

AnnotationEdits::Command::Command(AnnotationEdits* edits, const QString& text)
    : EditCommand(&edits->m_ledger, text)
    , m_edits(edits)
{
}

AnnotationEdits::ChangeCommand::ChangeCommand(AnnotationEdits* edits, const QString& text, const QList<AnnotationEdit>& before,
    const QList<AnnotationEdit>& after, int typing)
    : Command(edits, text)
    , m_before(before)
    , m_after(after)
    , m_typing(typing)
{
}

void AnnotationEdits::ChangeCommand::write(bool done, quint64 number)
{
    if (m_edits)
        m_edits->change(done ? m_after : m_before, number);
}

bool AnnotationEdits::ChangeCommand::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const ChangeCommand&>(*other);
    // A note that somebody else changed in between must remain within reach of undo.
    if (later.m_typing != m_typing || later.m_before != m_after)
        return false;
    m_after = later.m_after;
    awaitAnswerOf(later);
    return true;
}

bool AnnotationEdits::ChangeCommand::failed() const
{
    const QList<AnnotationEdit>& wanted = isDone() ? m_after : m_before;
    const QList<AnnotationEdit>& former = isDone() ? m_before : m_after;
    const auto stayed = [&](const AnnotationEdit& asked, const AnnotationEdit& was) {
        const Annotation* annotation = m_edits ? m_edits->told(asked.annotation) : nullptr;
        const AnnotationChange now = annotation ? asked.change.of(*annotation) : was.change;
        return now != asked.change && now == was.change;
    };
    return std::ranges::equal(wanted, former, stayed);
}

AnnotationEdits::RangeCommand::RangeCommand(AnnotationEdits* edits, const QString& text, const Annotation& before,
    const TextQuoteSelector& quote, const TextPositionSelector& position)
    : EditCommand(&edits->m_ledger, text)
    , m_edits(edits)
    , m_before(before)
    , m_quote(quote)
    , m_position(position)
{
}

std::function<Result<Revision>(Library&)> AnnotationEdits::RangeCommand::work(bool done) const
{
    return [did = m_did, id = m_before.id, range = TextRange{m_position.start, m_position.end}, words = m_quote.exact, done](Library& library) {
        if (!done)
            return library.putBack(did->before);
        if (!did->after.isEmpty())
            return library.putBack(did->after);
        return library.place(id, range, words).map([&](const Revision& revision) { return *did = revision; });
    };
}

void AnnotationEdits::RangeCommand::write(bool done, quint64 number)
{
    if (!m_edits)
        return;
    const QUuid id = m_before.id;
    Known& known = m_edits->m_known[id];
    known.wanted.quote = done ? m_quote : m_before.quote;
    known.wanted.position = done ? m_position : m_before.position;
    ++known.awaited;
    m_edits->m_session->revise(work(done), [edits = m_edits, id, number](const Result<Revision>& revision) {
        if (!edits)
            return;
        edits->arrive({id});
        edits->m_ledger.answer(number, !revision);
        if (!revision)
            Q_EMIT edits->rangeRefused(id);
    });
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
