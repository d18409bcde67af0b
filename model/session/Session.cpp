// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Session.h"

#include "model/session/SessionPrivate.h"
#include "model/Words.h"

#include <QPointer>
#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a change to annotations did, as the window wants to hear it: their article has another number of highlights, too.
struct AnnotationsChanged
{
    QList<Annotation> annotations;
    QList<Article> articles;
    bool tags = false;
};

Result<AnnotationsChanged> withArticles(Library& library, const QList<Annotation>& annotations)
{
    AnnotationsChanged changed = {.annotations = annotations, .articles = {}};
    QList<QUuid> seen;
    for (const Annotation& annotation : annotations) {
        changed.tags = changed.tags || !annotation.tags.isEmpty();
        if (seen.contains(annotation.article))
            continue;
        seen += annotation.article;
        if (const auto article = library.article(annotation.article))
            changed.articles += *article;
    }
    return changed;
}

// Those that are there: what is wrong with the others is for the change itself to say.
QList<Annotation> annotationsNamed(const Library& library, const QList<QUuid>& ids)
{
    QList<Annotation> annotations;
    for (const QUuid& id : ids) {
        if (const auto annotation = library.annotation(id))
            annotations += *annotation;
    }
    return annotations;
}

QList<QUuid> idsOf(const QList<Annotation>& annotations, const QUuid& article)
{
    QList<QUuid> ids;
    for (const Annotation& annotation : annotations) {
        if (annotation.article == article)
            ids += annotation.id;
    }
    return ids;
}

} // namespace

Error Session::Private::noLibrary()
{
    return {ErrorKind::NotFound, Words::tr("No library is open.")};
}

Session::Private::Private(Session* session)
    : q(session), answers([session] {
          QMetaObject::invokeMethod(session, [session] { session->d->answers.deliver(); }, Qt::QueuedConnection);
      })
{
    worker = std::make_unique<LibraryWorker>([this] { answers.tell([this] { Q_EMIT q->libraryChanged(); }); });
    rest.setSingleShot(true);
    rest.setInterval(1s);
    QObject::connect(&rest, &QTimer::timeout, &rest, [this] { releaseMemory(); });
}

// What was read is still stored; an address that has not answered yet is given up.
Session::Private::~Private()
{
    for (const Import& import : std::as_const(imports)) {
        if (import.fetched)
            *import.cancelled = true;
    }
    pool.waitForDone();
    worker.reset();
}

