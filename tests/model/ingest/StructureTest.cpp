// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Ingest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QByteArray prose(const QByteArray& first)
{
    return "<p>" + first +
           " was carried down to the quay before dawn, weighed twice by the harbour master, who trusted nobody, and "
           "entered in the "
           "book with the name of the boat, the hour, and the price that was paid for it.</p>";
}

QByteArray htmlOf(const QByteArray& body, const QByteArray& head = {})
{
    const QByteArray page = "<html><head><title>The Quay</title>" + head + "</head><body>" + body + "</body></html>";
    return ingest({.bytes = page, .url = u"https://example.org/news/quay"_s, .mediaType = u"text/html"_s}).value().html;
}

} // namespace

/// That headings and pictures of an article come through, whatever a page wraps them in.
class StructureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QByteArray>("heading");
        const auto row = [](const char* name, const QByteArray& heading) { QTest::newRow(name) << heading; };
        row("in a division of its own", "<div><h2>Social Weights</h2></div>");
        row("in two divisions", "<div class=section><div id=s2><h2>Social Weights</h2></div></div>");
        row("with a class that says header", "<h2 class=header-anchor-post>Social Weights</h2>");
        row("in what is called a header",
            "<header class=frame-header><h2 class=element-header>Social Weights</h2></header>");
        row("with an id made of its words", "<h2 id=social-weights>Social Weights</h2>");
        row("with letters far apart", "<h2 class='leading-extra-tight'>Social Weights</h2>");
        row("beside the next", "<h2>Social Weights</h2><h2>What they were made of</h2>");
        row("with bold letters", "<h2 class='font-extrabold'>Social Weights</h2>");
        row("with an anchor around its words", "<div><h2><a id=s2>Social Weights</a></h2></div>");
        row("with an anchor in a division", "<h2><div><a name=s2>Social Weights</a></div></h2>");
        row("that a button is", "<h2><button aria-expanded=true>Social Weights</button></h2>");
        row("that opens an answer",
            "<div class=accordion-item><h2 class=accordion-header><button class=accordion-button>Social Weights</button></h2></div>");
        row("in a button", "<div><button><h2>Social Weights</h2></button></div>");
    }

    void headings()
    {
        QFETCH(QByteArray, heading);
        const QByteArray html = htmlOf(
            "<article>" + prose("Alder") + prose("Birch") + heading + prose("Cedar") + prose("Elm") + "</article>");
        const qsizetype at = html.indexOf("Social Weights</h2>");
        QVERIFY2(at > html.indexOf("Birch") && at < html.indexOf("Cedar"), html.constData());
    }

    void aHeadingWhoseListIsLeftOutIsLeftOut()
    {
        const QByteArray html = htmlOf("<article>" + prose("Alder") + prose("Birch") + "<h2>From the Harbour</h2><div class=related><ul><li><a href=/a>Nets</a></li>"
            "<li><a href=/b>Ropes</a></li></ul></div><h2>Prices</h2>" + prose("Cedar") + prose("Elm") + "</article>");
        QVERIFY2(!html.contains("From the Harbour") && html.contains("Prices"), html.constData());
    }

    void aQuestionThatIsNoHeading()
    {
        const QByteArray html = htmlOf("<article>" + prose("Alder").repeated(4) + "<div class=faq><div class=faq-header>Who weighs the fish?</div>"
            + prose("Birch") + "</div></article>");
        QVERIFY2(html.contains("Who weighs the fish?"), html.constData());
    }

    void aPartNamedLikeItsHeadingIsPartOfTheArticle()
    {
        const QByteArray html = htmlOf("<article>" + prose("Alder") + prose("Birch") + prose("Cedar").repeated(3) +
                                       "<section id=comments-on-sharing><h2>Comments on Sharing</h2>" + prose("Elm") +
                                       "</section></article>");
        QVERIFY2(html.contains("Comments on Sharing</h2>") && html.contains("Elm"), html.constData());
    }

    void commentsAreNone()
    {
        const QByteArray html =
            htmlOf("<article>" + prose("Alder") + prose("Birch") + prose("Cedar").repeated(3) +
                   "<section id=comments><h2>What readers say</h2>" + prose("Elm") + "</section></article>");
        QVERIFY2(!html.contains("Elm"), html.constData());
    }

    void titlesOfAListThatLeadElsewhere()
    {
        QByteArray list;
        for (const QByteArray name : {"Alder", "Birch", "Cedar", "Elm", "Fir"})
            list += "<div class=block><h3><a href='https://shop.example/" + name + "'>The " + name +
                    " Boat</a></h3></div><div class=block>" + prose(name) + "</div>";
        const QByteArray html = htmlOf("<article>" + list + "</article>");
        QCOMPARE(html.count("Boat</a></h3>"), 5);
    }

    void aLinkToAnotherArticleIsNoHeading()
    {
        const QByteArray html = htmlOf("<article>" + prose("Alder") + "<h2>Weights</h2>" + prose("Birch") +
                                       "<div class=box><h3><a href=/news/nets>How nets are mended</a></h3></div>" +
                                       prose("Cedar") + "<h2>Prices</h2>" + prose("Elm") + "</article>");
        QVERIFY2(!html.contains("nets are mended"), html.constData());
    }

    void aDivisionOfProseWithLinksIsProse()
    {
        const QByteArray linked = "<div><p>Fir was sold at <a href=/a>the old market by the bridge</a>, where the boats of three villages came, and carried "
                                  "on by cart to <a href=/b>the town on the hill</a>, and from there to whoever would pay, in "
                                  "coin or in kind.</p><p>Few did.</p></div>";
        const QByteArray links = "<div><p><a href=/a>Gorse, and all that the harbour told of it</a>, <a href=/b>what the bridge was for</a></p></div>";
        const QByteArray html = htmlOf("<article>" + prose("Alder") + prose("Birch") + linked + links + prose("Cedar") + prose("Elm") + "</article>");
        QVERIFY2(html.contains("Fir was sold") && !html.contains("Gorse"), html.constData());
    }

    void embeddedPosts_data()
    {
        QTest::addColumn<QByteArray>("post");
        const auto row = [](const char* name, const QByteArray& post) { QTest::newRow(name) << post; };
        const QByteArray link = "<a href=https://posts.example/1>Ada Field on the herring, and what they were worth</a>";
        row("in a division", "<div class=embed-posts><blockquote class=post>" + link + "</blockquote><script src=/e.js></script></div>");
        row("in what is called media", "<div class=post-media><div><blockquote class=post-media><p>" + link + "</p></blockquote></div></div>");
        row("in divisions within", "<blockquote class=post-media><div><div> </div><a href=https://posts.example/1><div><div>Ada Field on the herring, and what they "
                                   "were worth</div></div></a></div></blockquote>");
    }

    void embeddedPosts()
    {
        QFETCH(QByteArray, post);
        const QByteArray html = htmlOf("<article>" + prose("Alder") + prose("Birch") + post + prose("Cedar") + prose("Elm") + "</article>");
        QVERIFY2(html.contains("<blockquote><p><a href=\"https://posts.example/1\">Ada Field on the herring"), html.constData());
    }

    void pictures_data()
    {
        QTest::addColumn<QByteArray>("picture");
        const auto row = [](const char* name, const QByteArray& picture) { QTest::newRow(name) << picture; };
        row("with a credit", "<figure><img src=/boat.jpg><figcaption>Photo: Ada Field</figcaption></figure>");
        row("with a credit that is no caption",
            "<figure><div><img src=/boat.jpg><span>© Ada Field / Coast Pictures</span></div></figure>");
        row("in a heading", "<h2><img src=/boat.jpg></h2>");
        row("with a class that says header", "<img class=header-image src=/boat.jpg>");
    }

    void pictures()
    {
        QFETCH(QByteArray, picture);
        const QByteArray html = htmlOf(
            "<article>" + prose("Alder") + prose("Birch") + picture + prose("Cedar") + prose("Elm") + "</article>");
        QVERIFY2(html.contains("<figure><img src=\"https://example.org/boat.jpg\""), html.constData());
        QVERIFY2(!html.contains("<h2><"), html.constData());
    }

    void aCreditWithoutItsPictureIsLeftOut()
    {
        const QByteArray html = htmlOf(
            "<article>" + prose("Alder") + "<p>Photo: Ada Field</p>" + prose("Birch") + prose("Cedar") + "</article>");
        QVERIFY2(!html.contains("Ada Field"), html.constData());
    }

    void headingsOnPhotographs()
    {
        const QByteArray html = htmlOf("<article>" + prose("Alder") + "<h2>Photo albums of the harbour</h2>" +
                                       prose("Birch") + prose("Cedar") + "</article>");
        QVERIFY2(html.contains("Photo albums"), html.constData());
    }

    void leadImages_data()
    {
        QTest::addColumn<QByteArray>("front");
        QTest::addColumn<QByteArray>("stated"); // by the page's head
        QTest::addColumn<bool>("isLead");
        const auto row = [](const char* name, const QByteArray& front, const QByteArray& stated, bool isLead) {
            QTest::newRow(name) << front << stated << isLead;
        };
        const QByteArray title = "<h1>The Quay</h1>";
        const QByteArray figure = "<figure><img src=/i/harbour.jpg><figcaption>At dawn</figcaption></figure>";
        row("a figure beneath the title", title + figure, {}, true);
        row("a figure above the title", figure + title, {}, false);
        row("the page's own picture above the title", "<div><img src=/i/harbour-620x340.jpg></div>" + title,
            "https://cdn.example.org/harbour.jpg", true);
        row("the author's portrait", title + "<div class=author><figure><img src=/i/harbour.jpg></figure></div>", {},
            false);
        row("a small one", title + "<figure><img src=/i/harbour.jpg width=80 height=80></figure>", {}, false);
        row("in a menu", title + "<nav><figure><img src=/i/harbour.jpg></figure></nav>", {}, false);
        row("one of a list", title + "<ul><li><figure><img src=/i/harbour.jpg></figure></li></ul>", {}, false);
    }

    void leadImages()
    {
        QFETCH(QByteArray, front);
        QFETCH(QByteArray, stated);
        const QByteArray html =
            htmlOf("<div class=page><div class=header>" + front + "</div><div><div class=entry-content>" +
                       prose("Alder") + prose("Birch") + prose("Cedar") + prose("Elm") + "</div></div></div>",
                stated.isEmpty() ? QByteArray() : "<meta property=og:image content='" + stated + "'>");
        QTEST(html.startsWith("<figure><img src=\"https://example.org/i/harbour"), "isLead");
        QVERIFY(!html.startsWith("<figure") || !front.contains("figcaption") ||
                html.contains("<figcaption>At dawn</figcaption></figure>"));
        QVERIFY(html.contains("Alder") && html.contains("Elm"));
    }

    void aLeadImageIsShownOnce()
    {
        const QByteArray html =
            htmlOf("<div class=page><div class=header><h1>The Quay</h1><figure><img "
                   "src=/i/harbour-620x340.jpg></figure></div><div><div class=entry-content>" +
                   prose("Alder") + prose("Birch") + "<figure><img src=/i/harbour-1024x680.jpg></figure>" +
                   prose("Cedar") + prose("Elm") + "</div></div></div>");
        QCOMPARE(html.count("harbour"), 1 + html.count("harbour master"));
    }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "StructureTest.moc"
