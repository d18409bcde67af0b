// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/ArchiveReader.h"
#include "model/ingest/IngestEach.h"
#include "model/ingest/Original.h"
#include "tests/model/ingest/TinyImages.h"
#include "tests/support/ZipFile.h"

#include <QDateTime>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QByteArray prose = "<p>The ferry crosses at noon, when the tide has covered the sands, and returns before dark; whoever misses it sleeps in "
                         "the boat house, under sails that smell of tar, and is fetched in the morning by the keeper=E2=80=99s boy.</p>\r\n";

QByteArray base64(const QByteArray& bytes)
{
    return bytes.toBase64() + "\r\n";
}

/// A page as Chromium saves it.
QByteArray savedPage(const QByteArray& body)
{
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/ferry/\r\nSubject: =?utf-8?Q?The=20Ferry?=\r\n"
           "Date: Thu, 1 Aug 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
           "\tboundary=\"----Boundary--1----\"\r\n\r\n\r\n------Boundary--1----\r\nContent-Type: text/html\r\nContent-ID: <frame-0@mhtml.blink>\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/ferry/\r\n\r\n"
           "<!DOCTYPE html><html><head><meta http-equiv=3D\"Content-Type\" content=3D\"text/html; cha=\r\nrset=3DUTF-8\"><title>The Ferry</title></head><body><article><h1>The Ferry</h1>"
        + prose.repeated(6) + body + prose.repeated(4)
        + "</article></body></html>\r\n------Boundary--1----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
          "Content-Location: https://example.org/img/quay.png?w=3D1\r\n\r\n"
        + base64(pngOf(300, 200)) + "------Boundary--1----\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <map@mhtml.blink>\r\n\r\n" + gifOf(90, 80)
        + "\r\n------Boundary--1------\r\n";
}

IngestedArticle read(const QByteArray& bytes, const QString& name = u"x.dat"_s)
{
    const auto article = ingest({.bytes = bytes, .fileName = name});
    if (!article)
        qWarning("%s", qPrintable(article.error().sentence));
    return article.value_or(IngestedArticle());
}

QString textOf(const IngestedArticle& article)
{
    return contentFromHtml(article.html).text;
}

QByteArray multipart(const QByteArray& kind, const QList<QByteArray>& parts)
{
    QByteArray whole = "Content-Type: multipart/" + kind + "; boundary=b" + kind + "\r\n\r\n";
    for (const QByteArray& part : parts)
        whole += "--b" + kind + "\r\n" + part + "\r\n";
    return whole + "--b" + kind + "--\r\n";
}

const QByteArray letterHead = "Received: from mx.example.org\r\n\tby example.net; Thu, 1 Aug 2024 10:00:02 +0200\r\n"
                              "From: =?ISO-8859-1?Q?Ada_F=EFeld?= <ada@mail.letters.example.org>\r\nTo: me@example.net\r\n"
                              "Subject: =?UTF-8?B?VGhlIFdlZWsgaW4gU2hpcHMg4oCTIDMx?=\r\nDate: Thu, 1 Aug 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\n";

/// The archive as SingleFile puts it into a page: places in it count from the page's beginning.
QByteArray selfExtracting(const QList<test::ZipEntry>& entries, qsizetype behind = 0)
{
    const QByteArray head =
        "<!DOCTYPE html> <html data-sfz><meta charset=windows-1252><title></title><body><p>Please wait\x85</p><!--";
    QByteArray archive = test::zipped(entries);
    const auto move = [&](qsizetype at) {
        qToLittleEndian(
            qFromLittleEndian<quint32>(archive.constData() + at) + quint32(head.size()), archive.data() + at);
    };
    for (qsizetype at = archive.indexOf("PK\1\2"); at >= 0; at = archive.indexOf("PK\1\2", at + 4))
        move(at + 42);
    move(archive.lastIndexOf("PK\5\6") + 16);
    return head + archive + "--><sfz-extra-data>" + QByteArray(behind, 'A') + "</sfz-extra-data></body></html>";
}

