// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/reader/Figure.h"
#include "ui/support/FileDialogs.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QSize& size, Qt::GlobalColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

StoredImage stored(const QByteArray& bytes)
{
    return {.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), .mediaType = u"image/png"_s, .bytes = bytes};
}

QByteArray figure(const StoredImage& image, const QByteArray& alternative, const QByteArray& caption)
{
    return "<figure><img src=\"image:" + image.hash.toHex() + "\" alt=\"" + alternative + "\"><figcaption>" + caption + "</figcaption></figure>";
}

} // namespace

/// What can be done on the page that changes nothing in the library, and highlights made from what was found.
class PageActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void theOutlineShowsWhereOneIsAndLeadsToHeadings();
    void theOutlineIsAsTallAsItsHeadings();
    void anArticleWithoutHeadingsHasNoOutline();
    void theListOfLinksLeadsToOneThatEnterOpens();
    void tabGoesFromLinkToLinkAndTellsWhereTheyLead();
    void hitsAreHighlightedFromTheFindBar();
    void whatTheFindBarLeavesSelectedIsHighlighted();
    void typedQuotesFindTypographicOnes();
    void aPageOnKeepsTwoLines();
    void softScrollingEndsWhereTheKeysLead();
    void theRulerDimsAllButItsLine();
    void theRulerGoesWithArrowKeysAndIsKept();
    void theRulerFollowsPagesAndPointer();
    void anImageIsShownLargeAndClosedAgain();
    void aClickOnAnImageLooksAtIt();
    void theViewerZoomsAndMoves();
    void theViewerSavesAndCopiesTheImage();
    void keysInTheViewerDoNotReachTheArticle();
    void theMenuOfASelectionHighlightsIt();
    void thePaletteShowsWhatWasChosenLastFirst();

public Q_SLOTS:
    void takeLink(const QUrl& url) { m_links << url; }

private:
    [[nodiscard]] ReaderView* reader() const { return m->reader(); }
    [[nodiscard]] int top() const { return reader()->verticalScrollBar()->value(); }
    [[nodiscard]] QWidget* popup(const char* name) const { return m->window()->findChild<QWidget*>(QLatin1StringView(name)); }
    [[nodiscard]] TextRange rangeOf(const QString& words) const
    {
        const qsizetype start = reader()->content()->text.indexOf(words);
        return {start, start + words.size()};
    }
    void openLong() const
    {
        m->open(m_long);
        reader()->setFocus();
    }
    /// How dark what stands in a line of the view is, 0 to 255.
    [[nodiscard]] int darkest(int fromY, int toY) const;
    [[nodiscard]] int lineHeight() const { return reader()->cursorRect(reader()->cursorForPosition({reader()->viewport()->width() / 2, 200})).height(); }

    std::unique_ptr<WindowFixture> m;
    QUuid m_long;
    QUuid m_pictures;
    QByteArray m_wide = picture({1200, 600}, Qt::blue);
    QList<QUrl> m_links;
};

void PageActionsTest::init()
{
    m = std::make_unique<WindowFixture>();
    m_links.clear();
    QByteArray html;
    for (int i = 1; i <= 60; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray level = i % 10 == 1 ? "2" : "3";
        html += "<h" + level + ">Chapter " + number + ", in which the tide comes in</h" + level + "><p>" + QByteArray("Nobody wrote it down. ").repeated(30) + "See <a href=\"https://example.org/" + number + "\">table "
            + number + "</a>.</p>";
    }
    const auto library = Library::open(m->path());
    m_long = WindowFixture::add(**library, u"A long shore"_s, html);
    const StoredImage wide = stored(m_wide);
    const StoredImage small = stored(picture({40, 30}, Qt::red));
    IngestedArticle pictures;
    pictures.metadata.title = u"Pictures of a harbour"_s;
    pictures.html = "<p>Two pictures are kept.</p>" + figure(wide, "A blue wall", "The wall in winter") + "<p>Then another.</p>" + figure(small, "A red door", "")
        + "<p><a href=\"https://example.org/door\"><img src=\"image:" + small.hash.toHex() + "\" alt=\"The door again\"></a></p>";
    pictures.images = {wide, small};
    pictures.format = u"html"_s;
    m_pictures = (*library)->add(pictures)->article.id;
    m->show();
}

