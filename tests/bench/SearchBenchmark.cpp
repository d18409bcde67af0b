// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Library.h"
#include "tests/bench/Benchmark.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr int Words = 1000;
constexpr int Queries = 300;
constexpr int Hits = 50;

int articleCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("LECTERN_BENCH_ARTICLES", &ok);
    return ok ? count : 100'000;
}

/// Adds what is missing to the library.
void fill(Library& library, int articles)
{
    const auto there = library.counts();
    for (int i = there ? there->inbox : 0; i < articles; ++i) {
        if (!library.add(makeArticle(u"Article %1"_s.arg(i), makeText(Words, quint32(i) + 1))))
            qFatal("The benchmark's library could not be made");
    }
}

/// As people ask: one word, two words, or a phrase of two, drawn as often as they stand in texts.
QStringList makeQueries()
{
    const QStringList words = makeText(100'000, 1).remove(u'.').toLower().simplified().split(u' ');
    QRandomGenerator random(7);
    const auto any = [&] { return words[random.bounded(words.size() - 1)]; };
    QStringList queries;
    for (int i = 0; i < Queries / 3; ++i) {
        const qsizetype phrase = random.bounded(words.size() - 1);
        queries << any() << any() + u' ' + any() << u"\"%1 %2\""_s.arg(words[phrase], words[phrase + 1]);
    }
    return queries;
}

// First 50 hits with their snippets among 100,000 articles of 1,000 words. LECTERN_BENCH_ARTICLES is another number of articles;
// LECTERN_BENCH_LIBRARY a file that is made once and used again, since making it takes long.
const Benchmark search("search", [](const Report& report) {
    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("LECTERN_BENCH_LIBRARY");
    const QString path = kept.isEmpty() ? folder.filePath(u"library.lectern"_s) : kept;
    const int articles = articleCount();
    const auto library = Library::open(path);
    if (!library)
        qFatal("The benchmark's library could not be made");
    const double making = milliseconds([&] { fill(**library, articles); });

    QList<double> times;
    double hits = 0;
    for (const QString& query : makeQueries()) {
        times += milliseconds([&] {
            const auto answer = (*library)->search(query, SearchScope::Articles, Hits);
            hits += answer ? double(answer->hits.size()) : 0;
        });
    }
    report.figure(u"articles"_s, articles, u""_s);
    report.figure(u"making the library (0: it was there)"_s, making / 1000, u"s"_s);
    report.figure(u"size of the library"_s, double(QFileInfo(path).size()) / 1e6, u"MB"_s);
    report.figure(u"hits a query"_s, hits / double(times.size()), u""_s);
    report.atMost(u"first 50 hits with snippets, median"_s, quantile(times, 0.5), 10, u"ms"_s);
    report.atMost(u"first 50 hits with snippets, 99th percentile"_s, quantile(times, 0.99), 200, u"ms"_s);
    report.figure(u"first 50 hits with snippets, slowest"_s, quantile(times, 1), u"ms"_s);
});

} // namespace
