// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "ui/reader/DocumentBuilder.h"
#include "ui/reader/HighlightLayer.h"
#include "ui/reader/Hyphenator.h"
#include "ui/reader/PageImages.h"
#include "ui/reader/PageProperty.h"
#include "ui/reader/WordSteps.h"

#include <QAbstractTextDocumentLayout>
#include <cmath>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QTextLayout>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

/// Every kind of block and span, nested as they come.
constexpr auto everything =
    "<h1>Harbours &amp; tides</h1>\n"
    "<p>A <em>first <strong>paragraph</strong></em> with <a href=\"https://example.org/\">a link</a>, <code>code</code>,<br>a break, and an image <img src=\"image:00\" alt=\"map\"> in it.</p>\n"
    "<blockquote><p>Quoted.</p><blockquote><p>Quoted twice.</p><ul><li>in a list</li></ul></blockquote></blockquote>\n"
    "<ul><li>one</li><li>two<ol start=\"7\"><li>seven</li><li>eight<p>goes on</p></li></ol></li></ul>\n"
    "<pre><code class=\"language-c\">int tide[4] =\n"
    "{\n"
    "\n"
    "    return 4;\n"
    "}\n"
    "</code></pre>\n"
    "<table><caption>Depths</caption><tr><th>Port</th><th colspan=\"2\">Depth</th></tr><tr><td rowspan=\"2\">North<p>second</p></td><td>4</td><td>m</td></tr><tr><td>13</td><td>ft</td></tr></table>\n"
    "<figure><img src=\"image:00\" alt=\"a\"><img src=\"image:00\" alt=\"b\"><figcaption>Two maps</figcaption></figure>\n"
    "<hr>\n"
    "<dl><dt>Neap</dt><dd>small</dd></dl>\n"
    "<p>عربي and עברית and 汉字 and 👩‍👩‍👧 and café.</p>\n"
    "<table><tr><td>alone</td></tr></table><table><tr><td>next to it</td></tr></table>\n"
    "<p>The end.</p>\n";

constexpr auto dividable =
    "<p>Extraordinary circumstances notwithstanding, <em>the harbourmaster's <strong>administration</strong></em> "
    "considered international correspondence particularly disagreeable.</p>"
    "<blockquote><p>Navigational instruments deteriorate imperceptibly.</p></blockquote>"
    "<p>Unquestionably the responsibilities of lighthouse-keepers<br>accumulate throughout the continuously darkening "
    "afternoons.</p>";

PageDocument pageOf(const ArticleContent& content)
{
    Article article;
    article.metadata.title = u"A title"_s;
    return DocumentBuilder(content, PageStyle({}, {})).build(article);
}

/// Set in justified lines, with the words divided.
PageDocument dividedPageOf(const ArticleContent& content, const QString& language = u"en"_s)
{
    Article article;
    article.metadata.title = u"A remarkable circumstance"_s;
    return DocumentBuilder(content, PageStyle({.justified = true}, language)).build(article);
}

QString withHyphens(const QString& text, const QString& language)
{
    QString divided = text;
    const QList<qsizetype> breaks = Hyphenator::of(language)->breaks(text);
    for (auto at = breaks.crbegin(); at != breaks.crend(); ++at)
        divided.insert(*at, u'-');
    return divided;
}

QChar inDocument(QChar c)
{
    return c == u'\n' ? QChar(QChar::LineSeparator) : c;
}

void compareMapping(const ArticleContent& content, const PageDocument& page, qsizetype first, qsizetype last)
{
    int before = -1;
    for (qsizetype i = first; i < last; ++i) {
        const Block& block = content.blocks[i];
        for (qsizetype offset = block.start; offset < block.end(); ++offset) {
            const int position = page.offsets.positionOf(offset);
            QVERIFY(position > before);
            before = position;
            QCOMPARE(page.offsets.offsetOf(position), offset);
            const QChar shown = page.document->characterAt(position);
            const bool lineOfCode = block.kind == BlockKind::Code && content.text[offset] == u'\n';
            QCOMPARE(shown, lineOfCode ? QChar(QChar::ParagraphSeparator) : inDocument(content.text[offset]));
        }
        const int end = page.offsets.positionOf(block.end());
        QCOMPARE(page.offsets.offsetOf(end), block.end());
    }
}

