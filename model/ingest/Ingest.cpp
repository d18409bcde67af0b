// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Ingest.h"

#include "model/ingest/ArchiveReader.h"
#include "model/ingest/Deadline.h"
#include "model/ingest/FormatSniffer.h"
#include "model/ingest/ImageCollector.h"
#include "model/ingest/MarkdownReader.h"
#include "model/ingest/MessageReader.h"
#include "model/ingest/MimeMessage.h"
#include "model/ingest/PageReader.h"
#include "model/ingest/PlainTextReader.h"
#include "model/ingest/TextEncoding.h"
#include "model/ingest/WebArchiveReader.h"
#include "model/Words.h"

#include <QRegularExpression>
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

/// The address that browsers, and SingleFile, note in a page when they save it; else empty.
QString savedFrom(QByteArrayView html)
{
    static const QRegularExpression note(u"<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://[^\\s>]+)"_s);
    const QString head = QString::fromUtf8(html.first(qMin<qsizetype>(html.size(), 8 << 10)));
    return note.match(head).captured(1);
}

IngestedArticle readText(const Source& source, QByteArrayView utf8, const Deadline& deadline, Extent extent)
{
    switch (formatOf(source, utf8)) {
    case TextFormat::Html: return readPage(utf8, source.url.isEmpty() ? savedFrom(utf8) : source.url, baseOf(source), deadline, extent);
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

/// The beginning of what can be read in semantic HTML, on one line.
QString firstWords(const QByteArray& html)
{
    constexpr qsizetype enough = 400; // bytes
    QByteArray words;
    bool inTag = false;
    for (const char c : html) {
        inTag = c == '<' || (inTag && c != '>');
        const bool space = inTag || c == '>' || c == ' ' || c == '\n' || c == '\t';
        if (!space || !words.endsWith(' '))
            words += space ? ' ' : c;
        if (words.size() >= enough)
            break;
    }
    QString text = QString::fromUtf8(words);
    for (const auto& [entity, character] : {std::pair("&lt;"_L1, u'<'), std::pair("&gt;"_L1, u'>'), std::pair("&quot;"_L1, u'"'), std::pair("&amp;"_L1, u'&')})
        text.replace(entity, QString(character));
    return text.simplified();
}

/// What a title is made of when the text has none: the file's name, else the host, else its first words.
QString substituteTitle(const Source& source, const QByteArray& html)
{
    if (const QString name = source.fileName.section(u'/', -1); !name.isEmpty())
        return name.contains(u'.') ? name.section(u'.', 0, -2) : name;
    if (const QString host = QUrl(source.url).host(); !host.isEmpty())
        return host;
    constexpr qsizetype longest = 80;
    const QString text = firstWords(html);
    if (text.isEmpty())
        return u"Untitled"_s;
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    return text.first(space > 0 ? space : longest) + u'\u2026';
}

/// What is said about an article stands in one line of whole characters, whatever its source holds.
void tidy(QString& field)
{
    const auto isControl = [](QChar c) { return c.unicode() < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; };
    if (std::ranges::any_of(field, isControl)) {
        std::ranges::replace_if(field, isControl, u' ');
        field = field.simplified();
    }
    if (!field.isValidUtf16())
        field = QString::fromUtf8(field.toUtf8());
}

Result<IngestedArticle> completed(Result<IngestedArticle> article, const Source& source)
{
    if (!article)
        return article;
    ArticleMetadata& metadata = article->metadata;
    if (metadata.url.isEmpty())
        metadata.url = source.url;
    tidy(metadata.title);
    if (metadata.title.isEmpty())
        metadata.title = substituteTitle(source, article->html);
    if (metadata.site.isEmpty())
        metadata.site = QUrl(metadata.url).host();
    if (metadata.site.startsWith("www."_L1))
        metadata.site.remove(0, 4);
    for (QString* field : {&metadata.title, &metadata.subtitle, &metadata.byline, &metadata.site, &metadata.url, &metadata.published, &metadata.language,
             &metadata.modified, &metadata.licence, &metadata.image, &metadata.identifier})
        tidy(*field);
    return article;
}

/// What was read when the time was up is no whole article.
Result<IngestedArticle> inTime(Result<IngestedArticle> article, const Source& source, const Deadline& deadline)
{
    if (deadline.hasPassed())
        return failure(ErrorKind::TooLarge, Words::tr("%1 takes too long to read as an article.").arg(nameOf(source)));
    return article;
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
        return completed(readArchive(source.bytes, nameOf(source)), source);
    if (isMimeMessage(source.bytes))
        return completed(inTime(readMessage(source.bytes, nameOf(source), deadline, extent), source, deadline), source);
    if (isWebArchive(source.bytes))
        return completed(inTime(readWebArchive(source.bytes, nameOf(source), deadline, extent), source, deadline), source);
    if (const QString kind = binaryKind(source.bytes); !kind.isEmpty())
        return failure(ErrorKind::Unsupported, Words::tr("%1 is %2, which Lectern can't read.").arg(nameOf(source), kind));

    const QByteArray utf8 = toUtf8(source.bytes, declaredCharset(source));
    if (utf8.count('\0') > utf8.size() / 10)
        return failure(ErrorKind::Unsupported, Words::tr("%1 is not a text.").arg(nameOf(source)));
    IngestedArticle article = readText(source, utf8, deadline, extent);
    if (article.html.isEmpty() && !deadline.hasPassed())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(nameOf(source)));
    return completed(inTime(std::move(article), source, deadline), source);
}

} // namespace lectern
