// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationEdits.h"

#include "model/annotation/Tag.h"
#include "model/session/Session.h"
#include "ui/annotations/AnnotationCommands.h"

#include <QMap>
#include <QSet>
#include <QUndoStack>
#include <algorithm>

namespace lectern {

namespace {

/// The tags after adding some and removing others; compared without case.
QStringList retagged(const QStringList& tags, const QStringList& add, const QStringList& remove)
{
    QMap<QString, QString> now;
    for (const QString& tag : tags)
        now.insert(tagKey(tag), tag);
    for (const QString& tag : remove)
        now.remove(tagKey(tag));
    for (const QString& tag : add) {
        if (!now.contains(tagKey(tag)))
            now.insert(tagKey(tag), tag);
    }
    return now.values();
}

} // namespace

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
    recolor(QList{id}, color);
}

void AnnotationEdits::recolor(const QList<QUuid>& ids, HighlightColor color)
{
    QList<AnnotationEdit> edits;
    for (const QUuid& id : ids)
        edits += {.annotation = id, .change = {.color = color}};
    push(edits, tr("Change colour"));
}

void AnnotationEdits::setNote(const QUuid& id, const QString& markdown)
{
    push({{.annotation = id, .change = {.note = markdown}}}, tr("Edit note"));
}

void AnnotationEdits::finishNote()
{
    ++m_typing;
}

void AnnotationEdits::setSpeaker(const QUuid& id, const QString& speaker)
{
    push({{.annotation = id, .change = {.speaker = speaker}}}, tr("Edit speaker"));
}

void AnnotationEdits::setTags(const QUuid& id, const QStringList& tags)
{
    push({{.annotation = id, .change = {.tags = tags}}}, tr("Edit tags"));
}

void AnnotationEdits::tag(const QList<QUuid>& ids, const QStringList& add, const QStringList& remove)
{
    QList<AnnotationEdit> edits;
    for (const QUuid& id : ids) {
        const Annotation* annotation = find(id);
        const QStringList tags = annotation ? retagged(annotation->tags, add, remove) : QStringList();
        if (annotation && tags != retagged(annotation->tags, {}, {}))
            edits += {.annotation = id, .change = {.tags = tags}};
    }
    push(edits, tr("Edit tags"));
}

void AnnotationEdits::setRange(const QUuid& id, const TextQuoteSelector& quote, const TextPositionSelector& position)
{
    const Annotation* annotation = find(id);
    if (annotation && (annotation->position != position || annotation->state == AnchorState::Orphaned))
        m_ledger.push(new RangeCommand(this, tr("Change extent"), *annotation, quote, position));
}

void AnnotationEdits::remove(const QList<QUuid>& ids)
{
    QList<QUuid> there;
    std::ranges::copy_if(ids, std::back_inserter(there), [this](const QUuid& id) { return find(id); });
    if (there.isEmpty())
        return;
    const auto count = static_cast<int>(there.size());
    m_ledger.push(new PresenceCommand(this, tr("Remove %n highlight(s)", nullptr, count), there));
}

void AnnotationEdits::push(const QList<AnnotationEdit>& edits, const QString& text)
{
    QList<AnnotationEdit> before;
    QList<AnnotationEdit> after;
    for (const AnnotationEdit& edit : edits) {
        const Annotation* annotation = find(edit.annotation);
        if (!annotation || edit.change.of(*annotation) == edit.change)
            continue;
        before += {.annotation = edit.annotation, .change = edit.change.of(*annotation)};
        after += edit;
    }
    if (!after.isEmpty())
        m_ledger.push(new ChangeCommand(this, text, before, after, m_typing));
}

void AnnotationEdits::create(const Annotation& annotation, quint64 number)
{
    Known& known = m_known[annotation.id];
    known.wanted = annotation;
    known.isWanted = true;
    m_session->addAnnotation(annotation);
    awaitAnswer({annotation.id}, number);
}

void AnnotationEdits::change(const QList<AnnotationEdit>& edits, quint64 number)
{
    QList<QUuid> ids;
    for (const AnnotationEdit& edit : edits) {
        edit.change.applyTo(m_known[edit.annotation].wanted);
        ids += edit.annotation;
    }
    m_session->changeAnnotations(edits);
    awaitAnswer(ids, number);
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
    arrive(ids);
    const auto* command = static_cast<const Command*>(m_ledger.awaiting(number));
    m_ledger.answer(number, command && command->failed());
}

void AnnotationEdits::arrive(const QList<QUuid>& ids)
{
    for (const QUuid& id : ids) {
        Known& known = m_known[id];
        --known.awaited;
        follow(known);
    }
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
