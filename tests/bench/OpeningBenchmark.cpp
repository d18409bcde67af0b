// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"
#include "tests/bench/Benchmark.h"
#include "tests/support/EpubFile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr int chapters = 40;
constexpr int wordsOfChapter = 5'000;

QByteArray paragraphs(int words, quint32 seed)
{
    return "<p>" + makeText(words, seed).toHtmlEscaped().replace(u"\n\n"_s, u"</p>\n<p>"_s).toUtf8() + "</p>\n";
}

QByteArray page(int words)
{
    return "<!DOCTYPE html><html lang=en><head><title>The long walk</title></head><body><nav><a "
           "href=/>Home</a></nav><article><h1>The long walk</h1>" +
           paragraphs(words, 1) + "</article><footer>Words: Ada Field</footer></body></html>";
}

test::EpubFile book()
{
    test::EpubFile epub;
    for (int i = 1; i <= chapters; ++i) {
        const QString name = u"c%1.xhtml"_s.arg(i);
        epub.chapters.append(
            {name, "<h1>Chapter " + QByteArray::number(i) + "</h1>" + paragraphs(wordsOfChapter, quint32(i))});
        epub.contents += "<li><a href=\"" + name.toUtf8() + "\">Chapter " + QByteArray::number(i) + "</a></li>";
    }
    return epub;
}

/// Of the text with its tags, unpacked.
double megabytesIn(const test::EpubFile& epub)
{
    qsizetype size = 0;
    for (const test::EpubFile::Chapter& chapter : epub.chapters)
        size += chapter.body.size();
    return double(size) / 1e6;
}

/// From the file to the content that a reader's document is made of.
void open(const QString& path)
{
    const auto content = readFile(path)
                             .and_then([](const Source& source) { return ingest(source); })
                             .map([](const IngestedArticle& article) { return contentFromHtml(article.html); });
    if (!content || content->blocks.isEmpty())
        qFatal("%s could not be opened", qPrintable(path));
}

// Files to content: time on the clock, megabytes a second of processor time, and the memory of a process that does
// nothing else.
const Benchmark opening("opening", [](const Report& report) {
    constexpr int runs = 7;
    const QTemporaryDir folder;
    const auto measure = [&](const QString& what, const QString& name, const QByteArray& bytes, double megabytes) {
        const QString path = folder.filePath(name);
        if (QFile file(path); !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The benchmark's file could not be written");
        const double before = processorSeconds();
        report.figure(what, medianMilliseconds(runs, [&] { open(path); }), u"ms"_s);
        report.figure(what + u": speed"_s, megabytes * (runs + 1) / (processorSeconds() - before), u"MB/s"_s);
        report.figure(what + u": memory"_s, peakOf([&] { open(path); }), u"MB"_s);
    };
    report.figure(u"memory before anything is opened"_s, peakOf([] {}), u"MB"_s);
    for (const int words : {10'000, 100'000}) {
        const QByteArray html = page(words);
        measure(u"a web page of %1 words"_s.arg(words), u"%1.html"_s.arg(words), html, double(html.size()) / 1e6);
    }
    const test::EpubFile epub = book();
    measure(u"a book of %1 words"_s.arg(chapters * wordsOfChapter), u"book.epub"_s, epub.bytes(), megabytesIn(epub));
});

} // namespace
