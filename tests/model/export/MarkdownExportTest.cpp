// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownExport.h"

#include "MarkdownTree.h"
#include "model/article/SemanticHtml.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QUuid articleId = QUuid::fromString(u"5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b"_s);

Article article(const QString& title = u"The Harbour"_s)
{
    Article result;
    result.id = articleId;
    result.metadata.title = title;
    result.metadata.url = u"https://example.org/harbour"_s;
    result.added = QDateTime::fromString(u"2024-05-02T10:00:00Z"_s, Qt::ISODate);
    return result;
}

Annotation orphan(const QString& exact)
{
    Annotation result;
    result.id = QUuid::fromString(u"0123abcd-0000-4000-8000-000000000001"_s);
    result.quote.exact = exact;
    result.state = AnchorState::Orphaned;
    return result;
}

Annotation over(const ArticleContent& content, const QString& words, int number = 1)
{
    Annotation result;
    result.id = QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    const qsizetype start = content.text.indexOf(words);
    result.position = {start, start + words.size()};
    result.quote = describe(content.text, result.range());
    return result;
}

/// The white space rules of MarkdownExport.h, told a second time.
QString asShown(QString text)
{
    text.replace(u'\t', u"  "_s).replace(QChar(), QChar(QChar::ReplacementCharacter));
    QStringList paragraphs;
    bool going = false;
    for (QString line : text.split(u'\n')) {
        while (line.startsWith(u' '))
            line.remove(0, 1);
        while (line.endsWith(u' '))
            line.chop(1);
        if (line.isEmpty()) {
            going = false;
        } else if (going) {
            paragraphs.last() += u'\n' + line;
        } else {
            paragraphs += line;
            going = true;
        }
    }
    return paragraphs.join(u"\n\n"_s);
}

QString quotedBack(const QString& exact)
{
    return parsedMarkdown(highlightsToMarkdown(article(), {}, {orphan(exact)})).quotes.value(0);
}

QString titleBack(const QString& title)
{
    return parsedMarkdown(highlightsToMarkdown(article(title), {}, {})).headings.value(0);
}