int PageActionsTest::darkest(int fromY, int toY) const
{
    const QImage page = reader()->viewport()->grab().toImage();
    int lightness = 255;
    for (int y = fromY; y < toY; ++y)
        for (int x = 0; x < page.width(); ++x)
            lightness = qMin(lightness, page.pixelColor(x, y).lightness());
    return 255 - lightness;
}

void PageActionsTest::theOutlineShowsWhereOneIsAndLeadsToHeadings()
{
    openLong();
    reader()->reveal(rangeOf(u"Chapter 30,"_s));
    m->press(Qt::Key_O);
    auto* list = popup("placePicker")->findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 60);
    QVERIFY(list->currentIndex().data().toString().startsWith(u"Chapter 30,"_s));
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    auto* field = popup("placePicker")->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"chapter 52"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!popup("placePicker"));
    QCOMPARE(reader()->place().offset, rangeOf(u"Chapter 52,"_s).start);
    m->trigger("goBack");
    QVERIFY(reader()->place().offset < rangeOf(u"Chapter 30,"_s).start);
}

void PageActionsTest::theOutlineIsAsTallAsItsHeadings()
{
    const auto library = Library::open(m->path());
    const QUuid brief =
        WindowFixture::add(**library, u"A short shore"_s, "<h2>Ebb</h2><p>Away.</p><h2>Flood</h2><p>Back.</p>");
    m->open(brief);
    m->press(Qt::Key_O);
    auto* list = popup("placePicker")->findChild<QListView*>();
    const int line = list->sizeHintForRow(0);
    QVERIFY(list->viewport()->height() >= 2 * line && list->viewport()->height() < 3 * line);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!popup("placePicker"));
    openLong();
    m->press(Qt::Key_O);
    QVERIFY(popup("placePicker")->height() < m->window()->height());
}

void PageActionsTest::anArticleWithoutHeadingsHasNoOutline()
{
    QVERIFY(!m->isEnabled("outline"));
    openLong();
    QVERIFY(m->isEnabled("outline"));
    QVERIFY(m->isEnabled("links"));
    QVERIFY(!m->isEnabled("showImage"));
    m->open(m->bread());
    QVERIFY(!m->isEnabled("outline"));
    QVERIFY(!m->isEnabled("links"));
}