Session::Session(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

Session::~Session() = default;

void Session::open(const QString& path)
{
    d->answers.expect();
    d->worker->post([d = d.get(), path](std::unique_ptr<Library>& library) {
        auto opened = Library::open(path);
        if (!opened) {
            d->answers.answer([d, error = opened.error()] { Q_EMIT d->q->openFailed(error); });
            return;
        }
        library = std::move(*opened);
        d->answers.answer([d, path = library->path()] {
            d->path = path;
            Q_EMIT d->q->opened(path);
        });
    });
}

QString Session::path() const
{
    return d->path;
}

bool Session::isBusy() const
{
    return d->answers.isExpecting();
}

bool Session::flush(int milliseconds)
{
    return d->answers.deliverAll(milliseconds);
}

void Session::post(std::function<void(Library&)> work, QObject* context, std::function<void()> done)
{
    const auto asked = [work = std::move(work)](Library& library) -> Result<void> {
        work(library);
        return {};
    };
    d->change(asked, [context = QPointer(context), anybody = !context, done = std::move(done)](const Result<void>&) {
        if (anybody || context)
            done();
    });
}

void Session::postToPool(std::function<void()> work, QObject* context, std::function<void()> done)
{
    d->answers.expect();
    d->pool.start([this, work = std::move(work), context = QPointer(context), anybody = !context, done = std::move(done)] {
        work();
        d->answers.answer([context, anybody, done] {
            if (anybody || context)
                done();
        });
    });
}

void Session::setState(const QUuid& article, ReadingState state)
{
    d->change([=](Library& library) { return library.setState(article, state); },
        [this](const Result<Article>& changed) { Q_EMIT articleChanged(*changed); });
}

void Session::setStarred(const QUuid& article, bool starred)
{
    d->change([=](Library& library) { return library.setStarred(article, starred); },
        [this](const Result<Article>& changed) { Q_EMIT articleChanged(*changed); });
}

void Session::setTitle(const QUuid& article, const QString& title)
{
    d->change([=](Library& library) { return library.setTitle(article, title); },
        [this](const Result<Article>& changed) { Q_EMIT articleChanged(*changed); });
}

void Session::setPlace(const QUuid& article, const ReadingPlace& place, double progress)
{
    d->change([=](Library& library) { return library.setPlace(article, place, progress); }, [](const Result<Article>&) {});
}

void Session::tagArticle(const QUuid& article, const QStringList& add, const QStringList& remove)
{
    d->change([=](Library& library) { return library.tagArticle(article, add, remove); },
        [this](const Result<Article>& changed) {
            Q_EMIT articleChanged(*changed);
            Q_EMIT tagsChanged();
        });
}

void Session::trashArticles(const QList<QUuid>& articles)
{
    d->change([=](Library& library) { return library.trashArticles(articles); },
        [this, articles](const Result<void>&) {
            Q_EMIT articlesTrashed(articles);
            Q_EMIT tagsChanged();
        });
}

void Session::restoreArticles(const QList<QUuid>& articles)
{
    d->change([=](Library& library) { return library.restoreArticles(articles); },
        [this, articles](const Result<void>&) {
            Q_EMIT articlesRestored(articles);
            Q_EMIT tagsChanged();
        });
}

void Session::emptyTrash()
{
    d->change([](Library& library) { return library.emptyTrash(); }, [this](const Result<int>& articles) { Q_EMIT trashEmptied(*articles); });
}

// The article, which has a highlight more, is read while the highlight is on its way to the screen.
void Session::addAnnotation(const Annotation& annotation)
{
    const auto add = [annotation](Library& library) { return library.addAnnotation(annotation); };
    d->changeAnnotations({annotation.id}, add, [this](const Annotation& added) {
        Q_EMIT annotationAdded(added);
        if (!added.tags.isEmpty())
            Q_EMIT tagsChanged();
    });
    d->run([article = annotation.article](Library& library) { return library.article(article); }, [this](const Result<Article>& article) {
        if (article)
            Q_EMIT articleChanged(*article);
    });
}

void Session::changeAnnotations(const QList<AnnotationEdit>& edits)
{
    QList<QUuid> ids;
    std::ranges::transform(edits, std::back_inserter(ids), &AnnotationEdit::annotation);
    const bool tags = std::ranges::any_of(edits, [](const AnnotationEdit& edit) { return edit.change.tags.has_value(); });
    const auto change = [edits, tags](Library& library) {
        return library.changeAnnotations(edits).map([&](const QList<Annotation>& changed) {
            return AnnotationsChanged{.annotations = changed, .articles = {}, .tags = tags};
        });
    };
    d->changeAnnotations(ids, change, [this](const AnnotationsChanged& changed) {
        for (const Annotation& annotation : changed.annotations)
            Q_EMIT annotationChanged(annotation);
        if (changed.tags)
            Q_EMIT tagsChanged();
    });
}

void Session::trashAnnotations(const QList<QUuid>& annotations)
{
    const auto trash = [annotations](Library& library) {
        return library.trashAnnotations(annotations).and_then([&] { return withArticles(library, annotationsNamed(library, annotations)); });
    };
    d->changeAnnotations(annotations, trash, [this](const AnnotationsChanged& changed) {
        for (const Article& article : changed.articles) {
            Q_EMIT annotationsTrashed(article.id, idsOf(changed.annotations, article.id));
            Q_EMIT articleChanged(article);
        }
        if (changed.tags)
            Q_EMIT tagsChanged();
    });
}

void Session::restoreAnnotations(const QList<QUuid>& annotations)
{
    const auto restore = [annotations](Library& library) {
        return library.restoreAnnotations(annotations).and_then([&](const QList<Annotation>& restored) { return withArticles(library, restored); });
    };
    d->changeAnnotations(annotations, restore, [this](const AnnotationsChanged& changed) {
        for (const Annotation& annotation : changed.annotations)
            Q_EMIT annotationAdded(annotation);
        for (const Article& article : changed.articles)
            Q_EMIT articleChanged(article);
        if (changed.tags)
            Q_EMIT tagsChanged();
    });
}

void Session::renameTag(const QString& from, const QString& to)
{
    d->change([=](Library& library) { return library.renameTag(from, to); }, [this](const Result<void>&) { Q_EMIT tagsChanged(); });
}

} // namespace lectern
