// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

IngestedArticle read(const QString& text)
{
    return ingest({.bytes = text.toUtf8(), .fileName = u"a.txt"_s}).value();
}

QString htmlOf(const QString& text)
{
    return QString::fromUtf8(read(text).html);
}

const QString harbour = u"The harbour wall was built in two summers by men who slept in the boats they had come in, and it has stood "
                        "ever since without a single repair to its foundation. Nobody remembers who paid for it."_s;
const QString market = u"On market days the square fills before dawn. The fish is sold first, then the bread, then everything that "
                       "can wait: rope, paint, second-hand oilskins and the newspapers of the day before."_s;

} // namespace

class PlainTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleSubtitleAndParagraphs()
    {
        const IngestedArticle article = read(u"A Wall Against the Sea\n\nHow a village built its harbour and forgot to write it down.\n\n"_s
            + harbour + u"\n\n"_s + market + u"\n\n"_s + harbour + u"\n"_s);
        QCOMPARE(article.metadata.title, u"A Wall Against the Sea"_s);
        QCOMPARE(article.metadata.subtitle, u"How a village built its harbour and forgot to write it down."_s);
        QCOMPARE(contentFromHtml(article.html).text, harbour + u"\n\n"_s + market + u"\n\n"_s + harbour);
    }

    void aParagraphIsNoSubtitle()
    {
        const IngestedArticle article = read(u"A Wall\n\n"_s + harbour + u"\n\n"_s + market + u"\n"_s);
        QCOMPARE(article.metadata.title, u"A Wall"_s);
        QCOMPARE(article.metadata.subtitle, QString());
    }

    void byline()
    {
        const IngestedArticle article = read(u"A Wall\n\nBy Ada Field\n\n"_s + harbour + u"\n\n"_s + market);
        QCOMPARE(article.metadata.byline, u"Ada Field"_s);
    }

    void aLetterHasNoTitle()
    {
        const IngestedArticle article = read(harbour + u"\n\n"_s + market);
        QCOMPARE(article.metadata.title, u"a"_s);
        QCOMPARE(contentFromHtml(article.html).blocks.size(), 2);
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const auto row = [](const char* name, const QString& text, const QString& html) { QTest::newRow(name) << text << html; };
        const QString wrapped = u"The harbour wall was built in two summers by men who slept in\nthe boats they had come in, and it has stood "
                                "ever since without\na single repair.\n\nOn market days the square fills before dawn, and the fish is\nsold first.\n"_s;
        row("wrapped lines", wrapped,
            u"<p>The harbour wall was built in two summers by men who slept in the boats they had come in, and it has stood ever since "
            "without a single repair.</p><p>On market days the square fills before dawn, and the fish is sold first.</p>"_s);
        row("each line a paragraph", harbour + u"\n"_s + market + u"\n"_s + harbour,
            u"<p>"_s + harbour + u"</p><p>"_s + market + u"</p><p>"_s + harbour + u"</p>"_s);
        row("CRLF and CR", u"One two.\r\n\r\nThree four.\r\rFive.\r"_s, u"<p>One two.</p><p>Three four.</p><p>Five.</p>"_s);
        row("bullets", harbour + u"\n\n- rope\n- paint\n  and brushes\n* bread\n\nAfter."_s,
            u"<p>"_s + harbour + u"</p><ul><li>rope</li><li>paint and brushes</li><li>bread</li></ul><p>After.</p>"_s);
        row("numbers", harbour + u"\n\n3. rope\n\n4. paint\n\nAfter."_s,
            u"<p>"_s + harbour + u"</p><ol start=\"3\"><li>rope</li><li>paint</li></ol><p>After.</p>"_s);
        row("one number makes no list", harbour + u"\n\n1. rope it was.\n\nAfter."_s,
            u"<p>"_s + harbour + u"</p><p>1. rope it was.</p><p>After.</p>"_s);
        row("marked quote", harbour + u"\n\n> We built it.\n> Nobody paid.\n>\n> That is all.\n\nAfter."_s,
            u"<p>"_s + harbour + u"</p><blockquote><p>We built it.<br>Nobody paid.</p><p>That is all.</p></blockquote><p>After.</p>"_s);
        row("indented quote", harbour + u"\n\n    We built it.\n\nAfter."_s,
            u"<p>"_s + harbour + u"</p><blockquote><p>We built it.</p></blockquote><p>After.</p>"_s);
        row("separators", harbour + u"\n\n* * *\n\nOne.\n\n———\n\nTwo."_s, u"<p>"_s + harbour + u"</p><hr><p>One.</p><hr><p>Two.</p>"_s);
        row("underlined headings", harbour + u"\n\nThe Market\n==========\nOne.\n\nThe Fish\n--------\n\nTwo."_s,
            u"<p>"_s + harbour + u"</p><h2>The Market</h2><p>One.</p><h3>The Fish</h3><p>Two.</p>"_s);
        row("capitals", harbour + u"\n\nTHE MARKET\n\nOne."_s, u"<p>"_s + harbour + u"</p><h2>THE MARKET</h2><p>One.</p>"_s);
        row("markup is text", u"1 < 2 & <b>3</b>."_s, u"<p>1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;.</p>"_s);
    }

    void blocks()
    {
        QFETCH(QString, text);
        QTEST(htmlOf(text), "html");
    }

    void aSourceIsQuoted_data()
    {
        QTest::addColumn<QString>("introduction");
        QTest::addColumn<bool>("quoted");
        QTest::newRow("reports") << u"It may rain. The Coast Gazette reports:"_s << true;
        QTest::newRow("explains, past") << u"The harbour master explained:"_s << true;
        QTest::newRow("pronoun") << u"The wall held. As she wrote in a letter:"_s << true;
        QTest::newRow("with a complement") << u"Ada Field told the council on Tuesday:"_s << true;
        QTest::newRow("according to") << u"According to the Gazette:"_s << true;
        QTest::newRow("German") << u"Es regnet. Der Bote berichtet dazu:"_s << true;
        QTest::newRow("no source") << u"As of this morning, it seems it might. Sort of:"_s << false;
        QTest::newRow("no verb") << u"There was one reason:"_s << false;
        QTest::newRow("no colon") << u"The Coast Gazette reports."_s << false;
        QTest::newRow("verb far away") << u"She says there are in all the years since the flood only these few things to know:"_s << false;
    }

    void aSourceIsQuoted()
    {
        QFETCH(QString, introduction);
        const QString html = htmlOf(harbour + u"\n\n"_s + introduction + u"\n\n"_s + market + u"\n\nAfter it all went on.\n"_s);
        QCOMPARE(html.contains(u"<blockquote><p>On market days"_s), html.contains(u"<blockquote>"_s));
        QTEST(html.contains(u"<blockquote>"_s), "quoted");
        QVERIFY(html.endsWith(u"<p>After it all went on.</p>"_s));
    }

    void aSourceThatListsIsNotQuoted()
    {
        const QString html = htmlOf(harbour + u"\n\nThe Gazette reports:\n\n- rope\n- paint\n"_s);
        QVERIFY(!html.contains(u"<blockquote>"_s));
        QVERIFY(html.contains(u"<ul><li>rope</li>"_s));
    }

    void manyShortParagraphsMakeFewerBlocks()
    {
        const IngestedArticle article = ingest({.bytes = QByteArray("a.\n\n").repeated(400'000), .fileName = u"a.txt"_s}).value();
        const ArticleContent content = contentFromHtml(article.html);
        QVERIFY(content.blocks.size() < 300'000);
        QCOMPARE(content.text.count(u'a'), 400'000);
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
