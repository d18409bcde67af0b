// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Tag.h"
#include "model/session/LibraryPrivate.h"
#include "model/Words.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<AnnotationRecord>;

Failure orphanHasNoPassage()
{
    return failure(ErrorKind::InvalidInput, Words::tr("An orphaned highlight has no passage in this version of its article; choose another place for it."));
}

Failure nothingToMerge()
{
    return failure(ErrorKind::InvalidInput, Words::tr("It takes two highlights of one article or more to merge them."));
}

Failure anotherText()
{
    return failure(ErrorKind::InvalidInput, u"The article has another text by now; choose the passage again."_s);
}

Failure notWithinTheHighlight()
{
    return failure(ErrorKind::InvalidInput, Words::tr("A highlight is split between words or characters of its own."));
}

/// Puts a highlight on the very words of a range.
void stand(AnnotationRecord& record, QStringView text, TextRange range, int version)
{
    record.annotation.quote = describe(text, range);
    record.annotation.position = {.start = range.start, .end = range.end};
    record.annotation.state = AnchorState::Exact;
    record.version = version;
    record.keptAsOrphan = false;
}

bool isOrphan(const AnnotationRecord& record)
{
    return record.annotation.state == AnchorState::Orphaned;
}

QString joinedNotes(const Records& records)
{
    QStringList notes;
    for (const AnnotationRecord& record : records) {
        if (const QString note = record.annotation.note.trimmed(); !note.isEmpty() && !notes.contains(note))
            notes += note;
    }
    return notes.join(u"\n\n"_s);
}

QStringList unitedTags(const Records& records)
{
    QStringList tags;
    QStringList keys;
    for (const AnnotationRecord& record : records) {
        for (const QString& tag : record.annotation.tags) {
            if (const QString key = tagKey(tag); !keys.contains(key)) {
                keys += key;
                tags += tag;
            }
        }
    }
    return tags;
}

QString firstSpeaker(const Records& records)
{
    const auto named = std::ranges::find_if(records, [](const AnnotationRecord& record) { return !record.annotation.speaker.isEmpty(); });
    return named == records.end() ? QString() : named->annotation.speaker;
}

Result<void> expectMergeable(const Records& records)
{
    if (records.size() < 2)
        return nothingToMerge();
    for (const AnnotationRecord& record : records) {
        if (record.annotation.article != records.first().annotation.article)
            return nothingToMerge();
        if (isOrphan(record))
            return orphanHasNoPassage();
    }
    return {};
}

/// The parts that a text range falls into, white space at the cuts left out; none when a part would be empty or a cut lies outside.
QList<TextRange> parts(QStringView text, TextRange whole, QList<qsizetype> cuts)
{
    std::ranges::sort(cuts);
    cuts += whole.end;
    QList<TextRange> found;
    qsizetype start = whole.start;
    for (const qsizetype cut : cuts) {
        const bool within = cut > start && cut <= whole.end;
        const TextRange part = within ? trimmed(text, {.start = start, .end = cut}) : TextRange();
        if (part.isEmpty())
            return {};
        found += part;
        start = cut;
    }
    return found;
}

/// No cut through a surrogate pair.
bool isBetweenCharacters(QStringView text, qsizetype offset)
{
    return offset <= 0 || offset >= text.size() || !text[offset].isLowSurrogate() || !text[offset - 1].isHighSurrogate();
}

} // namespace

Result<AnnotationRecord> Library::Private::record(const QUuid& annotation) const
{
    const auto stored = annotations.stored(annotation);
    if (!stored)
        return Failure(stored.error());
    if (!*stored)
        return failure(ErrorKind::NotFound, Words::tr("There is no annotation %1 in the library.").arg(written(annotation)));
    const auto version = (*stored)->version ? versions.numberOf(*(*stored)->version) : Result<int>(0);
    return version.map([&](int number) {
        return AnnotationRecord{.annotation = (*stored)->annotation, .version = number, .keptAsOrphan = (*stored)->kept, .trashed = (*stored)->trashed};
    });
}

