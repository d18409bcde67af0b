// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Anchoring.h"
#include "tests/bench/Benchmark.h"

#include <QRandomGenerator>
#include <QStringList>

namespace lectern::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int highlights = 1000;

/// Every so many words one is removed, one is added or one is misspelled.
QString edited(const QString& text, int every, quint32 seed)
{
    QRandomGenerator random(seed);
    QString result;
    result.reserve(text.size() * 11 / 10);
    for (const QStringView word : QStringView(text).split(u' ')) {
        const quint32 choice = random.bounded(static_cast<quint32>(every) * 3);
        if (choice == 0)
            continue;
        result += word;
        if (choice == 1)
            result += u" inserted"_s;
        if (choice == 2)
            result += u"ed"_s;
        result += u' ';
    }
    return result;
}

/// A book in which each paragraph comes many times, with a few words changed.
QString nearDuplicates(int words, int copies)
{
    const QString once = makeText(words / copies);
    QString book;
    for (int copy = 0; copy < copies; ++copy)
        book += edited(once, 12, static_cast<quint32>(copy)) + u"\n\n"_s;
    return book;
}

QList<AnchorRequest> passages(const QString& text, int count)
{
    QRandomGenerator random(7);
    QList<AnchorRequest> requests;
    while (requests.size() < count) {
        const qsizetype length = 20 + random.bounded(200);
        const qsizetype start = random.bounded(static_cast<quint32>(text.size() - length));
        requests.append({.quote = describe(text, {start, start + length}), .position = {start, start + length}});
    }
    return requests;
}

void findAll(const Anchoring& anchoring, const QList<AnchorRequest>& requests, int& found)
{
    for (const AnchorRequest& request : requests)
        found += anchoring.find(request).state == AnchorState::Orphaned ? 0 : 1;
}

struct BookTimes
{
    double withOldText = 0; // milliseconds for everything: cutting into words, comparing, finding
    double bySelectors = 0;
};

BookTimes timesOf(const QString& oldText, const QString& newText)
{
    const QList<AnchorRequest> requests = passages(oldText, highlights);
    int found = 0;
    return {
        .withOldText = milliseconds([&] { findAll(Anchoring(oldText, newText), requests, found); }),
        .bySelectors = milliseconds([&] { findAll(Anchoring(newText), requests, found); }),
    };
}

void books(const Report& report)
{
    const QString duplicates = nearDuplicates(1'000'000, 100);
    const BookTimes alike = timesOf(duplicates, edited(duplicates, 40, 5));
    report.atMost(u"1,000 in 1,000,000 words alike, old text at hand"_s, alike.withOldText, 1000, u"ms"_s);
    report.atMost(u"1,000 in 1,000,000 words alike, selectors"_s, alike.bySelectors, 1000, u"ms"_s);
    const BookTimes unlike = timesOf(makeText(1'000'000, 1), makeText(1'000'000, 2));
    report.figure(u"1,000 in 1,000,000 other words, old text at hand"_s, unlike.withOldText, u"ms"_s);
    report.figure(u"1,000 in 1,000,000 other words, selectors"_s, unlike.bySelectors, u"ms"_s);
}

/// Articles of 5,000 words, eight highlights in each.
void articles(const Report& report)
{
    constexpr int perArticle = 8;
    const QString oldText = makeText(5000);
    const QString newText = edited(oldText, 20, 3);
    const QList<AnchorRequest> requests = passages(oldText, perArticle);
    int found = 0;
    const double byDiff = medianMilliseconds(30, [&] { findAll(Anchoring(oldText, newText), requests, found); });
    const double bySelectors = medianMilliseconds(30, [&] { findAll(Anchoring(newText), requests, found); });
    report.figure(u"an article of 5,000 words, 8 highlights, old text"_s, byDiff, u"ms"_s);
    report.figure(u"an article of 5,000 words, 8 highlights, selectors"_s, bySelectors, u"ms"_s);
    const Anchoring prepared(newText);
    const QList<AnchorRequest> many = passages(oldText, highlights);
    report.atMost(u"a highlight, by selectors, article prepared"_s,
        medianMilliseconds(5, [&] { findAll(prepared, many, found); }) / highlights, 0.15, u"ms"_s);
    const Anchoring compared(oldText, newText);
    report.atMost(u"a highlight, old text at hand, article prepared"_s,
        medianMilliseconds(5, [&] { findAll(compared, many, found); }) / highlights, 0.15, u"ms"_s);
}

const Benchmark anchoring("anchoring", [](const Report& report) {
    articles(report);
    books(report);
});

} // namespace

} // namespace lectern::bench
