// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Quotation.h"
#include "tests/bench/Benchmark.h"

namespace lectern::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr double WantedMegabytesPerSecond = 50;
constexpr int WordsBetweenQuotations = 60; // as in the news

/// An article with quotations of the kinds that cost most: attributed after, before, by a pronoun, and gone on with.
QString makeArticle(quint32 seed)
{
    constexpr int Quotations = 24;
    static const QStringList attributions{u"“%1,” said Ada Field, the harbour master of Nowhere. “%2.”"_s,
        u"Bo Lind, a fisherman, told reporters on Monday that it was “%1” and left the %2."_s,
        u"“%1,” she said, “%2.”"_s, u"“%1 %2”"_s};
    QString article;
    for (int i = 0; i < Quotations; ++i) {
        const quint32 part = seed * Quotations + quint32(i);
        article += makeText(WordsBetweenQuotations, part) % u' ' %
                   attributions[i % attributions.size()].arg(
                       makeText(18, part + 1).chopped(1), makeText(6, part + 2).chopped(1)) %
                   u"\n\n";
    }
    return article;
}

void measure(const Report& report)
{
    constexpr int Articles = 20;
    constexpr int Rounds = 40;
    QStringList articles;
    double megabytes = 0;
    for (int i = 0; i < Articles; ++i) {
        articles += makeArticle(quint32(i));
        megabytes += double(articles.last().toUtf8().size()) / 1e6;
    }
    qsizetype found = 0;
    const double before = processorSeconds();
    for (int i = 0; i < Rounds * Articles; ++i)
        found += findQuotations(QStringView(articles[i % Articles])).size();
    const double seconds = processorSeconds() - before;
    report.figure(u"quotations in each article"_s, double(found) / (Rounds * Articles), u""_s);
    report.atLeast(u"quotations with their speakers, by processor time"_s, Rounds * megabytes / seconds,
        WantedMegabytesPerSecond, u"MB/s"_s);
}

const Benchmark quotations("quotations", measure);

} // namespace
} // namespace lectern::bench
