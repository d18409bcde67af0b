// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/SayingCollector.h"

#include "model/article/SemanticHtml.h"
#include "model/session/Session.h"

#include <algorithm>
#include <chrono>

namespace lectern {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype articlesAtOnce = 12; // the library is held no longer than a few milliseconds
constexpr auto betweenNews = 250ms;

/// What an article says and what was taken of it, as the library holds both.
struct Reading
{
    QUuid article;
    QByteArray html;
    QList<Annotation> annotations;
};

/// Those that are still there.
QList<Reading> readAll(const Library& library, const QList<QUuid>& articles)
{
    QList<Reading> readings;
    for (const QUuid& id : articles) {
        const auto html = library.html(id);
        const auto annotations = library.annotations({.article = id});
        if (html && annotations)
            readings += Reading{.article = id, .html = *html, .annotations = *annotations};
    }
    return readings;
}

QList<Saying> saidIn(const Reading& reading)
{
    const ArticleContent content = contentFromHtml(reading.html);
    return sayingsIn(reading.article, content.text, wholeQuotations(findQuotations(content)), reading.annotations);
}

} // namespace

Result<SayingCollector::Listing> SayingCollector::listingOf(const Library& library)
{
    const auto versions = library.newestVersions();
    const auto articles = library.articles();
    if (!versions || !articles)
        return Failure(versions ? articles.error() : versions.error());
    Listing listing{.versions = *versions, .order = {}, .titles = {}};
    for (const Article& article : *articles) {
        listing.order += article.id;
        listing.titles.insert(article.id, article.metadata.title);
    }
    return listing;
}

SayingCollector::SayingCollector(Session* session, QObject* parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SayingCollector::list);
    m_telling.setSingleShot(true);
    m_telling.setInterval(betweenNews);
    connect(&m_telling, &QTimer::timeout, this, &SayingCollector::changed);
    watch();
}

void SayingCollector::watch()
{
    const auto listAnew = [this] { m_soon.start(); };
    connect(m_session, &Session::articleAdded, this, listAnew);
    connect(m_session, &Session::articlesTrashed, this, listAnew);
    connect(m_session, &Session::articlesRestored, this, listAnew);
    connect(m_session, &Session::opened, this, &SayingCollector::forgetAll);
    connect(m_session, &Session::libraryChanged, this, &SayingCollector::forgetAll);
    connect(m_session, &Session::annotationAdded, this, [this](const Annotation& annotation) { readAgain(annotation.article); });
    connect(m_session, &Session::annotationChanged, this, [this](const Annotation& annotation) { readAgain(annotation.article); });
    connect(m_session, &Session::annotationsTrashed, this, &SayingCollector::readAgain);
}

void SayingCollector::start()
{
    m_isRunning = true;
    list();
}

void SayingCollector::stop()
{
    m_isRunning = false;
}

void SayingCollector::list()
{
    if (!m_isRunning || m_session->path().isEmpty())
        return;
    m_session->ask(this, [](Library& library) { return listingOf(library); }, [this](const Result<Listing>& listing) {
        if (listing)
            take(*listing);
    });
}

// The trash takes articles away, a new version makes what was known of one outdated.
void SayingCollector::take(const Listing& listing)
{
    m_versions = listing.versions;
    m_order = listing.order;
    m_titles = listing.titles;
    m_isListed = true;
    m_known.removeIf([&](const auto& known) { return m_versions.value(known.key(), -1) != known->version; });
    m_waiting.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_waiting), [&](const QUuid& id) { return m_versions.contains(id) && !m_known.contains(id); });
    tell();
    readSome();
}

void SayingCollector::readSome()
{
    if (!m_isRunning || m_waiting.isEmpty() || m_reading > 0)
        return;
    const QList<QUuid> next = m_waiting.first(qMin(articlesAtOnce, m_waiting.size()));
    m_waiting.remove(0, next.size());
    m_reading = int(next.size());
    QHash<QUuid, qint64> versions;
    for (const QUuid& id : next)
        versions.insert(id, m_versions.value(id));
    m_session->ask(this, [next](Library& library) { return readAll(library, next); }, [this, versions, era = m_era](const QList<Reading>& readings) {
        const auto find = [readings, versions] {
            QHash<QUuid, Known> read;
            for (const Reading& reading : readings)
                read.insert(reading.article, {.version = versions.value(reading.article), .sayings = saidIn(reading)});
            return read;
        };
        m_session->compute(this, find, [this, era](const QHash<QUuid, Known>& read) {
            m_reading = 0;
            if (era == m_era)
                keep(read);
            readSome();
        });
    });
}

void SayingCollector::keep(const QHash<QUuid, Known>& read)
{
    m_known.insert(read);
    tell();
}

void SayingCollector::readAgain(const QUuid& article)
{
    if (m_known.remove(article) || !m_waiting.contains(article))
        m_waiting.prepend(article);
    ++m_era; // what is being read may be older than the change
    m_soon.start();
}

void SayingCollector::forgetAll()
{
    ++m_era;
    m_known.clear();
    m_isListed = false;
    m_soon.start();
}

void SayingCollector::tell()
{
    if (!m_telling.isActive())
        m_telling.start();
}

QList<QList<Saying>> SayingCollector::sayings() const
{
    QList<QList<Saying>> all;
    for (const QUuid& id : m_order) {
        const auto known = m_known.constFind(id);
        if (known != m_known.cend() && !known->sayings.isEmpty())
            all += known->sayings;
    }
    return all;
}

} // namespace lectern