void PageActionsTest::theListOfLinksLeadsToOneThatEnterOpens()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeLink");
    openLong();
    m->press(Qt::Key_O, Qt::ShiftModifier);
    auto* field = popup("placePicker")->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"table 41"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!popup("placePicker"));
    QCOMPARE(reader()->selectedRange(), rangeOf(u"table 41"_s));
    QVERIFY(m_links.isEmpty()); // only on purpose
    QTest::keyClick(reader(), Qt::Key_Return);
    QCOMPARE(m_links, QList<QUrl>{QUrl(u"https://example.org/41"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void PageActionsTest::tabGoesFromLinkToLinkAndTellsWhereTheyLead()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeLink");
    openLong();
    reader()->goTo(rangeOf(u"Chapter 30,"_s).start);
    auto* told = m->window()->findChild<QLabel*>(u"linkTarget"_s);
    QVERIFY(!told->isVisible());
    m->press(Qt::Key_Tab); // from what is in sight
    QCOMPARE(reader()->selectedText(), u"table 30"_s);
    QVERIFY(told->isVisible());
    QCOMPARE(told->text(), u"https://example.org/30"_s);
    m->press(Qt::Key_Tab);
    QCOMPARE(told->text(), u"https://example.org/31"_s);
    m->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(told->text(), u"https://example.org/30"_s);
    m->press(Qt::Key_Return);
    QCOMPARE(m_links, QList<QUrl>{QUrl(u"https://example.org/30"_s)});
    m->press(Qt::Key_Tab);
    m->press(Qt::Key_Down);
    QVERIFY(!told->isVisible());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void PageActionsTest::hitsAreHighlightedFromTheFindBar()
{
    openLong();
    m->trigger("find");
    auto* field = m->window()->findChild<QLineEdit*>(u"findText"_s);
    QTest::keyClicks(field, u"table 2"_s);
    QCOMPARE(m->window()->findChild<QLabel*>(u"findCount"_s)->text(), u"1 of 11"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m->session()->flush());
    QVERIFY(field->hasFocus()); // one goes on finding
    const QList<Annotation> kept = m->disk()->openArticle(m_long)->annotations;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].range(), rangeOf(u"table 2"_s));
    QCOMPARE(kept[0].color, HighlightColor::Yellow);
    QCOMPARE(kept[1].range().start, rangeOf(u"table 20"_s).start);
    QCOMPARE(kept[1].color, HighlightColor::Blue);
}

void PageActionsTest::whatTheFindBarLeavesSelectedIsHighlighted()
{
    openLong();
    m->trigger("find");
    auto* field = m->window()->findChild<QLineEdit*>(u"findText"_s);
    QTest::keyClicks(field, u"table 33"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(reader()->hasFocus());
    QCOMPARE(reader()->selectedRange(), rangeOf(u"table 33"_s));
    m->press(Qt::Key_H);
    QVERIFY(m->session()->flush());
    QCOMPARE(m->disk()->openArticle(m_long)->annotations.value(0).range(), rangeOf(u"table 33"_s));
}

void PageActionsTest::typedQuotesFindTypographicOnes()
{
    const QUuid quoted = WindowFixture::add(*m->disk(), u"Said"_s, "<p>“It’s the tide,” he said – and left at 5 o’clock.</p>");
    m->open(quoted);
    m->trigger("find");
    auto* field = m->window()->findChild<QLineEdit*>(u"findText"_s);
    for (const QString& typed : {u"\"it's"_s, u"said - and"_s, u"5 o'clock"_s}) {
        field->setText(typed);
        QCOMPARE(m->window()->findChild<QLabel*>(u"findCount"_s)->text(), u"1 of 1"_s);
    }
}

void PageActionsTest::aPageOnKeepsTwoLines()
{
    openLong();
    reader()->reveal(rangeOf(u"Chapter 9,"_s));
    const QRect area = reader()->viewport()->rect();
    const int line = lineHeight();
    const QTextCursor last = reader()->cursorForPosition({area.width() / 2, area.bottom() - line});
    m->press(Qt::Key_Space);
    const int where = reader()->cursorRect(last).top();
    QVERIFY2(where >= 0 && where <= 3 * line, qPrintable(QString::number(where)));
    const int on = top();
    m->press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(top() < on - area.height() / 2);
}

void PageActionsTest::softScrollingEndsWhereTheKeysLead()
{
    openLong();
    for (int i = 0; i < 5; ++i)
        m->press(Qt::Key_Space);
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Down);
    const int wanted = top();
    m->press(Qt::Key_Home);
    QCOMPARE(top(), 0);
    m->trigger("softScrolling");
    for (int i = 0; i < 5; ++i)
        m->press(Qt::Key_Space);
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Down);
    QTRY_COMPARE(top(), wanted);
    m->press(Qt::Key_Space);
    m->press(Qt::Key_Home); // whatever runs at the moment
    QCOMPARE(top(), 0);
}

