// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "tests/ui/WindowFixture.h"
#include "ui/print/PrintedArticle.h"
#include "ui/reader/DocumentBuilder.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBar.h"
#include "ui/support/PrintDialogs.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTextLayout>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});

QString paragraph(int words)
{
    return QString(u"<p>"_s % u"The ferry waited under the ice. "_s.repeated(words / 6) % u"</p>"_s);
}

PrintRequest requestFor(const QString& html, const QList<Annotation>& annotations = {})
{
    PrintRequest request;
    request.opened.article.metadata.title = u"The harbour in winter"_s;
    request.opened.article.metadata.url = u"https://pier.example/winter"_s;
    request.opened.content = std::make_shared<const ArticleContent>(contentFromHtml(html.toUtf8()));
    request.opened.annotations = annotations;
    return request;
}

Annotation highlightOf(const QString& text, const QString& words, HighlightColor color)
{
    Annotation annotation;
    annotation.id = QUuid::createUuid();
    annotation.quote.exact = words;
    annotation.position = {.start = text.indexOf(words), .end = text.indexOf(words) + words.size()};
    annotation.color = color;
    return annotation;
}

QImage sheet(PrintedArticle& article, int page)
{
    QImage image((a4.fullRectPoints().size() * 2), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(144 / 0.0254));
    image.setDotsPerMeterY(qRound(144 / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    article.paint(painter, page);
    return image;
}

qsizetype pixelsOf(const QImage& image, const QColor& color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb();
    return count;
}

/// The sheet of each line of a document, by its block.
QList<QList<qsizetype>> sheetsOfLines(const QTextDocument& document, const QList<PageSlice>& slices)
{
    QList<QList<qsizetype>> sheets;
    const PageGeometry geometry(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto placed = geometry.placed(block);
        QList<qsizetype> lines;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double top = placed.origin.y() + line.y();
            const auto on = std::ranges::find_if(slices, [&](const PageSlice& s) { return s.top <= top + 0.01 && top + line.height() <= s.bottom + 0.01; });
            lines.append(on == slices.end() ? -1 : on - slices.begin());
        }
        sheets.append(lines);
    }
    return sheets;
}

} // namespace

/// Articles on paper: how they are cut into sheets, what stands on them, and the ways to the printer and to a PDF.
class PrintTest final : public QObject
{
    Q_OBJECT

    QByteArray bytesOf(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyLineStandsOnOneSheetAndNothingIsStranded()
    {
        QString html;
        for (int i = 0; i < 40; ++i)
            html += u"<h2>Part</h2>"_s % paragraph(40 + 17 * (i % 7)) % paragraph(12 * (i % 5));
        const PageStyle style = Paper(a4).style({}, {});
        const ArticleContent content = contentFromHtml(html.toUtf8());
        const PageDocument page = DocumentBuilder(content, style).build(Article());
        page.document->setTextWidth(style.column() + 2 * style.gutter());
        const double height = Paper(a4).text().height();

        const QList<PageSlice> slices = pageSlices(*page.document, height);
        QVERIFY(slices.size() > 5);
        for (const PageSlice& slice : slices)
            QVERIFY(slice.bottom - slice.top <= height + 0.01);
        const auto sheets = sheetsOfLines(*page.document, slices);
        QTextBlock block = page.document->begin();
        for (qsizetype i = 0; i < sheets.size(); ++i, block = block.next()) {
            const QList<qsizetype>& lines = sheets[i];
            QVERIFY(!lines.contains(-1));
            if (block.blockFormat().headingLevel() > 0 && i + 1 < sheets.size())
                QCOMPARE(lines.last(), sheets[i + 1].first());
            if (lines.size() >= 2) {
                QCOMPARE(lines[0], lines[1]);
                QCOMPARE(lines.last(), lines[lines.size() - 2]);
            }
        }
    }

    void whatIsTallerThanASheetIsCutAllTheSame()
    {
        const QString row = QString(u"<tr><td>"_s % paragraph(4000) % u"</td><td>short</td></tr>"_s);
        PrintedArticle article(requestFor(u"<table>"_s % row % u"</table>"_s), a4);
        QVERIFY(article.pageCount() >= 3);
    }

    void highlightsHaveAGroundOnWhitePaperWhateverTheTheme()
    {
        const QString text = u"Ice closed the harbour in January."_s;
        const auto request = requestFor(u"<p>"_s % text % u"</p>"_s, {highlightOf(text, u"closed the harbour"_s, HighlightColor::Blue)});
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            PrintedArticle article(request, a4, {.theme = theme});
            const QImage page = sheet(article, 0);
            QCOMPARE(page.pixelColor(0, 0), QColor(Qt::white));
            QVERIFY(pixelsOf(page, paperTheme().highlight(HighlightColor::Blue).ground) > 500);
            QCOMPARE(pixelsOf(page, paperTheme().highlight(HighlightColor::Green).ground), 0);
        }
    }

