// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTarget.h"

#include "model/article/SemanticHtml.h"
#include "model/ingest/ImageCollector.h"
#include "model/ingest/Ingest.h"
#include "model/quotation/Quotation.h"
#include "tests/fuzz/ArticleFlaws.h"
#include "tests/support/ZipFile.h"

#include <algorithm>
#include <array>

namespace lectern::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// What can't be read must say why; what can must be sound.
QString flawWithSource(const Source& source)
{
    Result<IngestedArticle> article = ingest(source);
    if (!article)
        return article.error().sentence.isEmpty() ? u"a failure without a word"_s : QString();
    if (article->html.isEmpty())
        return u"an article without content"_s;
    takeImages(*article, {}); // as is done before storing
    return flawOf(*article);
}

QString flawWithHtml(const QByteArray& bytes)
{
    return flawWithSource({.bytes = bytes, .url = u"https://example.org/essays/harbour.html"_s, .mediaType = u"text/html"_s});
}

QString flawWithMarkdown(const QByteArray& bytes)
{
    return flawWithSource({.bytes = bytes, .mediaType = u"text/markdown"_s});
}

/// Bytes of no known format, as they are pasted or piped in.
QString flawWithText(const QByteArray& bytes)
{
    return flawWithSource({.bytes = bytes});
}

/// "=== NAME" on a line of its own begins a file of the archive: compressed bytes would hide the words from the fuzzer.
QList<test::ZipEntry> filesIn(const QByteArray& bytes)
{
    QList<test::ZipEntry> files;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype next = bytes.indexOf("\n=== ", at);
        const QByteArray file = bytes.sliced(at, (next < 0 ? bytes.size() : next) - at);
        const qsizetype lineEnd = file.indexOf('\n');
        if (file.startsWith("=== ") && lineEnd > 0)
            files.append({QString::fromUtf8(file.sliced(4, lineEnd - 4)), file.sliced(lineEnd + 1)});
        at = next < 0 ? bytes.size() : next + 1;
    }
    return files;
}

QString flawWithEpub(const QByteArray& bytes)
{
    const QList<test::ZipEntry> files = filesIn(bytes);
    return flawWithSource({.bytes = files.isEmpty() ? bytes : test::zipped(files), .fileName = u"book.epub"_s});
}

QString flawWithMessage(const QByteArray& bytes)
{
    return flawWithSource({.bytes = bytes, .fileName = u"page.mhtml"_s});
}

/// What a library's file holds, which another program may have written: anything at all.
QString flawWithContent(const QByteArray& bytes)
{
    const ArticleContent content = contentFromHtml(bytes);
    for (const Quotation& quotation : findQuotations(content)) {
        for (const TextRange& range : {quotation.range, quotation.speaker}) {
            if (range.start < 0 || range.end < range.start || range.end > content.text.size())
                return u"a quotation out of range"_s;
        }
    }
    return isWholeUtf16(content.text) ? QString() : u"half a character in the text"_s;
}

constexpr auto targets = std::to_array<FuzzTarget>({
    {"content"_L1, flawWithContent},
    {"epub"_L1, flawWithEpub},
    {"html"_L1, flawWithHtml},
    {"markdown"_L1, flawWithMarkdown},
    {"message"_L1, flawWithMessage},
    {"text"_L1, flawWithText},
    {"webarchive"_L1, flawWithText},
});

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}

} // namespace lectern::fuzz