Annotation annotationOver(qsizetype start, qsizetype end)
{
    Annotation annotation;
    annotation.id = QUuid::createUuid();
    annotation.position = {start, end};
    return annotation;
}

/// A selection as Qt itself paints it, in red.
QImage selectionPainted(const QTextLayout& layout, int from, int to)
{
    QTextCharFormat red;
    red.setBackground(Qt::red);
    red.setForeground(Qt::red);
    QImage image(900, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.draw(&painter, -layout.position(), {{.start = from, .length = to - from, .format = red}});
    return image;
}

} // namespace

class PageDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterHasItsPlaceInTheDocument()
    {
        const ArticleContent content = contentFromHtml(everything);
        const PageDocument page = pageOf(content);
        compareMapping(content, page, 0, content.blocks.size());
    }

    void everyCharacterHasItsPlaceAmongSoftHyphens()
    {
        const ArticleContent content = contentFromHtml(QByteArray(QByteArray(everything) + dividable));
        const PageDocument page = dividedPageOf(content);
        compareMapping(content, page, 0, content.blocks.size());
        QRandomGenerator random(4711);
        for (int i = 0; i < 4000; ++i) {
            const qsizetype a = random.bounded(int(content.text.size()));
            const TextRange range = tidied(content, {a, a + 1 + random.bounded(80)});
            if (!range.isEmpty())
                QCOMPARE(page.offsets.range(page.offsets.span(range)), range);
        }
        int hyphens = 0;
        for (int position = 0; position < page.document->characterCount(); ++position) {
            const bool hyphen = page.document->characterAt(position) == QChar::SoftHyphen;
            QCOMPARE(page.offsets.isHyphen(position), hyphen);
            if (hyphen)
                QCOMPARE(page.offsets.offsetOf(position), page.offsets.offsetOf(position + 1));
            hyphens += hyphen;
        }
        for (const Block& block : content.blocks) {
            for (qsizetype start = block.start; block.kind != BlockKind::Code && start < block.end(); start += 3) {
                const TextRange range = {start, qMin(block.end(), start + 17)};
                const OffsetMap::Span span = page.offsets.span(range);
                QTextCursor cursor(page.document.get());
                cursor.setPosition(span.start);
                cursor.setPosition(span.end, QTextCursor::KeepAnchor);
                QString words = content.text.sliced(range.start, range.length());
                QCOMPARE(
                    cursor.selectedText().remove(QChar(QChar::SoftHyphen)), words.replace(u'\n', QChar::LineSeparator));
            }
        }
        QVERIFY(hyphens > 10);
    }

    void softHyphensOfTheTextItselfCount()
    {
        const ArticleContent content = contentFromHtml("<p>An extra&#173;ordinary circumstance of the harbour.</p>");
        const PageDocument page = dividedPageOf(content);
        compareMapping(content, page, 0, 1);
        QVERIFY(!page.offsets.isHyphen(page.offsets.positionOf(content.text.indexOf(QChar(QChar::SoftHyphen)))));
    }

    void onlyTheWordsOfJustifiedTextAreDivided()
    {
        const ArticleContent content = contentFromHtml(
            "<h2>Extraordinary circumstances</h2><pre><code>extraordinary_circumstances\nextraordinary</code></pre>"
            "<p>See <code>extraordinary</code> https://example.org/extraordinary or INTERNATIONAL here.</p>"
            "<table><tr><td>Extraordinary circumstances everywhere</td></tr></table>");
        QVERIFY(!dividedPageOf(content).document->toPlainText().contains(QChar(QChar::SoftHyphen)));
        const ArticleContent text = contentFromHtml(dividable);
        const PageDocument ragged = DocumentBuilder(text, PageStyle({}, u"en"_s)).build(0, text.blocks.size());
        QVERIFY(!ragged.document->toPlainText().contains(QChar(QChar::SoftHyphen)));
        QCOMPARE(dividedPageOf(text).document->lastBlock().blockFormat().alignment(), Qt::AlignJustify);
    }

    void linesStayRaggedWithoutPatterns()
    {
        for (const QString& language : {QString(), u"tlh"_s, u"../en"_s}) {
            QVERIFY(!Hyphenator::of(language));
            const PageDocument page = dividedPageOf(contentFromHtml(dividable), language);
            QVERIFY(!page.document->toPlainText().contains(QChar(QChar::SoftHyphen)));
            QVERIFY(page.document->lastBlock().blockFormat().alignment() != Qt::AlignJustify);
        }
    }

    void wordsAreDividedAsTheirLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("divided");
        QTest::newRow("English") << u"en"_s << u"The hyphenation of circumstances ends"_s
                                 << u"The hy-phen-ation of cir-cum-stances ends"_s;
        QTest::newRow("German") << u"de-CH"_s << u"Die Größenverhältnisse am Hafen"_s
                                << u"Die Grö-ßen-ver-hält-nis-se am Hafen"_s;
        QTest::newRow("German in Latin-1")
            << u"de"_s << u"Fußgängerübergänge hier"_s << u"Fuß-gän-ger-über-gän-ge hier"_s;
        QTest::newRow("Ukrainian") << u"uk"_s << u"Гавань прокидається рано"_s << u"Га-вань проки-дає-ться рано"_s;
        QTest::newRow("the last word stays whole")
            << u"en"_s << u"circumstances circumstances."_s << u"cir-cum-stances circumstances."_s;
        QTest::newRow("short words") << u"en"_s << u"any open door is here"_s << u"any open door is here"_s;
        QTest::newRow("capital first") << u"en"_s << u"Circumstances change"_s << u"Cir-cum-stances change"_s;
        QTest::newRow("addresses") << u"en"_s
                                   << u"circumstances@example.org www.circumstances.org x_circumstances here"_s
                                   << u"circumstances@example.org www.circumstances.org x_circumstances here"_s;
    }

    void wordsAreDividedAsTheirLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, divided);
        QCOMPARE(withHyphens(text, language), divided);
    }

    void tallLettersKeepThePitchOfTheLines()
    {
        const ArticleContent content = contentFromHtml(QByteArray(
            "<p>" +
            QByteArray("A line with a note<sup>2</sup>, H<sub>2</sub>O, עבר, مرحبا, 汉 and 🎉 in it. ").repeated(6) +
            "</p>"));
        const PageDocument page = pageOf(content);
        page.document->setPageSize(QSizeF(600, 1e6));
        const PageStyle style({}, {});
        const auto blocks = PageGeometry(*page.document).blocks(0, 2000);
        const QTextLayout* layout = blocks.last().block.layout();
        QVERIFY(layout->lineCount() > 3);
        const auto baseline = [&](int line) {
            return layout->lineAt(line).y() + layout->lineAt(line).ascent() + qMax(0.0, layout->lineAt(line).leading());
        };
        for (int i = 1; i < layout->lineCount(); ++i)
            QVERIFY2(qAbs(baseline(i) - baseline(i - 1) - style.line()) <= 1,
                qPrintable(QString::number(baseline(i) - baseline(i - 1))));
        const auto rects = PageGeometry::rects(blocks, page.offsets.span({0, content.text.size()}));
        for (const QRectF& one : rects)
            for (const QRectF& other : rects)
                QVERIFY(one == other || one.intersected(other).height() < 1.01 || one.intersected(other).width() < 1);
    }

    void paragraphsAreIndentedOnlyAfterParagraphs()
    {
        const ArticleContent content =
            contentFromHtml("<h2>Head</h2><p>One.</p><p>Two.</p><ul><li>item</li></ul><p>Three.</p><p>Four.</p>");
        const PageDocument page = DocumentBuilder(content, PageStyle({.paragraphs = ParagraphStyle::Indented}, {}))
                                      .build(0, content.blocks.size());
        QStringList indented;
        for (QTextBlock block = page.document->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().textIndent() > 0) {
                indented << block.text();
                QCOMPARE(block.previous().blockFormat().bottomMargin(), 0.0);
            }
        }
        QCOMPARE(indented, QStringList({u"Two."_s, u"Four."_s}));
    }

    void aPullQuoteLooksDifferentFromAQuote()
    {
        const ArticleContent content =
            contentFromHtml("<p>Before.</p><blockquote class=\"pull\"><p>One.</p><p>Two.</p></blockquote>"
                            "<blockquote><p>Quoted.</p></blockquote><p>After.</p>");
        const PageDocument page = DocumentBuilder(content, PageStyle({}, {})).build(0, content.blocks.size());
        const auto formatOf = [&](const QString& words) { return page.document->find(words).block().blockFormat(); };
        const auto fontOf = [&](const QString& words) { return page.document->find(words).charFormat(); };
        QVERIFY(formatOf(u"One."_s).boolProperty(PullQuoteProperty));
        QVERIFY(!formatOf(u"Two."_s).boolProperty(PullQuoteProperty)); // goes on
        QVERIFY(!formatOf(u"Quoted."_s).boolProperty(PullQuoteProperty));
        QVERIFY(!formatOf(u"One."_s).hasProperty(QuoteDepthProperty));
        QCOMPARE(formatOf(u"Quoted."_s).intProperty(QuoteDepthProperty), 1);
        QVERIFY(fontOf(u"Two."_s).fontItalic() && fontOf(u"Two."_s).fontPointSize() > Appearance().fontSize);
        QVERIFY(!fontOf(u"Quoted."_s).fontItalic() && !fontOf(u"After."_s).fontItalic());
    }

    void rangesComeBackAsTheyWent()
    {
        const ArticleContent content = contentFromHtml(everything);
        const PageDocument page = pageOf(content);
        QRandomGenerator random(4711);
        for (int i = 0; i < 2000; ++i) {
            const qsizetype a = random.bounded(int(content.text.size()));
            const TextRange range = tidied(content, {a, a + 1 + random.bounded(80)});
            if (!range.isEmpty())
                QCOMPARE(page.offsets.range(page.offsets.span(range)), range);
        }
        const TextRange whole = tidied(content, {0, content.text.size()});
        QCOMPARE(page.offsets.range(page.offsets.span(whole)), whole);
    }

    void positionsNeverLeaveTheText()
    {
        const ArticleContent content = contentFromHtml(everything);
        const PageDocument page = pageOf(content);
        qsizetype before = 0;
        for (int position = 0; position < page.document->characterCount(); ++position) {
            const qsizetype offset = page.offsets.offsetOf(position);
            QVERIFY(offset >= before && offset <= content.text.size());
            before = offset;
        }
        QCOMPARE(page.offsets.offsetOf(0), 0);
        QCOMPARE(OffsetMap().positionOf(7), 0);
        QCOMPARE(OffsetMap().offsetOf(7), 0);
    }

    void aPartOfABookKeepsTheOffsetsOfTheWhole()
    {
        const ArticleContent content = contentFromHtml(everything);
        const qsizetype middle = content.blocks.size() / 2;
        const PageDocument page = DocumentBuilder(content, PageStyle({}, {})).build(middle, content.blocks.size());
        compareMapping(content, page, middle, content.blocks.size());
        QCOMPARE(page.offsets.offsetOf(0), content.blocks[middle].start);
    }

    void whatQtWouldTakeForMarksOfItsOwnIsHarmless()
    {
        ArticleContent content;
        content.text = u"a\u2029b\uFDD0c\uFDD1d\re\uFFFCf\u2028g"_s;
        content.blocks = {{.start = 0, .length = content.text.size()}};
        const PageDocument page = pageOf(content);
        QCOMPARE(page.document->blockCount(), 3); // title, byline, text
        for (qsizetype offset = 0; offset < content.text.size(); offset += 2)
            QCOMPARE(page.document->characterAt(page.offsets.positionOf(offset)), content.text[offset]);
    }

    void blocksLookLikeWhatTheyAre()
    {
        const ArticleContent content = contentFromHtml("<h2>Heading</h2><blockquote><p>Quote</p></blockquote><ol start=\"7\"><li>Seven</li></ol><p>שלום</p>");
        const PageDocument page = pageOf(content);
        const auto blockOf = [&](QStringView text) { return page.document->find(text.toString()).block(); };
        QVERIFY(blockOf(u"Heading").blockFormat().headingLevel() > 0);
        QVERIFY(blockOf(u"Heading").charFormat().fontWeight() >= QFont::DemiBold);
        QCOMPARE(blockOf(u"Quote").blockFormat().intProperty(QuoteDepthProperty), 1);
        QCOMPARE(blockOf(u"Seven").blockFormat().stringProperty(MarkerProperty), u"7."_s);
        QCOMPARE(blockOf(u"שלום").textDirection(), Qt::RightToLeft);
        QCOMPARE(blockOf(u"Seven").textDirection(), Qt::LeftToRight);
    }

    void nothingWidensThePage_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("long line of code") << "<pre><code>" + QByteArray(5000, 'x') + "</code></pre>";
        QTest::newRow("long word") << "<p>" + QByteArray(5000, 'w') + "</p>";
        QTest::newRow("wide table") << "<table><tr>" + QByteArray("<td>a cell with words</td>").repeated(12) + "</tr></table>";
        QTest::newRow("long word in a table") << "<table><tr><td>" + QByteArray(500, 'w') + "</td><td>b</td></tr></table>";
        QTest::newRow("wide image") << QByteArray("<figure><img src=\"image:00\" width=\"9000\" height=\"100\"></figure>");
        QTest::newRow("deep list") << QByteArray("<ul><li>").repeated(40) + "deep" + QByteArray("</li></ul>").repeated(40);
    }

    void nothingWidensThePage()
    {
        QFETCH(QByteArray, html);
        const ArticleContent content = contentFromHtml(html);
        const PageDocument page = pageOf(content);
        PageImages images;
        images.setImages(content.images);
        page.document->documentLayout()->registerHandler(pageImageObject, &images);
        const double width = std::ceil(PageStyle({}, {}).column() + 2 * PageStyle({}, {}).gutter());
        page.document->setPageSize(QSizeF(width, 1e6));
        QVERIFY2(page.document->size().width() <= width + 1, qPrintable(QString::number(page.document->size().width())));
    }

    void mergedCellsHoldTheirText()
    {
        const ArticleContent content = contentFromHtml(everything);
        const PageDocument page = pageOf(content);
        const QTextCursor cursor = page.document->find(u"second"_s);
        const QTextTable* table = cursor.currentTable();
        QVERIFY(table);
        QCOMPARE(table->cellAt(cursor).rowSpan(), 2);
        QCOMPARE(table->cellAt(0, 1).columnSpan(), 2);
    }

    void rectanglesCoverEachLineOfARange()
    {
        const ArticleContent content = contentFromHtml(QByteArray("<p>" + QByteArray("word ").repeated(60) + "</p>"));
        const PageDocument page = pageOf(content);
        page.document->setPageSize(QSizeF(500, 1e6));
        const auto blocks = PageGeometry(*page.document).blocks(0, 2000);
        const auto rects = PageGeometry::rects(blocks, page.offsets.span({0, content.text.size()}));
        QCOMPARE(rects.size(), page.document->lastBlock().layout()->lineCount());
        QVERIFY(rects.size() > 2);
        for (qsizetype i = 1; i < rects.size(); ++i)
            QVERIFY(rects[i].top() >= rects[i - 1].bottom() - 1);
        QCOMPARE(PageGeometry::rects(blocks, page.offsets.span({0, 1})).size(), 1);
        QVERIFY(PageGeometry::rects(blocks, {}).isEmpty());
    }

    void aRangeAcrossDirectionsCoversItsCharactersOnly()
    {
        const ArticleContent content = contentFromHtml("<p>abc אבגד def</p>");
        const PageDocument page = pageOf(content);
        page.document->setPageSize(QSizeF(600, 1e6));
        const auto blocks = PageGeometry(*page.document).blocks(0, 2000);
        const auto width = [&](const TextRange& range) {
            double sum = 0;
            for (const QRectF& rect : PageGeometry::rects(blocks, page.offsets.span(range)))
                sum += rect.width();
            return sum;
        };
        QVERIFY(qAbs(width({0, 6}) + width({6, 12}) - width({0, 12})) < 3);
        // "abc " and the first two Hebrew letters, which stand at the right of their word: two pieces.
        QCOMPARE(PageGeometry::rects(blocks, page.offsets.span({0, 6})).size(), 2);
    }

    void rectanglesCoverWhatASelectionWouldWhereDirectionsMeet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("number in Hebrew") << u"אבג 1,024 דהו"_s;
        QTest::newRow("words in Hebrew") << u"שלום tide, lamp (12) ועוד"_s;
        QTest::newRow("Arabic with digits") << u"في عام 1,024 و ١٢٣ ثم abc"_s;
        QTest::newRow("Hebrew in English") << u"The word שלום עולם, twice: 7 ימים."_s;
        QTest::newRow("begins and ends with Latin") << u"abc אבג 5 def"_s;
    }

    void rectanglesCoverWhatASelectionWouldWhereDirectionsMeet()
    {
        QFETCH(QString, text);
        const ArticleContent content = contentFromHtml(QByteArray("<p>" + text.toUtf8() + "</p>"));
        const PageDocument page = pageOf(content);
        page.document->setPageSize(QSizeF(900, 1e6));
        const auto blocks = PageGeometry(*page.document).blocks(0, 2000);
        const auto& line = blocks.last();
        QCOMPARE(line.block.layout()->lineCount(), 1);
        for (int from = 0; from < text.size(); ++from) {
            for (int to = from + 1; to <= text.size(); to += 5) {
                const QImage selected = selectionPainted(*line.block.layout(), from, to);
                const auto rects = PageGeometry::rects(blocks, page.offsets.span({from, to}));
                const auto within = [&](int x, double slack) {
                    const double at = x + 0.5 + line.origin.x();
                    return std::ranges::any_of(rects, [&](const QRectF& rect) { return at > rect.left() - slack && at < rect.right() + slack; });
                };
                const int y = int(line.block.layout()->lineAt(0).y()) + 12;
                for (int x = 0; x < selected.width(); ++x)
                    QVERIFY2(selected.pixel(x, y) == QColor(Qt::red).rgb() ? within(x, 1.5) : !within(x, -1.5), qPrintable(u"%1 to %2 at %3"_s.arg(from).arg(to).arg(x)));
            }
        }
    }

    void askingForWhatIsNotThereIsHarmless()
    {
        const ArticleContent content = contentFromHtml(everything);
        const PageDocument page = pageOf(content);
        page.document->setPageSize(QSizeF(600, 1e6));
        const PageGeometry geometry(*page.document);
        QVERIFY(!geometry.firstPositionBelow(1e7));
        QVERIFY(!geometry.lineAt(10000000));
        QVERIFY(!geometry.caretAt(-1));
        const QTextDocument empty;
        QVERIFY(!PageGeometry(empty).firstPositionBelow(1e7));
    }

    void marksAreFoundAsByLookingAtAll()
    {
        QRandomGenerator random(99);
        QList<Annotation> annotations = {annotationOver(0, 100000)};
        for (int i = 0; i < 2000; ++i) {
            const int start = random.bounded(100000);
            annotations.append(annotationOver(start, start + 1 + random.bounded(i % 50 ? 40 : 5000)));
        }
        HighlightLayer layer;
        layer.setAnnotations(annotations);
        for (int i = 0; i < 300; ++i) {
            layer.remove(annotations.takeAt(random.bounded(int(annotations.size()))).id);
            Annotation& moved = annotations[random.bounded(int(annotations.size()))];
            moved.position = {i * 10, i * 10 + 25};
            layer.put(moved);
        }
        for (int i = 0; i < 200; ++i) {
            const TextRange range{random.bounded(100000), random.bounded(100000)};
            if (range.isEmpty())
                continue;
            QSet<QUuid> expected;
            for (const Annotation& annotation : annotations)
                if (annotation.range().intersects(range))
                    expected.insert(annotation.id);
            QSet<QUuid> found;
            for (const auto& mark : layer.marksIn(range))
                found.insert(mark.id);
            QCOMPARE(found, expected);
        }
        QVERIFY(std::ranges::all_of(annotations, [&](const Annotation& a) { return layer.mark(a.id)->range == a.range(); }));
    }

    void orphansAreNotPainted()
    {
        Annotation orphan = annotationOver(3, 9);
        orphan.state = AnchorState::Orphaned;
        HighlightLayer layer;
        layer.setAnnotations({orphan, annotationOver(4, 4)});
        QVERIFY(layer.marksIn({0, 100}).isEmpty());
        orphan.state = AnchorState::Changed;
        layer.put(orphan);
        QCOMPARE(layer.marksIn({0, 100}).size(), 1);
        orphan.state = AnchorState::Orphaned;
        layer.put(orphan);
        QVERIFY(!layer.mark(orphan.id));
    }

    void stepsFromWordToWord()
    {
        const QString text = u"One two, three."_s;
        QCOMPARE(nextWordEnd(text, 0), 3);
        QCOMPARE(nextWordEnd(text, 3), 7);
        QCOMPARE(nextWordStart(text, 0), 4);
        QCOMPARE(previousWordStart(text, 9), 4);
        QCOMPARE(previousWordEnd(text, 7), 3);
        QCOMPARE(nextWordEnd(text, 15), 15);
        QCOMPARE(previousWordStart(text, 0), 0);
        QCOMPARE(nextWordEnd({}, 0), 0);
    }
};

QTEST_MAIN(PageDocumentTest)
#include "PageDocumentTest.moc"
