// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Ingest.h"
#include "tests/bench/Benchmark.h"
#include "tests/bench/PageMaker.h"

#include <QDir>
#include <gumbo.h>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr double WantedMegabytesPerSecond = 18;
constexpr double WantedShareOfParsing = 2.0 / 3;

/// Pages of a folder that LECTERN_BENCH_PAGES names, else some of our own.
QList<QByteArray> pages()
{
    const QDir folder(qEnvironmentVariable("LECTERN_BENCH_PAGES"));
    QList<QByteArray> all;
    if (qEnvironmentVariableIsEmpty("LECTERN_BENCH_PAGES")) {
        for (quint32 seed = 1; seed <= 60; ++seed)
            all += makePage(seed);
        return all;
    }
    for (const QString& name : folder.entryList({u"*.html"_s, u"*.htm"_s}, QDir::Files)) {
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// The best of three rounds over all pages, in megabytes a second of processor time.
template <class Read>
double megabytesPerSecond(const QList<QByteArray>& pages, Read read)
{
    double megabytes = 0;
    for (const QByteArray& page : pages)
        megabytes += double(page.size()) / 1e6;
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const double before = processorSeconds();
        for (const QByteArray& page : pages)
            read(page);
        best = qMax(best, megabytes / (processorSeconds() - before));
    }
    return best;
}

void parseAlone(const QByteArray& page)
{
    GumboOutput* parsed = gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size()));
    gumbo_destroy_output(&kGumboDefaultOptions, parsed);
}

void extract(const QByteArray& page)
{
    if (const auto article = ingest({.bytes = page, .url = u"https://example.org/2021/03/wall"_s}); !article)
        qWarning("%s", qPrintable(article.error().sentence));
}

// Bytes to article, in the processor time of one core, against gumbo's parsing of the same bytes alone.
const Benchmark extraction("extraction", [](const Report& report) {
    const QList<QByteArray> all = pages();
    if (all.isEmpty())
        qFatal("There are no pages to read");
    const double parsing = megabytesPerSecond(all, parseAlone);
    const double extracting = megabytesPerSecond(all, extract);
    report.figure(u"pages"_s, double(all.size()), u""_s);
    report.figure(u"gumbo's parsing alone"_s, parsing, u"MB/s"_s);
    report.atLeast(u"extraction"_s, extracting, WantedMegabytesPerSecond, u"MB/s"_s);
    report.atLeast(u"share of the speed of parsing alone"_s, extracting / parsing, WantedShareOfParsing, u""_s);
});

} // namespace
