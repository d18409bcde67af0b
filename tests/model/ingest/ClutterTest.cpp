// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QByteArray prose(const QByteArray& first)
{
    return "<p>" + first + " was mended by the same three families for a hundred years, who were paid in salt, in candles, and in the right to "
        "moor beside it in winter, until the railway came.</p>";
}

QString textOf(const QByteArray& article)
{
    const QByteArray page = "<html><head><title>The Wall</title></head><body><article><h1>The Wall</h1>" + article + "</article></body></html>";
    return contentFromHtml(ingest({.bytes = page, .url = u"https://example.org/wall"_s, .mediaType = u"text/html"_s})->html).text;
}

} // namespace

/// What stands among an article's own paragraphs, and is none of them.
class ClutterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* name, const QByteArray& line, bool kept) { QTest::newRow(name) << line << kept; };

        row("a link to another article", "<p><a href=/other>Seven harbours by rail</a></p>", false);
        row("a link within a sentence", "<p>They wrote about <a href=/other>seven harbours by rail</a> that year.</p>", true);
        row("a link in a list", "<ul><li><a href=/other>Seven harbours by rail</a></li><li>A book that has no link at all, but a long name</li></ul>", true);
        row("a line on where else to look", "<div class=note>Main article: <a href=/other>Seven harbours by rail</a></div>", false);
        row("the contents", "<div class=toc><ul><li><a href='#a'>Seven harbours by rail</a></li><li><a href='#b'>Salt and candles</a></li></ul></div>", true);
        row("a label for other articles", "<p>Meistgelesene Artikel: Seven harbours by rail</p>", false);
        row("who reviewed it", "<p>Reviewed by Seven harbours by rail</p>", false);
        row("prose in a list that indents it", "<ul><i>She went to see all seven harbours by rail, and came back on foot.</i></ul>", true);
        row("a short line in a list that indents it", "<ul><i>Not even harbours by rail, <a href=/ada>Ada</a>?</i></ul>", true);
        row("a sentence that begins like a label", "<p>See all the seven harbours by rail in a single day, if the boats are on time that morning.</p>", true);
    }

    void lines()
    {
        QFETCH(QByteArray, line);
        const QString text = textOf(prose("Alder") + prose("Birch") + line + prose("Cedar") + prose("Elm"));
        QTEST(text.contains(u"even harbours by rail"_s), "kept");
        QVERIFY(text.contains(u"Alder"_s) && text.contains(u"Elm"_s));
    }

    void linesThatWaitForAScriptGo_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const QByteArray line : {"<p>Loading …</p>", "<div>Wird geladen...</div>", "<table><tr><td>正在加载...</td></tr></table>"})
            QTest::newRow(line.constData()) << line;
    }

    void linesThatWaitForAScriptGo()
    {
        QFETCH(QByteArray, line);
        const QByteArray before = prose("Alder") + prose("Birch");
        const QByteArray behind = prose("Cedar") + prose("Elm");
        QCOMPARE(textOf(before + line + behind), textOf(before + behind));
    }

    void whatAClickShowsIsRead_data()
    {
        QTest::addColumn<QByteArray>("panel");
        const QByteArray hidden = prose("Fir");
        QTest::newRow("a button") << "<h3><button aria-expanded=false aria-controls=a>Who paid?</button></h3><div id=a hidden>" + hidden + "</div>";
        QTest::newRow("a role") << "<div role=button aria-controls=a>Who paid?</div><div id=a aria-hidden=true>" + hidden + "</div>";
        QTest::newRow("a tab") << "<div role=tab aria-controls=a>Who paid?</div><div role=tabpanel id=a style='display:none'>" + hidden + "</div>";
    }

    void whatAClickShowsIsRead()
    {
        QFETCH(QByteArray, panel);
        const QString text = textOf(prose("Alder") + prose("Birch") + panel + prose("Cedar") + prose("Elm"));
        QVERIFY(text.contains(u"Fir was mended"_s));
        QVERIFY2(text.contains(u"Who paid?"_s), qPrintable(text));
    }

    void menusAndNoticesStayHidden_data()
    {
        QTest::addColumn<QByteArray>("panel");
        const QByteArray button = "<button aria-expanded=false aria-controls=a>More</button>";
        QTest::newRow("a menu") << "<nav>" + button + "<div id=a hidden>" + prose("Fir") + "</div></nav>";
        QTest::newRow("links") << button + "<ul id=a hidden><li><a href=/1>Fir harbours by rail and by boat</a></li><li><a href=/2>Salt and candles</a></li></ul>";
        QTest::newRow("cookies") << "<div class=cookie-notice>" + button + "<div id=a aria-hidden=true>" + prose("Fir") + "</div></div>";
        QTest::newRow("a dialog") << button + "<div role=dialog id=a aria-hidden=true>" + prose("Fir") + "</div>";
        QTest::newRow("a transcript") << button + "<div id=a class=transcript hidden>" + prose("Fir") + "</div>";
        QTest::newRow("nobody's panel") << button + "<div id=b hidden>" + prose("Fir") + "</div>";
    }

    void menusAndNoticesStayHidden()
    {
        QFETCH(QByteArray, panel);
        QVERIFY(!textOf(prose("Alder") + prose("Birch") + panel + prose("Cedar") + prose("Elm")).contains(u"Fir"_s));
    }

    void anArticleOfLinksKeepsThem()
    {
        QByteArray places;
        for (const QByteArray name : {"Alder", "Birch", "Cedar", "Elm", "Fir", "Gorse", "Hazel"})
            places += prose(name) + "<p><a href='/" + name + "'>How to get to " + name + "</a></p>";
        QCOMPARE(textOf(places).count(u"How to get to"_s), 7);
    }

    void boxesThatLeadToOtherArticlesGo()
    {
        QByteArray cards;
        for (const QByteArray name : {"Fir", "Gorse", "Hazel"})
            cards += "<div class=item><h3><a href='/" + name + "'>Where " + name + " grows by the sea</a></h3><p>A short walk, and a long "
                "look at the tide.</p></div>";
        const QByteArray text = prose("Alder") + prose("Birch") + prose("Cedar") + prose("Elm");
        QVERIFY(!textOf(text + "<div>" + cards + "</div>").contains(u"by the sea"_s));
        QVERIFY(textOf("<p>Three walks.</p><div>" + cards.repeated(3) + "</div>").contains(u"by the sea"_s));
    }

    void linksBehindAnArticleGo()
    {
        QByteArray links;
        for (const QByteArray name : {"Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kelp", "Larch"})
            links += "<p><a href='/" + name + "'>More from the quay: " + name + "</a></p>";
        QVERIFY(!textOf(prose("Alder") + prose("Birch") + prose("Cedar") + prose("Elm") + links).contains(u"Gorse"_s));
    }

    void theDateAboveAnArticleIsNoParagraph()
    {
        QVERIFY(!textOf("<p>3 March 2020</p>" + prose("Alder") + prose("Birch") + prose("Cedar")).contains(u"2020"_s));
        QVERIFY(textOf(prose("Alder") + prose("Birch") + prose("Cedar") + "<p>3 March 2020</p>" + prose("Elm")).contains(u"3 March 2020"_s));
    }

    void severalAuthorsOnOnePageKeepTheirNames()
    {
        QByteArray articles;
        for (const QByteArray name : {"Ada Field", "Bo Lind", "Cleo Marsh", "Dan Sand"})
            articles += "<h2>On the wall</h2>" + prose("Alder") + "<p class=byline>By " + name + "</p>";
        QCOMPARE(textOf(articles).count(u"By "_s), 4);
        QVERIFY(!textOf("<p class=byline>By Ada Field</p>" + prose("Alder") + prose("Birch") + prose("Cedar")).contains(u"Ada"_s));
    }
};

QTEST_APPLESS_MAIN(ClutterTest)
#include "ClutterTest.moc"
