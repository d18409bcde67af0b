// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"
#include "model/ingest/TextEncoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

Source sourceOf(const QByteArray& bytes, const QString& name = u"a.txt"_s)
{
    return {.bytes = bytes, .fileName = name};
}

QString textOf(const Source& source)
{
    const auto article = ingest(source);
    return article ? contentFromHtml(article->html).text : article.error().sentence;
}

} // namespace

class IngestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatIsRecognised_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<QString>("format");
        QTest::newRow("by name") << sourceOf("Just *words*", u"a.md"_s) << u"markdown"_s;
        QTest::newRow("by media type") << Source{.bytes = "Words", .mediaType = u"text/html; charset=utf-8"_s} << u"html"_s;
        QTest::newRow("HTML by content") << Source{.bytes = "<!DOCTYPE html><title>T</title><p>Words</p>"} << u"html"_s;
        QTest::newRow("Markdown by content") << Source{.bytes = "# Title\n\nSome [link](https://example.org) here.\n"} << u"markdown"_s;
        QTest::newRow("Markdown by front matter") << Source{.bytes = "---\ntitle: T\n---\nWords\n"} << u"markdown"_s;
        QTest::newRow("text") << Source{.bytes = "Words <and> more words."} << u"text"_s;
    }

    void theFormatIsRecognised()
    {
        QFETCH(Source, source);
        const auto article = ingest(source);
        QVERIFY(article);
        QTEST(article->format, "format");
    }

    void whatIsSaidAboutAnArticleStandsInOneLine()
    {
        const auto article = ingest({.bytes = QByteArray("A wall\0 of stone\n\nThe harbour wall still stands.\n\nSo it does.\n", 60)});
        QVERIFY(article);
        QVERIFY2(!article->metadata.title.contains(QChar::Null), qPrintable(article->metadata.title));
        const auto named = ingest({.bytes = "Words", .fileName = u"two\nlines\0.txt"_s});
        QCOMPARE(named->metadata.title, u"two lines"_s);
    }

    void whatTakesTooLongIsGivenUp()
    {
        const auto article = ingest({.bytes = "<p>Words</p>", .fileName = u"a.html"_s}, {.time = std::chrono::milliseconds(0)});
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::TooLarge);
        QCOMPARE(article.error().sentence, u"“a.html” takes too long to read as an article."_s);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString text = u"Čtyři žluté — “kůň”"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << text;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << text;
        QTest::newRow("UTF-16 little endian") << QByteArray("\xFF\xFE" "a\0b\0", 6) << u"ab"_s;
        QTest::newRow("UTF-16 big endian") << QByteArray("\xFE\xFF\0a\0b", 6) << u"ab"_s;
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0\x00\xF6\x01\0", 12) << u"a\U0001F600"_s;
        QTest::newRow("windows-1252") << QByteArray("It\x92s \x93so\x94 \x96 caf\xE9") << u"It’s “so” – café"_s;
        QTest::newRow("UTF-8 twice") << QByteArray("It\xC3\xA2\xC2\x80\xC2\x99s a caf\xC3\x83\xC2\xA9") << u"It’s a café"_s;
        QTest::newRow("UTF-8 twice, in part") << QByteArray("It\xC3\xA2\xC2\x80\xC2\x99s a caf\xC3\xA9") << u"It’s a café"_s;
        QTest::newRow("letters that only look like it") << QByteArray("\xC3\x83\xC2\xA9 it is") << u"Ã© it is"_s;
        QTest::newRow("C1 controls") << QByteArray("It\xC2\x92s") << u"It’s"_s;
        QTest::newRow("one broken byte in UTF-8") << "a\xFF" + QByteArray("\xC5\xBE").repeated(20) << u"a\uFFFD"_s + QString(20, u'ž');
        QTest::newRow("NUL") << QByteArray("Some words and \0 one more", 25) << u"Some words and \uFFFD one more"_s;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QTEST(textOf(sourceOf(bytes)), "text");
    }

    void encodingsOfPages_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<QString>("text");
        const auto page = [](const QByteArray& head, const QByteArray& body) {
            return Source{.bytes = "<html><head>" + head + "<title>T</title></head><body><p>" + body + "</p></body></html>"};
        };
        QTest::newRow("meta charset") << page("<meta charset=windows-1251>", "\xCF\xF0\xE8\xE2\xE5\xF2") << u"Привет"_s;
        QTest::newRow("http-equiv") << page("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "\x93\xFA\x96\x7B") << u"日本"_s;
        QTest::newRow("latin1 means windows-1252") << page("<meta charset=iso-8859-1>", "\x93\xE9\x94") << u"“é”"_s;
        QTest::newRow("UTF-8 wins over a wrong meta") << page("<meta charset=iso-8859-1>", "\xC3\xA9\xE2\x80\x94") << u"é—"_s;
        Source served = page("<meta charset=utf-8>", "\xB0\xA1");
        served.mediaType = u"text/html; charset=euc-kr"_s;
        QTest::newRow("as served") << served << u"가"_s;
        QTest::newRow("GB2312 means GB18030") << page("<meta charset=gb2312>", "\xC4\xE3\xBA\xC3\x95\x32\x82\x36") << u"你好𠀀"_s;
        QTest::newRow("EUC-JP") << page("<meta charset=euc-jp>", "\xC6\xFC\xCB\xDC") << u"日本"_s;
        QTest::newRow("Big5") << page("<meta charset=big5>", "\xA4\xA4\xA4\xE5") << u"中文"_s;
        QTest::newRow("ks_c_5601 means windows-949") << page("<meta charset=ks_c_5601-1987>", "\xB0\xA1\x81\x41") << u"가갂"_s;
        QTest::newRow("ISO-8859-2") << page("<meta charset=latin2>", "\xE8\xB9") << u"čš"_s;
        QTest::newRow("ISO-8859-9 means windows-1254") << page("<meta charset=iso-8859-9>", "\x93\xFD\xFE\x94") << u"“ış”"_s;
        QTest::newRow("KOI8-R") << page("<meta charset=koi8-r>", "\xD0\xD2\xC9") << u"при"_s;
        QTest::newRow("a meta in a comment") << page("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", "\xEF\xF0\xE8") << u"при"_s;
        QTest::newRow("a charset in a description") << page("<meta name=description content='charset=koi8-r'><meta charset=windows-1251>", "\xEF\xF0\xE8") << u"при"_s;
        QTest::newRow("a meta cannot say UTF-16") << page("<meta charset=utf-16>", "caf\xC3\xA9") << u"café"_s;
    }

    void encodingsOfPages()
    {
        QFETCH(Source, source);
        QTEST(textOf(source), "text");
    }

    void utf16NeedsNoMark()
    {
        QCOMPARE(toUtf8(QByteArray("s\0h\0i\0p\0 \0\xE9\0", 12)), QByteArray("ship é"));
        QCOMPARE(toUtf8(QByteArray("\0s\0h\0i\0p\0 \0\xE9", 12)), QByteArray("ship é"));
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::InvalidInput);
        QTest::newRow("white space") << QByteArray(" \r\n\t") << int(ErrorKind::InvalidInput);
        QTest::newRow("NUL alone") << QByteArray(100, '\0') << int(ErrorKind::InvalidInput);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 x") << int(ErrorKind::Unsupported);
        QTest::newRow("WARC") << QByteArray("WARC/1.0\r\nWARC-Type: response\r\n\r\nwords") << int(ErrorKind::Unsupported);
        QByteArray mixed;
        for (int i = 0; i < 5000; ++i)
            mixed += char(i * 7919 >> 3);
        QTest::newRow("bytes of all kinds") << mixed << int(ErrorKind::Unsupported);
        QTest::newRow("binary") << QByteArray("ab\0\0\0cd", 7).repeated(100) << int(ErrorKind::Unsupported);
        QTest::newRow("a page without text") << QByteArray("<html><body><script>x()</script></body></html>") << int(ErrorKind::InvalidInput);
    }

    void whatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        const auto article = ingest(sourceOf(bytes, bytes.startsWith('<') ? u"thing.html"_s : u"thing"_s));
        QVERIFY(!article);
        QTEST(int(article.error().kind), "kind");
        QVERIFY2(article.error().sentence.contains(u"thing"), qPrintable(article.error().sentence));
    }

    void aTitleIsFoundForWhatHasNone()
    {
        QCOMPARE(ingest(sourceOf("Only one paragraph here.", u"my.notes.txt"_s))->metadata.title, u"my.notes"_s);
        QCOMPARE(ingest({.bytes = "Only one paragraph here."})->metadata.title, u"Only one paragraph here."_s);
        QCOMPARE(ingest({.bytes = QByteArray("\x01\n\nBehind a title of nothing.\n", 30)})->metadata.title, u"Behind a title of nothing."_s);
        QCOMPARE(ingest({.bytes = "a < b & \"c\""})->metadata.title, u"a < b & \"c\""_s);
        QCOMPARE(ingest({.bytes = QByteArray("    \n").repeated(1000) + "    late words\n\n    and more\n"})->metadata.title.first(10), u"late words"_s);
        QCOMPARE(ingest({.bytes = "<p>Words</p>", .url = u"https://www.example.org/x"_s, .mediaType = u"text/html"_s})->metadata.site,
            u"example.org"_s);
    }

    void theSameGivesTheSame()
    {
        const Source source = sourceOf("# T\n\nWords [x](https://example.org/).\n", u"a.md"_s);
        QCOMPARE(ingest(source), ingest(source));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString& url, const QString& canonical) { QTest::newRow(qPrintable(url)) << url << canonical; };
        row(u"HTTPS://Example.ORG"_s, u"https://example.org/"_s);
        row(u"https://example.org:443/a#part"_s, u"https://example.org/a"_s);
        row(u"http://example.org:8080/a"_s, u"http://example.org:8080/a"_s);
        row(u"https://example.org/a?utm_source=x&id=3&fbclid=y"_s, u"https://example.org/a?id=3"_s);
        row(u"https://example.org/a?UTM_Medium=x"_s, u"https://example.org/a"_s);
        row(u"https://example.org/a?b=1&a=%20x"_s, u"https://example.org/a?b=1&a=%20x"_s);
        row(u"file:///etc/passwd"_s, QString());
        row(u"not an address"_s, QString());
    }

    void addresses()
    {
        QFETCH(QString, url);
        QTEST(canonicalUrl(url), "canonical");
    }
};

QTEST_GUILESS_MAIN(IngestTest)
#include "IngestTest.moc"
