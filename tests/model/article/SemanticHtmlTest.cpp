// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

/// Blocks do not overlap, lie in the text, and hold their spans.
void verifySound(const ArticleContent& content)
{
    qsizetype end = 0;
    for (const Block& block : content.blocks) {
        QVERIFY(block.start >= end && block.length >= 0);
        QVERIFY(block.end() <= content.text.size());
        QVERIFY(block.table < content.tables.size());
        end = block.end();
    }
    qsizetype start = 0;
    for (const Span& span : content.spans) {
        QVERIFY(span.start >= start);
        start = span.start;
        const qsizetype block = blockAt(content, span.start);
        QVERIFY(block >= 0);
        QVERIFY(span.end() <= content.blocks[block].end());
    }
    for (const ImageReference& image : content.images)
        QCOMPARE(content.text[image.position], QChar(QChar::ObjectReplacementCharacter));
    QCOMPARE(content.text.count(QChar(QChar::ObjectReplacementCharacter)), content.images.size());
}

QString passage(const ArticleContent& content, const Span& span)
{
    return content.text.sliced(span.start, span.length);
}

} // namespace

class SemanticHtmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* html, const QString& text) {
            QTest::newRow(name) << QByteArray(html) << text;
        };
        row("nothing", "", QString());
        row("paragraphs", "<p>One</p>\n<p>Two</p>", u"One\n\nTwo"_s);
        row("white space", "<p>  One\n  <em> two </em> three </p>", u"One two three"_s);
        row("line breaks", "<p><br>One <br> two<br></p>", u"One\ntwo"_s);
        row("entities", "<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &copy; &</p>", u"a <b> &amp; \"c\" &copy; &"_s);
        row("list", "<ul><li>One</li><li>Two<ul><li>Deep</li></ul></li></ul><p>After</p>", u"One\nTwo\nDeep\n\nAfter"_s);
        row("two paragraphs in an item", "<ul><li><p>One</p><p>More</p></li><li>Two</li></ul>", u"One\n\nMore\nTwo"_s);
        row("two lists", "<ul><li>One</li></ul><ul><li>Two</li></ul>", u"One\n\nTwo"_s);
        row("table", "<table><tr><th>a</th><th>b</th></tr><tr><td></td><td>d</td></tr></table>", u"a\tb\n\td"_s);
        row("definitions", "<dl><dt>Term</dt><dd>Meaning</dd><dt>Next</dt><dd>Other</dd></dl>",
            u"Term\nMeaning\n\nNext\nOther"_s);
        row("code", "<pre><code>if (a)\n    b();\n\nc();\n</code></pre>", u"if (a)\n    b();\n\nc();"_s);
        row("unknown elements are their text", "<p>a <blink>b</blink></p><script>c</script>", u"a b\n\nc"_s);
        row("a stray sign", "<p>1 < 2 and 3 <4</p>", u"1 < 2 and 3 <4"_s);
        row("a tag without an end", "<p>One</p><p class=\"x", u"One\n\n<p class=\"x"_s);
        row("closed in the wrong order", "<p>a <em>b <strong>c</em> d</strong></p>", u"a b c d"_s);
        row("an object character is no image", "<p>a\xEF\xBF\xBC</p>", u"a\uFFFD"_s);
        row("broken UTF-8", "<p>a\xFFz</p>", u"a\uFFFDz"_s);
    }

    void text()
    {
        QFETCH(QByteArray, html);
        const ArticleContent content = contentFromHtml(html);
        QTEST(content.text, "text");
        verifySound(content);
    }

    void theTextAloneIsTheSameText_data() { text_data(); }

    void theTextAloneIsTheSameText()
    {
        QFETCH(const QByteArray, html);
        QCOMPARE(textFromHtml(html), contentFromHtml(html).text);
    }

    void numbersOfItemsStayWithinAnInteger()
    {
        const ArticleContent content = contentFromHtml("<ol start=\"2147483646\"><li>One</li><li>Two</li><li>Three</li></ol>");
        QCOMPARE(content.blocks.size(), 3);
        QCOMPARE(content.blocks[0].number, 2147483646);
        QCOMPARE(content.blocks[2].number, 2147483647);
    }

    void blocksKnowWhereTheyStand()
    {
        const ArticleContent content = contentFromHtml("<h2>Head</h2><blockquote><p>Quoted</p><ol start=\"4\"><li>Four</li>"
                                                       "<li><p>Five</p><p>More</p></li></ol></blockquote><hr>"
                                                       "<pre><code class=\"language-cpp\">int i;</code></pre>");
        using enum BlockKind;
        const QList<Block> expected{
            {.kind = Heading, .start = 0, .length = 4, .level = 2},
            {.kind = Paragraph, .start = 6, .length = 6, .quoteDepth = 1},
            {.kind = Paragraph, .start = 14, .length = 4, .quoteDepth = 1, .listDepth = 1, .marker = ListMarker::Number, .number = 4},
            {.kind = Paragraph, .start = 19, .length = 4, .quoteDepth = 1, .listDepth = 1, .marker = ListMarker::Number, .number = 5},
            {.kind = Paragraph, .start = 25, .length = 4, .quoteDepth = 1, .listDepth = 1},
            {.kind = Separator, .start = 31, .length = 0},
            {.kind = Code, .start = 33, .length = 6, .language = u"cpp"_s},
        };
        QCOMPARE(content.blocks, expected);
    }

    void spansNest()
    {
        const ArticleContent content = contentFromHtml(
            "<p><a id=\"top\"></a><em><strong>Both</strong> one </em>none <a href=\"https://example.org/?a=1&amp;b=2\" "
            "title=\"T\">link</a></p>");
        const QList<Span> expected{
            {.kind = SpanKind::Emphasis, .start = 0, .length = 8},
            {.kind = SpanKind::Strong, .start = 0, .length = 4},
            {.kind = SpanKind::Anchor, .start = 0, .length = 0, .target = u"top"_s},
            {.kind = SpanKind::Link, .start = 14, .length = 4, .target = u"https://example.org/?a=1&b=2"_s, .title = u"T"_s},
        };
        QCOMPARE(content.text, u"Both one none link"_s);
        QCOMPARE(content.spans, expected);
    }

    void aSpanEndsWithItsBlock()
    {
        const ArticleContent content = contentFromHtml("<p>a <em>b</p><p>c</p>");
        QCOMPARE(content.spans.size(), 1);
        QCOMPARE(passage(content, content.spans.first()), u"b"_s);
        verifySound(content);
    }

    void anchorsBetweenBlocksLeadToTheNext()
    {
        const ArticleContent content = contentFromHtml("<p>One</p><a id=\"a\"></a><p>Two</p><a id=\"end\"></a>");
        QCOMPARE(content.spans.size(), 2);
        QCOMPARE(content.spans[0].start, 5);
        QCOMPARE(content.spans[1].start, 8);
    }

    void figures()
    {
        const ArticleContent content = contentFromHtml("<p>See <img src=\"x.png\" alt=\"in line\"></p>"
                                                       "<figure> <img src=\"image:00ff\" width=\"640\" height=\"480\"> "
                                                       "<img src=\"b\"><figcaption>Two <em>views</em></figcaption></figure>");
        QCOMPARE(content.text, u"See \uFFFC\n\n\uFFFC\uFFFC\n\nTwo views"_s);
        QCOMPARE(content.blocks[1].kind, BlockKind::Figure);
        QCOMPARE(content.blocks[2].kind, BlockKind::Caption);
        QCOMPARE(content.images.size(), 3);
        const ImageReference first{.position = 4, .source = u"x.png"_s, .alternative = u"in line"_s};
        const ImageReference second{.position = 7, .source = u"image:00ff"_s, .alternative = {}, .width = 640, .height = 480};
        QCOMPARE(content.images[0], first);
        QCOMPARE(content.images[1], second);
    }

    void cellsKeepTheirPlaceUnderSpans()
    {
        const ArticleContent content = contentFromHtml("<table><caption>Title</caption>"
                                                       "<tr><th rowspan=\"9\">a</th><td colspan=\"2\">b</td></tr>"
                                                       "<tr><td>c</td><td><p>d</p><p>e</p></td></tr></table>");
        QCOMPARE(content.text, u"Title\n\na\tb\nc\td\n\ne"_s);
        QCOMPARE(content.tables, QList<TableShape>{(TableShape{.rows = 2, .columns = 3})});
        QCOMPARE(content.blocks[0].kind, BlockKind::Caption);
        QCOMPARE(content.blocks[0].table, 0);
        QCOMPARE(content.blocks[1].rowSpan, 2);
        QVERIFY(content.blocks[1].header);
        QCOMPARE(content.blocks[2].columnSpan, 2);
        QCOMPARE(content.blocks[3].row, 1);
        QCOMPARE(content.blocks[3].column, 1);
        QCOMPARE(content.blocks[5].column, 2);
        verifySound(content);
    }

    void aTableInATable()
    {
        const ArticleContent content = contentFromHtml(
            "<table><tr><td><table><tr><td>in</td></tr></table></td><td>out</td></tr></table>");
        QCOMPARE(content.tables.size(), 2);
        QCOMPARE(content.blocks.size(), 3); // the outer cell shows its place although it has no text of its own
        QCOMPARE(content.blocks[0].table, 0);
        QCOMPARE(content.blocks[1].table, 1);
        QCOMPARE(content.blocks[2].column, 1);
        verifySound(content);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        const int many = 100'000;
        QTest::newRow("deep") << QByteArray("<blockquote>").repeated(many) + "x" + QByteArray("</blockquote>").repeated(many) + "<p>y</p>";
        QTest::newRow("deep emphasis") << QByteArray("<em>").repeated(many) + "x";
        QTest::newRow("never closed") << QByteArray("<p><em>x").repeated(many);
        QTest::newRow("closed only") << QByteArray("</em></p></table>").repeated(many);
        QTest::newRow("open quotes") << QByteArray("<a href=\"").repeated(many);
        QTest::newRow("cells without a table") << QByteArray("<td>x</td><tr>").repeated(many);
        QTest::newRow("one long row") << "<table><tr>" + QByteArray("<td>x</td>").repeated(many) + "</tr></table>";
        QTest::newRow("huge spans") << "<table>" + QByteArray("<tr><td rowspan=\"1000\" colspan=\"1000\">x</td>").repeated(1000);
        QTest::newRow("NUL bytes") << QByteArray("<p>\0\0</p>", 9).repeated(many);
        QTest::newRow("breaks") << "<p>x" + QByteArray("<br>").repeated(many) + "y</p>";
        QTest::newRow("tables in tables") << QByteArray("<table><tr><td>").repeated(300) + "x";
    }

    void hostile()
    {
        QFETCH(QByteArray, html);
        const ArticleContent content = contentFromHtml(html);
        verifySound(content);
        for (const TableShape& table : content.tables)
            QVERIFY(table.columns <= 256);
        for (const Block& block : content.blocks)
            QVERIFY(block.quoteDepth <= 256);
    }

    void theWriterEscapesAndBalances()
    {
        SemanticHtmlWriter writer;
        writer.open("p"_L1);
        writer.open("a"_L1, {{"href"_L1, u"https://example.org/?a=\"1\"&b"}, {"title"_L1, u""}});
        writer.text(u"a < b & \"c\" \U0001F600 é");
        QCOMPARE(writer.depth(), 2);
        writer.single("img"_L1, {{"src"_L1, u"x"}});
        QCOMPARE(QString::fromUtf8(writer.take()),
            u"<p><a href=\"https://example.org/?a=&quot;1&quot;&amp;b\">a &lt; b &amp; &quot;c&quot; \U0001F600 é<img src=\"x\"></a></p>"_s);
        QCOMPARE(writer.take(), QByteArray());
    }

    void whatXmlForbidsIsReplaced()
    {
        SemanticHtmlWriter writer;
        writer.text(u"a\0b\u0001\uFFFE"_s);
        writer.text(QString(QChar(0xD800)));
        QCOMPARE(QString::fromUtf8(writer.take()), u"a\uFFFDb\uFFFD\uFFFD\uFFFD"_s);
        writer.utf8("a\x01\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD\xEF\xBC\x8C"); // U+FF0C begins with the same byte
        QCOMPARE(QString::fromUtf8(writer.take()), u"a\uFFFD\uFFFD\uFFFD\uFFFD\uFF0C"_s);
    }

    void whatWasWrittenIsRead()
    {
        const QString text = u"Tea & \"cake\" <for> two: œ, 世界, \U0001F375"_s;
        SemanticHtmlWriter writer;
        writer.open("p"_L1);
        writer.text(text);
        writer.close();
        QCOMPARE(contentFromHtml(writer.take()).text, text);
    }
};

QTEST_GUILESS_MAIN(SemanticHtmlTest)
#include "SemanticHtmlTest.moc"
