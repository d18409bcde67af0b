// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/VersionsController.h"

#include "model/session/Session.h"
#include "ui/PageZone.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/support/MessageBar.h"
#include "ui/support/OutsideLinks.h"
#include "ui/versions/ComparisonPage.h"
#include "ui/versions/VersionEdits.h"
#include "ui/versions/VersionPage.h"
#include "ui/versions/VersionsDialog.h"
#include "ui/versions/VersionWords.h"
#include "ui/Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern {

namespace {

    const QString checkKey = u"check"_s;
    const QString versionKey = u"new-version"_s;

    int newestOf(const QList<ArticleVersion>& versions)
    {
        const auto newest = std::ranges::find(versions, true, &ArticleVersion::newest);
        return newest == versions.end() ? 0 : newest->number;
    }

} // namespace

VersionsController::VersionsController(Workspace* workspace, PageZone* page, ReadingController* reading, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_page(page), m_reading(reading)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_workspace->messages()->progress(checkKey, tr("Checking for changes…"), -1, [this] { m_workspace->session()->cancelImport(m_check); });
    });
    watch();
}

void VersionsController::watch()
{
    Session* session = m_workspace->session();
    connect(session, &Session::articleAdded, this, &VersionsController::added);
    connect(session, &Session::importFailed, this, [this](int number, const QString&, const Error& error) {
        if (number != m_check)
            return;
        settle();
        if (error.kind != ErrorKind::Cancelled)
            m_workspace->messages()->fail(error);
    });
    connect(session, &Session::newestVersionChanged, this, &VersionsController::leave);
    connect(session, &Session::newestVersionChanged, this, &VersionsController::dismissNotice);
    connect(m_reading, &ReadingController::opened, this, [this](const OpenedArticle& opened) {
        m_joined = opened.origin.pages > 1;
        if (opened.article.id != m_shown)
            leave();
    });
    connect(m_page, &PageZone::versionMade, this, [this](VersionPage* page) {
        page->reader()->setImageProvider(m_reading->imageProvider());
        connect(page->reader(), &ReaderView::linkActivated, this, openOutside);
        connect(page, &VersionPage::left, this, &VersionsController::leave);
        connect(page, &VersionPage::compareRequested, this, [this, page] { compare(m_shown, page->version(), 0); });
        connect(page, &VersionPage::newestRequested, this, [this, page] { makeNewest(m_shown, 0, page->version()); });
    });
    connect(m_page, &PageZone::comparisonMade, this,
        [this](ComparisonPage* page) { connect(page, &ComparisonPage::left, this, &VersionsController::leave); });
}

void VersionsController::checkForChanges()
{
    const Article& article = m_reading->article();
    if (m_check != 0 || article.id.isNull())
        return;
    if (!article.metadata.url.startsWith(u"http"_s, Qt::CaseInsensitive))
        return m_workspace->messages()->say({.text = tr("“%1” has no address at which it could have changed.").arg(article.metadata.title)});
    m_check = m_workspace->session()->import(article.metadata.url, {.versionOf = article.id, .joinPages = m_joined});
    m_patience.start();
}

void VersionsController::added(int number, const AddedArticle& added)
{
    const bool checked = number == m_check;
    if (checked)
        settle();
    if (added.outcome == AddedArticle::Outcome::NewVersion) {
        m_workspace->versionEdits()->arrived(added.article.id, added.formerVersion, added.version);
        if (!added.reread)
            tellWhatCame(added);
    } else if (checked) {
        tellNothingCame(added.article);
    }
}

void VersionsController::settle()
{
    m_check = 0;
    m_patience.stop();
    m_workspace->messages()->dismiss(checkKey);
}

