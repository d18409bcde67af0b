// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Original.h"

#include "model/ingest/SavingNote.h"
#include "model/ingest/SelfExtractingPage.h"
#include "model/Words.h"

#include <QCryptographicHash>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

// Of 912 saved pages 19 % is left, at ten times the speed at which they are read; zlib leaves as much in five times the time.
constexpr int level = 3;
constexpr qsizetype largestSize = IngestLimits().bytes;

/// Null when nothing is saved worth the work of unpacking.
QByteArray compressed(const QByteArray& bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), level);
    if (ZSTD_isError(size) || qsizetype(size) > bytes.size() / 10 * 9)
        return {};
    packed.resize(qsizetype(size));
    packed.squeeze();
    return packed;
}

QByteArray decompressed(const QByteArray& packed, qsizetype size)
{
    if (size < 0 || size > largestSize)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t got = ZSTD_decompress(bytes.data(), size_t(size), packed.constData(), size_t(packed.size()));
    return !ZSTD_isError(got) && qsizetype(got) == size ? bytes : QByteArray();
}

QDateTime savingTime(const QByteArray& bytes)
{
    return savingNoteIn(isSelfExtractingPage(bytes) ? unpackedPage(bytes, {}).value_or(QByteArray()) : bytes).time;
}

} // namespace

Original originalOf(const Source& source)
{
    const QByteArray packed = compressed(source.bytes);
    return {
        .hash = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256),
        .url = source.url,
        .fileName = source.fileName,
        .mediaType = source.mediaType,
        .size = source.bytes.size(),
        .compressed = !packed.isNull(),
        .bytes = packed.isNull() ? source.bytes : packed,
        .fetched = savingTime(source.bytes),
    };
}

Result<Source> sourceFrom(const Original& original)
{
    const QByteArray bytes = original.compressed ? decompressed(original.bytes, original.size) : original.bytes;
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != original.hash)
        return failure(ErrorKind::Damaged, Words::tr("The library is damaged: what an article was read from is not what was kept; check the library."));
    return Source{.bytes = bytes, .url = original.url, .fileName = original.fileName, .mediaType = original.mediaType};
}

Result<IngestedArticle> ingestAndKeep(const Source& source, Extent extent)
{
    auto article = ingest(source, {}, extent);
    if (article)
        article->originals = {originalOf(source)};
    return article;
}

} // namespace lectern
