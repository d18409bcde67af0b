// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/EditCommand.h"

#include <QScopedValueRollback>
#include <QUndoStack>

namespace lectern {

EditCommand::EditCommand(EditLedger* ledger, const QString& text)
    : QUndoCommand(text)
    , m_ledger(ledger)
{
}

EditCommand::~EditCommand()
{
    // After a merge the number is the other command's.
    if (m_ledger && m_ledger->awaiting(m_number) == this)
        m_ledger->m_awaiting.remove(m_number);
}

void EditCommand::ask(bool done)
{
    m_done = done;
    if (!m_ledger || m_ledger->m_quiet)
        return;
    m_ledger->m_awaiting.remove(m_number);
    m_number = m_ledger->enter(this);
    write(done, m_number);
}

void EditCommand::awaitAnswerOf(const EditCommand& other)
{
    if (!m_ledger)
        return;
    m_ledger->m_awaiting.remove(m_number);
    m_number = other.m_number;
    if (const auto entry = m_ledger->m_awaiting.find(m_number); entry != m_ledger->m_awaiting.end())
        *entry = this;
}

EditLedger::EditLedger(QUndoStack* stack, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
{
    connect(stack, &QUndoStack::indexChanged, this, &EditLedger::dropObsolete);
}

void EditLedger::push(EditCommand* command)
{
    m_stack->push(command);
}

quint64 EditLedger::enter(EditCommand* command)
{
    m_awaiting.insert(++m_last, command);
    return m_last;
}

void EditLedger::answer(quint64 number, bool failed)
{
    EditCommand* command = m_awaiting.take(number);
    if (command && failed && m_stack)
        takeBack(*command);
}

void EditLedger::takeBack(EditCommand& command)
{
    const bool undoFailed = !command.isDone();
    if (undoFailed && m_stack->command(m_stack->index()) == &command) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_stack->redo();
        return;
    }
    command.setObsolete(true);
    dropObsolete();
}

void EditLedger::dropObsolete()
{
    // An obsolete command is deleted, and not run, when the stack steps over it. Deeper ones wait until it comes to them.
    const auto obsolete = [this](int index) {
        const QUndoCommand* command = m_stack->command(index);
        return command && command->isObsolete();
    };
    if (obsolete(m_stack->index() - 1))
        m_stack->undo();
    else if (obsolete(m_stack->index()))
        m_stack->redo();
}

} // namespace lectern
