// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryController.h"

#include "model/session/Session.h"
#include "ui/library/ArticleList.h"
#include "ui/library/LibrarySidebar.h"
#include "ui/library/LibraryZone.h"
#include "ui/library/SidebarModel.h"

#include <algorithm>
#include <utility>

namespace lectern {

namespace {

    constexpr int calmMilliseconds = 200;

    // But for what no shelf goes by: how many highlights it has, and how far one has come in it.
    bool standAlike(const Article& one, Article other)
    {
        other.highlights = one.highlights;
        other.reading.place = one.reading.place;
        other.reading.progress = one.reading.progress;
        return one == other;
    }

} // namespace

LibraryController::LibraryController(Session* session, LibraryZone* zone, QObject* parent) :
    QObject(parent), m_session(session), m_zone(zone)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LibraryController::ask);
    m_recount.setSingleShot(true);
    m_recount.setInterval(calmMilliseconds);
    connect(&m_recount, &QTimer::timeout, this, &LibraryController::askForCounts);
    connect(zone->sidebar(), &LibrarySidebar::chosen, this, &LibraryController::choose);
    connect(zone->list(), &ArticleList::orderChanged, this, &LibraryController::refresh);
    watch();
}

void LibraryController::watch()
{
    connect(m_session, &Session::opened, this, &LibraryController::refresh);
    connect(m_session, &Session::libraryChanged, this, &LibraryController::refresh);
    connect(m_session, &Session::articleAdded, this, &LibraryController::refresh);
    connect(m_session, &Session::articlesTrashed, this, [this](const QList<QUuid>& ids) {
        m_opened.subtract(QSet(ids.begin(), ids.end()));
        refresh();
    });
    connect(m_session, &Session::articlesRestored, this, [this](const QList<QUuid>& ids) {
        m_restored = ids;
        refresh();
    });
    connect(m_session, &Session::trashEmptied, this, &LibraryController::refresh);
    connect(m_session, &Session::tagsChanged, this, &LibraryController::refresh);
    connect(m_session, &Session::articleChanged, this, &LibraryController::take);
}

void LibraryController::choose(const Collection& collection)
{
    m_collection = collection;
    m_shown.clear();
    m_opened.clear();
    m_zone->sidebar()->choose(collection);
    m_zone->list()->showCollection(collection);
    askForArticles();
}

void LibraryController::setOpenArticle(const QUuid& id)
{
    m_opened << id;
    m_zone->list()->setOpenArticle(id);
}

void LibraryController::refresh()
{
    m_soon.start();
}

void LibraryController::ask()
{
    askForCounts();
    m_session->ask(this, [](Library& library) { return library.tags(); },
        [this](const Result<QList<Tag>>& tags) {
            if (tags)
                m_zone->sidebar()->sidebarModel()->setTags(*tags);
        });
    askForArticles();
}

void LibraryController::askForCounts()
{
    m_session->ask(this, [](Library& library) { return library.counts(); },
        [this](const Result<ShelfCounts>& counts) {
            if (!counts)
                return;
            m_zone->sidebar()->sidebarModel()->setCounts(*counts);
            Q_EMIT counted(*counts);
        });
}

void LibraryController::askForArticles()
{
    if (m_session->path().isEmpty())
        return; // the window comes before the library
    const ArticleQuery query = queryFor(m_collection, m_zone->list()->order());
    m_session->ask(this, [query](Library& library) { return library.articles(query); },
        [this, asked = m_collection](Result<QList<Article>> articles) {
            if (articles && asked == m_collection)
                show(std::move(*articles));
        });
}

void LibraryController::show(QList<Article> articles)
{
    keepWhatWasOpened(articles);
    m_shown = articles;
    m_zone->list()->setArticles(articles);
    m_zone->list()->select(std::exchange(m_restored, {}));
    Q_EMIT articlesShown();
}

// Opening moves an article from the inbox to "Reading"; it would vanish from under the pointer, and from the way back.
void LibraryController::keepWhatWasOpened(QList<Article>& articles) const
{
    if (m_collection != Collection{})
        return;
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        const Article& shown = m_shown[row];
        const bool kept = m_opened.contains(shown.id) && shown.reading.state == ReadingState::Reading;
        if (kept && std::ranges::find(articles, shown.id, &Article::id) == articles.end())
            articles.insert(qMin(row, articles.size()), shown);
    }
}

// A highlight more or less: only its article looks different, but on the shelf of highlights. Counting those of the whole library takes longer
// than making one.
void LibraryController::take(const Article& article)
{
    const auto shown = std::ranges::find(m_shown, article.id, &Article::id);
    const bool staysThere = shown != m_shown.end() && standAlike(*shown, article) && m_collection.shelf != Shelf::Highlights;
    update(article);
    if (staysThere)
        m_recount.start();
    else
        refresh();
}

void LibraryController::update(const Article& article)
{
    const auto shown = std::ranges::find(m_shown, article.id, &Article::id);
    if (shown != m_shown.end())
        *shown = article;
    m_zone->list()->update(article);
}

} // namespace lectern
