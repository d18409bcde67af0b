// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationEdits.h"

#include "model/session/Session.h"
#include "ui/annotations/AnnotationCommands.h"

#include <QSet>
#include <QUndoStack>
#include <algorithm>

namespace lectern {

void AnnotationChange::applyTo(Annotation& annotation) const
{
    annotation.color = color.value_or(annotation.color);
    annotation.note = note.value_or(annotation.note);
    annotation.speaker = speaker.value_or(annotation.speaker);
    annotation.tags = tags.value_or(annotation.tags);
    if (passage) {
        annotation.quote = passage->quote;
        annotation.position = passage->position;
    }
}

AnnotationChange AnnotationChange::of(const Annotation& annotation) const
{
    AnnotationChange same;
    if (color)
        same.color = annotation.color;
    if (note)
        same.note = annotation.note;
    if (speaker)
        same.speaker = annotation.speaker;
    if (tags)
        same.tags = annotation.tags;
    if (passage)
        same.passage = {.quote = annotation.quote, .position = annotation.position};
    return same;
}

AnnotationEdits::AnnotationEdits(Session* session, QUndoStack* stack, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ledger(stack)
{
    connect(session, &Session::annotationAdded, this, &AnnotationEdits::take);
    connect(session, &Session::annotationChanged, this, &AnnotationEdits::take);
    connect(session, &Session::annotationsTrashed, this, [this](const QUuid&, const QList<QUuid>& ids) { drop(ids); });
}

void AnnotationEdits::know(const QUuid& article, const QList<Annotation>& annotations)
{
    QSet<QUuid> gone;
    for (const Known& known : std::as_const(m_known)) {
        if (known.isThere && known.told.article == article)
            gone += known.told.id;
    }
    for (const Annotation& annotation : annotations) {
        gone.remove(annotation.id);
        take(annotation);
    }
    drop(gone.values());
}

const Annotation* AnnotationEdits::find(const QUuid& id) const
{
    const auto known = m_known.constFind(id);
    return known != m_known.cend() && known->isWanted ? &known->wanted : nullptr;
}

const Annotation* AnnotationEdits::told(const QUuid& id) const
{
    const auto known = m_known.constFind(id);
    return known != m_known.cend() && known->isThere ? &known->told : nullptr;
}

void AnnotationEdits::add(const Annotation& annotation)
{
    m_ledger.push(new PresenceCommand(this, tr("Highlight"), annotation));
}

void AnnotationEdits::recolor(const QUuid& id, HighlightColor color)
{
    push(id, {.color = color}, tr("Change colour"));
}

void AnnotationEdits::setNote(const QUuid& id, const QString& markdown)
{
    push(id, {.note = markdown}, tr("Edit note"));
}

void AnnotationEdits::finishNote()
{
    ++m_typing;
}

void AnnotationEdits::setSpeaker(const QUuid& id, const QString& speaker)
{
    push(id, {.speaker = speaker}, tr("Edit speaker"));
}

void AnnotationEdits::setTags(const QUuid& id, const QStringList& tags)
{
    push(id, {.tags = tags}, tr("Edit tags"));
}

void AnnotationEdits::setRange(const QUuid& id, const TextQuoteSelector& quote, const TextPositionSelector& position)
{
    push(id, {.passage = AnnotationChange::Passage{.quote = quote, .position = position}}, tr("Change extent"));
}

void AnnotationEdits::remove(const QList<QUuid>& ids)
{
    QList<QUuid> there;
    std::ranges::copy_if(ids, std::back_inserter(there), [this](const QUuid& id) { return find(id); });
    if (there.isEmpty())
        return;
    const auto count = static_cast<int>(there.size());
    m_ledger.push(new PresenceCommand(this, count == 1 ? tr("Remove highlight") : tr("Remove %n highlights", nullptr, count), there));
}

void AnnotationEdits::push(const QUuid& id, const AnnotationChange& change, const QString& text)
{
    const Annotation* annotation = find(id);
    if (annotation && change.of(*annotation) != change)
        m_ledger.push(new ChangeCommand(this, text, *annotation, change, m_typing));
}

void AnnotationEdits::create(const Annotation& annotation, quint64 number)
{
    Known& known = m_known[annotation.id];
    known.wanted = annotation;
    known.isWanted = true;
    m_session->addAnnotation(annotation);
    awaitAnswer({annotation.id}, number);
}

void AnnotationEdits::change(const QUuid& id, const AnnotationChange& change, quint64 number)
{
    // The session takes whole annotations: what was asked before, answered or not, must be in it.
    Annotation& annotation = m_known[id].wanted;
    change.applyTo(annotation);
    m_session->changeAnnotation(annotation);
    awaitAnswer({id}, number);
}

void AnnotationEdits::put(const QList<QUuid>& ids, bool there, quint64 number)
{
    for (const QUuid& id : ids)
        m_known[id].isWanted = there;
    if (there)
        m_session->restoreAnnotations(ids);
    else
        m_session->trashAnnotations(ids);
    awaitAnswer(ids, number);
}

void AnnotationEdits::awaitAnswer(const QList<QUuid>& ids, quint64 number)
{
    for (const QUuid& id : ids)
        ++m_known[id].awaited;
    m_session->ask(this, [](const Library&) { return true; }, [this, ids, number](bool) { answered(ids, number); });
}

void AnnotationEdits::answered(const QList<QUuid>& ids, quint64 number)
{
    for (const QUuid& id : ids) {
        Known& known = m_known[id];
        --known.awaited;
        follow(known);
    }
    const auto* command = static_cast<const Command*>(m_ledger.awaiting(number));
    m_ledger.answer(number, command && command->failed());
}

void AnnotationEdits::take(const Annotation& annotation)
{
    Known& known = m_known[annotation.id];
    known.told = annotation;
    known.isThere = true;
    follow(known);
}

void AnnotationEdits::drop(const QList<QUuid>& ids)
{
    for (const QUuid& id : ids) {
        Known& known = m_known[id];
        known.isThere = false;
        follow(known);
    }
}

void AnnotationEdits::follow(Known& known)
{
    if (known.awaited > 0)
        return;
    known.wanted = known.told;
    known.isWanted = known.isThere;
}

} // namespace lectern
