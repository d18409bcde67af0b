// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Ingest.h"

#include "model/ingest/ArchiveReader.h"
#include "model/ingest/ArticleCompletion.h"
#include "model/ingest/Deadline.h"
#include "model/ingest/FormatSniffer.h"
#include "model/ingest/ImageCollector.h"
#include "model/ingest/MarkdownReader.h"
#include "model/ingest/MessageReader.h"
#include "model/ingest/MimeMessage.h"
#include "model/ingest/PageReader.h"
#include "model/ingest/PlainTextReader.h"
#include "model/ingest/SavingNote.h"
#include "model/ingest/SelfExtractingPage.h"
#include "model/ingest/TextEncoding.h"
#include "model/ingest/WebArchiveReader.h"
#include "model/Words.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString nameOf(const Source& source)
{
    if (!source.fileName.isEmpty())
        return Words::tr("“%1”").arg(source.fileName);
    return source.url.isEmpty() ? Words::tr("The text") : Words::tr("“%1”").arg(source.url);
}

IngestedArticle readPlainText(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return PlainTextReader(text).read();
}

/// What a file shows beside its text may lie beside the file.
QUrl baseOf(const Source& source)
{
    QUrl base(source.url);
    if (base.isEmpty()) {
        base.setScheme(partScheme);
        base.setPath(u'/' + source.fileName, QUrl::DecodedMode);
    }
    return base;
}

IngestedArticle readText(const Source& source, QByteArrayView utf8, const Deadline& deadline, Extent extent)
{
    switch (formatOf(source, utf8)) {
    case TextFormat::Html: return readPage(utf8, source.url.isEmpty() ? savingNoteIn(utf8).address : source.url, baseOf(source), deadline, extent);
    case TextFormat::Markdown: return readMarkdown(utf8, source.url, deadline);
    case TextFormat::Plain: break;
    }
    return readPlainText(utf8);
}

QByteArray declaredCharset(const Source& source)
{
    const QByteArray named = charsetOf(source.mediaType);
    return named.isEmpty() ? charsetOfHtml(source.bytes) : named;
}

/// What was read when the time was up is no whole article.
Result<IngestedArticle> inTime(Result<IngestedArticle> article, const Source& source, const Deadline& deadline)
{
    if (deadline.hasPassed())
        return failure(ErrorKind::TooLarge, Words::tr("%1 takes too long to read as an article.").arg(nameOf(source)));
    return article;
}

/// Texts have hardly any control characters but white space and the escapes of terminals.
bool isNoText(QByteArrayView utf8)
{
    const auto isControl = [](char c) {
        return (c > '\0' && c < ' ' && !(c >= '\t' && c <= '\r') && c != '\x1B') || c == '\x7F';
    };
    const auto beginsCharacter = [](char c) { return (uchar(c) & 0xC0) != 0x80; };
    const qsizetype characters = std::ranges::count_if(utf8, beginsCharacter);
    return utf8.count('\0') > characters / 10 || std::ranges::count_if(utf8, isControl) > characters / 20;
}

bool isBlank(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0'; });
}

} // namespace

Result<IngestedArticle> ingest(const Source& source, IngestLimits limits, Extent extent)
{
    const Deadline deadline(limits.time);
    if (source.bytes.size() > limits.bytes)
        return failure(ErrorKind::TooLarge, Words::tr("%1 is too large to be read as an article.").arg(nameOf(source)));
    if (isBlank(source.bytes))
        return failure(ErrorKind::InvalidInput, Words::tr("%1 is empty.").arg(nameOf(source)));
    if (isArchive(source.bytes))
        return completed(readArchive(source.bytes, nameOf(source), source.fileName.section(u'/', -1)), source);
    if (isMimeMessage(source.bytes))
        return completed(inTime(readMessage(source.bytes, nameOf(source), deadline, extent), source, deadline), source);
    if (isWebArchive(source.bytes))
        return completed(inTime(readWebArchive(source.bytes, nameOf(source), deadline, extent), source, deadline), source);
    if (isSelfExtractingPage(source.bytes))
        return completed(
            inTime(readSelfExtractingPage(source.bytes, nameOf(source), deadline, extent), source, deadline), source);
    if (const QString kind = binaryKind(source.bytes); !kind.isEmpty())
        return failure(ErrorKind::Unsupported, Words::tr("%1 is %2, which Lectern can't read.").arg(nameOf(source), kind));

    const QByteArray utf8 = toUtf8(source.bytes, declaredCharset(source));
    if (isNoText(utf8))
        return failure(ErrorKind::Unsupported, Words::tr("%1 is not a text.").arg(nameOf(source)));
    IngestedArticle article = readText(source, utf8, deadline, extent);
    if (article.html.isEmpty() && !deadline.hasPassed())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(nameOf(source)));
    return completed(inTime(std::move(article), source, deadline), source);
}

} // namespace lectern
