// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ImageCollector.h"
#include "model/ingest/ImageHeader.h"
#include "tests/model/ingest/TinyImages.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

IngestedArticle articleOf(const QByteArray& html)
{
    return {.metadata = {}, .html = html};
}

QByteArray nameOf(const QByteArray& bytes)
{
    return "image:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class ImageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QSize>("size");
        QTest::newRow("png") << pngOf(300, 200) << u"image/png"_s << QSize(300, 200);
        QTest::newRow("gif") << gifOf(31, 7) << u"image/gif"_s << QSize(31, 7);
        QTest::newRow("jpeg") << jpegOf(640, 480) << u"image/jpeg"_s << QSize(640, 480);
        QTest::newRow("webp, extended") << webpOf(70'000, 3) << u"image/webp"_s << QSize(70'000, 3);
        QTest::newRow("webp, lossless") << "RIFF" + QByteArray(4, 0) + "WEBPVP8L" + QByteArray(4, 0) + QByteArray::fromHex("2f63c03100") + QByteArray(9, 0)
                                        << u"image/webp"_s << QSize(100, 200);
        QTest::newRow("avif") << avifOf(1200, 800) << u"image/avif"_s << QSize(1200, 800);
        QTest::newRow("svg") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <a> -->\n<svg xmlns='http://www.w3.org/2000/svg'/>")
                             << u"image/svg+xml"_s << QSize(0, 0);
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><p>Not found") << QString() << QSize();
        QTest::newRow("text") << QByteArray("words") << QString() << QSize();
        QTest::newRow("empty") << QByteArray() << QString() << QSize();
        QTest::newRow("png without sides") << pngOf(0, 200) << QString() << QSize();
        QTest::newRow("png of absurd sides") << pngOf(2'000'000'000, 200) << QString() << QSize();
    }

    void headers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        const auto header = readImageHeader(bytes);
        QCOMPARE(header.has_value(), !mediaType.isEmpty());
        if (header) {
            QCOMPARE(header->mediaType, mediaType);
            QTEST(QSize(header->width, header->height), "size");
        }
    }

    void headersCutOffAnywhere()
    {
        for (const QByteArray& whole : {pngOf(300, 200), gifOf(31, 7), jpegOf(640, 480), webpOf(70, 3), avifOf(12, 8)}) {
            const auto expected = readImageHeader(whole);
            for (qsizetype length = 0; length < whole.size(); ++length) {
                const QByteArray exactly = whole.first(length);
                const auto header = readImageHeader(exactly);
                QVERIFY(!header || *header == expected);
            }
        }
    }

    void takenInOnceAndNamedByHash()
    {
        const QByteArray bytes = pngOf(300, 200);
        int loaded = 0;
        IngestedArticle article = articleOf("<p>One <img src=\"https://example.org/a.png?x=1&amp;y=2\" alt=\"A &quot;map&quot;\"> and "
                                            "<img src=\"https://example.org/b.png\" width=\"30\"> and <img src=\"https://example.org/b.png\"></p>");
        takeImages(article, [&](const QString& address) {
            ++loaded;
            return address == u"https://example.org/a.png?x=1&y=2" || address.endsWith(u"b.png") ? std::optional(bytes) : std::nullopt;
        });
        QCOMPARE(loaded, 2);
        QCOMPARE(article.images.size(), 1);
        QCOMPARE(article.images.first().bytes, bytes);
        QCOMPARE(article.images.first().mediaType, u"image/png"_s);
        QCOMPARE(article.html, "<p>One <img src=\"" + nameOf(bytes) + "\" alt=\"A &quot;map&quot;\" width=\"300\" height=\"200\"> and <img src=\"" + nameOf(bytes)
                + "\" width=\"30\"> and <img src=\"" + nameOf(bytes) + "\" width=\"300\" height=\"200\"></p>");
    }

    void whatCantBeHadKeepsAddressAndText()
    {
        const QByteArray html = "<p>A <img src=\"https://example.org/a.png\" alt=\"map\" width=\"3\"></p>";
        IngestedArticle article = articleOf(html);
        takeImages(article, {});
        QCOMPARE(article.html, html);
        QVERIFY(article.images.isEmpty());
    }

    void worthlessImagesGo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("tracking pixel") << gifOf(1, 1);
        QTest::newRow("strip") << gifOf(600, 1);
        QTest::newRow("page in its place") << QByteArray("<!DOCTYPE html><p>Sign in");
        QTest::newRow("nothing") << QByteArray("");
    }

    void worthlessImagesGo()
    {
        QFETCH(QByteArray, bytes);
        IngestedArticle article = articleOf("<p>A</p><figure><img src=\"https://example.org/t\"></figure><p><img src=\"https://example.org/t\"></p>"
                                            "<p>B<img src=\"https://example.org/t\"></p><figure><img src=\"https://example.org/t\"><figcaption>C</figcaption></figure>");
        takeImages(article, [&](const QString&) { return std::optional(bytes); });
        QCOMPARE(article.html, QByteArray("<p>A</p><p>B</p><figure><figcaption>C</figcaption></figure>"));
        QVERIFY(article.images.isEmpty());
    }

    void partsThatAreNotThereLeaveTheirTextAlone()
    {
        IngestedArticle article = articleOf("<p>A<img src=\"part:/a.png\" alt=\"map\"><img src=\"part:/b.png\"><img src=\"cid:c\"></p>");
        takeImages(article, [](const QString&) { return std::nullopt; });
        QCOMPARE(article.html, QByteArray("<p>A<img alt=\"map\"></p>"));
    }

    void limits()
    {
        const auto numbered = [](int i) -> QByteArray { return pngOf(10, 10) + QByteArray(100, char('a' + i)); };
        QByteArray html;
        for (int i = 0; i < 6; ++i)
            html += "<p><img src=\"part:/" + QByteArray::number(i) + "\" alt=\"x\"></p>";
        const auto load = [&](const QString& address) { return std::optional(numbered(address.last(1).toInt())); };
        const qsizetype each = numbered(0).size();

        const auto takenWith = [&](ImageLimits bounds) {
            IngestedArticle article = articleOf(html);
            takeImages(article, load, bounds);
            return article.images.size();
        };
        QCOMPARE(takenWith({}), 6);
        QCOMPARE(takenWith({.bytes = each - 1}), 0);
        QCOMPARE(takenWith({.bytes = each}), 6);
        QCOMPARE(takenWith({.total = 3 * each}), 3);
        QCOMPARE(takenWith({.count = 2}), 2);
    }

    void dataUrls_data()
    {
        QTest::addColumn<QByteArray>("url");
        const QByteArray png = pngOf(40, 30);
        QTest::newRow("base64") << "data:image/png;base64," + png.toBase64();
        QTest::newRow("with another type") << "data:text/html;charset=x;base64," + png.toBase64();
        QTest::newRow("percent") << "data:image/png," + png.toPercentEncoding();
        QTest::newRow("base64 in percent") << "data:image/png;base64," + png.toBase64().toPercentEncoding();
        QTest::newRow("in lines") << "data:image/png;base64,\n" + png.toBase64().insert(20, "\n  ");
    }

    void dataUrls()
    {
        QFETCH(QByteArray, url);
        ImageCollector collector;
        QCOMPARE(collector.takeDataUrl(url).source.toLatin1(), nameOf(pngOf(40, 30)));
        QCOMPARE(collector.images().first().bytes, pngOf(40, 30));
    }

    void addresses()
    {
        QCOMPARE(imageAddresses("<p><img src=\"b\"><img src=\"image:00\"><img alt=\"x\"><img src=\"a&amp;c\"><img src=\"b\"></p>"),
            (QStringList{u"b"_s, u"a&c"_s}));
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "ImageTest.moc"