QString nastyText(QRandomGenerator& random, const QStringList& pieces)
{
    QString text;
    const int length = random.bounded(1, 14);
    for (int i = 0; i < length; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

const QStringList nastyPieces{u"*"_s, u"_"_s, u"**"_s, u"`"_s, u"```"_s, u"~"_s, u"~~"_s, u"["_s, u"]"_s, u"("_s, u")"_s, u"!"_s, u"!["_s, u"<"_s,
    u">"_s, u"&"_s, u"&amp;"_s, u"&#35;"_s, u"#"_s, u"# "_s, u"-"_s, u"- "_s, u"---"_s, u"+ "_s, u"="_s, u"==="_s, u"=="_s, u"|"_s, u"|-|"_s,
    u":"_s, u":-"_s, u"\\"_s, u"\\\\"_s, u"1. "_s, u"12) "_s, u"$"_s, u"%%"_s, u"^"_s, u"[^1]"_s, u"[[a]]"_s, u"<b>"_s, u"<!--"_s,
    u"</div>"_s, u"https://a.b/c_d_e"_s, u"www.a_b.org"_s, u"x@y.org"_s, u"[ ] "_s, u"[a]: b"_s, u" "_s, u"  "_s, u"\t"_s, u"\n"_s, u"\n\n"_s,
    u"a"_s, u"word"_s, u"Ω"_s, u"汉字"_s, u"「"_s, u"」"_s, u"\U0001F600"_s, u"e\u0301"_s, u"\u00A0"_s, u"“"_s, u"."_s, u","_s, u"\""_s,
    u"'"_s, u"{"_s, u"}"_s, u"/"_s, u";"_s, u"@"_s, u"?"_s, u"0"_s};

const QString wholeFile = 
    u"---\n"
    u"title: \"The \\\"Harbour\\\": #1\"\n"
    u"url: \"https://example.org/harbour\"\n"
    u"published: 2024-05-01\n"
    u"added: 2024-05-02T10:00:00Z\n"
    u"tags:\n"
    u"  - \"to-read\"\n"
    u"lectern-id: \"5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b\"\n"
    u"---\n"
    u"\n"
    u"# The \"Harbour\": \\#1\n"
    u"\n"
    u"## Old & new\n"
    u"\n"
    u"### Ships\n"
    u"\n"
    u"> They left.\n"
    u"\n"
    u"^lec-11111111\n"
    u"\n"
    u"— Ada \\*Field\\*\n"
    u"\n"
    u"- Why?\n"
    u"\n"
    u"  - one\n"
    u"\n"
    u"#history/sea-trade #_2024 [↗](https://example.org/harbour#:~:text=They%20left.)\n"
    u"\n"
    u"## Later\n"
    u"\n"
    u"> They came back.\n"
    u">\n"
    u"> All of them.\n"
    u"\n"
    u"^lec-22222222\n"
    u"\n"
    u"[↗](https://example.org/harbour#:~:text=They%20came%20back.,All%20of%20them.)\n"_s;

} // namespace

class MarkdownExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackToTheLetter_data()
    {
        QTest::addColumn<QString>("text");
        for (char c = '!'; c <= '~'; ++c) {
            if (QChar::fromLatin1(c).isLetterOrNumber())
                continue;
            const QString mark = QChar::fromLatin1(c);
            for (const QString& text : QStringList{mark, mark + u" text"_s, mark + u"text"_s, mark.repeated(3), mark.repeated(7) + u" text"_s,
                     mark + u"text"_s + mark, u"a "_s + mark + u"b"_s + mark + u" c"_s, u"a"_s + mark.repeated(2) + u"b"_s + mark.repeated(2),
                     u"line\n"_s + mark, u"line\n"_s + mark.repeated(3), u"line\n"_s + mark + u" item"_s, u"end"_s + mark + u"\nnext"_s})
                QTest::addRow("%s", qPrintable(text)) << text;
        }
        for (const QString& text : {u"1. item"_s, u"1) item"_s, u"1986\\. A great year"_s, u"1986. A great year"_s, u"123456789. x"_s, u"1."_s,
                 u"+ plus"_s, u"#tag and # not"_s, u"a #tag"_s, u"==mark=="_s, u"%%comment%%"_s, u"[[wiki]]"_s, u"$math$ $$more$$"_s,
                 u"<b>bold</b>"_s, u"<!-- gone"_s, u"&amp; &copy; &#x41; AT&T;"_s, u"<https://example.org>"_s, u"https://example.org/a_b_c*d"_s,
                 u"www.example.org/_x_"_s, u"a_b@example.org"_s, u"~~gone~~"_s, u"~one~"_s, u"a\tb\tc\nd\te\tf"_s, u"\tindented"_s,
                 u"    code?"_s, u"trailing   \nspaces  "_s, u"backslash\\\nat the end\\"_s, u"**重要**な*点*です"_s, u"他说：**“你好”**，然后_走_了。"_s,
                 u"snake_case_word _and_ __dunder__"_s, u"a | b\n--|--\n1 | 2"_s, u"a\n:-:\nb"_s, u"| a |\n| - |"_s, u"Title\n==="_s,
                 u"Title\n---"_s, u"[a]: https://example.org"_s, u"[^1]: note"_s, u"- [ ] task"_s, u"> quoted\n>> twice"_s, u"```\ncode\n```"_s,
                 u"~~~\ncode"_s, u"text ^lec-12345678"_s, u"^lec-12345678"_s, u"![image](a.png)"_s, u"first\n\n\n\nsecond"_s, u"* * *\n_ _ _\n- - -"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void textComesBackToTheLetter()
    {
        QFETCH(QString, text);
        QCOMPARE(quotedBack(text), asShown(text));
        QCOMPARE(titleBack(text), u"1 "_s + (text.simplified()));
    }

    void anyMixtureComesBack()
    {
        QRandomGenerator random(20240501);
        for (int i = 0; i < 5'000; ++i) {
            const QString text = nastyText(random, nastyPieces);
            const QString expected = asShown(text);
            if (!expected.isEmpty())
                QCOMPARE(quotedBack(text), expected);
            if (!text.simplified().isEmpty())
                QCOMPARE(titleBack(text), u"1 "_s + text.simplified());
        }
    }

    void anArticleAsAFile()
    {
        const ArticleContent content = contentFromHtml("<h2>Old &amp; new</h2><p>First words here.</p><h3>Ships</h3><p>They left.</p>"
                                                       "<h3>Empty</h3><p>Nothing.</p><h2>Later</h2><p>They came back.</p><p>All of them.</p>");
        Annotation first = over(content, u"They left."_s, 0x11111111);
        first.note = u"Why?\n\n- one"_s;
        first.tags = {u"history/sea trade"_s, u"2024"_s};
        first.speaker = u"Ada *Field*"_s;
        const Annotation second = over(content, u"They came back.\n\nAll of them."_s, 0x22222222);
        Article harbour = article(u"The \"Harbour\": #1"_s);
        harbour.reading.tags = {u"to read"_s};
        harbour.metadata.published = u"2024-05-01"_s;
        QCOMPARE(QString::fromUtf8(highlightsToMarkdown(harbour, content, {second, first})), wholeFile);
    }

    void orphansComeLastUnderTheirOwnHeading()
    {
        const ArticleContent content = contentFromHtml("<p>Still here.</p>");
        const MarkdownTree tree = parsedMarkdown(highlightsToMarkdown(article(), content, {orphan(u"Gone."_s), over(content, u"Still here."_s)}));
        QCOMPARE(tree.quotes, (QStringList{u"Still here."_s, u"Gone."_s}));
        QCOMPARE(tree.headings, (QStringList{u"1 The Harbour"_s, u"2 No longer in the article"_s}));
    }

    void headingsKeepSensibleLevels()
    {
        const ArticleContent content = contentFromHtml("<h1>A</h1><h4>B</h4><p>one</p><h2>C</h2><p>two</p><h6>D</h6><h6>E</h6><p>three</p>");
        const MarkdownTree tree = parsedMarkdown(
            highlightsToMarkdown(article(), content, {over(content, u"one"_s), over(content, u"two"_s), over(content, u"three"_s)}));
        QCOMPARE(tree.headings, (QStringList{u"1 The Harbour"_s, u"2 A"_s, u"3 B"_s, u"3 C"_s, u"4 E"_s}));
    }

    void codeStaysCode()
    {
        const ArticleContent content = contentFromHtml("<pre><code class=\"language-cpp\">if (a) {\n    ```b``` = *c;\n}\n</code></pre>");
        const QByteArray markdown = highlightsToMarkdown(article(), content, {over(content, u"{\n    ```b``` = *c;\n}"_s)});
        QVERIFY(markdown.contains("> ````cpp\n> {\n"));
        QCOMPARE(parsedMarkdown(markdown).quotes, QStringList{u"{\n    ```b``` = *c;\n}\n"_s});
    }

    void imagesBecomeTheirAlternativeText()
    {
        const ArticleContent content = contentFromHtml("<p>Before <img src=\"https://example.org/a.png\" alt=\"a *ship*\"> after</p>");
        const MarkdownTree tree = parsedMarkdown(highlightsToMarkdown(article(), content, {over(content, u"Before \uFFFC after"_s)}));
        QCOMPARE(tree.quotes, QStringList{u"Before a *ship* after"_s});
    }

    void aNoteCannotBreakOut_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("open fence") << u"```\nnever closed"_s;
        QTest::newRow("open fence after text") << u"text\n\n~~~~ python\nx = 1\n"_s;
        QTest::newRow("open comment") << u"<!-- never closed"_s;
        QTest::newRow("open element") << u"<div>\n<pre>"_s;
        QTest::newRow("heading") << u"# Heading\nText\n==="_s;
        QTest::newRow("rule") << u"---"_s;
        QTest::newRow("spaced rule") << u"- - -"_s;
        QTest::newRow("setext") << u"text\n---\nmore"_s;
        QTest::newRow("front matter") << u"---\na: b\n---"_s;
        QTest::newRow("quote") << u"> somebody else\nlazy"_s;
        QTest::newRow("table") << u"| a |\n| - |\n| b |"_s;
        QTest::newRow("id") << u"text\n^lec-12345678"_s;
        QTest::newRow("list at its end") << u"1. a\n2. b\n\n   c"_s;
        QTest::newRow("tab and code") << u"text\n\n\tcode"_s;
        QTest::newRow("definition") << u"[They left.]: https://example.org"_s;
        QTest::newRow("carriage returns") << u"a\r\nb\rc"_s;
    }

    void aNoteCannotBreakOut()
    {
        QFETCH(QString, note);
        const ArticleContent content = contentFromHtml("<p>They left.</p><p>They came back.</p>");
        Annotation noted = over(content, u"They left."_s, 1);
        noted.note = note;
        const MarkdownTree tree = parsedMarkdown(highlightsToMarkdown(article(), content, {noted, over(content, u"They came back."_s, 2)}));
        QCOMPARE(tree.quotes, (QStringList{u"They left."_s, u"They came back."_s}));
        QCOMPARE(tree.blocks,
            (QStringList{u"heading"_s, u"block_quote"_s, u"paragraph"_s, u"list"_s, u"paragraph"_s, u"block_quote"_s, u"paragraph"_s, u"paragraph"_s}));
    }

    void theSameWhateverTheOrderThatAnnotationsComeIn()
    {
        const ArticleContent content = contentFromHtml("<p>one two three</p>");
        const Annotation one = over(content, u"one"_s, 1);
        const Annotation oneTwo = over(content, u"one two"_s, 2);
        const Annotation three = over(content, u"three"_s, 3);
        QCOMPARE(highlightsToMarkdown(article(), content, {one, oneTwo, three}), highlightsToMarkdown(article(), content, {three, oneTwo, one}));
    }

    void severalArticlesHaveOneFrontMatter()
    {
        const auto content = std::make_shared<const ArticleContent>(contentFromHtml("<p>Words.</p>"));
        const AnnotatedArticle one{.article = article(u"One"_s), .content = content, .annotations = {over(*content, u"Words."_s)}};
        AnnotatedArticle two = one;
        two.article.metadata.title = u"Two"_s;
        const QByteArray markdown = highlightsToMarkdown({one, two});
        QCOMPARE(markdown.count("\n---\n"), 1);
        QCOMPARE(parsedMarkdown(markdown).headings, (QStringList{u"1 One"_s, u"1 Two"_s}));
    }

    void aQuotationForTheClipboard()
    {
        const ArticleContent content = contentFromHtml("<p>Words.</p>");
        Annotation words = over(content, u"Words."_s);
        words.speaker = u"Bo"_s;
        QCOMPARE(quotationToMarkdown(article(), words), u"> Words.\n\n— Bo, [The Harbour](https://example.org/harbour#:~:text=Words.)\n"_s);
    }

    void theArticleItself()
    {
        const ArticleContent content = contentFromHtml(
            "<h2>Head</h2><p>Some <em>soft</em> and <strong>loud</strong> <a href=\"https://example.org/a_(b)\">words</a>, <code>a`b</code>, "
            "2 * 3.</p><blockquote><p>Quoted<br>twice.</p></blockquote><ul><li>one</li><li>two<ol start=\"3\"><li>three</li></ol></li></ul>"
            "<pre><code>x &lt; y\n</code></pre><hr><table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td>2</td></tr></table>");
        const QByteArray markdown = articleToMarkdown(article(), content);
        const MarkdownTree tree = parsedMarkdown(markdown);
        QCOMPARE(tree.blocks,
            (QStringList{u"heading"_s, u"heading"_s, u"paragraph"_s, u"block_quote"_s, u"list"_s, u"code_block"_s, u"thematic_break"_s, u"table"_s}));
        QCOMPARE(tree.quotes, QStringList{u"Quoted\ntwice."_s});
        QCOMPARE(tree.links, QStringList{u"https://example.org/a_%28b%29"_s});
        QVERIFY(markdown.contains("Some *soft* and **loud** ["));
        QVERIFY(markdown.contains("``a`b``"));
        QVERIFY(markdown.contains("2 \\* 3."));
    }
};

QTEST_GUILESS_MAIN(MarkdownExportTest)
#include "MarkdownExportTest.moc"
