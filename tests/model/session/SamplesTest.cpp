// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Samples.h"
#include "tests/model/session/SampleLibrary.h"

using namespace Qt::StringLiterals;
using namespace lectern;

class SamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesStandReadyWithTheirHighlights()
    {
        SampleLibrary library;
        const QUuid first = valueOf(addSamples(*library));
        const QList<Article> articles = valueOf(library->articles());
        QCOMPARE(articles.size(), 4);
        QCOMPARE(articles.first().id, first);
        QCOMPARE(articles.first().metadata.title, u"Read with a pencil in your hand"_s);
        for (const Article& article : articles) {
            QVERIFY2(!article.metadata.subtitle.isEmpty() || !article.metadata.byline.isEmpty(), qPrintable(article.metadata.title));
            QVERIFY2(article.highlights >= 2, qPrintable(article.metadata.title));
        }
    }

    void oneWasCorrectedAfterItWasMarked()
    {
        SampleLibrary library;
        (void)valueOf(addSamples(*library));
        const QUuid report = valueOf(library->search(u"\"customs house\""_s)).hits.first().article;
        QCOMPARE(valueOf(library->versions(report)).size(), 2);
        const QList<ReviewItem> review = valueOf(library->review(report));
        QCOMPARE(review.size(), 1);
        QVERIFY(review.first().present);
    }

    void theQuotationsHaveTheirSpeakers()
    {
        SampleLibrary library;
        const QUuid first = valueOf(addSamples(*library));
        const QList<Saying> sayings = valueOf(library->sayings(first));
        QCOMPARE(sayings.size(), 2);
        for (const Saying& saying : sayings)
            QCOMPARE(saying.name, u"Orla Venn"_s);
    }

    void theFigureIsInTheLibrary()
    {
        SampleLibrary library;
        (void)valueOf(addSamples(*library));
        const QList<SearchHit> hits = valueOf(library->search(u"manicules"_s)).hits;
        QVERIFY(!hits.isEmpty());
        const auto content = valueOf(library->openArticle(hits.first().article)).content;
        QCOMPARE(content->images.size(), 1);
        QVERIFY(content->images.first().source.startsWith(u"image:"));
    }

    void thoseOfTheReaderStayAsTheyAre()
    {
        SampleLibrary library;
        const QUuid first = valueOf(addSamples(*library));
        (void)valueOf(library->setStarred(first, true));
        QCOMPARE(valueOf(addSamples(*library)), first);
        QCOMPARE(valueOf(library->articles()).size(), 4);
        QCOMPARE(valueOf(library->annotations()).size(), 9);
        QVERIFY(valueOf(library->article(first)).reading.starred);
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "SamplesTest.moc"
