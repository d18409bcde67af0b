// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/session/ArticleAdding.h"
#include "model/session/LibraryPrivate.h"
#include "model/session/Reanchoring.h"
#include "model/Words.h"

#include <map>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype passageContext = 200; // characters shown on either side of a passage, at most its paragraph

Result<ArticleVersion> numbered(const Result<QList<ArticleVersion>>& versions, int number)
{
    if (!versions)
        return Failure(versions.error());
    const auto found = std::ranges::find(*versions, number, &ArticleVersion::number);
    if (found == versions->end())
        return failure(ErrorKind::NotFound, Words::tr("The article has no version %1.").arg(number));
    return *found;
}

bool byPlace(const Annotation& a, const Annotation& b)
{
    const auto key = [](const Annotation& n) { return std::tuple(n.state == AnchorState::Orphaned, n.position.start, n.position.end, n.created); };
    return key(a) < key(b);
}

void describeAs(Article& article, const ArticleMetadata& metadata)
{
    const QString url = article.metadata.url;
    article.metadata = metadata;
    article.metadata.url = url;
}

/// The words around a range in their paragraph, cut where a word ends.
QString contextBefore(QStringView text, qsizetype start)
{
    QStringView before = text.first(start).last(std::min(start, passageContext));
    before = before.sliced(before.lastIndexOf(u'\n') + 1);
    if (before.size() == passageContext)
        before = before.sliced(before.indexOf(u' ') + 1);
    return before.toString();
}

QString contextBehind(QStringView text, qsizetype end)
{
    QStringView after = text.sliced(end, std::min(text.size() - end, passageContext));
    if (const qsizetype paragraph = after.indexOf(u'\n'); paragraph >= 0)
        return after.first(paragraph).toString();
    return (after.size() < passageContext ? after : after.first(std::max<qsizetype>(0, after.lastIndexOf(u' ')))).toString();
}

Passage passageAt(QStringView text, TextRange range, int version)
{
    return {
        .version = version,
        .range = range,
        .before = contextBefore(text, range.start),
        .words = text.sliced(range.start, range.length()).toString(),
        .after = contextBehind(text, range.end),
    };
}

/// What is read of versions while a review is put together: each text once.
class VersionTexts final
{
public:
    explicit VersionTexts(const VersionStore& versions) : m_versions(versions) {}

    Result<Passage> passage(qint64 version, TextRange range)
    {
        if (const auto found = m_texts.find(version); found == m_texts.end()) {
            const auto text = m_versions.text(version);
            const auto number = m_versions.numberOf(version);
            if (!text || !number)
                return Failure(!text ? text.error() : number.error());
            m_texts.insert({version, {*text, *number}});
        }
        const auto& [text, number] = m_texts.at(version);
        if (!isWithin(range, text))
            return failure(ErrorKind::Damaged, Words::tr("The library is damaged: a highlight stands outside of its text; check and repair it."));
        return passageAt(text, range, number);
    }

private:
    const VersionStore& m_versions;
    std::map<qint64, std::pair<QString, int>> m_texts;
};

/// Where what stands at an offset of an old text stands in the new one, or what follows it.
qsizetype carried(qsizetype offset, const QString& oldText, const QString& newText)
{
    for (const DiffRun& run : textDiff(oldText, newText)) {
        if (run.kind != DiffKind::Added && run.oldRange.contains(offset))
            return std::min(run.newRange.end, run.newRange.start + (run.kind == DiffKind::Kept ? offset - run.oldRange.start : 0));
    }
    return newText.size();
}

Passage passageFrom(const TextQuoteSelector& quote)
{
    return {.version = 0, .range = {}, .before = quote.prefix, .words = quote.exact, .after = quote.suffix};
}

