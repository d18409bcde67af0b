// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/AnnotationChange.h"
#include "ui/support/EditCommand.h"

#include <QHash>
#include <QObject>
#include <optional>

class QUndoStack;

namespace lectern {

class Session;

/// Every change to annotations goes through here: it is asked of the session and can be undone. One command for each edit, but what
/// is typed into one note, one text after another, is one command until finishNote(). An edit that the session could not write leaves the
/// undo stack by itself.
class AnnotationEdits final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    AnnotationEdits(Session* session, QUndoStack* stack, QObject* parent = nullptr);

    /// What the library holds of an article now. Edits of annotations that it was never told of do nothing.
    void know(const QUuid& article, const QList<Annotation>& annotations);
    /// As it will be once all that was asked for is written; nullptr when it is not there.
    [[nodiscard]] const Annotation* find(const QUuid& id) const;

    /// Its UUID is the caller's.
    void add(const Annotation& annotation);
    void recolor(const QUuid& id, HighlightColor color);
    void setNote(const QUuid& id, const QString& markdown);
    /// What is typed from now on is an edit of its own.
    void finishNote();
    void setSpeaker(const QUuid& id, const QString& speaker);
    void setTags(const QUuid& id, const QStringList& tags);
    /// The same for several, as one edit; what is not there is passed over.
    void recolor(const QList<QUuid>& ids, HighlightColor color);
    void tag(const QList<QUuid>& ids, const QStringList& add, const QStringList& remove);
    /// Undoing puts the highlight back to the letter: one that was changed or orphaned is so again.
    void setRange(const QUuid& id, const TextQuoteSelector& quote, const TextPositionSelector& position);
    void remove(const QList<QUuid>& ids);

Q_SIGNALS:
    /// The highlight still stands where it stood.
    void rangeRefused(const QUuid& id);

private:
    class Command;
    class ChangeCommand;
    class RangeCommand;
    class PresenceCommand;

    /// An annotation as the session told of it, and as it will be once all that was asked for is written.
    struct Known
    {
        Annotation told;
        Annotation wanted;
        bool isThere = false;
        bool isWanted = false;
        int awaited = 0; // writes that were not answered yet
    };

    void push(const QList<AnnotationEdit>& edits, const QString& text);

    // What commands ask for.
    void create(const Annotation& annotation, quint64 number);
    void change(const QList<AnnotationEdit>& edits, quint64 number);
    void put(const QList<QUuid>& ids, bool there, quint64 number);
    /// The session answers in the order in which it was asked: at the next answer it has told what came of the write.
    void awaitAnswer(const QList<QUuid>& ids, quint64 number);
    void answered(const QList<QUuid>& ids, quint64 number);
    void arrive(const QList<QUuid>& ids);
    [[nodiscard]] const Annotation* told(const QUuid& id) const;

    // What the session tells.
    void take(const Annotation& annotation);
    void drop(const QList<QUuid>& ids);
    static void follow(Known& known);

    Session* m_session;
    EditLedger m_ledger;
    QHash<QUuid, Known> m_known;
    int m_typing = 0; // number of the note that is being typed
};

} // namespace lectern