/// A binary property list of a few hundred bytes: an array holds the next one twice, and so on.
QByteArray doublingPropertyList(int levels)
{
    const auto reference = [](int index) { return QByteArray(1, char(index)); };
    QList<QByteArray> objects{"\xD1" + reference(1) + reference(2), "\x5F\x10\x0FWebMainResource"};
    for (int i = 0; i < levels; ++i)
        objects.append("\xA2" + reference(int(objects.size()) + 1).repeated(2));
    objects.append("\x51x");
    QByteArray bytes = "bplist00";
    QByteArray places;
    for (const QByteArray& object : objects) {
        places += QByteArray(1, char(bytes.size() >> 8)) + QByteArray(1, char(bytes.size()));
        bytes += object;
    }
    const QByteArray number(7, '\0');
    const QByteArray table = QByteArray(6, '\0') + char(bytes.size() >> 8) + char(bytes.size());
    return bytes + places + QByteArray(6, '\0') + "\x02\x01" + number + char(objects.size()) + QByteArray(8, '\0') + table;
}

} // namespace

class MessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedPages()
    {
        const IngestedArticle article = read(savedPage("<figure><img src=3D\"/img/quay.png?w=3D3D1\" alt=3D\"quay\"></figure><p><img src=3D\"cid:map@mhtml.blink\"></p>\r\n"
                                                       "<p><img src=3D\"https://example.org/gone.png\" alt=3D\"gone\"></p>"));
        QCOMPARE(article.format, u"mhtml"_s);
        QCOMPARE(article.metadata.title, u"The Ferry"_s);
        QCOMPARE(article.metadata.url, u"https://example.org/ferry/"_s);
        QCOMPARE(article.metadata.site, u"example.org"_s);
        QVERIFY(article.metadata.published.isEmpty());
        QVERIFY(textOf(article).contains(u"the keeper’s boy"_s));
        QCOMPARE(article.images.size(), 2);
        QCOMPARE(article.images[0].bytes, pngOf(300, 200));
        QCOMPARE(article.images[1].bytes, gifOf(90, 80));
        QVERIFY(article.html.contains("src=\"https://example.org/gone.png\" alt=\"gone\""));
    }

    void savedPagesSayWhenTheyWereSaved()
    {
        const auto savedAt = [](const QByteArray& bytes) {
            return originalOf({.bytes = bytes, .fileName = u"x.mhtml"_s}).fetched;
        };
        const QDateTime time(QDate(2024, 8, 1), QTime(8, 0), Qt::UTC);
        QCOMPARE(savedAt(savedPage({})), time);
        QCOMPARE(savedAt(savedPage({}).replace("10:00:00 +0200", "08:00:00 GMT")), time);
        QVERIFY(savedAt(savedPage({}).replace("2024 10", "2924 10")).isNull());
        QVERIFY(savedAt(letterHead + "\r\nWords").isNull()); // sent, not saved
    }

    void savedPagesOfADisk()
    {
        QByteArray page = savedPage("<p><img src=3D\"file:///home/ada/a.png\"></p><p><img src=3D\"b.png\" alt=3D\"lost\"></p>");
        page.replace("https://example.org/img/quay.png?w=3D1", "file:///home/ada/a.png").replace("https://example.org/ferry/", "file:///home/ada/ferry.html");
        const IngestedArticle article = read(page);
        QCOMPARE(article.images.size(), 1);
        QVERIFY(article.metadata.url.isEmpty());
        QVERIFY(!article.html.contains("file:"));
        QVERIFY(article.html.contains("<img alt=\"lost\">"));
    }

    void theStartParameterNamesTheRoot()
    {
        const QByteArray other = "Content-Type: text/html\r\nContent-Location: https://example.org/ad\r\n\r\n<p>Buy a boat</p>";
        const QByteArray root = "Content-Type: text/html\r\nContent-ID: <root>\r\nContent-Location: https://example.org/\r\n\r\n<article>" + QByteArray(prose).replace("=E2=80=99", "'").repeated(8) + "</article>";
        QByteArray whole = "MIME-Version: 1.0\r\n" + multipart("related", {other, root});
        whole.replace("boundary=", "start=\"<root>\"; boundary=");
        const IngestedArticle article = read(whole);
        QCOMPARE(article.metadata.url, u"https://example.org/"_s);
        QVERIFY(textOf(article).startsWith(u"The ferry crosses"_s));
    }

    void letters()
    {
        const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nShips, as text";
        const QByteArray html = "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                                "<table><tr><td><h1>The Week in Ships \x96 31</h1><p>Caf\xE9 owners saw the mast first.</p><img src=cid:mast alt=Mast>"
                                "<img src=https://example.org/open.gif width=1 height=1></td></tr><tr><td><p>Unsubscribe</p></td></tr></table>";
        const QByteArray image = "Content-Type: image/jpeg\r\nContent-ID: <mast>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(jpegOf(64, 48));
        const QByteArray page = "Content-Type: text/html\r\nContent-Disposition: attachment; filename=x.html\r\n\r\n<p>Attached</p>";
        const IngestedArticle article = read(letterHead + multipart("mixed", {page, multipart("alternative", {plain, multipart("related", {html, image})})}));
        QCOMPARE(article.format, u"mail"_s);
        QCOMPARE(article.metadata.title, u"The Week in Ships – 31"_s);
        QCOMPARE(article.metadata.byline, u"Ada Fïeld"_s);
        QCOMPARE(article.metadata.site, u"letters.example.org"_s);
        QCOMPARE(article.metadata.published, u"2024-08-01T10:00:00+02:00"_s);
        QVERIFY(article.metadata.url.isEmpty());
        QCOMPARE(article.images.size(), 1);
        const QString text = textOf(article);
        QVERIFY2(text.startsWith(u"Café owners saw the mast first."_s), qPrintable(text));
        QVERIFY(text.endsWith(u"Unsubscribe"_s));
        QCOMPARE(text.count(QChar::ObjectReplacementCharacter), 1);
    }

    void plainLetters()
    {
        const IngestedArticle article = read("From ada@example.org Thu Aug  1 10:00:00 2024\r\n" + letterHead
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear reader\r\n\r\nThe sails are up, and =\r\nthe wind is fair =E2=80=93 at last.\r\n",
            u"a.eml"_s);
        QCOMPARE(article.metadata.title, u"The Week in Ships – 31"_s);
        QCOMPARE(textOf(article), u"Dear reader\n\nThe sails are up, and the wind is fair – at last."_s);
    }

    void whatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text with colons") << QByteArray("Note: the date\nFrom: me\n\nwas left out of it all.");
        QTest::newRow("talk") << QByteArray("From: Ada, with love\nto all of you\nDate: today\nSubject: none\n\nwords");
        QTest::newRow("front matter") << QByteArray("---\ntitle: x\ndate: 2024-01-01\n---\n\nwords and words");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><title>MIME-Version: 1.0</title><p>Content-Type: text/html</p>");
    }

    void whatIsNoMessage()
    {
        QFETCH(QByteArray, bytes);
        const IngestedArticle article = read(bytes);
        QVERIFY(article.format != u"mail"_s && article.format != u"mhtml"_s);
        QVERIFY(!article.html.isEmpty());
    }

    void attachmentsAlone()
    {
        const auto article = ingest({.bytes = letterHead + multipart("mixed", {"Content-Type: application/pdf\r\n\r\n%PDF-"}), .fileName = u"a.eml"_s});
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::InvalidInput);
        QVERIFY(article.error().sentence.contains(u"attachments"_s));
    }

    void hostileMessages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray nested = letterHead;
        for (int i = 0; i < 20'000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=x" + QByteArray::number(i) + "\r\n\r\n--x" + QByteArray::number(i) + "\r\n";
        QTest::newRow("nested") << nested;
        QByteArray wide = letterHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 200'000; ++i)
            wide += "--b\r\n\r\n";
        QTest::newRow("parts without end") << wide;
        QTest::newRow("header without end") << letterHead + "X: " + QByteArray(20 << 20, 'x');
        QTest::newRow("headers without end") << letterHead + QByteArray("X-a: b\r\n").repeated(500'000);
        QTest::newRow("addresses without end") << "MIME-Version: 1.0\r\nFrom: " + QByteArray("<(\"").repeated(60'000) + "\r\n\r\nwords";
        QTest::newRow("encoded words without end") << "MIME-Version: 1.0\r\nSubject: " + QByteArray("=?utf-8?q?a?=\r\n ").repeated(12'000) + "\r\n\r\nwords";
        QTest::newRow("boundary of nothing") << letterHead + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n" + QByteArray("--\r\n").repeated(100'000);
        QTest::newRow("long boundary") << letterHead + "Content-Type: multipart/mixed; boundary=\"" + QByteArray(200'000, '-') + "\"\r\n\r\n" + QByteArray(4 << 20, '-');
        QTest::newRow("no boundary") << letterHead + "Content-Type: multipart/related\r\n\r\nwords";
        QTest::newRow("parameters without end") << letterHead + "Content-Type: text/html" + QByteArray("; charset*0*=a").repeated(10'000) + "\r\n\r\n<p>words";
        QTest::newRow("letters in letters") << letterHead + QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(20'000) + "\r\nwords";
    }

    void hostileMessages()
    {
        QFETCH(QByteArray, bytes);
        const auto article = ingest({.bytes = bytes, .fileName = u"x.eml"_s});
        QVERIFY(article ? !article->html.isEmpty() : !article.error().sentence.isEmpty());
    }

    void cutOffAnywhere()
    {
        const QByteArray whole = savedPage("<figure><img src=3D\"/img/quay.png?w=3D3D1\"></figure>");
        for (qsizetype length = 1; length < whole.size(); length += 97) {
            const auto article = ingest({.bytes = whole.first(length), .fileName = u"x.mhtml"_s});
            QVERIFY(article ? !article->html.isEmpty() : !article.error().sentence.isEmpty());
        }
    }

    void savedPagesShowWhatTheyHoldOfWhatImagesOffer()
    {
        const IngestedArticle article =
            read(savedPage("<picture><source type=3D\"image/webp\" srcset=3D\"/img/quay.png?w=3D3D1\"><img "
                           "src=3D\"/img/old.jpg\" alt=3D\"quay\"></picture>"));
        QCOMPARE(article.images.size(), 1);
        QVERIFY(article.html.contains("<img src=\"image:"));

        QByteArray drawn = savedPage("<p><img src=3D\"blob:https://example.org/1-2\" alt=3D\"map\"><img "
                                     "src=3D\"blob:https://example.org/3\"></p>");
        drawn.replace("Content-ID: <map@mhtml.blink>", "Content-Location: blob:https://example.org/1-2");
        QCOMPARE(read(drawn).images.size(), 1);
        QVERIFY(!read(drawn).html.contains("blob:"));
    }

    void framesOfSavedPagesNameWhatTheyShowed()
    {
        QByteArray page =
            savedPage("<iframe title=3D\"The ferry, a film\" src=3D\"cid:frame-1@mhtml.blink\"></iframe><iframe "
                      "src=3D\"cid:frame-2@mhtml.blink\"></iframe>");
        page.replace("Content-Type: image/gif\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <map@mhtml.blink>",
            "Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Location: "
            "https://www.youtube.com/embed/abc123XYZ_0?a=1");
        const QByteArray html = read(page).html;
        QVERIFY2(html.contains("<a href=\"https://www.youtube.com/watch?v=abc123XYZ_0\">The ferry, a film</a>"),
            html.constData());
        QVERIFY(!html.contains("cid:"));
    }

    void selfExtractingPages()
    {
        const QByteArray html =
            "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://example.org/ferry/ \n "
            "saved date: Thu Aug 01 2024 12:00:00 GMT+0200 (CEST)\n-->"
            "<meta charset=utf-8><title>The Ferry</title><article>" +
            QByteArray(prose).replace("=E2=80=99", "\xE2\x80\x99").repeated(8) +
            "<figure><img src=images/0.png></figure></article>";
        const QByteArray page = selfExtracting(
            {{u"index.html"_s, html}, {u"manifest.json"_s, "{}"}, {u"images/0.png"_s, pngOf(30, 20)}}, 100'000);
        const auto article = ingestAndKeep({.bytes = page, .fileName = u"x.html"_s});
        QVERIFY2(article, article ? "" : qPrintable(article.error().sentence));
        QCOMPARE(article->metadata.title, u"The Ferry"_s);
        QCOMPARE(article->metadata.url, u"https://example.org/ferry/"_s);
        QVERIFY(textOf(*article).contains(u"the keeper’s boy"_s) && !textOf(*article).contains(u"Please wait"_s));
        QCOMPARE(article->images.size(), 1);
        QCOMPARE(article->originals.first().fetched, QDateTime(QDate(2024, 8, 1), QTime(10, 0), Qt::UTC));

        for (const QByteArray& broken : QList<QByteArray>{page.first(page.indexOf("PK\1\2")),
                 selfExtracting({{u"other.html"_s, html}}), selfExtracting({{u"index.html"_s, "<p> "}})})
            QVERIFY(!ingest({.bytes = broken, .fileName = u"x.html"_s}));
        QVERIFY(textOf(read("<html data-sfz><p>Words about an archive, but none.</p>", u"x.html"_s))
                    .contains(u"but none"_s));
    }

    void maffFiles()
    {
        const QByteArray html = "<title>The Ferry</title><article>" + QByteArray(prose).replace("=E2=80=99", "\x92").repeated(8) + "<figure><img src=index_files/quay.png></figure></article>";
        const QByteArray rdf = "<?xml version=\"1.0\"?><RDF:RDF xmlns:MAF=\"http://maf.mozdev.org/metadata/rdf#\" xmlns:RDF=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                               "<RDF:Description RDF:about=\"urn:root\"><MAF:originalurl RDF:resource=\"https://example.org/ferry/\"/>"
                               "<MAF:indexfilename RDF:resource=\"index.html\"/><MAF:charset RDF:resource=\"windows-1252\"/></RDF:Description></RDF:RDF>";
        const QList<test::ZipEntry> page = {{u"1/index.html"_s, html}, {u"1/index_files/quay.png"_s, pngOf(30, 20)}, {u"1/index.rdf"_s, rdf}};
        const IngestedArticle article = read(test::zipped(page), u"x.maff"_s);
        QCOMPARE(article.format, u"maff"_s);
        QCOMPARE(article.metadata.url, u"https://example.org/ferry/"_s);
        QVERIFY(textOf(article).contains(u"the keeper’s boy"_s));
        QCOMPARE(article.images.size(), 1);

        const auto several = ingest({.bytes = test::zipped(page + QList<test::ZipEntry>{{u"2/index.rdf"_s, rdf}}), .fileName = u"x.maff"_s});
        QVERIFY(!several);
        QVERIFY(several.error().sentence.contains(u"2 pages"_s));
        QVERIFY(!ingest({.bytes = test::zipped({{u"1/index.rdf"_s, "<"}}), .fileName = u"x.maff"_s}));
    }

    void aMaffOfSeveralPagesGivesEach()
    {
        const auto rdf = [](const QByteArray& place) -> QByteArray {
            return "<RDF:RDF xmlns:MAF=\"http://maf.mozdev.org/metadata/rdf#\" xmlns:RDF=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><RDF:Description>"
                   "<MAF:originalurl RDF:resource=\"https://example.org/" + place + "\"/></RDF:Description></RDF:RDF>";
        };
        const auto html = [](const QByteArray& title) -> QByteArray { return "<title>" + title + "</title><article>" + QByteArray(prose).repeated(8) + "<img src=quay.png></article>"; };
        const Source source{.bytes = test::zipped({{u"1/index.html"_s, html("The Ferry")}, {u"1/quay.png"_s, pngOf(30, 20)}, {u"1/index.rdf"_s, rdf("ferry")},
                                {u"2/index.rdf"_s, "<"}, {u"3/index.html"_s, html("The Quay")}, {u"3/quay.png"_s, pngOf(40, 20)}, {u"3/index.rdf"_s, rdf("quay")}}),
            .fileName = u"trip.maff"_s};
        QVERIFY(isArchiveOfSeveral(source.bytes));
        QStringList outcome;
        QList<IngestedArticle> articles;
        ingestEach(source, [](IngestedArticle&) {}, [&](const IngestedPart& part) {
            outcome.append(part.name + u' ' + (part.article ? part.article->metadata.title + u' ' + part.article->metadata.url : u"failed"_s));
            if (part.article)
                articles.append(*part.article);
            return true;
        });
        QCOMPARE(outcome, (QStringList{u"1 The Ferry https://example.org/ferry"_s, u"2 failed"_s, u"3 The Quay https://example.org/quay"_s}));
        for (const IngestedArticle& article : std::as_const(articles)) {
            QCOMPARE(article.images.size(), 1);
            auto again = sourceFrom(article.originals.first()).and_then([](const Source& kept) { return ingest(kept); });
            QVERIFY(again);
            again->originals = article.originals;
            QCOMPARE(*again, article);
        }
        QCOMPARE(articles.first().originals.first().hash, articles.last().originals.first().hash);
    }

    void webArchives()
    {
        const QByteArray html = "<title>The Ferry</title><article>" + QByteArray(prose).replace("=E2=80=99", "\x92").repeated(8) + "<figure><img src=quay.png></figure></article>";
        const auto resource = [](const QByteArray& url, const QByteArray& type, const QByteArray& data) -> QByteArray {
            return "<key>WebResourceURL</key><string>" + url + "</string><key>WebResourceMIMEType</key><string>" + type
                + "</string><key>WebResourceTextEncodingName</key><string>windows-1252</string><key>WebResourceData</key><data>" + data.toBase64() + "</data>";
        };
        const QByteArray archive = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"x\">\n<plist version=\"1.0\"><dict>"
                                   "<key>WebMainResource</key><dict>"
            + resource("https://example.org/ferry/", "text/html", html) + "</dict><key>WebSubresources</key><array><dict>"
            + resource("https://example.org/ferry/quay.png", "image/png", pngOf(30, 20)) + "</dict></array></dict></plist>";
        const IngestedArticle article = read(archive, u"x.webarchive"_s);
        QCOMPARE(article.format, u"webarchive"_s);
        QCOMPARE(article.metadata.url, u"https://example.org/ferry/"_s);
        QVERIFY(textOf(article).contains(u"the keeper’s boy"_s));
        QCOMPARE(article.images.size(), 1);

        const auto damaged = ingest({.bytes = "bplist00 WebMainResource", .fileName = u"x.webarchive"_s});
        QVERIFY(!damaged);
        QVERIFY(damaged.error().sentence.contains(u"x.webarchive"_s));
    }

    void webArchivesThatGrowAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a million levels") << "<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key>" + QByteArray("<array>").repeated(1'000'000);
        QTest::newRow("each level twice the one below") << doublingPropertyList(60);
    }

    void webArchivesThatGrowAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto article = ingest({.bytes = bytes, .fileName = u"x.webarchive"_s});
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "MessageTest.moc"