void PageActionsTest::theRulerDimsAllButItsLine()
{
    openLong();
    reader()->reveal(rangeOf(u"Chapter 12,"_s));
    const int height = reader()->viewport()->height();
    const int before = darkest(0, height / 8);
    m->press(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(darkest(0, height / 8) < before / 2);
    QVERIFY(darkest(height - height / 8, height) < before / 2);
    QVERIFY(darkest(height / 4, height / 2) > before - 10);
    m->press(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(darkest(0, height / 8), before);
}

void PageActionsTest::theRulerGoesWithArrowKeysAndIsKept()
{
    openLong();
    m->trigger("ruler");
    const int atFirst = top();
    const qsizetype first = reader()->here();
    m->press(Qt::Key_Down);
    QVERIFY(reader()->here() > first);
    m->press(Qt::Key_Up);
    QCOMPARE(reader()->here(), first);
    for (int i = 0; i < 40; ++i)
        m->press(Qt::Key_Down);
    QVERIFY(top() > atFirst + 10 * lineHeight()); // the text runs through
    m->close();
    m->show();
    m->open(m_long);
    QVERIFY(m->window()->findChild<QAction*>(u"ruler"_s)->isChecked());
    m->trigger("ruler");
    QVERIFY(!m->window()->findChild<QAction*>(u"ruler"_s)->isChecked());
}

void PageActionsTest::theRulerFollowsPagesAndPointer()
{
    openLong();
    m->trigger("ruler");
    for (int i = 0; i < 4; ++i) {
        m->press(Qt::Key_Space);
        QVERIFY(reader()->here() >= reader()->place().offset);
    }
    QTest::mouseMove(reader()->viewport(), {100, 20});
    const qsizetype above = reader()->here();
    QTest::mouseMove(reader()->viewport(), {100, 400});
    QVERIFY(reader()->here() > above);
    m->press(Qt::Key_End);
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Home);
    m->press(Qt::Key_Up);
    QVERIFY(reader()->here() < reader()->content()->text.size() / 10);
    m->trigger("find"); // what is found is not left in the dark
    QTest::keyClicks(m->window()->findChild<QLineEdit*>(u"findText"_s), u"table 33"_s);
    const TextRange hit = rangeOf(u"table 33"_s);
    QVERIFY(reader()->here() <= hit.start && reader()->here() > hit.start - 100);
}

void PageActionsTest::anImageIsShownLargeAndClosedAgain()
{
    m->open(m_pictures);
    QTRY_COMPARE(reader()->figures().size(), 3);
    reader()->setFocus();
    m->press(Qt::Key_I, Qt::ShiftModifier);
    QWidget* viewer = popup("imageViewer");
    QVERIFY(viewer && viewer->isVisible());
    QCOMPARE(viewer->findChild<QLabel*>(u"imageCaption"_s)->text(), u"The wall in winter"_s);
    QCOMPARE(viewer->findChild<QLabel*>(u"imageCount"_s)->text(), u"1 of 3"_s);
    QCOMPARE(viewer->findChild<QWidget*>(u"imageCanvas"_s)->accessibleName(), u"A blue wall"_s);
    m->press(Qt::Key_PageDown);
    QCOMPARE(viewer->findChild<QLabel*>(u"imageCaption"_s)->text(), u"A red door"_s);
    m->press(Qt::Key_End);
    m->press(Qt::Key_PageDown); // there is no further one
    QCOMPARE(viewer->findChild<QLabel*>(u"imageCount"_s)->text(), u"3 of 3"_s);
    m->press(Qt::Key_Escape);
    QTRY_VERIFY(!popup("imageViewer"));
    QVERIFY(reader()->hasFocus());
}

void PageActionsTest::aClickOnAnImageLooksAtIt()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeLink");
    m->open(m_pictures);
    QTRY_COMPARE(reader()->figures().size(), 3);
    const auto clickOn = [this](int image) {
        const qsizetype offset = reader()->content()->images[image].position;
        reader()->reveal(TextRange{offset, offset + 1});
        reader()->select({offset, offset});
        const QRect before = reader()->cursorRect();
        QTest::mouseClick(reader()->viewport(), Qt::LeftButton, {}, {before.x() + 10, before.bottom() - 10});
    };
    clickOn(1);
    QVERIFY(popup("imageViewer"));
    QCOMPARE(popup("imageViewer")->findChild<QLabel*>(u"imageCount"_s)->text(), u"2 of 3"_s);
    QTest::mouseClick(popup("imageViewer")->findChild<QToolButton*>(u"imageClose"_s), Qt::LeftButton);
    QTRY_VERIFY(!popup("imageViewer"));
    clickOn(2); // it stands in a link, which is not followed
    QVERIFY(popup("imageViewer"));
    QVERIFY(m_links.isEmpty());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void PageActionsTest::theViewerZoomsAndMoves()
{
    m->open(m_pictures);
    QTRY_COMPARE(reader()->figures().size(), 3);
    m->trigger("showImage");
    const auto zoom = [this] { return popup("imageViewer")->findChild<QLabel*>(u"imageZoom"_s)->text(); };
    const QString fitted = zoom();
    m->press(Qt::Key_1);
    QCOMPARE(zoom(), u"100 %"_s);
    m->press(Qt::Key_Plus);
    QCOMPARE(zoom(), u"125 %"_s);
    m->press(Qt::Key_Minus);
    QCOMPARE(zoom(), u"100 %"_s);
    m->press(Qt::Key_Right); // moves: there is more to see
    QCOMPARE(popup("imageViewer")->findChild<QLabel*>(u"imageCount"_s)->text(), u"1 of 3"_s);
    m->press(Qt::Key_0);
    QCOMPARE(zoom(), fitted);
    m->press(Qt::Key_Right); // there is nothing to move
    QCOMPARE(popup("imageViewer")->findChild<QLabel*>(u"imageCount"_s)->text(), u"2 of 3"_s);
}

void PageActionsTest::theViewerSavesAndCopiesTheImage()
{
    m->open(m_pictures);
    QTRY_COMPARE(reader()->figures().size(), 3);
    m->trigger("showImage");
    const QString name = m->file(u"wall.png"_s);
    fileDialogs::answerNext({name});
    m->press(Qt::Key_S, Qt::ControlModifier);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_wide);
    m->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1200, 600));
}

