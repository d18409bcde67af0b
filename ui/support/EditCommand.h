// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUndoCommand>

class QUndoStack;

namespace lectern {

class EditLedger;

/// A command whose change is written by somebody else, who answers later. The ledger takes it back when nothing was written.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(EditLedger* ledger, const QString& text);
    ~EditCommand() override;

    void redo() final { ask(true); }
    void undo() final { ask(false); }
    /// What was last asked for: the change, or the state before it.
    [[nodiscard]] bool isDone() const { return m_done; }

protected:
    /// Asks for the change, or for the state before it. Whoever learns what came of it calls EditLedger::answer() with the number.
    virtual void write(bool done, quint64 number) = 0;
    /// Another command was merged into this one: its answer counts.
    void awaitAnswerOf(const EditCommand& other);

private:
    friend class EditLedger;
    void ask(bool done);

    QPointer<EditLedger> m_ledger;
    quint64 m_number = 0;
    bool m_done = false;
};

/// Keeps an undo stack honest: it offers only what did happen. A command that failed to be done leaves the stack; one that failed
/// to be undone stays where it was, so that undoing can be tried again.
class EditLedger final : public QObject
{
    Q_OBJECT

public:
    explicit EditLedger(QUndoStack* stack, QObject* parent = nullptr);

    void push(EditCommand* command);
    /// Answers for commands that are gone, or were asked for something else since, change nothing.
    void answer(quint64 number, bool failed);
    /// The command that waits for this answer, or nullptr.
    [[nodiscard]] EditCommand* awaiting(quint64 number) const { return m_awaiting.value(number); }

private:
    friend class EditCommand;
    quint64 enter(EditCommand* command);
    void takeBack(EditCommand& command);
    void dropObsolete();

    QPointer<QUndoStack> m_stack;
    QHash<quint64, EditCommand*> m_awaiting;
    quint64 m_last = 0;
    bool m_quiet = false; // commands move on the stack without writing
};

} // namespace lectern
