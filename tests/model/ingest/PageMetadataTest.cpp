// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Byline.h"
#include "model/ingest/Ingest.h"
#include "model/ingest/PublicationDate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QByteArray prose = "<p>The harbour wall was built in two summers by men who slept in the boats they had come in, and it has stood ever "
                         "since, through storms that took the lighthouse twice, without a single repair to its foundation.</p>";

IngestedArticle readHtml(const QByteArray& html, const QString& url = u"https://example.org/news/wall"_s)
{
    return ingest({.bytes = html, .url = url, .mediaType = u"text/html"_s}).value();
}

/// Of an object that is written with single quotes.
QByteArray jsonLd(QByteArray object)
{
    return "<script type='application/ld+json'>" + object.replace('\'', '"') + "</script>";
}

/// Of a page with this in its head, and this before and behind its prose.
ArticleMetadata metadataOf(const QByteArray& head, const QByteArray& before = {}, const QByteArray& behind = {})
{
    return readHtml("<html><head>" + head + "</head><body><article><h1>A Wall Against the Sea</h1>" + before + prose.repeated(4) + "</article>" + behind
        + "</body></html>").metadata;
}

} // namespace

class PageMetadataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadataFromJsonLd()
    {
        const QByteArray graph = "{'@context':'https://schema.org','@graph':["
            "{'@type':'NewsArticle','headline':'A Wall &amp; the Sea','datePublished':'2020-03-12T10:00:00+01:00',"
            "'author':[{'@id':'#ada'},{'@type':'Person','name':'Bo Lind'}],'publisher':{'name':'Coast Gazette'}},"
            "{'@type':'Person','@id':'#ada','name':'Ada Field'}]}";
        const ArticleMetadata metadata = readHtml("<html lang=en-GB><head><title>Wall | Gazette</title>" + jsonLd(graph) + "</head><body>"
            + prose.repeated(4) + "<p>Words: Ada Field.</p></body></html>").metadata;
        const ArticleMetadata expected{.title = u"A Wall & the Sea"_s, .subtitle = {}, .byline = u"Ada Field, Bo Lind"_s, .site = u"Coast Gazette"_s,
            .url = u"https://example.org/news/wall"_s, .published = u"2020-03-12T10:00:00+01:00"_s, .language = u"en-GB"_s};
        QCOMPARE(metadata, expected);
    }

    void aShortHeadingThatThePagesTitleBeginsWithIsTheTitle()
    {
        for (const QByteArray& title :
            {"雨の日の図書館｜町の手帖"_ba, "雨の日の図書館_町の手帖"_ba, "雨の日の図書館-町の手帖"_ba})
            QCOMPARE(readHtml("<html><head><title>" + title + "</title></head><body><h1>雨の日の図書館</h1>" +
                              prose.repeated(4) + "</body></html>")
                         .metadata.title,
                u"雨の日の図書館"_s);
        QCOMPARE(readHtml("<html><head><title>Page 3 — Gazette</title></head><body><h1>Page 3</h1>" + prose.repeated(4) + "</body></html>").metadata.title, u"Page 3"_s);
    }

    void metadataFromMetaElements()
    {
        const ArticleMetadata metadata = readHtml("<html><head><meta property='og:title' content='A Wall | Coast Gazette'>"
            "<meta property='og:site_name' content='Coast Gazette'><meta name=author content='By Ada Field and Bo Lind'>"
            "<meta property='article:published_time' content='2020-03-12'><meta http-equiv=content-language content=sv></head><body>"
            + prose.repeated(4) + "</body></html>").metadata;
        QCOMPARE(metadata.title, u"A Wall"_s);
        QCOMPARE(metadata.byline, u"Ada Field, Bo Lind"_s);
        QCOMPARE(metadata.site, u"Coast Gazette"_s);
        QCOMPARE(metadata.published, u"2020-03-12"_s);
        QCOMPARE(metadata.language, u"sv"_s);
    }

    void metadataFromWhatThePageShows()
    {
        const ArticleMetadata metadata = readHtml("<html><head><title>A Wall Against the Sea - Gazette</title></head><body>"
            "<h1>A Wall Against the Sea</h1><p class=standfirst>How a village built its harbour and forgot it.</p>"
            "<p class=byline>By Ada Field</p><p class=date>12th March 2020</p>" + prose.repeated(4) + "</body></html>").metadata;
        QCOMPARE(metadata.title, u"A Wall Against the Sea"_s);
        QCOMPARE(metadata.subtitle, u"How a village built its harbour and forgot it."_s);
        QCOMPARE(metadata.byline, u"Ada Field"_s);
        QCOMPARE(metadata.published, u"2020-03-12"_s);
    }

    void lesserFactsFromTheHead()
    {
        const ArticleMetadata metadata = metadataOf("<meta property='article:published_time' content='2020-03-12'>"
            "<meta property='article:modified_time' content='2020-03-14T08:30:00Z'><meta property='og:image' content='/wall.jpg'>"
            "<link rel='license' href='https://creativecommons.org/licenses/by/4.0/'>");
        QCOMPARE(metadata.modified, u"2020-03-14T08:30:00Z"_s);
        QCOMPARE(metadata.image, u"https://example.org/wall.jpg"_s);
        QCOMPARE(metadata.licence, u"https://creativecommons.org/licenses/by/4.0/"_s);
        QCOMPARE(metadata.direction, QString());
    }

    void lesserFactsFromJsonLd()
    {
        const ArticleMetadata metadata = metadataOf("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-03-12\","
            "\"dateModified\":\"2020-03-13\",\"image\":{\"url\":\"https://example.org/sea.jpg\"},\"license\":\"CC BY 4.0\"}</script>");
        QCOMPARE(metadata.modified, u"2020-03-13"_s);
        QCOMPARE(metadata.image, u"https://example.org/sea.jpg"_s);
        QCOMPARE(metadata.licence, u"CC BY 4.0"_s);
    }

    void lesserFactsThatAreNone()
    {
        const ArticleMetadata metadata = metadataOf("<meta property='article:published_time' content='2020-03-12'>"
            "<meta property='article:modified_time' content='2020-03-12'><meta property='og:image' content='javascript:alert(1)'>"
            "<meta name='dcterms.license' content='" + QByteArray("All rights reserved. ").repeated(40) + "'>");
        QCOMPARE(metadata.modified, QString());
        QCOMPARE(metadata.image, QString());
        QCOMPARE(metadata.licence, QString());
    }

    void theDirectionThatAPageStates()
    {
        QCOMPARE(readHtml("<html dir=RTL lang=ar><body>" + prose.repeated(4) + "</body></html>").metadata.direction, u"rtl"_s);
        QCOMPARE(readHtml("<html dir=auto><body>" + prose.repeated(4) + "</body></html>").metadata.direction, QString());
    }

    void authors_data()
    {
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QStringList>("authors");
        const auto row = [](const QString& byline, const QStringList& authors) { QTest::newRow(qPrintable(byline)) << byline << authors; };
        row(u"By Ada Field"_s, {u"Ada Field"_s});
        row(u"Posted by: Ada Field on March 3, 2020"_s, {u"Ada Field"_s});
        row(u"Ein Artikel von Ada Field | 27.01.2022 - 12:45"_s, {u"Ada Field"_s});
        row(u"Ada Field and Bo Lind"_s, {u"Ada Field"_s, u"Bo Lind"_s});
        row(u"Ada Field, PhD, Bo Lind, MS, RD & Cy Moor"_s, {u"Ada Field"_s, u"Bo Lind"_s, u"Cy Moor"_s});
        row(u"Ada (Moor) Field"_s, {u"Ada (Moor) Field"_s});
        row(u"Ada Field (Berlin)"_s, {u"Ada Field"_s});
        row(u"Ada Field November 26th"_s, {u"Ada Field"_s});
        row(u"Redaktion"_s, {u"Redaktion"_s});
        row(u"Redaktion: Ada Field"_s, {u"Ada Field"_s});
        row(u"Jun 18th"_s, {});
        row(u"admin"_s, {});
        row(u"https://example.org/ada"_s, {});
        row(u"Alles von Ada Field"_s, {u"Ada Field"_s});
        row(u"Researched by Ada Field"_s, {u"Ada Field"_s});
        row(u"Ada Field in"_s, {u"Ada Field"_s});
        row(u"Guest blogger"_s, {});
        row(u"Autor:"_s, {});
    }

    void authors()
    {
        QFETCH(QString, byline);
        QTEST(authorsIn(byline), "authors");
    }

    void aPersonIsPreferredToAnAccountOrAPublication_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("account") << QByteArray("<meta name=author content=wordpressadmin>");
        QTest::newRow("the site") << QByteArray("<meta property=og:site_name content='Coast Gazette'><meta name=author content='Coast Gazette'>");
        QTest::newRow("organisation") << QByteArray("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\","
                                                    "\"name\":\"The Gazette\"}}</script>");
        QTest::newRow("one of two") << QByteArray("<meta name=author content='Ada Field'>");
    }

    void aPersonIsPreferredToAnAccountOrAPublication()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(metadataOf(head, "<p class=byline>By Ada Field and Bo Lind</p>").byline, u"Ada Field, Bo Lind"_s);
    }

    void theSitesOwnNameIsNoByline_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray byline = "<p class=byline>By Coast Gazette</p>";
        const QByteArray named = "<meta property=og:site_name content='Coast Gazette | Harwich'>";
        QTest::newRow("stated") << named + "<meta name=author content='Coast Gazette'>" << QByteArray();
        QTest::newRow("shown") << named << byline;
        QTest::newRow("its host") << QByteArray() << QByteArray("<p class=byline>Example</p>");
        QTest::newRow("its publisher") << jsonLd("{'@type':'Article','author':{'@type':'Person','name':'Coast Gazette'},"
            "'publisher':{'@type':'Organization','name':'Coast Gazette'}}") << byline;
        QTest::newRow("its motto") << QByteArray("<meta property=og:site_name content='First at the sea, and last'>") + jsonLd("{'@type':'Article','author':'First at the sea, and last'}") << QByteArray();
        QTest::newRow("its copyright") << QByteArray("<meta name=copyright content='© 2020 Coast Gazette (coast.example)'>") << byline;
    }

    void theSitesOwnNameIsNoByline()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, shown);
        QCOMPARE(metadataOf(head, shown).byline, QString());
        QCOMPARE(metadataOf(head, shown + "<p>By <a rel=author href=/a>Ada Field</a></p>").byline, u"Ada Field"_s);
    }

    void aPersonMayHaveASite()
    {
        const QByteArray site = "<meta property=og:site_name content='Ada Field'>";
        QCOMPARE(metadataOf(site, "<p class=byline>By Ada Field</p>").byline, u"Ada Field"_s);
        const QByteArray owner = jsonLd("{'@type':['Person','Organization'],'name':'Fieldnotes'}");
        QCOMPARE(metadataOf(owner, "<p class=byline>By Fieldnotes</p>").byline, u"Fieldnotes"_s);
        const QByteArray named = "<meta property=og:site_name content=Fieldnotes>";
        QCOMPARE(metadataOf(owner + named, "<p class=byline>By Fieldnotes</p>").byline, QString());
    }

    void whomOnlyDataForMachinesNameIsNotTheByline()
    {
        const QByteArray data = jsonLd("{'@type':'Article','author':{'@type':'Person','name':'Ada Field'}}");
        QCOMPARE(metadataOf(data).byline, QString());
        QCOMPARE(metadataOf(data, "<footer>Written at the coast by Ada Field.</footer>").byline, u"Ada Field"_s);
        QCOMPARE(metadataOf(data + "<meta name=author content='Ada Field'>").byline, u"Ada Field"_s);
    }

    void shownAuthors_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QString>("byline");
        const auto row = [](const char* name, const QByteArray& shown, const QString& byline) { QTest::newRow(name) << shown << byline; };
        row("two links", "<p>By <a rel=author href=/a>Ada Field</a> and <a rel=author href=/b>Bo Lind</a></p>", u"Ada Field, Bo Lind"_s);
        row("a hidden label", "<p class=byline><span class=screen-reader-text>Author</span><a href=/author/ada>Ada Field</a></p>", u"Ada Field"_s);
        row("an office behind the name", "<div class=author><span>Ada Field</span><span>Head of Walls, Coast Office</span></div>", u"Ada Field"_s);
        row("a word before the name", "<p class=author><span>Posted by</span><span>Ada Field</span></p>", u"Ada Field"_s);
        row("a label", "<p><span>Autor:</span> Ada Field<br></p>", u"Ada Field"_s);
        row("a line", "<p><em>By Ada Field, MS, RD</em></p>", u"Ada Field"_s);
        row("a property", "<p itemprop=author itemscope><meta itemprop=name content='Ada Field'></p>", u"Ada Field"_s);
        row("readers", "<div id=comments><p class=comment-author>Bo Lind says</p><label class=author>Name</label></div>", u""_s);
        row("a recipe's author", "<p class=recipe-author>Recipe by Ada Field</p>", u"Ada Field"_s);
        row("a name that runs into the word before it", "<p class=byline>ByAda Field</p>", u"Ada Field"_s);
        row("an organisation that the page shows", "<p class=byline>Coast Editorial Team</p>", u"Coast Editorial Team"_s);
        row("what a customer says", "<div class=testimonial><p class=author>Bo Lind</p></div>", u""_s);
        row("the title behind a label", "<p><span>Text:</span> A Wall Against the Sea</p>", u""_s);
        row("an office's records", "<div class=authority-control><span id=authority>Coast Records</span></div>", u""_s);
        row("a company", "<p class=byline>Coast Solutions Ltd</p>", u""_s);
        row("a word amid the text", "<p>Ada Field, <span>author</span><br>Bo Lind</p>", u""_s);
        row("who painted it", "<div><div>A portrait of <a href=/c>Cy Moor</a> by <a href=/b>Bo Lind</a>, with a boat</div></div>", u""_s);
        row("who took the picture", "<div class=photo-text><span class=author>Bo Lind</span></div>", u""_s);
        row("where and when, not who", "<p class=dateline>Latest News</p>", u""_s);
        row("a menu", "<div class=nav-menu><div>By Coast Town</div></div>", u""_s);
        row("a form", "<div><label class=comment-form-author>Name</label></div>", u""_s);
        row("the author of a quotation", "<blockquote><p>Stones fall.</p><cite class=author>Cy Moor</cite></blockquote>", u""_s);
    }

    void shownAuthors()
    {
        QFETCH(QByteArray, shown);
        QTEST(metadataOf({}, shown).byline, "byline");
    }

    void theSiteIsWhatItsHostIsCalledAndNotItsPublisher()
    {
        const QByteArray publisher = jsonLd("{'@type':'Article','publisher':{'@type':'Organization','name':'Coast Press Holding'}}");
        QCOMPARE(metadataOf("<title>A Wall Against the Sea - Example</title>" + publisher).site, u"Example"_s);
        QCOMPARE(metadataOf("<title>A Wall Against the Sea - And Why</title>" + publisher).site, u"Coast Press Holding"_s);
    }

    void anAuthorThatIsNoPersonCountsOnlyWhereItIsShown_data()
    {
        QTest::addColumn<QByteArray>("author");
        QTest::newRow("an account") << QByteArray("wordpressadmin");
        QTest::newRow("a company") << QByteArray("Coast Press Ltd, Harwich, England");
        QTest::newRow("an office") << QByteArray("Editorial Team");
        QTest::newRow("an address") << QByteArray("Coast and Sea, Harwich, Germany");
        QTest::newRow("the page's title") << QByteArray("A Wall and the Sea");
    }

    void anAuthorThatIsNoPersonCountsOnlyWhereItIsShown()
    {
        QFETCH(QByteArray, author);
        const QByteArray head = "<title>A Wall and the Sea</title><meta name=author content='" + author + "'>";
        QCOMPARE(readHtml("<html><head>" + head + "</head><body><h1>A Wall and the Sea</h1>" + prose.repeated(4) + "</body></html>").metadata.byline, QString());
    }

    void aPageThatIsNoArticleHasNoDate()
    {
        QCOMPARE(metadataOf("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2020-03-12\"}</script>", {}).published, QString());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString& text, const QString& date) { QTest::newRow(qPrintable(text)) << text << date; };
        row(u"2020-03-12T10:00:00+0100"_s, u"2020-03-12T10:00:00+01:00"_s);
        row(u"2020-03-12 10:00"_s, u"2020-03-12T10:00"_s);
        row(u"20200312"_s, u"2020-03-12"_s);
        row(u"1584007200"_s, u"2020-03-12T10:00:00Z"_s);
        row(u"1584007200000"_s, u"2020-03-12T10:00:00Z"_s);
        row(u"Thu, 12 Mar 2020 10:00:00 GMT"_s, u"2020-03-12"_s);
        row(u"12. März 2020"_s, u"2020-03-12"_s);
        row(u"12 de marzo de 2020"_s, u"2020-03-12"_s);
        row(u"March 12th, 2020"_s, u"2020-03-12"_s);
        row(u"12.03.20"_s, u"2020-03-12"_s);
        row(u"2020年3月12日"_s, u"2020-03-12"_s);
        row(u"12/31/2020"_s, u"2020-12-31"_s);
        row(u"1066-10-14"_s, u""_s);
        row(u"chapter 12"_s, u""_s);
    }

    void dates()
    {
        QFETCH(QString, text);
        QTEST(publicationDate(text), "date");
    }

    void shownDates_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QString>("published");
        const auto row = [](const char* name, const QByteArray& shown, const QString& published) { QTest::newRow(name) << shown << published; };
        row("time", "<time datetime=2020-03-12>Yesterday</time>", u"2020-03-12"_s);
        row("a line", "<p>Von: Ada Field <span>|</span> <span>12.03.20</span></p>", u"2020-03-12"_s);
        row("published and updated", "<p>Updated <time datetime=2021-01-01></time>, published <time datetime=2020-03-12></time></p>", u"2020-03-12"_s);
        row("readers", "<div class=comments><time datetime=2020-03-12>then</time></div>", u""_s);
        row("a dateline", "<p>Harwich, 12 March 2020 – The wall stood for as long as anybody could remember, and longer than it should have.</p>", u"2020-03-12"_s);
        row("a date in a sentence", "<p>On 12 March 2020 the wall fell – and nobody was there to see it, or to hear it, or to say why.</p>", u""_s);
        row("other articles", "<p>None of these is the wall's.</p>" + QByteArray("<p>So on.</p>").repeated(30)
            + "<ul><li><time>1 March 2020</time></li><li><time>2 March 2020</time></li><li><time>3 March 2020</time></li></ul>", u""_s);
        row("a class that says updated", "<span class=updated>12 March 2020</span><p class=date>11 March 2020</p>", u"2020-03-11"_s);
        const QByteArray farBelow = QByteArray("<p>So on.</p>").repeated(30);
        row("a line far from the title", farBelow + "<p>Monday, 12.03.2020</p>", u"2020-03-12"_s);
        row("a line that says so far from the title", farBelow + "<p>Posted on the 12/03/2020</p>", u"2020-12-03"_s);
        row("a month far from the title", farBelow + "<p>March 12, 2020 at 11:00 am</p>", u"2020-03-12"_s);
        row("a mention far from the title", farBelow + "<p>A customer wrote on 12.03.2020</p>", u""_s);
        row("a mention before the date", farBelow + "<p>As of 1 March 2020</p><p>12 March 2020</p>", u"2020-03-12"_s);
        row("from one hour to another", "<p class=date>12 March 2020, 13:15 – 19:00</p>", u""_s);
        row("a meeting in German", "<p class=date>12. März 2020, 13:15 Uhr bis 19:00 Uhr</p>", u""_s);
        row("day and hour", "<p class=date>12.03.2020 - 10:24</p>", u"2020-03-12"_s);
        row("the footer", "<p>© 2020-01-01 Coast Gazette</p>", u""_s);
    }

    void shownDates()
    {
        QFETCH(QByteArray, shown);
        QTEST(metadataOf({}, shown).published, "published");
    }

    void theDateBesideTheTitleIsTheArticlesDate()
    {
        const QByteArray head = "<meta property=article:published_time content=2020-03-11T23:30:00Z>";
        QCOMPARE(metadataOf(head, "<p><time>12 March 2020</time></p>").published, u"2020-03-12"_s);
        QCOMPARE(metadataOf(head, "<p><time>11 March 2020</time></p>").published, u"2020-03-11T23:30:00Z"_s);
        QCOMPARE(metadataOf(head, "<p>Updated: <time>15 March 2020</time></p>").published, u"2020-03-11T23:30:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(PageMetadataTest)
#include "PageMetadataTest.moc"
