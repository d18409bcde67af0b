// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionEdits.h"

#include <QUndoStack>

namespace lectern {

class VersionEdits::RevisionCommand final : public EditCommand
{
public:
    using Done = std::function<void(const Revision&)>;

    RevisionCommand(VersionEdits* edits, const QString& text, Session::Revise work, Done done)
        : EditCommand(&edits->m_ledger, text)
        , m_edits(edits)
        , m_work(std::move(work))
        , m_whenDone(std::move(done))
    {
    }

protected:
    // What the change did is read and written by the library's thread alone, in the order of what it is asked.
    void write(bool done, quint64 number) override
    {
        if (!m_edits)
            return;
        const auto change = [did = m_did, work = m_work, done](Library& library) -> Result<Revision> {
            if (!done)
                return library.putBack(did->before);
            const auto revision = did->after.isEmpty() ? work(library) : library.putBack(did->after);
            if (revision && did->after.isEmpty())
                *did = *revision;
            return revision;
        };
        m_edits->m_session->revise(change, [edits = m_edits, number, told = std::exchange(m_whenDone, {})](const Result<Revision>& revision) {
            if (edits)
                edits->m_ledger.answer(number, !revision);
            if (revision && told)
                told(*revision);
        });
    }

private:
    QPointer<VersionEdits> m_edits;
    Session::Revise m_work;
    Done m_whenDone;
    std::shared_ptr<Revision> m_did = std::make_shared<Revision>();
};

class VersionEdits::NewestCommand final : public EditCommand
{
public:
    NewestCommand(VersionEdits* edits, const QString& text, const QUuid& article, int former, int version, bool isThere)
        : EditCommand(&edits->m_ledger, text)
        , m_edits(edits)
        , m_article(article)
        , m_former(former)
        , m_version(version)
        , m_isThere(isThere)
    {
    }

protected:
    void write(bool done, quint64 number) override
    {
        if (!m_edits)
            return;
        if (std::exchange(m_isThere, false))
            return m_edits->m_ledger.answer(number, false);
        m_edits->m_session->revertTo(m_article, done ? m_version : m_former, [edits = m_edits, number](const Result<Article>& changed) {
            if (edits)
                edits->m_ledger.answer(number, !changed);
        });
    }

private:
    QPointer<VersionEdits> m_edits;
    QUuid m_article;
    int m_former;
    int m_version;
    bool m_isThere; // the change was made before the command was
};

VersionEdits::VersionEdits(Session* session, QUndoStack* stack, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ledger(stack)
{
}

void VersionEdits::revise(const QString& text, Session::Revise work, std::function<void(const Revision&)> done)
{
    m_ledger.push(new RevisionCommand(this, text, std::move(work), std::move(done)));
}

void VersionEdits::makeNewest(const QUuid& article, int former, int version)
{
    if (former != version)
        m_ledger.push(new NewestCommand(this, tr("Go to another version"), article, former, version, false));
}

void VersionEdits::arrived(const QUuid& article, int former, int version)
{
    m_ledger.push(new NewestCommand(this, tr("New version"), article, former, version, true));
}

} // namespace lectern