Result<Records> Library::Private::recordsOf(const QList<QUuid>& ids) const
{
    Records records;
    for (const QUuid& id : ids) {
        const auto found = record(id);
        if (!found)
            return Failure(found.error());
        if (found->trashed)
            return failure(ErrorKind::NotFound, Words::tr("The annotation %1 lies in the trash.").arg(written(id)));
        records += *found;
    }
    return records;
}

Result<void> Library::Private::write(const AnnotationRecord& record)
{
    const Annotation& annotation = record.annotation;
    const auto article = articles.rowOf(annotation.article);
    const auto there = annotations.stored(annotation.id);
    const auto version = article.and_then([&](qint64 row) {
        return record.version == 0 ? Result<std::optional<qint64>>(std::nullopt)
                                   : versions.rowOf(row, record.version).map([](qint64 found) { return std::optional(found); });
    });
    for (const Error* error : errorsOf(article, there, version))
        return Failure(*error);
    const auto written = *there ? annotations.update((*there)->row, annotation, *version) : annotations.insert(annotation, *article, *version);
    return written.and_then([&] { return annotations.setKept(annotation.id, record.keptAsOrphan); }).and_then([&] {
        return record.trashed ? annotations.setTrashed(annotation.id, clock()) : Result<void>();
    });
}

Result<Revision> Library::Private::rewrite(Records before, const Records& after)
{
    Revision revision = {.before = std::move(before), .after = {}};
    for (const AnnotationRecord& wanted : after) {
        const auto is = write(wanted).and_then([&] { return record(wanted.annotation.id); });
        if (!is)
            return Failure(is.error());
        revision.after += *is;
    }
    return revision;
}

Result<Library::Private::NewestText> Library::Private::newestText(const QUuid& article) const
{
    const auto row = articles.rowOf(article);
    const auto newest = row.and_then([&](qint64 found) { return versions.newest(found); });
    const auto number = row.and_then([&](qint64 found) { return versions.newestNumber(found); });
    for (const Error* error : errorsOf(newest, number))
        return Failure(*error);
    return NewestText{.text = newest->text, .version = *number};
}

Result<Revision> Library::Private::standOn(const AnnotationRecord& former, TextRange range, const QString& words)
{
    const auto newest = newestText(former.annotation.article);
    if (!newest)
        return Failure(newest.error());
    if (!isWithin(range, newest->text) || trimmed(newest->text, range).isEmpty())
        return outsideOfText();
    if (!words.isEmpty() && QStringView(newest->text).sliced(range.start, range.length()) != words)
        return anotherText();
    AnnotationRecord record = former;
    stand(record, newest->text, range, newest->version);
    record.annotation.modified = clock();
    return rewrite({former}, {record});
}

Result<Revision> Library::accept(const QUuid& annotation)
{
    return d->database->change([&] {
        return d->recordsOf({annotation}).and_then([&](const Records& records) -> Result<Revision> {
            if (isOrphan(records.first()))
                return orphanHasNoPassage();
            return d->standOn(records.first(), records.first().annotation.range());
        });
    });
}

Result<Revision> Library::place(const QUuid& annotation, TextRange range, const QString& words)
{
    return d->database->change([&] {
        return d->recordsOf({annotation}).and_then([&](const Records& records) { return d->standOn(records.first(), range, words); });
    });
}

Result<Revision> Library::keepAsOrphan(const QUuid& annotation)
{
    return d->database->change([&] {
        return d->recordsOf({annotation}).and_then([&](const Records& records) -> Result<Revision> {
            const auto orphan = d->orphaned(records.first());
            if (!orphan)
                return Failure(orphan.error());
            return d->rewrite(records, {*orphan});
        });
    });
}

