// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/ingest/IngestEach.h"
#include "tests/model/ingest/TinyImages.h"
#include "tests/support/EpubFile.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::test;

namespace {

Result<IngestedArticle> read(const QByteArray& bytes)
{
    return ingest({.bytes = bytes, .fileName = u"tide.epub"_s});
}

ArticleContent contentOf(const EpubFile& book)
{
    const auto article = read(book.bytes());
    return article ? contentFromHtml(article->html) : ArticleContent{.text = article.error().sentence};
}

QString textOf(const EpubFile& book)
{
    return contentOf(book).text;
}

QStringList outlineOf(const EpubFile& book)
{
    QStringList lines;
    for (const OutlineEntry& entry : outline(contentOf(book)))
        lines.append(QString::number(entry.level) + u' ' + entry.title);
    return lines;
}

/// The text just behind the place that the link on these words leads to; empty when it leads nowhere.
QString followed(const ArticleContent& content, QStringView words)
{
    const auto isOnWords = [&](const Span& span) {
        return span.kind == SpanKind::Link && QStringView(content.text).sliced(span.start, span.length) == words;
    };
    const auto link = std::ranges::find_if(content.spans, isOnWords);
    if (link == content.spans.end() || !link->target.startsWith(u'#'))
        return {};
    const auto isThere = [&](const Span& span) { return span.kind == SpanKind::Anchor && u'#' + span.target == link->target; };
    const auto anchor = std::ranges::find_if(content.spans, isThere);
    return anchor == content.spans.end() ? QString() : content.text.sliced(anchor->start, qMin<qsizetype>(8, content.text.size() - anchor->start));
}

void leaveImages(IngestedArticle&) { }

QByteArray package(const QByteArray& manifest, const QByteArray& spine)
{
    return "<package><metadata/><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>";
}

} // namespace

class EpubTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadata()
    {
        const EpubFile book{.metadata = "<dc:title id='t1'>The Tide Table</dc:title><dc:title id='t2'>A Year at the Quay</dc:title>"
                                        "<meta refines='#t2' property='title-type'>subtitle</meta>"
                                        "<dc:creator id='a'>Ada Field</dc:creator><dc:creator>Bo Lind</dc:creator>"
                                        "<dc:creator opf:role='ill'>Cy Marsh</dc:creator>"
                                        "<dc:date>1912-04-03T00:00:00Z</dc:date><dc:language>en-GB</dc:language>"
                                        "<dc:identifier>9780000000000</dc:identifier><dc:identifier id='book'>urn:uuid:0b7e6f1c</dc:identifier>"
                                        "<dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>"
                                        "<meta property='dcterms:modified'>2013-07-01T09:00:00Z</meta>"
                                        "<dc:publisher>Quay &amp; Sons&nbsp;Press</dc:publisher>",
            .chapters = {{u"a.xhtml"_s, "<p>Low water at six.</p>"}}};
        const auto article = read(book.bytes());
        QVERIFY(article);
        QCOMPARE(article->format, u"epub"_s);
        QCOMPARE(article->metadata.title, u"The Tide Table"_s);
        QCOMPARE(article->metadata.subtitle, u"A Year at the Quay"_s);
        QCOMPARE(article->metadata.byline, u"Ada Field, Bo Lind"_s);
        QCOMPARE(article->metadata.published, u"1912-04-03"_s);
        QCOMPARE(article->metadata.language, u"en-GB"_s);
        QCOMPARE(article->metadata.site, u"Quay & Sons Press"_s);
        QCOMPARE(article->metadata.modified, u"2013-07-01"_s);
        QCOMPARE(article->metadata.licence, u"https://creativecommons.org/licenses/by/4.0/"_s);
        QCOMPARE(article->metadata.identifier, u"0b7e6f1c"_s);
    }

    void aBookIsToldByItsContent()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>Low water at six.</p>"}}};
        const auto article = ingest({.bytes = book.bytes(), .fileName = u"notes.txt"_s, .mediaType = u"text/plain"_s});
        QVERIFY(article);
        QCOMPARE(article->format, u"epub"_s);
    }

    void filesAreReadInTheOrderOfTheSpine()
    {
        EpubFile book{.chapters = {{u"b.xhtml"_s, "<p>First.</p>"}, {u"notes.xhtml"_s, "<p>Apart.</p>", "linear=\"no\""},
                          {u"a%20b.xhtml"_s, "<p>Second.</p>"}, {u"c.xhtml"_s, "<p>Third.</p>"}}};
        QList<ZipEntry> entries = book.entries();
        std::ranges::find(entries, u"OEBPS/a%20b.xhtml"_s, &ZipEntry::name)->name = u"OEBPS/A b.xhtml"_s;
        const auto article = read(zipped(entries));
        QVERIFY(article);
        QCOMPARE(contentFromHtml(article->html).text, u"First.\n\nSecond.\n\nThird.\n\nApart."_s);
    }

    void aFileIsReadOnceHoweverOftenTheSpineNamesIt()
    {
        EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>One.</p>"}, {u"b.xhtml"_s, "<p>Two.</p>"}}};
        for (int i = 0; i < 100'000; ++i)
            book.spine += "<itemref idref='c1'/><itemref idref='c2'/>";
        QCOMPARE(textOf(book), u"One.\n\nTwo."_s);
    }

    void nothingOfAChapterIsLeftOut()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s,
            "<div class='comments'><p>Short.</p></div><aside class='sidebar'>Beside.</aside><footer>Foot.</footer>"
            "<a id='x'/><p>After an empty link.<script/></p><p>A &lt; B &eacute;&#8212;<![CDATA[<c>]]></p>"}}};
        QCOMPARE(textOf(book), u"Short.\n\nBeside.\n\nFoot.\n\nAfter an empty link.\n\nA < B é—<c>"_s);
    }

    void linksLeadAcrossFiles()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>See <a href='b.xhtml#here'>the place</a>, <a href='b.xhtml'>the start</a>, "
                                                        "<a href='b.xhtml#gone'>a lost place</a>, <a href='https://example.org/x'>out</a>, "
                                                        "<a href='file:///etc/passwd'>file</a>, <a href='../../../etc/passwd'>up</a>.</p>"},
            {u"b.xhtml"_s, "<p>Beginning.</p><p id='here'>Destination.</p>"}}};
        const ArticleContent content = contentOf(book);
        QCOMPARE(followed(content, u"the place"), u"Destinat"_s);
        QCOMPARE(followed(content, u"the start"), u"Beginnin"_s);
        QCOMPARE(followed(content, u"a lost place"), u"Beginnin"_s);
        const auto links = std::ranges::count(content.spans, SpanKind::Link, &Span::kind);
        QCOMPARE(links, 4);
        QVERIFY(!content.spans.contains(Span{.kind = SpanKind::Link, .target = u"file:///etc/passwd"_s}));
    }

    void notesLeadThereAndBack()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>The pilot<a epub:type='noteref' href='n.xhtml#n1'>1</a> waited; "
                                                        "the boat<a role='doc-noteref' href='#n2'>2</a> did not.</p>"
                                                        "<aside epub:type='footnote' id='n2'><p>It had left.</p></aside>"},
            {u"n.xhtml"_s, "<ol><li epub:type='endnote' id='n1'><p>Old Lind.</p><p>He knew.</p></li></ol>"}}};
        const ArticleContent content = contentOf(book);
        QCOMPARE(followed(content, u"1"), u"Old Lind"_s);
        QCOMPARE(followed(content, u"2"), u"It had l"_s);
        QVERIFY2(content.text.contains(u"It had left. ↩"_s), qPrintable(content.text));
        QVERIFY2(content.text.contains(u"He knew. ↩"_s), qPrintable(content.text));
        QCOMPARE(followed(content, u"↩").first(1), u"2"_s); // the first arrow
        const auto raised = std::ranges::count(content.spans, SpanKind::Superscript, &Span::kind);
        QCOMPARE(raised, 2);
    }

    void aNoteThatLeadsBackGetsNoSecondWay()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>Word<a id='r1' epub:type='noteref' href='#n1'><sup>1</sup></a>.</p>"
                                                        "<aside epub:type='footnote' id='n1'><p><a href='#r1'>1</a> A note.</p></aside>"}}};
        const ArticleContent content = contentOf(book);
        QCOMPARE(content.text, u"Word1.\n\n1 A note."_s);
        QCOMPARE(followed(content, u"1"), u"1 A note"_s);
    }

    void theContentsAreTheOutline()
    {
        const EpubFile book{
            .chapters = {{u"p1.xhtml"_s, "<p>PART  ONE</p>"}, {u"c1.xhtml"_s, "<h1>Ebb</h1><p>Water.</p><h2>Mud</h2><p>Birds.</p>"},
                {u"c2.xhtml"_s, "<p>No heading here at all.</p>"}, {u"c3.xhtml"_s, "<p>Start.</p><ul><li id='s'>Middle.</li></ul>"}},
            .contents = "<li><a href='p1.xhtml'>Part One</a><ol><li><a href='c1.xhtml'>Ebb</a></li><li><a href='c2.xhtml'>Flood</a></li>"
                        "</ol></li><li><span>Loose</span></li><li><a href='c3.xhtml#s'>Middle part</a></li>"};
        QCOMPARE(outlineOf(book), (QStringList{u"1 PART ONE"_s, u"2 Ebb"_s, u"3 Mud"_s, u"2 Flood"_s, u"1 Middle part"_s}));
        QVERIFY(textOf(book).contains(u"Start.\n\nMiddle part\n\nMiddle."_s));
    }

    void theNcxOfEpub2IsTheOutlineToo()
    {
        EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>The quay fell dry.</p>"}, {u"b.xhtml"_s, "<h3>High water</h3>"}}};
        book.manifest = "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>";
        book.others = {{u"OEBPS/toc.ncx"_s,
            "<ncx><docTitle><text>Book</text></docTitle><navMap><navPoint><navLabel><text>Low&nbsp;water mark</text></navLabel>"
            "<content src='a.xhtml'/><navPoint><navLabel><text>High</text></navLabel><content src='b.xhtml#x'/></navPoint></navPoint></navMap></ncx>"}};
        QCOMPARE(outlineOf(book), (QStringList{u"1 Low water mark"_s, u"2 High water"_s}));
    }

    void imagesAreTakenOutOfTheBook()
    {
        const QByteArray map = pngOf(500, 300);
        EpubFile book{.chapters = {{u"text/a.xhtml"_s, "<div><svg viewBox='0 0 1 1'><image xlink:href='../img/front%20page.jpg'/></svg></div>"
                                                       "<p>Text.</p><figure><img src='../img/map.png' alt='A map'/><figcaption>The bay</figcaption></figure>"
                                                       "<p><img src='../img/lost.png'/></p><p><img src='../img/huge.png' alt='Too large'/></p>"}}};
        book.manifest = "<item id='cover' href='img/cover.gif' media-type='image/gif' properties='cover-image'/>";
        book.others = {{u"OEBPS/img/map.png"_s, map}, {u"OEBPS/img/front page.jpg"_s, jpegOf(30, 40)}, {u"OEBPS/img/cover.gif"_s, gifOf(60, 90)},
            {u"OEBPS/img/huge.png"_s, map + QByteArray(6 << 20, 'x')}};
        const auto article = read(book.bytes());
        QVERIFY(article);
        QCOMPARE(article->images.size(), 3);
        const ArticleContent content = contentFromHtml(article->html);
        QStringList shown;
        for (const ImageReference& image : content.images)
            shown.append(image.alternative + u' ' + QString::number(image.width) + (image.source.isEmpty() ? u" lost"_s : QString()));
        QCOMPARE(shown, (QStringList{u"Cover 60"_s, u" 30"_s, u"A map 500"_s, u"Too large 0 lost"_s}));
        QCOMPARE(article->images.last().bytes, map);
    }

    void protectedBooksAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("Adobe") << u"META-INF/rights.xml"_s << QByteArray("<rights/>") << u"Adobe"_s;
        QTest::newRow("LCP") << u"META-INF/license.lcpl"_s << QByteArray("{}") << u"LCP"_s;
        QTest::newRow("Apple") << u"META-INF/sinf.xml"_s << QByteArray("<x/>") << u"Apple"_s;
        QTest::newRow("encrypted") << u"META-INF/encryption.xml"_s
                                   << QByteArray("<encryption><EncryptedData><EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes256-cbc'/>"
                                                 "</EncryptedData></encryption>")
                                   << u"copy-protected"_s;
    }

    void protectedBooksAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>x</p>"}}, .others = {{file, content}}};
        const auto article = read(book.bytes());
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::Unsupported);
        QVERIFY(article.error().sentence.contains(u"tide.epub") && article.error().sentence.contains(word));
    }

    void scrambledFontsAreNoProtection()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>Free to read.</p>"}},
            .others = {{u"META-INF/encryption.xml"_s,
                "<encryption><enc:EncryptedData xmlns:enc='e'><enc:EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/>"
                "</enc:EncryptedData></encryption>"}}};
        QCOMPARE(textOf(book), u"Free to read."_s);
    }

    void damagedBooksSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>" + QByteArray("Water. ").repeated(500) + "</p>"}}};
        const QByteArray good = book.bytes();
        QTest::newRow("cut off") << good.first(good.size() / 2) << u"damaged or incomplete"_s;
        QTest::newRow("only the beginning") << good.first(10) << u"damaged or incomplete"_s;
        QByteArray broken = good;
        const qsizetype chapter = broken.indexOf("OEBPS/a.xhtml");
        broken.replace(chapter + 13, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
        QTest::newRow("bytes changed") << broken << u"a.xhtml"_s;
        QTest::newRow("no package") << zipped(epubFrame()) << u"no package document"_s;
        QTest::newRow("package is no XML") << zipped(epubFrame() + QList<ZipEntry>{{u"OEBPS/book.opf"_s, "not at all"}}) << u"nothing to read"_s;
        QTest::newRow("chapters are missing") << zipped(epubFrame()
            + QList<ZipEntry>{{u"OEBPS/book.opf"_s, package("<item id='a' href='gone.xhtml'/>", "<itemref idref='a'/>")}}) << u"nothing to read"_s;
        QTest::newRow("spine names nothing") << zipped(epubFrame()
            + QList<ZipEntry>{{u"OEBPS/book.opf"_s, package({}, "<itemref idref='a'/>")}}) << u"nothing to read"_s;
        QTest::newRow("without text") << EpubFile{.chapters = {{u"a.xhtml"_s, "<p> </p>"}}}.bytes() << u"no text"_s;
    }

    void damagedBooksSayWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto article = read(bytes);
        QVERIFY(!article);
        QVERIFY2(article.error().sentence.contains(words), qPrintable(article.error().sentence));
        QVERIFY(article.error().sentence.contains(u"tide.epub"));
    }

    void bombsAreRefused()
    {
        const EpubFile zeros{.chapters = {{u"a.xhtml"_s, QByteArray(40 << 20, ' ')}}};
        auto article = read(zeros.bytes());
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::TooLarge);

        EpubFile entities{.chapters = {{u"a.xhtml"_s, "<p>Safe.</p>"}}};
        QList<ZipEntry> entries = entities.entries();
        QByteArray bomb = "<!DOCTYPE package [<!ENTITY a0 'ha'>";
        for (int i = 1; i < 40; ++i)
            bomb += "<!ENTITY a" + QByteArray::number(i) + " '" + QByteArray("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "'>";
        bomb += "]>";
        QByteArray& opf = entries[2].bytes;
        opf.replace("<?xml version=\"1.0\"?>", bomb).replace("The Tide Table", "&a39;");
        article = read(zipped(entries));
        QVERIFY(!article || article->metadata.title.size() < 10'000);
    }

    void hostileStructuresAreBounded()
    {
        EpubFile deep{.chapters = {{u"a.xhtml"_s, QByteArray("<div>").repeated(100'000) + "Deep." + QByteArray("</div>").repeated(100'000)}}};
        deep.metadata = "<dc:title>" + QByteArray("<b>").repeated(100'000) + "T" + QByteArray("</b>").repeated(100'000) + "</dc:title>";
        deep.contents = QByteArray("<li><ol>").repeated(20'000) + "<li><a href='a.xhtml'>Deep</a></li>" + QByteArray("</ol></li>").repeated(20'000);
        QVERIFY(textOf(deep).contains(u"Deep."));

        EpubFile many;
        for (int i = 0; i < 21'000; ++i)
            many.chapters.append({u"c%1.xhtml"_s.arg(i), "<p>x</p>"});
        const auto article = read(many.bytes());
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::TooLarge);
    }

    void namesLeadNowhereOutOfTheArchive()
    {
        const QList<ZipEntry> entries = epubFrame()
            + QList<ZipEntry>{{u"OEBPS/book.opf"_s, package("<item id='a' href='../../../../etc/hostname'/><item id='b' href='/etc/hostname'/>"
                                                            "<item id='c' href='file:///etc/hostname'/><item id='d' href='d.xhtml'/>",
                                  "<itemref idref='a'/><itemref idref='b'/><itemref idref='c'/><itemref idref='d'/>")},
                {u"OEBPS/d.xhtml"_s, xhtml("<p>Only this.</p>")}, {u"../../etc/hostname"_s, "<p>Not this.</p>"}};
        const auto article = read(zipped(entries));
        QVERIFY(article);
        QCOMPARE(contentFromHtml(article->html).text, u"Only this."_s);
    }

    void anArchiveOfFilesIsReadFileByFile()
    {
        const EpubFile book{.chapters = {{u"a.xhtml"_s, "<p>Low water at six.</p>"}}};
        const QByteArray page = "<html><title>The Bay</title><body><article><h1>The Bay</h1>" + QByteArray("<p>The bay lay still, and nobody came.</p>").repeated(5)
            + "<img src='bay_files/map.png' alt='A map'></article></body></html>";
        const QByteArray archive = zipped({{u"./trip/bay.html"_s, page}, {u"./trip/bay_files/map.png"_s, pngOf(50, 30)},
            {u"trip/bay_files/frame.html"_s, "<p>An advertisement</p>"}, {u"notes/day one.md"_s, "# Day one\n\nRain."}, {u"tide.epub"_s, book.bytes()},
            {u"style.css"_s, "p {}"}, {u"__MACOSX/._x.md"_s, "x"}, {u"inner.zip"_s, zipped({{u"a.txt"_s, "Text"}})}, {u"plan.pdf"_s, "%PDF-1.4"}});
        QStringList outcome;
        qsizetype images = 0;
        ingestEach({.bytes = archive, .fileName = u"all.zip"_s}, leaveImages, [&](const IngestedPart& part) {
            outcome.append(part.name + u": " + (part.article ? part.article->metadata.title : u"failed"_s));
            images += part.article ? part.article->images.size() : 0;
            return true;
        });
        QCOMPARE(outcome, (QStringList{u"trip/bay.html: The Bay"_s, u"notes/day one.md: Day one"_s, u"tide.epub: The Tide Table"_s,
                              u"inner.zip: failed"_s, u"plan.pdf: failed"_s}));
        QCOMPARE(images, 1);
    }

    void readingAnArchiveCanBeStopped()
    {
        int taken = 0;
        ingestEach({.bytes = zipped({{u"a.txt"_s, "One"}, {u"b.txt"_s, "Two"}})}, leaveImages, [&](const IngestedPart&) { return ++taken < 1; });
        QCOMPARE(taken, 1);
    }

    void anArchiveWithoutDocumentsSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("PK\x05\x06" + QByteArray(18, '\0'));
        QTest::newRow("an image") << zipped({{u"a.png"_s, pngOf(3, 3)}});
        QTest::newRow("damaged") << QByteArray("PK\x03\x04 and nothing more");
    }

    void anArchiveWithoutDocumentsSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QStringList sentences;
        ingestEach({.bytes = bytes, .fileName = u"all.zip"_s}, leaveImages, [&](const IngestedPart& part) {
            sentences.append(part.article ? QString() : part.article.error().sentence);
            return true;
        });
        QCOMPARE(sentences.size(), 1);
        QVERIFY(!sentences.first().isEmpty());
    }

    void officeDocumentsAreNamed_data()
    {
        QTest::addColumn<QList<ZipEntry>>("entries");
        QTest::addColumn<QString>("kind");
        QTest::newRow("odt") << QList<ZipEntry>{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, "<x/>"}} << u"an OpenDocument text"_s;
        QTest::newRow("docx") << QList<ZipEntry>{{u"[Content_Types].xml"_s, "<x/>"}, {u"word/document.xml"_s, "<x/>"}} << u"a Word document"_s;
        QTest::newRow("xlsx") << QList<ZipEntry>{{u"[Content_Types].xml"_s, "<x/>"}, {u"xl/workbook.xml"_s, "<x/>"}} << u"an Excel workbook"_s;
    }

    void officeDocumentsAreNamed()
    {
        QFETCH(QList<ZipEntry>, entries);
        QFETCH(QString, kind);
        const auto article = ingest({.bytes = zipped(entries), .fileName = u"plan.bin"_s});
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::Unsupported);
        QVERIFY2(article.error().sentence.contains(kind), qPrintable(article.error().sentence));
    }
};

QTEST_GUILESS_MAIN(EpubTest)
#include "EpubTest.moc"
