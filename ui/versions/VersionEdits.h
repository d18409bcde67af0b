// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Session.h"
#include "ui/support/EditCommand.h"

namespace lectern {

/// Changes that touch several annotations, how they stand, or which version of an article is read: asked of the session, one command each.
/// Undoing puts everything back as the library told it before. What could not be done leaves the undo stack by itself.
class VersionEdits final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    VersionEdits(Session* session, QUndoStack* stack, QObject* parent = nullptr);

    /// `done` is called when the change is on the disk, the first time.
    void revise(const QString& text, Session::Revise work, std::function<void(const Revision&)> done = {});
    void makeNewest(const QUuid& article, int former, int version);
    /// A newer version has come: it can be undone from now on.
    void arrived(const QUuid& article, int former, int version);

private:
    class RevisionCommand;
    class NewestCommand;

    Session* m_session;
    EditLedger m_ledger;
};

} // namespace lectern