Result<ReviewItem> reviewed(const AnnotationStore& annotations, VersionTexts& texts, const AnnotationStore::Stored& stored)
{
    const Annotation& annotation = stored.annotation;
    ReviewItem item = {.annotation = annotation, .former = passageFrom(annotation.quote), .present = {}};
    if (annotation.state != AnchorState::Orphaned && stored.version) {
        const auto present = texts.passage(*stored.version, annotation.range());
        if (!present)
            return Failure(present.error());
        item.present = *present;
    }
    const auto last = annotations.lastUnchanged(stored.row);
    if (!last)
        return Failure(last.error());
    if (*last) {
        const auto former = texts.passage(*(*last)->version, {(*last)->position.start, (*last)->position.end});
        if (!former)
            return Failure(former.error());
        item.former = *former;
    }
    return item;
}

} // namespace

Result<QList<ArticleVersion>> Library::versions(const QUuid& article) const
{
    return d->articles.rowOf(article).and_then([&](qint64 row) { return d->versions.versions(row); });
}

Result<QByteArray> Library::html(const QUuid& article, int number) const
{
    return d->articles.rowOf(article)
        .and_then([&](qint64 row) { return d->versions.rowOf(row, number); })
        .and_then([&](qint64 version) { return d->versions.htmlOf(version); });
}

Result<OpenedVersion> Library::openVersion(const QUuid& article, int number) const
{
    return d->database->read(
        [&] { return d->articles.rowOf(article).and_then([&](qint64 row) { return d->openVersion(row, number); }); });
}

Result<OpenedVersion> Library::Private::openVersion(qint64 article, int number) const
{
    const auto version = numbered(versions.versions(article), number);
    const auto row = versions.rowOf(article, number);
    const auto html = row.and_then([&](qint64 found) { return versions.htmlOf(found); });
    const auto description = row.and_then([&](qint64 found) { return articles.descriptionIn(found); });
    const auto present = articles.article(article);
    const auto stood = row.and_then([&](qint64 found) { return annotationsIn(article, found); });
    for (const Error* error : errorsOf(version, html, description, present, stood))
        return Failure(*error);
    OpenedVersion opened = {.version = *version, .article = *present, .content = {}, .annotations = *stood};
    if (*description)
        describeAs(opened.article, **description);
    opened.article.words = version->words;
    opened.content = std::make_shared<const ArticleContent>(contentFromHtml(*html));
    return opened;
}

Result<QList<Annotation>> Library::Private::annotationsIn(qint64 article, qint64 version) const
{
    const auto id = articles.idOf(article);
    const auto present = id.and_then([&](const QUuid& uuid) { return annotations.annotations({.article = uuid}); });
    const auto rows = annotations.rows(article);
    const auto placements = annotations.placements(version);
    for (const Error* error : errorsOf(present, rows, placements))
        return Failure(*error);
    QList<Annotation> stood;
    for (Annotation annotation : *present) {
        const auto placement = placements->constFind(rows->value(annotation.id));
        if (placement == placements->cend())
            continue;
        annotation.quote = placement->quote;
        annotation.position = placement->position;
        annotation.state = placement->state;
        stood += annotation;
    }
    std::ranges::stable_sort(stood, byPlace);
    return stood;
}

Result<VersionComparison> Library::compareVersions(const QUuid& article, int from, int to) const
{
    const auto read = [&]() -> Result<VersionComparison> {
        const auto row = d->articles.rowOf(article);
        const auto versions = row.and_then([&](qint64 found) { return d->versions.versions(found); });
        const auto textOf = [&](int number) {
            return row.and_then([&](qint64 found) { return d->versions.rowOf(found, number); })
                .and_then([&](qint64 version) { return d->versions.text(version); });
        };
        const auto older = numbered(versions, from);
        const auto newer = numbered(versions, to);
        const auto oldText = textOf(from);
        const auto newText = textOf(to);
        for (const Error* error : errorsOf(older, newer, oldText, newText))
            return Failure(*error);
        return VersionComparison{.from = *older, .to = *newer, .oldText = *oldText, .newText = *newText, .runs = {}};
    };
    return d->database->read(read).map([](VersionComparison comparison) {
        comparison.runs = textDiff(comparison.oldText, comparison.newText);
        return comparison;
    });
}