void PageActionsTest::keysInTheViewerDoNotReachTheArticle()
{
    m->open(m_pictures);
    QTRY_COMPARE(reader()->figures().size(), 3);
    m->trigger("showImage");
    m->press(Qt::Key_E);
    m->press(Qt::Key_J);
    QVERIFY(m->session()->flush());
    QVERIFY(popup("imageViewer"));
    QCOMPARE(m->disk()->openArticle(m_pictures)->article.reading.state, ReadingState::Reading);
}

void PageActionsTest::theMenuOfASelectionHighlightsIt()
{
    openLong();
    reader()->select(rangeOf(u"table 1"_s));
    bool offered = false;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        offered = menu && menu->actions().contains(m->window()->findChild<QAction*>(u"highlight"_s));
        if (menu)
            menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, {200, 100}, reader()->mapToGlobal(QPoint(200, 100)));
    QCoreApplication::sendEvent(reader()->viewport(), &event);
    QVERIFY(offered);
}

void PageActionsTest::thePaletteShowsWhatWasChosenLastFirst()
{
    const auto first = [this] { return popup("commandPalette")->findChild<QListView*>()->model()->index(0, 0).data().toString(); };
    m->trigger("goTo");
    QVERIFY(first() != u"Sepia"_s);
    QTest::keyClicks(popup("commandPalette")->findChild<QLineEdit*>(), u"sepia"_s);
    QTest::keyClick(popup("commandPalette")->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(!popup("commandPalette"));
    m->trigger("goTo");
    QCOMPARE(first(), u"Sepia"_s);
}

QTEST_MAIN(PageActionsTest)
#include "PageActionsTest.moc"