    void overlappingHighlightsAreMixed()
    {
        const QString text = u"Ice closed the harbour in January."_s;
        const auto request = requestFor(u"<p>"_s % text % u"</p>"_s,
            {highlightOf(text, u"Ice closed the harbour"_s, HighlightColor::Yellow), highlightOf(text, u"harbour in January"_s, HighlightColor::Blue)});
        PrintedArticle article(request, a4);
        const QColor yellow = paperTheme().highlight(HighlightColor::Yellow).ground;
        const QColor blue = paperTheme().highlight(HighlightColor::Blue).ground;
        const QColor both = QColor::fromRgbF(yellow.redF() * blue.redF(), yellow.greenF() * blue.greenF(), yellow.blueF() * blue.blueF());
        QVERIFY(pixelsOf(sheet(article, 0), both) > 100);
    }

    void groundsAreReadInGreyToo()
    {
        for (const Theme::Highlight& highlight : paperTheme().highlights) {
            QVERIFY(contrast(highlight.ground, paperTheme().text) >= 7);
            QVERIFY(contrast(highlight.strong, paperTheme().page) >= 4.5);
        }
        QSet<Qt::PenStyle> lines;
        for (int color = 0; color < 5; ++color)
            lines << lineOf(HighlightColor(color));
        QCOMPARE(lines.size(), 5);
    }

    void numbersStandWhereHighlightsEndAndShiftNoGround()
    {
        const ArticleContent content{.text = u"One two three four"_s, .blocks = {{.start = 0, .length = 18}}};
        const PageStyle style = Paper(a4).style({}, {});
        const PageDocument page = DocumentBuilder(content, style).build(0, 1);
        Annotation orphan = highlightOf(content.text, u"One"_s, HighlightColor::Pink);
        orphan.state = AnchorState::Orphaned;
        const PrintMarks marks({highlightOf(content.text, u"two three"_s, HighlightColor::Yellow), highlightOf(content.text, u"three"_s, HighlightColor::Pink),
                                   highlightOf(content.text, u"One"_s, HighlightColor::Green), orphan},
            page.offsets, *page.document);
        QCOMPARE(page.document->toPlainText(), u"One1 two three2,3 four"_s);
        QCOMPARE(marks.placed().size(), 3);
        QCOMPARE(marks.placed().first().quote.exact, u"One"_s);
        QCOMPARE(marks.orphans(), QList<Annotation>{orphan});
    }

    void theWindowSavesAPdfWithLiveLinks();
    void aPdfThatCannotBeWrittenIsToldInOneSentence();
    void theWindowPrints();
};

void PrintTest::theWindowSavesAPdfWithLiveLinks()
{
    WindowFixture fixture;
    const QUuid id = WindowFixture::add(*fixture.disk(), u"Tides"_s,
        QString(u"<p>See <a href=\"https://pier.example/tides\">the table</a> or <a href=\"#top\">above</a>.</p>"_s % paragraph(3000)).toUtf8());
    fixture.show();
    QVERIFY(!fixture.isEnabled("savePdf"));
    fixture.open(id);
    const QString path = fixture.file(u"tides"_s);
    fileDialogs::answerNext({path});
    fixture.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QString pdf = QString(path % u".pdf"_s);
    QTRY_VERIFY(QFile::exists(pdf));
    const QByteArray bytes = bytesOf(pdf);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("(https://pier.example/tides)"));
    QVERIFY(!bytes.contains("#top"));
    QVERIFY(bytes.count("/Type /Page\n") >= 5);
    QTRY_VERIFY(fixture.window()->findChild<MessageBar*>()->texts().join(u' ').contains(u"tides.pdf"_s));
    fixture.close();
}

void PrintTest::aPdfThatCannotBeWrittenIsToldInOneSentence()
{
    WindowFixture fixture;
    fixture.show();
    fixture.open(fixture.harbour());
    const QString path = fixture.file(u"nowhere/harbour.pdf"_s);
    fileDialogs::answerNext({path});
    fixture.trigger("savePdf");
    QTRY_VERIFY(fixture.window()->findChild<MessageBar*>()->texts().join(u' ').contains(u"harbour.pdf"_s));
    QVERIFY(!QFile::exists(path));
    fileDialogs::answerNext({fixture.file(u"again.pdf"_s)});
    fixture.trigger("savePdf"); // the failure is no obstacle
    QTRY_VERIFY(QFile::exists(fixture.file(u"again.pdf"_s)));
    fixture.close();
}

void PrintTest::theWindowPrints()
{
    WindowFixture fixture;
    fixture.show();
    fixture.open(fixture.harbour());
    printDialogs::answerNext({});
    fixture.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(fixture.session()->flush());
    const QString path = fixture.file(u"printed.pdf"_s);
    QVERIFY(!QFile::exists(path));
    printDialogs::answerNext(path);
    fixture.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(bytesOf(path).trimmed().endsWith("%%EOF"));
    fixture.close();
}

QTEST_MAIN(PrintTest)
#include "PrintTest.moc"
