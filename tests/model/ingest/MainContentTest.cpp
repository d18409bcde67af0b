// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

/// A paragraph long enough to be an article's, told from others by its first word.
QByteArray prose(const QByteArray& first)
{
    return "<p>" + first + " was carried down to the quay before dawn, weighed twice by the harbour master, who trusted nobody, and entered in the "
        "book with the name of the boat, the hour, and the price that was paid for it.</p>";
}

IngestedArticle readHtml(const QByteArray& body)
{
    const QByteArray page = "<html><head><title>The Quay</title></head><body>" + body + "</body></html>";
    return ingest({.bytes = page, .url = u"https://example.org/news/quay"_s, .mediaType = u"text/html"_s}).value();
}

QString textOf(const QByteArray& body)
{
    return contentFromHtml(readHtml(body).html).text;
}

/// First words of paragraphs, told apart by spaces: which of them are in the text, in its order.
QString found(const QString& text, const QString& words)
{
    QStringList held;
    for (const QString& word : words.split(u' ')) {
        if (text.contains(word))
            held.append(word);
    }
    return held.join(u' ');
}

} // namespace

class MainContentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected"); // of Alder, Birch, Cedar, Elm, Fir, Gorse
        const auto row = [](const char* name, const QByteArray& body, const QString& expected) { QTest::newRow(name) << body << expected; };
        const QByteArray nav = "<nav><ul><li><a href=/a>Home</a><li><a href=/b>Fish</a></ul></nav>";

        row("an article in sections, one of them longer than the others",
            nav + "<div><div class=row><div><div><div><div>" + prose("Alder") + prose("Birch") + "</div></div></div></div></div>"
                + "<div class=row><div><div><div><div>" + prose("Cedar") + prose("Elm") + prose("Fir") + "</div></div></div></div></div></div>",
            u"Alder Birch Cedar Elm Fir"_s);
        row("what follows an article's body",
            "<div id=page><div class=entry-content>" + prose("Alder") + prose("Birch") + prose("Cedar") + prose("Elm") + "</div><div>" + prose("Fir")
                + "</div></div>",
            u"Alder Birch Cedar Elm"_s);
        row("a lead before an article's body",
            "<article><div class=intro>" + prose("Alder") + "</div><div itemprop=articleBody>" + prose("Birch") + prose("Cedar") + prose("Cedar") + prose("Elm")
                + "</div><div>" + prose("Fir") + "</div></article>",
            u"Alder Birch Cedar Elm"_s);
        row("what stands beside the only article",
            "<div><article>" + prose("Alder") + prose("Birch") + prose("Cedar") + "</article>" + prose("Elm") + "</div>", u"Alder Birch Cedar"_s);
        row("an article in what is called a footer",
            nav + "<div>" + prose("Alder") + "<div class=page-footer>" + prose("Birch") + prose("Cedar") + prose("Elm") + prose("Fir") + "</div></div>",
            u"Alder Birch Cedar Elm Fir"_s);
        row("comments longer than the article",
            "<div>" + prose("Alder") + prose("Birch") + prose("Cedar") + "<div class=comments>" + prose("Elm") + prose("Fir").repeated(3) + "</div></div>",
            u"Alder Birch Cedar"_s);
        row("comments longer than a short article",
            "<h1>The Quay</h1><div><p>Alder was closed today.</p></div><div class=comments>" + prose("Elm") + prose("Fir").repeated(3) + "</div>", u"Alder"_s);
        row("prose in what is called a widget",
            "<div class=content>" + prose("Alder") + prose("Birch") + "<div class=product-widget>" + prose("Cedar").repeated(2) + prose("Elm") + "</div></div>",
            u"Alder Birch Cedar Elm"_s);
        row("a list to tick off",
            "<article>" + prose("Alder") + prose("Birch") + "<ul><li><input type=checkbox>Cedar boards</li><li><input type=checkbox>Elm posts</li></ul></article>",
            u"Alder Birch Cedar Elm"_s);
        row("parts that a page builder calls widgets",
            "<div class=content><div class='elementor-widget'>" + prose("Alder") + prose("Birch") + "</div><div class='field label-hidden'>" + prose("Cedar")
                + prose("Elm") + "</div></div>",
            u"Alder Birch Cedar Elm"_s);
        row("an article for readers without scripts",
            "<div class=post-body><noscript>" + prose("Alder") + prose("Birch") + prose("Cedar") + "</noscript></div>", u"Alder Birch Cedar"_s);
        row("an article that a script shows",
            nav + "<p>One moment.</p><div style='display: none'>" + prose("Alder") + prose("Birch") + prose("Cedar") + prose("Elm") + "</div>",
            u"Alder Birch Cedar Elm"_s);
        row("hidden text beside an article",
            "<article>" + prose("Alder") + prose("Birch") + prose("Cedar") + "<div hidden>" + prose("Elm") + "</div></article>", u"Alder Birch Cedar"_s);
    }

    void choice()
    {
        QFETCH(QByteArray, body);
        QTEST(found(textOf(body), u"Alder Birch Cedar Elm Fir Gorse"_s), "expected");
    }

    void aLeadOutsideOfTheContentIsPartOfIt()
    {
        const QByteArray lead = "What the books of a small harbour tell of the weather, of the herring, and of the people who lived by both of them.";
        const QByteArray page = "<html><head><title>The Quay</title><meta name=description content='" + lead + "'></head><body><header><h1>The Quay</h1><p>"
            + lead + "</p></header><div><div class=entry-content>" + prose("Alder") + prose("Birch") + prose("Cedar") + "</div></div></body></html>";
        const IngestedArticle article = ingest({.bytes = page, .url = u"https://example.org/a"_s, .mediaType = u"text/html"_s}).value();
        const QString text = contentFromHtml(article.html).text;
        QVERIFY(text.startsWith(u"What the books"_s));
        QVERIFY(article.metadata.subtitle.isEmpty());
    }

    void leads_data()
    {
        QTest::addColumn<QByteArray>("front");
        QTest::addColumn<bool>("isLead");
        const auto row = [](const char* name, const QByteArray& front, bool isLead) { QTest::newRow(name) << front << isLead; };
        const QByteArray sentence = "What the herring were worth was written down each morning, and somebody has now read all of it from end to end.";

        row("a paragraph beneath the title", "<h1>The Quay</h1><p>" + sentence + "</p>", true);
        row("a heading beneath the title", "<h1>The Quay</h1><h2>" + sentence + "</h2>", true);
        row("one that is named", "<h1>The Quay</h1><div class=teaser-text><p>" + sentence + "</p></div>", true);
        row("one that is marked", "<h1>The Quay</h1><div itemprop=description>" + sentence + "</div>", true);
        row("one above the title", "<p>" + sentence + "</p><h1>The Quay</h1>", false);
        row("a caption of a small picture", "<h1>The Quay</h1><figure><img src=/a.jpg width=60><figcaption>" + sentence + "</figcaption></figure>", false);
        row("a note on cookies", "<h1>The Quay</h1><div class=cookie-note hidden><p>" + sentence + "</p></div>", false);
        row("a request to subscribe", "<h1>The Quay</h1><div class=newsletter><p>" + sentence + "</p></div>", false);
    }

    void leads()
    {
        QFETCH(QByteArray, front);
        const QString text = textOf("<div class=page><div class=header>" + front + "</div><div><div class=entry-content>" + prose("Alder") + prose("Birch")
            + prose("Cedar") + prose("Elm") + "</div></div></div>");
        QTEST(text.contains(u"from end to end"_s), "isLead");
        QVERIFY(text.contains(u"Alder"_s) && text.contains(u"Elm"_s));
    }

    void aNamedCaptionBelongsToItsImage()
    {
        const QByteArray html = readHtml("<article>" + prose("Alder") + prose("Birch") + prose("Cedar")
            + "<div class=wp-caption><img src='/boat.jpg'><p class=wp-caption-text>The last boat</p></div>" + prose("Elm") + "</article>").html;
        QVERIFY2(html.contains("<figcaption>The last boat</figcaption></figure>"), html.constData());
    }

    void aRequestForScriptsIsNoArticle()
    {
        const QString text = textOf("<article>" + prose("Alder") + prose("Birch") + prose("Cedar") + "<noscript>Please turn on JavaScript.</noscript></article>");
        QVERIFY(!text.contains(u"JavaScript"_s));
    }

    void aLeadIsShownOnce()
    {
        const QByteArray lead = "How a small harbour on the east coast kept its books for two hundred years, and what they tell of the weather, of the "
                                "herring, and of the people who lived by both";
        const IngestedArticle article = readHtml("<article><h1>The Quay</h1><p class=standfirst>" + lead + "</p>" + prose("Alder") + prose("Birch")
            + prose("Cedar") + "</article>");
        QCOMPARE(contentFromHtml(article.html).text.count(u"east coast"_s) + article.metadata.subtitle.count(u"east coast"_s), 1);
    }
};

QTEST_APPLESS_MAIN(MainContentTest)
#include "MainContentTest.moc"