void VersionsController::tellWhatCame(const AddedArticle& added)
{
    const auto look = [id = added.article.id](Library& library) { return library.versions(id); };
    m_workspace->session()->ask(this, look, [this, added](const Result<QList<ArticleVersion>>& versions) {
        const int newest = versions ? newestOf(*versions) : 0;
        if (newest != added.version)
            return;
        const auto version = std::ranges::find(*versions, newest, &ArticleVersion::number);
        const QUuid id = added.article.id;
        const QString standing = standingWords(version->standing);
        const bool toReview = version->standing.changed + version->standing.orphaned > 0;
        const QString title = added.article.metadata.title;
        const std::function<void()> review = [this, id] { Q_EMIT reviewRequested(id); };
        const std::function<void()> differences = [this, id, added] {
            compare(id, added.formerVersion, added.version);
        };
        m_workspace->messages()->say({.text = standing.isEmpty() ? tr("“%1” has changed.").arg(title)
                                                                 : tr("“%1” has changed: %2.").arg(title, standing),
                                         .action = toReview ? tr("Review") : tr("Compare"),
                                         .whenChosen = toReview ? review : differences,
                                         .otherAction = toReview ? tr("Compare") : QString(),
                                         .whenOtherChosen = differences,
                                         .stays = toReview},
            versionKey);
    });
}

void VersionsController::tellNothingCame(const Article& article)
{
    const auto look = [id = article.id](Library& library) { return library.versions(id); };
    m_workspace->session()->ask(this, look, [this](const Result<QList<ArticleVersion>>& versions) {
        if (!versions || versions->isEmpty())
            return;
        const bool wentBack = !versions->last().newest;
        const QString sentence = wentBack ? tr("Nothing has changed since the version of %1, from which you went back.")
                                          : tr("Nothing has changed since %1.");
        m_workspace->messages()->say({.text = sentence.arg(dateWords(versions->last()))});
    });
}

void VersionsController::dismissNotice()
{
    m_workspace->messages()->dismiss(versionKey);
}

void VersionsController::showVersions(QWidget* window)
{
    const Article article = m_reading->article();
    auto* dialog = new VersionsDialog(article.metadata.title, window);
    connect(dialog, &VersionsDialog::openRequested, this, [this, article](int version) { open(article.id, version); });
    connect(dialog, &VersionsDialog::compareRequested, this, [this, article](int from, int to) { compare(article.id, from, to); });
    connect(dialog, &VersionsDialog::newestRequested, this,
        [this, article](int former, int version) { makeNewest(article.id, former, version); });
    m_workspace->session()->ask(dialog, [id = article.id](Library& library) { return library.versions(id); },
        [dialog](const Result<QList<ArticleVersion>>& versions) { dialog->setVersions(versions.value_or(QList<ArticleVersion>{})); });
    dialog->open();
}

void VersionsController::open(const QUuid& article, int version)
{
    const auto read = [=](Library& library) { return library.openVersion(article, version); };
    m_workspace->session()->ask(this, read, [this, article](const Result<OpenedVersion>& opened) {
        if (!opened)
            return m_workspace->messages()->fail(opened.error());
        if (opened->version.newest)
            return leave();
        m_shown = article;
        m_page->version()->show(*opened, m_page->reader()->appearance());
        m_page->showVersion();
    });
}

void VersionsController::compare(const QUuid& article, int from, int to)
{
    const auto read = [=](Library& library) -> Result<VersionComparison> {
        if (to > 0)
            return library.compareVersions(article, from, to);
        return library.versions(article).and_then(
            [&](const QList<ArticleVersion>& versions) { return library.compareVersions(article, from, newestOf(versions)); });
    };
    m_workspace->session()->ask(this, read, [this, article](const Result<VersionComparison>& comparison) {
        if (!comparison)
            return m_workspace->messages()->fail(comparison.error());
        m_shown = article;
        m_page->showComparison();
        m_page->comparison()->show(*comparison, m_page->reader()->appearance());
    });
}

// Without a former version the one that is the newest now.
void VersionsController::makeNewest(QUuid article, int former, int version)
{
    leave();
    if (former > 0)
        return m_workspace->versionEdits()->makeNewest(article, former, version);
    m_workspace->session()->ask(this, [article](Library& library) { return library.versions(article); },
        [=, this](const Result<QList<ArticleVersion>>& versions) {
            if (versions)
                m_workspace->versionEdits()->makeNewest(article, newestOf(*versions), version);
        });
}

void VersionsController::leave()
{
    if (std::exchange(m_shown, {}).isNull())
        return;
    if (!m_reading->article().id.isNull())
        m_page->showPage();
    m_page->clearVersions();
}

void VersionsController::reveal(const QUuid& annotation)
{
    if (!m_shown.isNull() && m_page->shownReader() != m_page->reader())
        m_page->shownReader()->reveal(annotation);
}

} // namespace lectern