Result<Article> Library::revertTo(const QUuid& article, int number)
{
    return d->database->change([&] {
        return d->articles.rowOf(article).and_then([&](qint64 row) { return d->makeNewest(row, number); });
    });
}

Result<Article> Library::Private::makeNewest(qint64 article, int number)
{
    const auto version = versions.rowOf(article, number);
    const auto former = versions.newest(article);
    const auto text = version.and_then([&](qint64 row) { return versions.text(row); });
    for (const Error* error : errorsOf(version, former, text))
        return Failure(*error);
    return versions.setNewest(article, *version)
        .and_then([&] { return carryPlace(article, former->text, *text); })
        .and_then([&] { return placeAsIn(article, *version); })
        .and_then([&] { return articles.describeAs(article, *version); })
        .and_then([&] { return articles.article(article); })
        .and_then([&](const Article& changed) {
            return versions.setHead(article, searchHead(changed.metadata)).map([&] { return changed; });
        });
}

Result<void> Library::Private::carryPlace(qint64 article, const QString& oldText, const QString& newText)
{
    return articles.article(article).and_then([&](const Article& read) -> Result<void> {
        const qsizetype offset = read.reading.place.offset;
        if (offset == 0 || oldText == newText)
            return {};
        return articles.movePlace(article, carried(offset, oldText, newText));
    });
}

// What was there while the version was the newest stands as it stood then; the rest is looked for in its text.
Result<void> Library::Private::placeAsIn(qint64 article, qint64 version)
{
    const auto placed = annotations.placed(article);
    const auto placements = annotations.placements(version);
    const auto text = versions.text(version);
    for (const Error* error : errorsOf(placed, placements, text))
        return Failure(*error);
    QList<AnnotationStore::Placed> since;
    for (const AnnotationStore::Placed& annotation : *placed) {
        const auto placement = placements->constFind(annotation.row);
        if (placement == placements->cend())
            since += annotation;
        else if (auto set = annotations.setPlacement(annotation.row, *placement); !set)
            return set;
    }
    return carryOver(since, version, *text);
}

Result<void> Library::Private::carryOver(const QList<AnnotationStore::Placed>& placed, qint64 version, const QString& text)
{
    std::map<std::optional<qint64>, QList<AnnotationStore::Placed>> byVersion;
    for (const AnnotationStore::Placed& annotation : placed)
        byVersion[annotation.version].append(annotation);

    for (const auto& [oldVersion, standing] : byVersion) {
        const auto oldText = oldVersion ? versions.text(*oldVersion).map([](const QString& found) { return std::optional(found); })
                                        : Result<std::optional<QString>>(std::nullopt);
        if (!oldText)
            return Failure(oldText.error());
        const Reanchoring reanchoring(*oldText, text);
        for (AnnotationStore::Placed annotation : standing) {
            const AnchorState state = reanchoring.anchor(annotation, version);
            if (auto kept = annotations.setAnchor(annotation, state); !kept)
                return kept;
        }
    }
    return {};
}

Result<QList<ReviewItem>> Library::review(const QUuid& article) const
{
    return d->database->read([&]() -> Result<QList<ReviewItem>> {
        const auto waiting = d->articles.rowOf(article).and_then([&](qint64 row) { return d->annotations.undecided(row); });
        if (!waiting)
            return Failure(waiting.error());
        VersionTexts texts(d->versions);
        QList<ReviewItem> items;
        for (const AnnotationStore::Stored& stored : *waiting) {
            const auto item = reviewed(d->annotations, texts, stored);
            if (!item)
                return Failure(item.error());
            items += *item;
        }
        std::ranges::stable_sort(items, {}, [](const ReviewItem& item) { return item.former.range.start; });
        return items;
    });
}

} // namespace lectern
