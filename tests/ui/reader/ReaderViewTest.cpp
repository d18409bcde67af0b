// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/ReaderFixture.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lectern;

/// Place, finding, links, images, looks.
class ReaderViewTest final : public ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aLongArticleIsShownBeforeItIsAllLaidOut()
    {
        m_view->showArticle(longArticle(), {.theme = ThemeChoice::Light});
        (void)m_view->viewport()->grab();
        QCOMPARE(m_view->document()->lastBlock().layout()->lineCount(), 0);
        QVERIFY(m_view->progress() < 0.2); // what is not laid out yet has not been seen
        m_view->moveCursor(QTextCursor::End);
        QVERIFY(m_view->progress() > 0.99);
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
        // A page that takes long to be set is set when the size rests.
        m_view->resize(1300, 700);
        QTRY_VERIFY(stands());
        m_view->resize(500, 700);
        m_view->resize(420, 700);
        QTRY_VERIFY(stands() && m_view->lineWrapColumnOrWidth() <= 420);
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

    void aNoteIsShownAtItsReference()
    {
        const QByteArray html = "<p>The tide rose <sup><a href=\"#n1\">[7]</a></sup> and fell.</p>" + QByteArray("<p>between</p>").repeated(300)
            + "<ol><li><a id=\"n1\"></a>By a foot, <a href=\"https://example.org/foot\">they say</a>.</li></ol>";
        show(articleOf(html));
        QSignalSpy activated(m_view.get(), &ReaderView::linkActivated);
        const auto popover = [&] { return m_view->findChild<QFrame*>(u"notePopover"_s); };
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(u"[7]"_s) + QPoint(2, 0));
        QVERIFY(popover() && popover()->isVisible());
        QCOMPARE(popover()->findChild<QTextBrowser*>()->toPlainText(), u"By a foot, they say."_s);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QTest::keyClick(popover()->findChild<QTextBrowser*>(), Qt::Key_Escape);
        QTRY_VERIFY(!popover());

        m_view->setCaretMode(true);
        QTextCursor cursor = m_view->document()->find(u"[7]"_s);
        cursor.setPosition(cursor.selectionStart());
        m_view->setTextCursor(cursor);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(popover() && popover()->isVisible());
        QTest::mouseClick(popover()->findChild<QToolButton*>(u"goToNote"_s), Qt::LeftButton);
        QTRY_VERIFY(!popover());
        QTRY_VERIFY(m_view->viewport()->rect().contains(pointAt(u"By a foot"_s)));
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
