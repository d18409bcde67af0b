// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OriginalController.h"

#include "model/session/Session.h"
#include "ui/ReadingController.h"
#include "ui/support/MessageBar.h"
#include "ui/versions/VersionEdits.h"
#include "ui/Workspace.h"

using namespace Qt::StringLiterals;

namespace lectern {

OriginalController::OriginalController(Workspace* workspace, ReadingController* reading, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_reading(reading)
{
    connect(reading, &ReadingController::opened, this, &OriginalController::take);
    connect(workspace->session(), &Session::articleAdded, this, &OriginalController::added);
    connect(workspace->session(), &Session::importFailed, this,
        [this](int number, const QString&, const Error& error) { failed(number, error); });
}

void OriginalController::take(const OpenedArticle& opened)
{
    m_origin = opened.origin;
    Q_EMIT originChanged();
}

void OriginalController::readAgain()
{
    m_wanted.reset();
    m_number = m_workspace->session()->readAgain(m_reading->article().id);
}

void OriginalController::showWholePage(bool whole)
{
    m_wanted = whole ? Extent::WholePage : Extent::Article;
    m_number = m_workspace->session()->readAgain(m_reading->article().id, m_wanted);
}

void OriginalController::added(int number, const AddedArticle& added)
{
    if (number != m_number)
        return;
    m_number = 0;
    Message message = {.text = sentenceFor(added)};
    if (added.outcome == AddedArticle::Outcome::NewVersion) {
        message.action = tr("Undo");
        message.whenChosen = [this, added] {
            m_workspace->versionEdits()->makeNewest(added.article.id, added.version, added.formerVersion);
        };
    }
    m_workspace->messages()->say(message);
    Q_EMIT originChanged();
}

QString OriginalController::sentenceFor(const AddedArticle& added) const
{
    if (added.outcome != AddedArticle::Outcome::NewVersion)
        return m_wanted ? tr("There is nothing else to show.") : tr("It reads the same as before.");
    if (!m_wanted)
        return tr("“%1” was read anew.").arg(added.article.metadata.title);
    return m_wanted == Extent::WholePage ? tr("This is all of the page.") : tr("This is the article only.");
}

void OriginalController::failed(int number, const Error& error)
{
    if (number != m_number)
        return;
    m_number = 0;
    m_workspace->messages()->fail(error);
    Q_EMIT originChanged();
}

} // namespace lectern
