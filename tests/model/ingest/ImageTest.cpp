// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArticleImages.h"
#include "model/ingest/ImageCollector.h"
#include "model/ingest/ImageHeader.h"
#include "model/ingest/Original.h"
#include "model/ingest/SharedImages.h"
#include "tests/model/ingest/TinyImages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
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

    void vectorImages_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::addColumn<bool>("taken");
        const auto svg = [](const QByteArray& inside) -> QByteArray {
            return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 30'>" + inside + "<path d='M0 0H9'/></svg>";
        };
        QTest::newRow("shapes") << svg("<style>.a{fill:url(#g)}</style><g class='a'><circle r='4'/></g>") << true;
        QTest::newRow("document type") << "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>" + svg("") << true;
        QTest::newRow("repeated") << svg("<circle id='c' r='4'/><g id='l'><use xlink:href='#c'/></g>") << true;
        QTest::newRow("picture inside") << svg("<image xlink:href='data:image/png;base64,AA=='/>") << true;
        QTest::newRow("script") << svg("<script>alert(1)</script>") << false;
        QTest::newRow("handler") << svg("<g onload='alert(1)'/>") << false;
        QTest::newRow("link") << svg("<a href='https://example.org/'/>") << false;
        QTest::newRow("picture from elsewhere") << svg("<image xlink:href='https://example.org/t.png'/>") << false;
        QTest::newRow("picture from the disk") << svg("<image href='/etc/passwd'/>") << false;
        QTest::newRow("image in an image") << svg("<image href='data:image/svg+xml,x'/>") << false;
        QTest::newRow("style from elsewhere") << svg("<style>@import 'https://example.org/s.css';</style>") << false;
        QTest::newRow("fill from elsewhere") << svg("<g fill='URL( \"https://example.org/f.svg#f\")'/>") << false;
        QTest::newRow("page inside") << svg("<foreignObject><p>x</p></foreignObject>") << false;
        QTest::newRow("entities") << "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;") << false;
        QTest::newRow("repeating the repeated") << svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>") << false;
        QTest::newRow("deep") << svg(QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000)) << false;
        QTest::newRow("cut off") << svg("").chopped(3) << false;
        QTest::newRow("empty") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>") << false;
        QTest::newRow("pixel") << svg("").replace("40 30", "1 1") << false;
    }

    void vectorImages()
    {
        QFETCH(QByteArray, svg);
        ImageCollector collector;
        const ImageCollector::Taken taken = collector.take(svg);
        QTEST(!taken.source.isEmpty(), "taken");
        if (!taken.source.isEmpty()) {
            QCOMPARE(QSize(taken.width, taken.height), QSize(40, 30));
            QCOMPARE(collector.images().first().bytes, svg);
            QCOMPARE(collector.images().first().mediaType, u"image/svg+xml"_s);
        }
    }

    void besideASavedPage()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& path, const QByteArray& bytes) {
            const QString whole = folder.filePath(path);
            QDir().mkpath(QFileInfo(whole).path());
            QFile file(whole);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"secret.png"_s, pngOf(9, 9)));
        QVERIFY(write(u"a/My page.html"_s, "<p>x"));
        QVERIFY(write(u"a/My page-Dateien/ä b.png"_s, pngOf(30, 20)));
        QVERIFY(write(u"a/beside.gif"_s, gifOf(30, 20)));
        QVERIFY(write(u"a/large.png"_s, pngOf(30, 20) + QByteArray(6 << 20, 'x')));
        QVERIFY(QFile::link(folder.filePath(u"secret.png"_s), folder.filePath(u"a/link.png"_s)));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"a/up"_s)));

        const ImageLoader load = imagesBeside(folder.filePath(u"a/My page.html"_s));
        QCOMPARE(load(u"part:/My%20page-Dateien/%C3%A4%20b.png"_s), pngOf(30, 20));
        QCOMPARE(load(u"part:/beside.gif?v=2"_s), gifOf(30, 20));
        for (const QString& address : {u"part:/../secret.png"_s, u"part:/%2e%2e/secret.png"_s, u"part:/..%2Fsecret.png"_s, u"part:/link.png"_s, u"part:/up/secret.png"_s,
                 u"part:/gone.png"_s, u"part:/large.png"_s, u"part:/"_s, u"part:/My page-Dateien"_s, QString(u"file:"_s + folder.filePath(u"a/beside.gif"_s)), u"https://example.org/beside.gif"_s})
            QVERIFY2(!load(address), qPrintable(address));
    }

    void besideAPageInTheMirrorOfASite()
    {
        QTemporaryDir folder;
        const QString site = folder.filePath(u"gazette.example_8080"_s);
        QVERIFY(QDir().mkpath(site + u"/2024/lamp"_s) && QDir().mkpath(site + u"/img"_s));
        const auto write = [](const QString& path, const QByteArray& bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(site + u"/img/lamp.png"_s, pngOf(30, 20)) && write(site + u"/2024/oil.png"_s, pngOf(9, 8)));
        QVERIFY(write(folder.filePath(u"secret.png"_s), pngOf(9, 9)) &&
                QFile::link(folder.filePath(u"secret.png"_s), site + u"/link.png"_s));
        const ImageLoader load = imagesBeside(site + u"/2024/lamp/index.html"_s);
        QCOMPARE(load(u"part:/img/lamp.png"_s),
            pngOf(30, 20)); // "../../img/lamp.png", which starts from the page's own folder here
        QCOMPARE(load(u"part:/oil.png"_s), pngOf(9, 8));
        QVERIFY(!load(u"part:/secret.png"_s) && !load(u"part:/link.png"_s) && !load(u"part:/../secret.png"_s));
    }

    void pagesSavedWithTheirFolder()
    {
        const QByteArray prose = "<p>The lighthouse was lit by oil until the winter of the long frost, when the keeper burned his own chairs to keep it going.</p>";
        const QByteArray html = "<!DOCTYPE html>\n<!-- saved from url=(0024)https://example.org/lamp -->\n<html><body><article>" + prose.repeated(6)
            + "<figure><img src=\"./Lamp_files/a.png\" alt=\"lamp\"></figure>" + prose + "</article>";
        auto article = ingest({.bytes = html, .fileName = u"Lamp.html"_s});
        QVERIFY(article);
        QCOMPARE(article->metadata.url, u"https://example.org/lamp"_s);
        QCOMPARE(imageAddresses(article->html), QStringList(u"part:/Lamp_files/a.png"_s));
    }

    void linksOfASavedPageToItselfLeadWithinTheText()
    {
        const QByteArray html =
            "<!DOCTYPE html>\n<!-- saved from url=(0024)https://example.org/lamp -->\n<html><body>"
            "<p>One word<a href=\"https://example.org/lamp#n1\">1</a>, <a href=\"/oil\">oil</a> and "
            "<a href=\"https://example.org/lamp#gone\">nothing</a>.</p><p id=\"n1\">A note.</p>";
        const auto article = ingest({.bytes = html, .fileName = u"Lamp.html"_s});
        QVERIFY(article);
        QVERIFY2(article->html.contains("<a href=\"#n1\">1</a>") && article->html.contains("<a id=\"n1\"></a>A note."),
            article->html.constData());
        QVERIFY(article->html.contains("<a href=\"https://example.org/oil\">oil</a> and nothing."));
    }

    void framesThatSingleFileSavedNameWhatTheyShowed()
    {
        const QByteArray frame = "<iframe title=\"YouTube video player\" srcdoc=\"<!DOCTYPE html> <html "
                                 "lang=en><title>A lamp at night</title>"
                                 "<link rel=&quot;canonical&quot; "
                                 "href=&quot;https://www.youtube.com/watch?v=abc123XYZ_0&quot;>Play\"></iframe>"
                                 "<iframe srcdoc=\"<p>Buy\"></iframe><iframe title=\"Oil\" "
                                 "data-sf-original-src=\"https://www.youtube.com/embed/xyz987ABC_1\"></iframe>";
        const auto article =
            ingest({.bytes = "<p>Words and more words, about the lamp.</p>" + frame, .fileName = u"x.html"_s});
        QVERIFY(article);
        QVERIFY2(
            article->html.contains("<a href=\"https://www.youtube.com/watch?v=abc123XYZ_0\">A lamp at night</a>") &&
                article->html.contains("<a href=\"https://www.youtube.com/watch?v=xyz987ABC_1\">Oil</a>"),
            article->html.constData());
    }

    void singleFilePagesNameTheirAddress()
    {
        const auto article = ingest({.bytes = "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://example.org/x?y=1 \n saved date: Thu Aug 01 2024\n-->"
                                              "<meta charset=utf-8><p>Words and more words, about the lamp.</p>",
            .fileName = u"x.html"_s});
        QVERIFY(article);
        QCOMPARE(article->metadata.url, u"https://example.org/x?y=1"_s);
    }

    void pagesOfMirrorsNameTheirAddress()
    {
        const auto article = ingestAndKeep(
            {.bytes = "<!DOCTYPE html>\n<html>\n\n<!-- Mirrored from gazette.example/lamp/ by HTTrack Website "
                      "Copier/3.x [XR&CO'2014], Thu, 01 Aug 2024 10:00:00 GMT -->\n<p>Words and more words, "
                      "about the lamp.</p>",
                .fileName = u"index.html"_s});
        QVERIFY(article);
        QCOMPARE(article->metadata.url, u"http://gazette.example/lamp/"_s);
        QCOMPARE(article->originals.first().fetched, QDateTime(QDate(2024, 8, 1), QTime(10, 0), Qt::UTC));
    }

    void singleFilePagesSayWhenTheyWereSaved_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QDateTime>("saved");
        const QDateTime noon(QDate(2024, 8, 1), QTime(12, 0), Qt::UTC);
        QTest::newRow("east") << QByteArray("Thu Aug 01 2024 14:00:00 GMT+0200 (Mitteleuropäische Sommerzeit)") << noon;
        QTest::newRow("west") << QByteArray("Thu Aug 01 2024 08:30:00 GMT-0330 (Newfoundland Daylight Time)") << noon;
        QTest::newRow("none") << QByteArray("soon") << QDateTime();
        QTest::newRow("no such day") << QByteArray("Thu Feb 31 2024 08:30:00 GMT+0000 (UTC)") << QDateTime();
        QTest::newRow("the future") << QByteArray("Thu Aug 01 2999 08:30:00 GMT+0000 (UTC)") << QDateTime();
    }

    void singleFilePagesSayWhenTheyWereSaved()
    {
        QFETCH(QByteArray, date);
        const auto article = ingestAndKeep({.bytes = "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/x \n saved date: " + date
                + "\n--><p>Words and more words, about the lamp."});
        QVERIFY(article);
        QTEST(article->originals.first().fetched, "saved");
    }

    void imagesThatSingleFileKeepsOnceForSeveralPlaces_data()
    {
        QTest::addColumn<QByteArray>("variable");
        const QByteArray url = "data:image/png;base64," + pngOf(300, 200).toBase64();
        QTest::newRow("in quotes") << "--sf-img-1: url(\"" + url + "\")";
        QTest::newRow("in single quotes") << "--sf-img-1:url('" + url + "')";
        QTest::newRow("behind a comment") << "--sf-img-1: /* original URL: /a.png */ url(\"" + url + "\")";
        QTest::newRow("bare") << "--sf-img-0:url(data:image/gif;base64,);--sf-img-1:url(" + url + ")";
        QTest::newRow("again") << "--sf-img-1:url(" + url + ");--sf-img-1:url(data:image/png;base64,AAAA)";
    }

    void imagesThatSingleFileKeepsOnceForSeveralPlaces()
    {
        QFETCH(QByteArray, variable);
        const QByteArray image = "<img alt=Lamp src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"><rect fill-opacity=\"0\"/></svg>' "
                                 "style=\"background-size:contain!important;background-image:var(--sf-img-1)!important\">";
        const QByteArray prose = "<p>The lighthouse was lit by oil until the winter of the long frost, when the keeper burned his own chairs to keep it going.</p>";
        const auto article = ingest({.bytes = "<html><head><style>:root{" + variable + "}p{color:red}</style></head><body><article>" + prose.repeated(5)
                + "<p>" + image + "</p>" + prose + "<p>" + image + "</p>" + prose + "</article>", .fileName = u"x.html"_s});
        QVERIFY(article);
        QCOMPARE(article->images.size(), 1);
        QCOMPARE(article->images.first().bytes, pngOf(300, 200));
        const QByteArray shown = "src=\"image:" + article->images.first().hash.toHex() + "\"";
        QCOMPARE(article->html.count(shown), 2);
    }

    void sharedImagesWithoutEndTakeLinearTime()
    {
        SharedImages images;
        const QByteArray css = QByteArray("--sf-img-1:url(data:image/png;base64,").repeated(100'000) + QByteArray(4 << 20, ' ');
        addSharedImages(images, css);
        QVERIFY(images.isEmpty());
        const QByteArray bare = QByteArray("--sf-img-1 ").repeated(100'000) + QByteArray(4 << 20, ' ');
        addSharedImages(images, bare);
        QVERIFY(images.isEmpty());
    }

    void whatAScriptDrewIsAnImage_data()
    {
        QTest::addColumn<QByteArray>("canvas");
        const QByteArray url = "data:image/png;base64," + pngOf(400, 200).toBase64();
        QTest::newRow("as its background")
            << "<canvas width=400 style='background-image:url(" + url + ")!important;color:red'>no</canvas>";
        QTest::newRow("in quotes") << "<canvas style=\"background-image:url(&quot;" + url + "&quot;)\"></canvas>";
        QTest::newRow("shared") << "<style>:root{--sf-img-1:url(" + url +
                                       ")}</style><canvas style='background-image:var(--sf-img-1)!important'></canvas>";
    }

    void whatAScriptDrewIsAnImage()
    {
        QFETCH(QByteArray, canvas);
        const auto article = ingest({.bytes = "<p>Words and more words, about the lamp.</p>" + canvas +
                                              "<p>And more.</p><canvas style='color:red'>no</canvas>",
            .fileName = u"x.html"_s});
        QVERIFY(article);
        QCOMPARE(article->images.size(), 1);
        QVERIFY2(article->html.contains("lamp.</p><figure><img src=\"image:") && !article->html.contains("no"),
            article->html.constData());
    }

    void aSharedImageThatIsMissingLeavesThePlaceEmpty()
    {
        const auto article = ingest({.bytes = "<p>One word and another, about the lamp.<img style='background-image:var(--sf-img-9)' src='data:image/svg+xml,<svg/>'></p>", .fileName = u"x.html"_s});
        QVERIFY(article);
        QVERIFY(article->images.isEmpty() && !article->html.contains("sf-img"));
    }

    void addresses()
    {
        QCOMPARE(imageAddresses("<p><img src=\"b\"><img src=\"image:00\"><img alt=\"x\"><img src=\"a&amp;c\"><img src=\"b\"></p>"),
            (QStringList{u"b"_s, u"a&c"_s}));
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "ImageTest.moc"
