// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/ReaderFixture.h"
#include "ui/reader/PageAccessible.h"
#include "ui/reader/PageStyle.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

constexpr auto divided =
    "<p>Extraordinary circumstances notwithstanding, the administration considered international correspondence "
    "particularly disagreeable, and the harbourmaster communicated unambiguously that representatives should "
    "reconsider.</p><p>Nothing else.</p>";

constexpr auto code =
    "<p>Before it.</p><pre><code>short\n"
    "a line that is very much longer than the column of the page is wide, so that its tail is out of sight at first\n"
    "last</code></pre><p>After it.</p><p>مرحبا بالعالم</p>";

} // namespace

/// How the page is set: words that are divided, code that scrolls.
class TypographyTest final : public ReaderFixture
{
    Q_OBJECT

private:
    void showDivided()
    {
        m_view->resize(430, 900);
        m_opened = articleOf(divided);
        m_opened.article.metadata.language = u"en"_s;
        m_view->showArticle(m_opened, {.theme = ThemeChoice::Light, .justified = true});
        QCoreApplication::processEvents();
        QVERIFY(m_view->document()->toPlainText().contains(QChar(QChar::SoftHyphen)));
    }

    [[nodiscard]] QPoint pointIn(const QString& words) const
    {
        QTextCursor cursor(m_view->document());
        m_view->select(rangeOf(words));
        cursor.setPosition(m_view->textCursor().selectionStart());
        const QRect caret = m_view->cursorRect(cursor);
        m_view->select({});
        return {caret.left() + 3, caret.center().y()};
    }

    [[nodiscard]] int leftOf(const QString& words) const
    {
        QTextCursor cursor = m_view->document()->find(words, 0, QTextDocument::FindCaseSensitively);
        cursor.setPosition(cursor.selectionStart());
        return m_view->cursorRect(cursor).left();
    }

    void wheelOver(const QString& words, const QPoint& delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QPointF at(150, pointAt(words).y());
        QWidget* page = m_view->viewport();
        QWheelEvent wheel(at, page->mapToGlobal(at), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(page, &wheel);
    }

private Q_SLOTS:
    void dividedWordsAreSelectedAndCopiedWhole()
    {
        showDivided();
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointIn(u"circumstances"_s));
        QCOMPARE(m_view->selectedText(), u"circumstances"_s);
        m_view->select(rangeOf(u"Extraordinary circumstances notwithstanding, the administration"_s));
        m_view->copy();
        QCOMPARE(
            QApplication::clipboard()->text(), u"Extraordinary circumstances notwithstanding, the administration"_s);
        m_view->selectAll();
        m_view->copy();
        QVERIFY(!QApplication::clipboard()->text().contains(QChar(QChar::SoftHyphen)));
        QCOMPARE(m_view->selectedText(), m_opened.content->text);
    }

