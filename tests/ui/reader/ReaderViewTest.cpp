// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "ui/reader/OutlineMenu.h"
#include "ui/reader/QuotationMarks.h"
#include "ui/reader/ReaderView.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

constexpr auto harbour = R"(<h2>The harbour</h2>
<p>The town wakes before the gulls do, and the lamps along the quay are lit by five.</p>
<blockquote><p>We wrote the tides into the margins.</p></blockquote>
<ul><li>Rope and lamp oil</li><li>Two almanacs</li></ul>
<table><tr><th>Port</th><td>Depth of water</td></tr></table>
<figure><img src="image:00ff" alt="A map"><figcaption>The quays</figcaption></figure>
<p>A family 👩‍👩‍👧 and a cafe&#769; and עברית stand here. See <a href="https://example.org/tides">the tables</a> or <a href="#notes">the notes</a>.</p>)";

OpenedArticle articleOf(const QByteArray& html)
{
    OpenedArticle opened;
    opened.content = std::make_shared<const ArticleContent>(contentFromHtml(html));
    opened.article.id = QUuid::createUuid();
    opened.article.metadata.title = u"An article"_s;
    return opened;
}

OpenedArticle longArticle()
{
    QByteArray html;
    for (int i = 0; i < 400; ++i)
        html += "<p>Paragraph number " + QByteArray::number(i) + " tells of tides, lamps and the people who keep them, at some length.</p>";
    return articleOf(html);
}

} // namespace

class ReaderViewTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderView> m_view;
    OpenedArticle m_opened;

    void show(const OpenedArticle& opened)
    {
        m_opened = opened;
        m_view->showArticle(opened, {.theme = ThemeChoice::Light});
        QCoreApplication::processEvents();
    }

    [[nodiscard]] TextRange rangeOf(const QString& words) const
    {
        const qsizetype start = m_opened.content->text.indexOf(words);
        return {.start = start, .end = start + words.size()};
    }

    [[nodiscard]] QString wordsOf(const TextRange& range) const { return m_opened.content->text.sliced(range.start, range.length()); }

    /// A point on the first or behind the last character of words that are in sight, as the document itself finds them.
    [[nodiscard]] QPoint pointAt(const QString& words, bool end = false) const
    {
        QTextCursor cursor = m_view->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        Q_ASSERT(!cursor.isNull());
        cursor.setPosition(end ? cursor.selectionEnd() : cursor.selectionStart());
        const QRect caret = m_view->cursorRect(cursor);
        return {caret.left() + 1, caret.center().y()};
    }

    void drag(const QPoint& from, const QPoint& to)
    {
        QWidget* page = m_view->viewport();
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        QTest::mouseMove(page, (from + to) / 2);
        QTest::mouseMove(page, to);
        QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    }

    void selectByMouse(const QString& words) { drag(pointAt(words), pointAt(words, true)); }

    Annotation highlight(const QString& words, HighlightColor color = HighlightColor::Yellow)
    {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.position = {rangeOf(words).start, rangeOf(words).end};
        annotation.color = color;
        m_view->addAnnotation(annotation);
        QCoreApplication::processEvents();
        return annotation;
    }

    [[nodiscard]] QColor groundAt(const QString& words) const
    {
        // Two pixels below the top of the first character: above the letters' own ink.
        QTextCursor cursor = m_view->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        cursor.setPosition(cursor.selectionStart());
        const QImage image = m_view->viewport()->grab().toImage();
        const QRect caret = m_view->cursorRect(cursor);
        return image.pixelColor((caret.topLeft() + QPoint(4, 3)) * image.devicePixelRatio());
    }

    /// The same colour, but for rounding in blending.
    static bool same(const QColor& one, const QColor& other)
    {
        return qMax(qAbs(one.red() - other.red()), qMax(qAbs(one.green() - other.green()), qAbs(one.blue() - other.blue()))) <= 2;
    }

    template <class Value>
    static Value only(QSignalSpy& spy, int argument = 0)
    {
        return spy.count() == 1 ? spy.first().at(argument).template value<Value>() : Value();
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_view->resize(900, 900);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        show(articleOf(harbour));
    }

    void cleanup() { m_view.reset(); }

    void aSelectionByMouseIsHighlightedByKey()
    {
        QSignalSpy requested(m_view.get(), &ReaderView::highlightRequested);
        selectByMouse(u"lamps along"_s);
        QCOMPARE(m_view->selectedText(), u"lamps along"_s);
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QCOMPARE(wordsOf(only<TextRange>(requested)), u"lamps along"_s);
        QCOMPARE(only<HighlightColor>(requested, 1), HighlightColor::Yellow);
        requested.clear();
        QTest::keyClick(m_view.get(), Qt::Key_4);
        QCOMPARE(only<HighlightColor>(requested, 1), HighlightColor::Pink);
        requested.clear();
        QTest::keyClick(m_view.get(), Qt::Key_H); // the colour used last
        QCOMPARE(only<HighlightColor>(requested, 1), HighlightColor::Pink);
    }

    void nothingIsRequestedWithoutASelection()
    {
        QSignalSpy highlights(m_view.get(), &ReaderView::highlightRequested);
        QSignalSpy notes(m_view.get(), &ReaderView::noteRequested);
        QSignalSpy removals(m_view.get(), &ReaderView::removeRequested);
        for (const Qt::Key key : {Qt::Key_H, Qt::Key_1, Qt::Key_5, Qt::Key_N, Qt::Key_T, Qt::Key_Delete})
            QTest::keyClick(m_view.get(), key);
        m_view->showNothing();
        for (const Qt::Key key : {Qt::Key_H, Qt::Key_F3, Qt::Key_Space, Qt::Key_End, Qt::Key_F7, Qt::Key_N})
            QTest::keyClick(m_view.get(), key);
        QCOMPARE(highlights.count() + notes.count() + removals.count(), 0);
        QVERIFY(m_view->content() == nullptr);
    }

    void aSelectionAcrossBlocksGivesTheirText_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("heading to paragraph") << u"harbour"_s << u"town"_s;
        QTest::newRow("paragraph to quote") << u"quay"_s << u"tides into"_s;
        QTest::newRow("quote to list") << u"margins"_s << u"Two"_s;
        QTest::newRow("list to table") << u"lamp oil"_s << u"Depth of water"_s;
        QTest::newRow("table across an image") << u"Port"_s << u"quays"_s;
        QTest::newRow("caption to the last paragraph") << u"quays"_s << u"tables"_s;
    }

    void aSelectionAcrossBlocksGivesTheirText()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        drag(pointAt(from), pointAt(to, true));
        const TextRange expected{rangeOf(from).start, m_opened.content->text.indexOf(to, rangeOf(from).start) + to.size()};
        QCOMPARE(m_view->selectedText(), wordsOf(expected));
    }

    void theWholeTextCanBeSelected()
    {
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), m_opened.content->text);
    }

    void graphemesAreNotCut()
    {
        QTextCursor cursor = m_view->document()->find(u"\U0001F469"_s);
        cursor.setPosition(cursor.selectionStart());
        cursor.setPosition(cursor.position() + 2, QTextCursor::KeepAnchor); // half of a family
        m_view->setTextCursor(cursor);
        QCOMPARE(m_view->selectedText(), u"👩‍👩‍👧"_s);
    }

    void theCaretSelectsByKeyboard()
    {
        QTest::keyClick(m_view.get(), Qt::Key_F7);
        QVERIFY(m_view->caretMode());
        QTextCursor cursor = m_view->document()->find(u"town"_s);
        cursor.setPosition(cursor.selectionStart());
        m_view->setTextCursor(cursor);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"t"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), u"town"_s);
        QTest::keyClick(m_view.get(), Qt::Key_F7);
        QVERIFY(!m_view->caretMode());
    }

    void theCaretSelectsSentencesAndParagraphs()
    {
        show(articleOf("<p>One tide. Two lamps! Three gulls.</p><p>A second paragraph. It ends.</p>"));
        m_view->setCaretMode(true);
        QTextCursor cursor = m_view->document()->find(u"Two"_s);
        cursor.setPosition(cursor.selectionStart());
        m_view->setTextCursor(cursor);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Two lamps!"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Two lamps! Three gulls.\n\nA second paragraph."_s);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"One tide."_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Two lamps! Three gulls."_s);
    }

    void theQuotationUnderTheLastClickIsTakenWhole()
    {
        show(articleOf("<p>“The lamps were lit before anybody came down to the quay,” said Ada Field, the mayor.</p>"
                       "<p>Nobody answered, and the boats went out.</p>"
                       "<p>“We wrote down every tide that came in that year,” the pilot said. “And we kept all of the books.</p>"
                       "<p>“They are in the cellar now, and they are dry.”</p>"));
        QSignalSpy requested(m_view.get(), &ReaderView::quotationRequested);
        const auto askAt = [&](const QString& words) {
            requested.clear();
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(words));
            QTest::keyClick(m_view.get(), Qt::Key_Q);
            return only<QList<qsizetype>>(requested).last();
        };
        const QString text = m_view->content()->text;
        for (const QString& words : {u"before anybody"_s, u"boats went"_s, u"cellar"_s}) {
            const qsizetype start = text.indexOf(words);
            const qsizetype offset = askAt(words);
            QVERIFY2(offset >= start && offset <= start + words.size(), qPrintable(words));
        }
    }

    void aMarkInTheMarginIsAskedFor()
    {
        show(articleOf("<p>It rained.</p><p>“The lamps were lit before anybody came,” said Ada Field.</p>"));
        const qsizetype start = m_view->content()->text.indexOf(u'“');
        const qsizetype end = m_view->content()->text.indexOf(u'”') + 1;
        m_view->setQuotations({{.range = {start, end}, .speaker = u"Ada Field"_s, .taken = false}});
        QSignalSpy requested(m_view.get(), &ReaderView::quotationRequested);
        const int y = pointAt(u"The lamps"_s).y();
        const auto clickMargin = [&] {
            for (int x = 2; x < pointAt(u"The lamps"_s).x() && requested.isEmpty(); x += 3)
                QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x, y});
        };
        clickMargin();
        QCOMPARE(only<QList<qsizetype>>(requested), QList<qsizetype>{start});
        requested.clear();
        m_view->setQuotationsShown(false);
        clickMargin();
        QVERIFY(requested.isEmpty());
    }

    void aSelectionBeginsInTheMargin()
    {
        m_view->resize(1400, 900);
        QCoreApplication::processEvents();
        const QPoint beside(20, m_view->viewport()->mapTo(m_view.get(), pointAt(u"The town wakes"_s)).y());
        QVERIFY(!m_view->viewport()->geometry().contains(beside));
        const QPoint to = m_view->viewport()->mapTo(m_view.get(), pointAt(u"The town wakes"_s, true));
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, beside);
        QTest::mouseMove(m_view.get(), (beside + to) / 2);
        QTest::mouseMove(m_view.get(), to);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
        QCOMPARE(m_view->selectedText(), u"The town wakes"_s);
    }

    void aLongArticleIsShownBeforeItIsAllLaidOut()
    {
        m_view->showArticle(longArticle(), {.theme = ThemeChoice::Light});
        (void)m_view->viewport()->grab();
        QCOMPARE(m_view->document()->lastBlock().layout()->lineCount(), 0);
        QVERIFY(m_view->progress() < 0.2); // what is not laid out yet has not been seen
        m_view->moveCursor(QTextCursor::End);
        QVERIFY(m_view->progress() > 0.99);
    }

    void theBarStandsBesideTheSelectionAndAsks()
    {
        auto* bar = m_view->findChild<QFrame*>(u"selectionBar"_s);
        QVERIFY(!bar->isVisible());
        selectByMouse(u"before the gulls"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(m_view->rect().contains(bar->geometry()));
        const QPoint selection = m_view->viewport()->mapTo(m_view.get(), pointAt(u"before the gulls"_s));
        QVERIFY(!bar->geometry().contains(selection));
        for (const QToolButton* button : bar->findChildren<QToolButton*>())
            QVERIFY(!button->accessibleName().isEmpty());

        QSignalSpy highlights(m_view.get(), &ReaderView::highlightRequested);
        QSignalSpy notes(m_view.get(), &ReaderView::noteRequested);
        QSignalSpy tags(m_view.get(), &ReaderView::tagRequested);
        QSignalSpy quotations(m_view.get(), &ReaderView::copyQuotationRequested);
        QSignalSpy links(m_view.get(), &ReaderView::copyLinkRequested);
        const auto press = [&](const QString& name) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(u"Two almanacs"_s));
            selectByMouse(u"before the gulls"_s);
            QTest::mouseClick(bar->findChild<QToolButton*>(name), Qt::LeftButton);
        };
        press(u"highlight-blue"_s);
        QCOMPARE(only<HighlightColor>(highlights, 1), HighlightColor::Blue);
        press(u"addNote"_s);
        press(u"addTag"_s);
        press(u"copyQuotation"_s);
        press(u"copyLink"_s);
        for (QSignalSpy* spy : {&highlights, &notes, &tags, &quotations, &links})
            QCOMPARE(wordsOf(only<TextRange>(*spy)), u"before the gulls"_s);
    }

    void theBarIsReachedAndLeftByKeyboard()
    {
        auto* bar = m_view->findChild<QFrame*>(u"selectionBar"_s);
        selectByMouse(u"before the gulls"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        auto* focused = qobject_cast<QToolButton*>(QApplication::focusWidget());
        QVERIFY(focused && bar->isAncestorOf(focused));
        QTest::keyClick(focused, Qt::Key_Right);
        QVERIFY(QApplication::focusWidget() != focused && bar->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->selectedText(), u"before the gulls"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->selectedRange().isEmpty());
    }

    void aHighlightIsPaintedAndGoes()
    {
        const Theme& light = theme(ThemeKind::Light);
        QVERIFY(same(groundAt(u"lamps"_s), light.page));
        const Annotation yellow = highlight(u"lamps along"_s);
        QVERIFY(same(groundAt(u"lamps"_s), light.highlight(HighlightColor::Yellow).ground));
        const Annotation blue = highlight(u"lamps along the quay"_s, HighlightColor::Blue);
        const QColor mixture = groundAt(u"lamps"_s);
        QVERIFY(mixture != light.highlight(HighlightColor::Yellow).ground && mixture != light.highlight(HighlightColor::Blue).ground);
        m_view->removeAnnotation(yellow.id);
        QVERIFY(same(groundAt(u"lamps"_s), light.highlight(HighlightColor::Blue).ground));
        m_view->removeAnnotation(blue.id);
        QVERIFY(same(groundAt(u"lamps"_s), light.page));
    }

    void highlightsOfEveryExtentArePainted()
    {
        Annotation whole = highlight(m_opened.content->text);
        Annotation single = highlight(u"P"_s, HighlightColor::Green);
        const QColor ground = theme(ThemeKind::Light).highlight(HighlightColor::Yellow).ground;
        QVERIFY(same(groundAt(u"town"_s), ground));
        QVERIFY(same(groundAt(u"Two almanacs"_s), ground));
        QVERIFY(same(groundAt(u"Depth"_s), ground));
        QVERIFY(m_view->annotationTop(whole.id).has_value());
        QVERIFY(m_view->annotationTop(single.id).value() > m_view->annotationTop(whole.id).value());
        QVERIFY(!m_view->annotationTop(QUuid::createUuid()));
    }

    void aClickFindsEveryOverlappingHighlight()
    {
        const Annotation outer = highlight(u"lamps along the quay"_s);
        const Annotation inner = highlight(u"along"_s, HighlightColor::Green);
        QSignalSpy clicked(m_view.get(), &ReaderView::annotationClicked);
        const QPoint point = pointAt(u"along"_s) + QPoint(6, 0);
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(u"The town"_s) + QPoint(6, 0));
        QList<QUuid> ids;
        for (const auto& arguments : clicked)
            ids.append(arguments.first().toUuid());
        QCOMPARE(ids, (QList<QUuid>{inner.id, outer.id, inner.id, QUuid()}));
        QVERIFY(m_view->activeAnnotation().isNull());
    }

    void keysChangeTheActiveHighlight()
    {
        const Annotation annotation = highlight(u"lamps along"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(u"lamps along"_s) + QPoint(8, 0));
        QCOMPARE(m_view->activeAnnotation(), annotation.id);
        QSignalSpy recoloured(m_view.get(), &ReaderView::recolorRequested);
        QSignalSpy extended(m_view.get(), &ReaderView::extentChangeRequested);
        QSignalSpy removed(m_view.get(), &ReaderView::removeRequested);
        QSignalSpy noted(m_view.get(), &ReaderView::annotationNoteRequested);
        QTest::keyClick(m_view.get(), Qt::Key_3);
        QCOMPARE(only<HighlightColor>(recoloured, 1), HighlightColor::Blue);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QStringList extents;
        for (const auto& arguments : extended)
            extents.append(wordsOf(arguments.at(1).value<TextRange>()));
        QCOMPARE(extents, (QStringList{u"lamps along the"_s, u"lamps"_s, u"the lamps along"_s, u"along"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_N);
        QCOMPARE(only<QUuid>(noted), annotation.id);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(only<QUuid>(removed), annotation.id);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->activeAnnotation().isNull());
    }

    void aHandleIsDragged()
    {
        const Annotation annotation = highlight(u"lamps along"_s);
        m_view->setActiveAnnotation(annotation.id);
        auto* end = m_view->findChild<QWidget*>(u"extentEnd"_s);
        QVERIFY(end->isVisible());
        QSignalSpy extended(m_view.get(), &ReaderView::extentChangeRequested);
        const QPoint grip = end->rect().center();
        const QPoint way = pointAt(u"the quay"_s, true) - pointAt(u"lamps along"_s, true);
        QTest::mousePress(end, Qt::LeftButton, {}, grip);
        QMouseEvent move(QEvent::MouseMove, grip + way, end->mapToGlobal(grip + way), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(end, &move);
        QTest::mouseRelease(end, Qt::LeftButton, {}, grip);
        QCOMPARE(wordsOf(only<TextRange>(extended, 1)), u"lamps along the quay"_s);
        m_view->removeAnnotation(annotation.id);
        QVERIFY(!end->isVisible());
    }

    void findMarksAndGoesRound()
    {
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        auto* line = m_view->findChild<QLineEdit*>(u"findText"_s);
        auto* count = m_view->findChild<QLabel*>(u"findCount"_s);
        QVERIFY(line->isVisible());
        const QColor before = groundAt(u"The town"_s);
        QTest::keyClicks(line, u"the"_s);
        QVERIFY(count->text().startsWith(u"1 "));
        QVERIFY(groundAt(u"The town"_s) != before);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(count->text().startsWith(u"2 "));
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier); // before the first comes the last
        QVERIFY(!count->text().startsWith(u"1 "));
        line->clear();
        QTest::keyClicks(line, u"ALMANACS"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QCOMPARE(m_view->selectedText(), u"almanacs"_s);
        QSignalSpy requested(m_view.get(), &ReaderView::highlightRequested);
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QCOMPARE(wordsOf(only<TextRange>(requested)), u"almanacs"_s);
    }

    void thePlaceIsKeptByTheText()
    {
        show(longArticle());
        m_view->setPlace({.offset = rangeOf(u"number 250"_s).start, .lineOffset = 7});
        const ReadingPlace place = m_view->place();
        const auto stands = [&] {
            const int top = pointAt(u"number 250"_s).y();
            return m_view->place() == place && top > -60 && top < 60;
        };
        QVERIFY(stands());
        m_view->resize(1300, 700);
        QVERIFY(stands());
        m_view->resize(420, 700);
        QVERIFY(stands());
        m_view->setAppearance({.theme = ThemeChoice::Dark, .fontSize = 19, .measure = 50});
        QVERIFY(stands());
        const OpenedArticle again = m_opened;
        show(articleOf(harbour));
        m_opened = again;
        m_opened.article.reading.place = place;
        show(m_opened);
        QVERIFY(stands());
    }

    void thePlaceIsToldWhenTheReaderScrolls()
    {
        show(longArticle());
        QSignalSpy told(m_view.get(), &ReaderView::placeChanged);
        QCOMPARE(m_view->place().offset, 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTRY_VERIFY(told.count() > 0);
        QCOMPARE(told.last().at(1).toDouble(), 1.0);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(m_view->progress() > 0 && m_view->progress() < 0.5);
    }

    void aPageOnKeepsTwoLines()
    {
        show(longArticle());
        const auto lineBelow = [&](int y) { return m_view->cursorForPosition({60, y}).block().text(); };
        const QString nearEnd = lineBelow(m_view->viewport()->height() - 45);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(m_view->verticalScrollBar()->value() > m_view->viewport()->height() / 2);
        QVERIFY(lineBelow(5) == nearEnd || lineBelow(40) == nearEnd || lineBelow(75) == nearEnd);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(m_view->verticalScrollBar()->value() < 80);
    }

    void revealLandsAThirdFromTheTop()
    {
        show(longArticle());
        const Annotation far = highlight(u"number 300"_s);
        m_view->reveal(far.id);
        QTRY_VERIFY(qAbs(m_view->annotationTop(far.id).value() - m_view->viewport()->height() / 3) < 3);
        const int value = m_view->verticalScrollBar()->value();
        m_view->reveal(far.id); // well in view: nothing moves
        QCOMPARE(m_view->verticalScrollBar()->value(), value);
    }

    void linksLeadOutOnlyOnAClick()
    {
        QSignalSpy activated(m_view.get(), &ReaderView::linkActivated);
        QSignalSpy hovered(m_view.get(), &ReaderView::linkHovered);
        const QPoint link = pointAt(u"the tables"_s) + QPoint(8, 0);
        QTest::mouseMove(m_view->viewport(), link - QPoint(0, 60));
        QTest::mouseMove(m_view->viewport(), link);
        QTRY_VERIFY(hovered.count() > 0);
        QCOMPARE(hovered.last().first().toString(), u"https://example.org/tides"_s);
        QCOMPARE(activated.count(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link);
        QCOMPARE(only<QUrl>(activated), QUrl(u"https://example.org/tides"_s));
    }

    void aLinkWithinTheArticleJumps()
    {
        const QByteArray html = "<p>See <a href=\"#notes\">the notes</a>.</p>" + QByteArray("<p>between</p>").repeated(300) + "<p><a id=\"notes\"></a>Here they are.</p>";
        show(articleOf(html));
        QSignalSpy activated(m_view.get(), &ReaderView::linkActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(u"the notes"_s) + QPoint(8, 0));
        QTRY_VERIFY(m_view->viewport()->rect().contains(pointAt(u"Here they are"_s)));
        QCOMPARE(activated.count(), 0);
    }

    void imagesComeFromTheLibraryOnly()
    {
        QList<QByteArray> asked;
        std::function<void(const QByteArray&)> deliver;
        m_view->setImageProvider([&](const QByteArray& hash, auto answer) {
            asked.append(hash);
            deliver = answer;
        });
        show(articleOf("<p>Before</p><figure><img src=\"image:00ff\" alt=\"held\"></figure><figure><img src=\"https://example.org/x.png\" alt=\"elsewhere\"></figure><p>After</p>"));
        QCOMPARE(asked, QList<QByteArray>{QByteArray::fromHex("00ff")});
        const int before = pointAt(u"After"_s).y();
        QImage red(300, 280, QImage::Format_RGB32);
        red.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        red.save(&buffer, "PNG");
        deliver(png);
        QVERIFY(pointAt(u"After"_s).y() > before + 100);
        const QPoint middle = (pointAt(u"Before"_s) + QPoint(60, 150));
        const QImage shown = m_view->viewport()->grab().toImage();
        QCOMPARE(shown.pixelColor(middle * shown.devicePixelRatio()), QColor(Qt::red));
        deliver("not an image");
        show(articleOf(harbour));
        deliver(png); // too late
    }

    void theWheelZoomsWithControl()
    {
        QSignalSpy zoomed(m_view.get(), &ReaderView::zoomRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QList<int> steps;
        for (const auto& arguments : zoomed)
            steps.append(arguments.first().toInt());
        QCOMPARE(steps, (QList<int>{1, -1, 0}));
    }

    void everyThemePaintsItsOwnPage()
    {
        for (const ThemeChoice choice : {ThemeChoice::Sepia, ThemeChoice::Dark, ThemeChoice::Light}) {
            m_view->setAppearance({.theme = choice});
            QVERIFY(same(groundAt(u"town"_s), theme(choice).page));
            const Annotation annotation = highlight(u"town"_s, HighlightColor::Purple);
            QVERIFY(same(groundAt(u"town"_s), theme(choice).highlight(HighlightColor::Purple).ground));
            m_view->removeAnnotation(annotation.id);
        }
    }

    void theSelectionOutlivesAChangeOfAppearance()
    {
        selectByMouse(u"lamps along"_s);
        m_view->setAppearance({.theme = ThemeChoice::Dark, .fontSize = 17});
        QCOMPARE(m_view->selectedText(), u"lamps along"_s);
    }

    void theOutlineLeadsToHeadings()
    {
        show(articleOf("<h2>First</h2>" + QByteArray("<p>between</p>").repeated(200) + "<h3>Tides &amp; lamps</h3>" + QByteArray("<p>below</p>").repeated(60)));
        OutlineMenu menu(*m_view);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 2);
        QVERIFY(menu.actions().last()->text().endsWith(u"Tides && lamps"));
        menu.actions().last()->trigger();
        QTRY_VERIFY(m_view->viewport()->rect().contains(pointAt(u"Tides"_s)));
        m_view->showNothing();
        Q_EMIT menu.aboutToShow();
        QVERIFY(!menu.actions().constFirst()->isEnabled());
    }

    void anEmptyArticleIsShown()
    {
        show(articleOf({}));
        QVERIFY(m_view->selectedText().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->progress(), 0.0);
        QVERIFY(m_view->grab().width() > 0);
    }
};

QTEST_MAIN(ReaderViewTest)
#include "ReaderViewTest.moc"