// An orphan is tied to the text in which its words last stood, so that a later version may bring it back.
Result<AnnotationRecord> Library::Private::orphaned(AnnotationRecord record) const
{
    if (!isOrphan(record)) {
        const auto stored = annotations.stored(record.annotation.id);
        const auto last = stored.and_then([&](const auto& found) { return annotations.lastUnchanged(found->row); });
        const auto version = last.and_then([&](const auto& found) { return found ? versions.numberOf(*found->version) : Result<int>(0); });
        const auto newest = newestText(record.annotation.article);
        for (const Error* error : errorsOf(stored, last, version, newest))
            return Failure(*error);
        const bool known = *last && *version != newest->version;
        record.version = known ? *version : 0;
        record.annotation.quote = known ? (*last)->quote : record.annotation.quote;
        record.annotation.position = known ? (*last)->position : record.annotation.position;
        record.annotation.modified = clock();
    }
    record.annotation.state = AnchorState::Orphaned;
    record.keptAsOrphan = true;
    return record;
}

Result<Revision> Library::merge(const QList<QUuid>& annotations)
{
    QList<QUuid> ids = annotations;
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return d->database->change([&] { return d->recordsOf(ids).and_then([&](const Records& records) { return d->merge(records); }); });
}

Result<Revision> Library::Private::merge(Records records)
{
    if (const auto mergeable = expectMergeable(records); !mergeable)
        return Failure(mergeable.error());
    const auto newest = newestText(records.first().annotation.article);
    if (!newest)
        return Failure(newest.error());
    std::ranges::sort(records, {}, [](const AnnotationRecord& record) { return std::pair(record.annotation.position.start, record.annotation.position.end); });
    Records after = records;
    const qsizetype end = std::ranges::max(records, {}, [](const AnnotationRecord& record) { return record.annotation.position.end; }).annotation.position.end;
    AnnotationRecord& first = after.first();
    stand(first, newest->text, {.start = first.annotation.position.start, .end = end}, newest->version);
    first.annotation.note = joinedNotes(records);
    first.annotation.tags = unitedTags(records);
    first.annotation.speaker = firstSpeaker(records);
    first.annotation.modified = clock();
    for (qsizetype i = 1; i < after.size(); ++i)
        after[i].trashed = true;
    return rewrite(records, after);
}

Result<Revision> Library::split(const QUuid& annotation, const QList<qsizetype>& offsets)
{
    return d->database->change([&] {
        return d->recordsOf({annotation}).and_then([&](const Records& records) -> Result<Revision> {
            if (isOrphan(records.first()))
                return orphanHasNoPassage();
            return d->split(records.first(), offsets);
        });
    });
}

Result<Revision> Library::Private::split(const AnnotationRecord& whole, const QList<qsizetype>& offsets)
{
    const auto newest = newestText(whole.annotation.article);
    if (!newest)
        return Failure(newest.error());
    const QStringView text = newest->text;
    const auto ranges = parts(text, whole.annotation.range(), offsets);
    if (ranges.size() < 2 || !std::ranges::all_of(offsets, [&](qsizetype offset) { return isBetweenCharacters(text, offset); }))
        return notWithinTheHighlight();
    Records after;
    const QDateTime now = clock();
    for (const TextRange range : ranges) {
        AnnotationRecord part = whole;
        stand(part, text, range, newest->version);
        part.annotation.modified = now;
        if (!after.isEmpty()) {
            part.annotation.id = QUuid::createUuid();
            part.annotation.note.clear();
            part.annotation.created = now;
        }
        after += part;
    }
    Records before = {whole};
    for (const AnnotationRecord& part : after.sliced(1)) {
        before += part;
        before.last().trashed = true;
    }
    return rewrite(before, after);
}

Result<Revision> Library::putBack(const QList<AnnotationRecord>& records)
{
    return d->database->change([&]() -> Result<Revision> {
        Records before;
        for (const AnnotationRecord& wanted : records) {
            const auto is = d->record(wanted.annotation.id);
            const auto newest = d->newestText(wanted.annotation.article);
            for (const Error* error : errorsOf(is, newest))
                return Failure(*error);
            if (!isOrphan(wanted) && wanted.version != newest->version)
                return failure(ErrorKind::InvalidInput, Words::tr("The article has another text by now, in which the highlight can't be put back as it was."));
            before += *is;
        }
        return d->rewrite(before, records);
    });
}

} // namespace lectern
