// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/LibraryPrivate.h"
#include "model/session/QuoteSearch.h"
#include "model/session/Reanchoring.h"
#include "model/Words.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// Everything but the times, which the library sets, and what follows from the range.
bool saysTheSame(const Annotation& a, const Annotation& b)
{
    return a.position == b.position && a.color == b.color && a.note == b.note && a.speaker == b.speaker && a.tags == b.tags;
}

QStringList spelled(const QStringList& tags)
{
    QStringList names;
    QStringList keys;
    for (const QString& tag : tags) {
        if (const QString key = tagKey(tag); !key.isEmpty() && !keys.contains(key)) {
            keys += key;
            names += normalizedTag(tag);
        }
    }
    names.sort();
    return names;
}

} // namespace

Result<std::optional<qint64>> Library::Private::place(Annotation& annotation, qint64 article) const
{
    const auto newest = versions.newest(article);
    if (!newest)
        return Failure(newest.error());
    const bool within = isWithin(annotation.range(), newest->text);
    if (annotation.quote.exact.isEmpty()) {
        if (!within)
            return outsideOfText();
        annotation.quote = describe(newest->text, annotation.range());
    }
    if (within && QStringView(newest->text).sliced(annotation.position.start, annotation.range().length()) == annotation.quote.exact) {
        if (annotation.state != AnchorState::Moved)
            annotation.state = AnchorState::Exact;
        return newest->row;
    }
    // These are not the words that the person chose: the text has changed since.
    AnnotationStore::Placed placed = {.version = {}, .quote = annotation.quote, .position = annotation.position};
    annotation.state = Reanchoring(std::nullopt, newest->text).anchor(placed, newest->row);
    annotation.quote = placed.quote;
    annotation.position = placed.position;
    return placed.version;
}

Result<Annotation> Library::addAnnotation(const Annotation& annotation)
{
    return d->database->change([&]() -> Result<Annotation> {
        const auto there = d->annotations.stored(annotation.id);
        if (!there)
            return Failure(there.error());
        if (*there && !(*there)->trashed)
            return failure(ErrorKind::InvalidInput, Words::tr("This annotation is in the library already."), written(annotation.id));
        if (*there)
            return d->replace(**there, annotation);
        return d->insert(annotation);
    });
}

Result<Annotation> Library::Private::insert(Annotation annotation)
{
    const auto article = articles.rowOf(annotation.article);
    const auto version = article.and_then([&](qint64 row) { return place(annotation, row); });
    if (!version)
        return Failure(version.error());
    annotation.modified = clock();
    if (annotation.created.isNull())
        annotation.created = annotation.modified;
    return annotations.insert(annotation, *article, *version).and_then([&] { return annotations.annotation(annotation.id); });
}

// A range that was not touched keeps its quote and its state, orphans too; another one is described anew.
Result<Annotation> Library::Private::replace(const AnnotationStore::Stored& stored, Annotation wanted)
{
    const Annotation& former = stored.annotation;
    const auto article = articles.rowOf(former.article);
    if (!article)
        return Failure(article.error());
    wanted.tags = spelled(wanted.tags);
    std::optional<qint64> version = stored.version;
    if (wanted.position == former.position) {
        wanted.quote = former.quote;
        wanted.state = former.state;
    } else {
        wanted.quote = {};
        wanted.state = AnchorState::Exact;
        const auto placed = place(wanted, *article);
        if (!placed)
            return Failure(placed.error());
        version = *placed;
    }
    if (!stored.trashed && saysTheSame(former, wanted))
        return former;
    wanted.modified = clock();
    return annotations.update(stored.row, wanted, version).and_then([&] { return annotations.annotation(wanted.id); });
}

Result<Annotation> Library::changeAnnotation(const Annotation& annotation)
{
    return d->database->change([&]() -> Result<Annotation> {
        const auto there = d->annotations.stored(annotation.id);
        if (!there)
            return Failure(there.error());
        if (!*there || (*there)->trashed)
            return failure(ErrorKind::NotFound, Words::tr("There is no annotation %1 in the library.").arg(written(annotation.id)));
        return d->replace(**there, annotation);
    });
}

Result<QList<Annotation>> Library::changeAnnotations(const QList<AnnotationEdit>& edits)
{
    return d->database->change([&]() -> Result<QList<Annotation>> {
        QList<Annotation> changed;
        for (const AnnotationEdit& edit : edits) {
            const auto is = d->annotations.stored(edit.annotation).and_then([&](const std::optional<AnnotationStore::Stored>& there) -> Result<Annotation> {
                if (!there || there->trashed)
                    return failure(ErrorKind::NotFound, u"There is no annotation %1 in the library."_s.arg(written(edit.annotation)));
                Annotation wanted = there->annotation;
                edit.change.applyTo(wanted);
                return d->replace(*there, wanted);
            });
            if (!is)
                return Failure(is.error());
            changed += *is;
        }
        return changed;
    });
}

Result<Annotation> Library::annotation(const QUuid& id) const
{
    return d->annotations.annotation(id);
}

Result<QUuid> Library::findAnnotation(const QString& reference) const
{
    return d->annotations.find(reference);
}

Result<QList<Annotation>> Library::annotations(const AnnotationQuery& query) const
{
    return d->annotations.annotations(query);
}

Result<Annotation> Library::highlight(const QUuid& article, const QuoteRequest& request)
{
    return d->database->change([&]() -> Result<Annotation> {
        const auto row = d->articles.rowOf(article);
        const auto passage = row.and_then([&](qint64 found) { return d->passageFor(found, request); });
        if (!passage)
            return Failure(passage.error());
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.position = {.start = passage->range.start, .end = passage->range.end};
        annotation.color = request.color;
        annotation.note = request.note;
        annotation.speaker = request.speaker.isEmpty() ? passage->speaker : request.speaker.simplified();
        annotation.tags = request.tags;
        return d->insert(annotation);
    });
}

Result<void> Library::trashAnnotations(const QList<QUuid>& ids)
{
    return d->database->change([&]() -> Result<void> {
        for (const QUuid& id : ids) {
            if (auto done = d->annotations.setTrashed(id, d->clock()); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Annotation>> Library::restoreAnnotations(const QList<QUuid>& ids)
{
    return d->database->change([&]() -> Result<QList<Annotation>> {
        QList<Annotation> restored;
        for (const QUuid& id : ids) {
            const auto annotation = d->annotations.setTrashed(id, {}).and_then([&] { return d->annotations.annotation(id); });
            if (!annotation)
                return Failure(annotation.error());
            restored += *annotation;
        }
        return restored;
    });
}

} // namespace lectern
