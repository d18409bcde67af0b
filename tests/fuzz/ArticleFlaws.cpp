// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/ArticleFlaws.h"

#include "model/article/SemanticHtml.h"
#include "tests/fuzz/SemanticHtmlGrammar.h"

#include <QCryptographicHash>
#include <algorithm>
#include <functional>

namespace lectern::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// The first of several checks that finds a flaw.
QString firstFlaw(std::initializer_list<std::function<QString()>> checks)
{
    for (const auto& check : checks) {
        if (QString flaw = check(); !flaw.isEmpty())
            return flaw;
    }
    return {};
}

QString at(QStringView what, qsizetype offset)
{
    return what % u" at " % QString::number(offset);
}

QString flawOfBlock(const ArticleContent& content, const Block& block)
{
    const bool hasRange = block.start >= 0 && block.length >= 0 && block.end() <= content.text.size();
    const bool isHeading = block.kind == BlockKind::Heading;
    if (!hasRange)
        return at(u"a block out of range", block.start);
    if (isHeading != (block.level >= 1 && block.level <= 6))
        return at(u"a heading's level", block.start);
    if (block.quoteDepth < 0 || block.listDepth < 0)
        return at(u"a negative depth", block.start);
    if (block.table >= content.tables.size())
        return at(u"a cell without a table", block.start);
    if (block.kind == BlockKind::TableCell && block.table < 0)
        return at(u"a cell outside of tables", block.start);
    if (block.table < 0 || block.kind == BlockKind::Caption)
        return {};
    const TableShape shape = content.tables[block.table];
    const bool fits = block.row >= 0 && block.column >= 0 && block.rowSpan >= 1 && block.columnSpan >= 1
        && block.row + block.rowSpan <= shape.rows && block.column + block.columnSpan <= shape.columns;
    return fits ? QString() : at(u"a cell that its table has no room for", block.start);
}

QString flawOfBlocks(const ArticleContent& content)
{
    const QStringView text = content.text;
    qsizetype end = 0;
    for (const Block& block : content.blocks) {
        if (QString flaw = flawOfBlock(content, block); !flaw.isEmpty())
            return flaw;
        if (block.start < end)
            return at(u"blocks that overlap", block.start);
        const QStringView between = text.sliced(end, block.start - end);
        const bool separates = between == u"\n\n" || between == u"\n" || between == u"\t";
        if (&block == &content.blocks.front() ? !between.isEmpty() : !separates)
            return at(u"text between blocks", end);
        end = block.end();
    }
    return end == text.size() ? QString() : at(u"text behind the last block", end);
}

QString flawOfSpans(const ArticleContent& content)
{
    const auto comesBefore = [](const Span& a, const Span& b) { return a.start < b.start || (a.start == b.start && a.length > b.length); };
    for (qsizetype i = 0; i < content.spans.size(); ++i) {
        const Span& span = content.spans[i];
        if (span.start < 0 || span.length < 0 || span.end() > content.text.size())
            return at(u"a span out of range", span.start);
        if (span.kind != SpanKind::Anchor && span.length == 0)
            return at(u"an empty span", span.start);
        if (i > 0 && comesBefore(span, content.spans[i - 1]))
            return at(u"a span out of order", span.start);
        const qsizetype block = blockAt(content, span.start);
        if (block < 0 || (span.length > 0 && span.end() > content.blocks[block].end()))
            return at(u"a span over a block's edge", span.start);
        if (span.kind == SpanKind::Link && !isSafeLink(span.target))
            return at(u"an unsafe link", span.start);
    }
    return {};
}

QString flawOfImages(const ArticleContent& content)
{
    if (content.text.count(QChar::ObjectReplacementCharacter) != content.images.size())
        return u"another number of images than of U+FFFC"_s;
    for (const ImageReference& image : content.images) {
        if (image.position < 0 || image.position >= content.text.size() || content.text[image.position] != QChar::ObjectReplacementCharacter)
            return at(u"an image at another character", image.position);
        if (!image.source.isEmpty() && !isSafeImage(image.source))
            return at(u"an unsafe image, %1,"_s.arg(image.source), image.position);
    }
    return {};
}

QString flawOfStoredImages(const IngestedArticle& article, const ArticleContent& content)
{
    for (const StoredImage& image : article.images) {
        if (image.hash != QCryptographicHash::hash(image.bytes, QCryptographicHash::Sha256))
            return u"an image under another hash"_s;
    }
    for (const ImageReference& image : content.images) {
        const QByteArray hash = QByteArray::fromHex(image.source.sliced(qMin<qsizetype>(6, image.source.size())).toLatin1());
        if (image.source.startsWith("image:"_L1) && std::ranges::find(article.images, hash, &StoredImage::hash) == article.images.end())
            return u"an image that is not there"_s;
    }
    return {};
}

QString flawOfMetadata(const ArticleMetadata& metadata)
{
    for (const QString& field : {metadata.title, metadata.subtitle, metadata.byline, metadata.site, metadata.url, metadata.published, metadata.language}) {
        if (!isWholeUtf16(field))
            return u"half a character in the metadata"_s;
        if (field.contains(QChar::Null))
            return u"a NUL in the metadata"_s;
    }
    return metadata.title.isEmpty() ? u"no title"_s : QString();
}

} // namespace

bool isWholeUtf16(QStringView text)
{
    return text.isValidUtf16();
}

QString flawOf(const ArticleContent& content)
{
    return firstFlaw({
        [&] { return isWholeUtf16(content.text) ? QString() : u"half a character in the text"_s; },
        [&] { return flawOfBlocks(content); },
        [&] { return flawOfSpans(content); },
        [&] { return flawOfImages(content); },
    });
}

QString flawOf(const IngestedArticle& article)
{
    const ArticleContent content = contentFromHtml(article.html);
    return firstFlaw({
        [&] { return SemanticHtmlGrammar::flawOf(article.html); },
        [&] { return flawOf(content); },
        [&] { return flawOfStoredImages(article, content); },
        [&] { return flawOfMetadata(article.metadata); },
    });
}

} // namespace lectern::fuzz