    void theCaretStepsOverHyphens()
    {
        showDivided();
        m_view->setCaretMode(true);
        m_view->select({0, 0});
        QCOMPARE(m_view->caret(), 0);
        const int length = int(QStringLiteral("Extraordinary circumstances notwithstanding").size());
        for (int i = 1; i <= length; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            QCOMPARE(m_view->caret(), i);
        }
        for (int i = length - 1; i >= 0; --i) {
            QTest::keyClick(m_view.get(), Qt::Key_Left);
            QCOMPARE(m_view->caret(), i);
        }
        for (int i = 1; i <= 13; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Extraordinary"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(m_view->selectedText().startsWith(u"Extraordinary circumstances"_s));
    }

    void aDividedWordIsFoundAndHighlighted()
    {
        showDivided();
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        auto* line = m_view->findChild<QLineEdit*>(u"findText"_s);
        QTest::keyClicks(line, u"representatives should"_s);
        QVERIFY(m_view->findChild<QLabel*>(u"findCount"_s)->text().startsWith(u"1 "));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(m_view->selectedText(), u"representatives should"_s);
        QSignalSpy requested(m_view.get(), &ReaderView::highlightRequested);
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QCOMPARE(wordsOf(only<TextRange>(requested)), u"representatives should"_s);
    }

    void screenReadersHearWordsWhole()
    {
        showDivided();
        PageAccessible page(m_view.get());
        const QString all = page.text(0, page.characterCount());
        QVERIFY(all.endsWith(QString(m_opened.content->text).replace(u"\n\n"_s, u"\n"_s)));
        const int word = int(all.indexOf(u"correspondence"_s));
        int start = 0;
        int end = 0;
        QCOMPARE(page.textAtOffset(word + 6, QAccessible::WordBoundary, &start, &end), u"correspondence"_s);
        QCOMPARE(start, word);
        QCOMPARE(end, word + 14);
        for (int offset = word; offset < word + 14; ++offset) {
            QCOMPARE(page.textAtOffset(offset, QAccessible::CharBoundary, &start, &end), all.sliced(offset, 1));
            QCOMPARE(page.textAfterOffset(offset, QAccessible::CharBoundary, &start, &end), all.sliced(offset + 1, 1));
            QCOMPARE(page.textBeforeOffset(offset, QAccessible::CharBoundary, &start, &end), all.sliced(offset - 1, 1));
            page.setCursorPosition(offset);
            QCOMPARE(page.cursorPosition(), offset);
        }
        page.setSelection(0, word, word + 14);
        QCOMPARE(m_view->selectedText(), u"correspondence"_s);
    }

    void everyLineOfJustifiedTextReachesTheEdge()
    {
        showDivided();
        const QTextBlock block = m_view->document()->lastBlock().previous();
        (void)m_view->viewport()->grab();
        const QTextLayout* layout = block.layout();
        QVERIFY(layout->lineCount() > 4);
        for (int i = 0; i + 1 < layout->lineCount(); ++i)
            QVERIFY(
                qAbs(layout->lineAt(i).naturalTextRect().right() - layout->lineAt(0).naturalTextRect().right()) < 1);
    }

    void appearanceChangesKeepASelectionOverDividedWords()
    {
        showDivided();
        m_view->select(rangeOf(u"circumstances notwithstanding"_s));
        m_view->setAppearance({.theme = ThemeChoice::Light, .justified = false});
        QCOMPARE(m_view->selectedText(), u"circumstances notwithstanding"_s);
        QVERIFY(!m_view->document()->toPlainText().contains(QChar(QChar::SoftHyphen)));
        m_view->setAppearance({.theme = ThemeChoice::Light, .justified = true});
        QCOMPARE(m_view->selectedText(), u"circumstances notwithstanding"_s);
    }

    void longLinesOfCodeStayWholeAndThePageDoesNotWiden()
    {
        show(articleOf(code));
        (void)m_view->viewport()->grab();
        const QTextBlock line = m_view->document()->find(u"a line that is very"_s).block();
        QCOMPARE(line.layout()->lineCount(), 1);
        QVERIFY(leftOf(u"out of sight"_s) > m_view->viewport()->width() - 40);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        // A paragraph that begins at the right begins at the column's edge.
        QVERIFY(leftOf(u"مرحبا"_s) < m_view->viewport()->width());
        QVERIFY(leftOf(u"مرحبا"_s) > m_view->viewport()->width() - 80);
    }

    void codeScrollsInItsBoxByWheelAndKeys()
    {
        show(articleOf(code));
        (void)m_view->viewport()->grab();
        const int before = leftOf(u"last"_s);
        const int beside = leftOf(u"After it"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(leftOf(u"last"_s) < before);
        QCOMPARE(leftOf(u"After it"_s), beside);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(leftOf(u"last"_s), before);
        wheelOver(u"last"_s, {-120, 0});
        QVERIFY(leftOf(u"last"_s) < before);
        wheelOver(u"last"_s, {0, 1200}, Qt::ShiftModifier);
        QCOMPARE(leftOf(u"last"_s), before);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTextCursor end = m_view->document()->find(u"at first"_s);
        end.setPosition(end.selectionEnd());
        const int right = m_view->cursorRect(end).left();
        QVERIFY(
            right < m_view->viewport()->width() && right > m_view->viewport()->width() / 2); // no further than its end
    }

    void wordsInScrolledCodeAreSelectedByMouse()
    {
        show(articleOf(code));
        m_view->reveal(rangeOf(u"tail is out of sight"_s));
        (void)m_view->viewport()->grab();
        selectByMouse(u"tail is"_s);
        QCOMPARE(m_view->selectedText(), u"tail is"_s);
    }

    void codeFollowsTheCaret()
    {
        show(articleOf(code));
        m_view->setCaretMode(true);
        const qsizetype start = rangeOf(u"a line"_s).start;
        m_view->select({start, start});
        QTest::keyClick(m_view.get(), Qt::Key_End);
        const int right = m_view->cursorRect().left();
        QVERIFY(right < m_view->viewport()->width());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->cursorRect().left() > 0);
    }

    void wideTablesScrollInsteadOfCuttingWords()
    {
        QByteArray row;
        for (int i = 0; i < 14; ++i)
            row += "<td>measurement" + QByteArray::number(i) + "</td>";
        show(articleOf(
            QByteArray("<p>Before it.</p><table><tr>" + row + "</tr><tr>" + row + "</tr></table><p>After it.</p>")));
        (void)m_view->viewport()->grab();
        QCOMPARE(m_view->document()->find(u"measurement7"_s).block().layout()->lineCount(), 1);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        const int before = leftOf(u"measurement1"_s);
        const int beside = leftOf(u"After it"_s);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(leftOf(u"measurement1"_s) < before);
        QCOMPARE(leftOf(u"After it"_s), beside);
        QVERIFY(leftOf(u"measurement13"_s) < m_view->viewport()->width() - 60);
        selectByMouse(u"measurement13"_s);
        QCOMPARE(m_view->selectedText(), u"measurement13"_s);
        m_view->select({});
        m_view->reveal(rangeOf(u"measurement0"_s));
        QCOMPARE(leftOf(u"measurement1"_s), before);
    }

    void nothingOfScrolledCodeIsPaintedBesideItsBox()
    {
        show(articleOf(code));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        const QImage page = m_view->viewport()->grab().toImage();
        const int y = int(pointAt(u"a line that"_s).y() * page.devicePixelRatio());
        const QRgb ground = page.pixel(2, y);
        for (int x = 0; x < 20; ++x) {
            QCOMPARE(page.pixel(x, y), ground);
            QCOMPARE(page.pixel(page.width() - 1 - x, y), ground);
        }
    }

    void titlesGrowLessThanTheText()
    {
        const auto scale = [](double size) {
            const PageStyle style({.fontSize = size}, u"en"_s);
            return style.titleText(PageStyle::TitlePart::Title).fontPointSize() / size;
        };
        QCOMPARE(scale(12), scale(16));
        QVERIFY(scale(Appearance::largest) < 1.5);
        QVERIFY(scale(Appearance::largest) > 1.2);
        const PageStyle style({.fontSize = Appearance::largest}, u"en"_s);
        const auto heading = [&](int level) {
            return style.text({.kind = BlockKind::Heading, .level = level}).fontPointSize();
        };
        QVERIFY(heading(1) > heading(2) && heading(2) > heading(3));
    }

    void theColumnHoldsWordsAtThreeTimesTheSize()
    {
        m_view->resize(700, 560);
        m_view->setAppearance({.theme = ThemeChoice::Light, .fontSize = Appearance::largest});
        (void)m_view->viewport()->grab();
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next())
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                QVERIFY(block.layout()->lineAt(i).naturalTextRect().right() <= m_view->viewport()->width());
    }
};

QTEST_MAIN(TypographyTest)
#include "TypographyTest.moc"
