// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/PageJoining.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QString wall = u"https://example.org/wall"_s;

QByteArray prose(const QByteArray& opening)
{
    QByteArray text = "<p>" + opening + "</p>";
    for (int i = 1; i <= 5; ++i) {
        text += "<p>" + opening + " In the year " + QByteArray::number(1900 + i) + " the wall was mended by those who lived behind it, and "
                "nobody, it is said, asked to be paid for the work.</p>";
    }
    return text;
}

Source page(const QString& url, const QByteArray& opening, const QByteArray& behind = {}, const QByteArray& head = {})
{
    return {.bytes = "<!doctype html><html><head><title>The wall</title>" + head + "</head><body><article><h1>The wall</h1>" + prose(opening) + "</article>"
            + behind + "</body></html>",
        .url = url, .mediaType = u"text/html; charset=utf-8"_s};
}

QByteArray link(const QByteArray& href, const QByteArray& text = "2")
{
    return "<nav><a href='" + href + "'>" + text + "</a></nav>";
}

/// A site of these pages.
PageLoader site(const QList<Source>& pages)
{
    return [pages](const QString& address) -> Result<Source> {
        for (const Source& page : pages) {
            if (page.url == address)
                return page;
        }
        return failure(ErrorKind::Network, u"There is no page %1."_s.arg(address));
    };
}

QString joinedText(const Source& first, const QList<Source>& others)
{
    const auto article = ingestJoined(first, site(others));
    return article ? textFromHtml(article->html) : article.error().sentence;
}

} // namespace

class PageJoiningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextPage_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("href");
        QTest::addColumn<QString>("next");
        const auto row = [](const QString& url, const QByteArray& href, const QString& next) { QTest::newRow(QByteArray(href + " on " + url.toUtf8()).constData()) << url << href << next; };
        row(wall, "/wall/2", u"https://example.org/wall/2"_s);
        row(wall, "?page=2", u"https://example.org/wall?page=2"_s);
        row(wall, "https://www.example.org/wall/page/2/", u"https://www.example.org/wall/page/2/"_s);
        row(u"https://example.org/wall.html"_s, "wall-2.html", u"https://example.org/wall-2.html"_s);
        row(u"https://example.org/wall/2"_s, "/wall/3", u"https://example.org/wall/3"_s);
        row(u"https://example.org/wall?page=9&x=1"_s, "/wall?x=1&page=10", u"https://example.org/wall?x=1&page=10"_s);
        row(wall, "/sea", {});
        row(wall, "/wall/3", {});
        row(wall, "/sea/2", {});
        row(wall, "https://example.com/wall/2", {});
        row(wall, "javascript:next()", {});
        row(u"https://example.org/2020/03/12/story-17"_s, "/2020/03/12/story-19", {});
        row(u"https://example.org/wall/2"_s, "/wall", {});
    }

    void theNextPage()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, href);
        const auto article = ingest(page(url, "The wall stands where it stood.", link(href)));
        QVERIFY(article);
        QTEST(article->nextPage, "next");
    }

    void aNextPageNamedInTheHead()
    {
        const auto article = ingest(page(wall, "The wall stands where it stood.", {}, "<link rel=next href='/wall/2'>"));
        QVERIFY(article);
        QCOMPARE(article->nextPage, u"https://example.org/wall/2"_s);
    }

    void pagesAreOneArticleInTheirOrder()
    {
        const QString second = wall + u"/2"_s;
        const QString third = wall + u"/3"_s;
        const auto article = ingestJoined(page(wall, "First it was low.", link("/wall/2")),
            site({page(second, "Then it was high.", link("/wall/3")), page(third, "Now it is gone.", link("/wall/2"))}));
        QVERIFY(article);
        const QString text = textFromHtml(article->html);
        QVERIFY(text.indexOf(u"First it was low."_s) >= 0);
        QVERIFY(text.indexOf(u"First it was low."_s) < text.indexOf(u"Then it was high."_s));
        QVERIFY(text.indexOf(u"Then it was high."_s) < text.indexOf(u"Now it is gone."_s));
        QCOMPARE(text.count(u"The wall\n"_s), 0);
        QCOMPARE(article->metadata.url, wall);
        QCOMPARE(article->originals.size(), 3);
        QCOMPARE(article->originals[2].url, third);
        QCOMPARE(article->nextPage, QString());
    }

    void aPageThatCannotBeGotIsAnError()
    {
        const auto article = ingestJoined(page(wall, "First it was low.", link("/wall/2")), site({}));
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::Network);
        QVERIFY2(article.error().sentence.contains(u"Page 2"_s), qPrintable(article.error().sentence));
    }

    void aSiteThatAnswersEveryNumberWithTheSamePageEnds()
    {
        const QString text = joinedText(page(wall, "Low it was.", link("/wall/2")),
            {page(wall + u"/2"_s, "High it was.", link("/wall/3")), page(wall + u"/3"_s, "High it was.", link("/wall/4"))});
        QCOMPARE(text.count(u"High it was.\n"_s), 1);
    }

    void placesOfDifferentPagesStayApart()
    {
        const QByteArray note = "<p>As is known.<a href='#n1'>1</a></p><p id=n1>A note on this page.</p>";
        const auto article = ingestJoined(page(wall, "Low it was.</p>" + note + "<p>And so on.", link("/wall/2")),
            site({page(wall + u"/2"_s, "High it was.</p>" + note + "<p>And so forth.")}));
        QVERIFY(article);
        const QByteArray first = article->html.first(article->html.indexOf("High it was."));
        const QByteArray second = article->html.sliced(first.size());
        QVERIFY(first.contains("id=\"n1\"") && first.contains("href=\"#n1\"") && !first.contains("page2-"));
        QVERIFY(second.contains("id=\"page2-n1\"") && second.contains("href=\"#page2-n1\"") && !second.contains("\"n1\""));
    }

    void pagesFetchedForASavedOneBringTheirImages()
    {
        const Source second = page(wall + u"/2"_s, "High it was.</p><p><img src='/wall.png' alt='The wall'>");
        const PageImages bring = [](IngestedArticle& page, const QString& address) {
            QCOMPARE(address, wall + u"/2"_s);
            page.html.replace("https://example.org/wall.png", "image:00");
        };
        Source first = page(wall, "Low it was.", link("/wall/2"));
        const auto ofTheWeb = ingestJoined(first, site({second}), bring);
        QVERIFY(ofTheWeb &&
                ofTheWeb->html.contains("https://example.org/wall.png")); // those of all pages are brought together
        first.bytes.prepend("<!-- saved from url=(0024)https://example.org/wall -->");
        first.url.clear();
        first.fileName = u"wall.html"_s;
        const auto saved = ingestJoined(first, site({second}), bring);
        QVERIFY(saved && saved->html.contains("src=\"image:00\""));
    }

    void pagesAtHandAreReadAsThoseThatWereFetched()
    {
        const Source first = page(wall, "Low it was.", link("/wall/2"));
        const Source second = page(wall + u"/2"_s, "High it was.");
        const auto fetched = ingestJoined(first, site({second}));
        const auto again = ingestPages({first, second});
        QVERIFY(fetched && again);
        QCOMPARE(again->html, fetched->html);
        QCOMPARE(again->metadata, fetched->metadata);
    }
};

QTEST_GUILESS_MAIN(PageJoiningTest)
#include "PageJoiningTest.moc"
