// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/ReaderFixture.h"
#include "ui/reader/QuotationMarks.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lectern;

/// Selecting, highlighting, and what asks for it.
class PageGesturesTest final : public ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        show(articleOf("<p>One tide of Dr. Adler. Two lamps! Three gulls.</p><p>A second paragraph. It ends.</p>"));
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
        QCOMPARE(m_view->selectedText(), u"One tide of Dr. Adler."_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Two lamps! Three gulls."_s);
        m_view->setTextCursor(cursor);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"One tide of Dr. Adler."_s);
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

    void theSelectionOutlivesAChangeOfAppearance()
    {
        selectByMouse(u"lamps along"_s);
        m_view->setAppearance({.theme = ThemeChoice::Dark, .fontSize = 17});
        QCOMPARE(m_view->selectedText(), u"lamps along"_s);
    }
};

QTEST_MAIN(PageGesturesTest)
#include "PageGesturesTest.moc"
