// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/PageZone.h"
#include "ui/support/MessageBar.h"
#include "ui/versions/ComparisonPage.h"
#include "ui/versions/ReviewPanel.h"
#include "ui/versions/VersionPage.h"
#include "ui/versions/VersionsDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QByteArray winter = "<p>Ice closed the harbour in January, and the ferries stopped.</p>"
                          "<p>By March the water was open again. The pilot said it had been the longest winter he could remember.</p>"
                          "<p>In April the first ferry left, full of people who had waited.</p>";
const QByteArray corrected = "<p>Ice closed the harbour in February, and the ferries stopped.</p>"
                             "<p>By March the water was open again.</p>"
                             "<p>In April the first ferry left, full of people who had waited.</p>";

/// A page on loopback, as long as the events are handled.
class LoopbackPage final
{
public:
    LoopbackPage()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                const QByteArray body = "<html><body><article><h1>The harbour in winter</h1>" + paragraphs + "<p>From the harbour's own page.</p></article></body></html>";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/harbour"_s.arg(m_server.serverPort()); }

    QByteArray paragraphs;

private:
    QTcpServer m_server;
};

} // namespace

/// Versions, the review of what they changed, and merging and splitting, in the whole window.
class VersionsWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void checkingForChangesTellsWhatCameAndIsUndone();
    void anArticleWithoutAnAddressSaysSo();
    void changedHighlightsAreReviewedByKeyboard();
    void changedTextCanBeComparedInstead();
    void anotherPlaceIsChosenInThePage();
    void theReviewIsLeftAndTakenUpAgain();
    void anOlderVersionIsLookedAtAndLeft();
    void anOlderVersionIsMadeTheNewest();
    void versionsAreCompared();
    void overlappingHighlightsAreMergedAndUndone();
    void theSelectionSaysWhatIsMerged();
    void aHighlightIsSplitAtTheSelection();

private:
    QUuid highlight(const QString& words);
    /// A newer version from another hand, and what the window hears of it.
    void correct();
    [[nodiscard]] Annotation onDisk(const QUuid& id) const { return m->disk()->annotation(id).value_or(Annotation()); }
    [[nodiscard]] QList<Annotation> allOnDisk() const { return m->disk()->annotations({.article = m->harbour()}).value_or(QList<Annotation>()); }
    [[nodiscard]] QString said() const { return m->window()->findChild<MessageBar*>()->texts().join(u'\n'); }
    [[nodiscard]] ReviewPanel* panel() const { return m->window()->findChild<ReviewPanel*>(); }
    [[nodiscard]] QString words(const char* label) const { return m->window()->findChild<QLabel*>(QLatin1StringView(label))->text(); }
    void click(const char* button) const;
    void chooseVersion(int row, const char* button) const;

    std::unique_ptr<WindowFixture> m;
};

void VersionsWindowTest::init()
{
    m = std::make_unique<WindowFixture>();
    m->show();
    m->open(m->harbour());
}

void VersionsWindowTest::cleanup()
{
    m.reset();
}

QUuid VersionsWindowTest::highlight(const QString& words)
{
    m->selectWords(words);
    m->press(Qt::Key_H);
    m->session()->flush();
    const QList<Annotation> all = allOnDisk();
    const auto made = std::ranges::max_element(all, {}, &Annotation::created);
    return made == all.end() ? QUuid() : made->id;
}

void VersionsWindowTest::correct()
{
    m->session()->import(Source{.bytes = "<html><body><article><h1>The harbour in winter</h1>" + corrected + "</article></body></html>",
                             .mediaType = u"text/html; charset=utf-8"_s},
        {.versionOf = m->harbour()});
    QTRY_VERIFY(m->reader()->content()->text.contains(u"February"_s));
    m->session()->flush();
}

void VersionsWindowTest::click(const char* button) const
{
    auto* found = m->window()->findChild<QAbstractButton*>(QLatin1StringView(button));
    QVERIFY2(found && found->isEnabled() && found->isVisible(), button);
    found->click();
    m->session()->flush();
}

void VersionsWindowTest::chooseVersion(int row, const char* button) const
{
    m->trigger("versions");
    m->session()->flush();
    auto* list = m->window()->findChild<QTreeWidget*>(u"versionList"_s);
    QTRY_VERIFY(list && list->topLevelItemCount() > row);
    list->setCurrentItem(list->topLevelItem(row));
    click(button);
}

void VersionsWindowTest::checkingForChangesTellsWhatCameAndIsUndone()
{
    LoopbackPage page;
    page.paragraphs = winter;
    m->window()->openAll({page.address()});
    QTRY_VERIFY(m->reader()->articleId() != m->harbour() && m->reader()->content());
    const QUuid article = m->reader()->articleId();
    const QString former = m->reader()->content()->text;
    m->selectWords(u"In April the first ferry left"_s);
    m->press(Qt::Key_H);
    m->selectWords(u"the longest winter he could remember"_s);
    m->press(Qt::Key_H);
    m->session()->flush();
    const auto before = m->disk()->annotations({.article = article}).value();
    QCOMPARE(before.size(), 2);

    m->press(Qt::Key_F5);
    QTRY_VERIFY(said().contains(u"Nothing has changed since"_s));
    page.paragraphs = corrected;
    m->press(Qt::Key_F5);
    QTRY_VERIFY(m->reader()->content()->text.contains(u"February"_s));
    QTRY_VERIFY2(said().contains(u"1 highlight stands exactly, 1 orphaned"_s), qPrintable(said()));
    QCOMPARE(m->disk()->article(article)->versions, 2);

    m->trigger("undo");
    QTRY_COMPARE(m->reader()->content()->text, former);
    m->session()->flush();
    QCOMPARE(m->disk()->annotations({.article = article}).value(), before);
    m->trigger("redo");
    QTRY_VERIFY(m->reader()->content()->text.contains(u"February"_s));
    m->session()->flush();
    QCOMPARE(m->disk()->review(article)->size(), 1);
}

void VersionsWindowTest::anArticleWithoutAnAddressSaysSo()
{
    m->trigger("checkForChanges");
    QVERIFY(said().contains(u"has no address"_s));
}

void VersionsWindowTest::changedHighlightsAreReviewedByKeyboard()
{
    const QUuid stands = highlight(u"In April the first ferry left"_s);
    const QUuid changes = highlight(u"the harbour in January, and the ferries stopped"_s);
    const QUuid goes = highlight(u"the longest winter he could remember"_s);
    correct();
    const auto before = allOnDisk();
    QCOMPARE(onDisk(stands).state, AnchorState::Exact);
    QTRY_VERIFY(said().contains(u"1 highlight stands exactly, 1 changed, 1 orphaned"_s));
    m->window()->findChild<QToolButton*>(u"messageAction"_s)->click();
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(words("reviewProgress"), u"1 of 2"_s);
    const auto textOf = [&](const QString& name) { return m->window()->findChild<QWidget*>(name)->findChild<QTextBrowser*>()->toPlainText(); };
    QVERIFY(textOf(u"reviewFormer"_s).contains(u"January"_s));
    const auto* former = m->window()->findChild<QWidget*>(u"reviewFormer"_s)->findChild<QTextBrowser*>();
    QTRY_VERIFY(former->viewport()->rect().contains(former->cursorRect().center())); // the passage is in sight
    QVERIFY(textOf(u"reviewPresent"_s).contains(u"February"_s));
    QCOMPARE(m->reader()->activeAnnotation(), changes);
    QTRY_VERIFY(m->reader()->annotationTop(changes) >= 0 && m->reader()->annotationTop(changes) < m->reader()->height());
    QTRY_VERIFY(panel()->hasFocus());
    m->press(Qt::Key_J);
    QCOMPARE(words("reviewProgress"), u"2 of 2"_s);
    QVERIFY(!m->window()->findChild<QPushButton*>(u"reviewAccept"_s)->isEnabled());
    m->press(Qt::Key_K);
    m->press(Qt::Key_A);
    m->session()->flush();
    QTRY_COMPARE(words("reviewProgress"), u"2 of 2"_s);
    QCOMPARE(onDisk(changes).state, AnchorState::Exact);
    QVERIFY(onDisk(changes).quote.exact.contains(u"February"_s));
    m->press(Qt::Key_O);
    QTRY_VERIFY(panel()->isHidden());
    m->session()->flush();
    QVERIFY(m->disk()->review(m->harbour())->isEmpty());
    QCOMPARE(onDisk(goes).state, AnchorState::Orphaned);
    m->trigger("undo");
    m->trigger("undo");
    m->session()->flush();
    QCOMPARE(allOnDisk(), before);
    QCOMPARE(m->disk()->review(m->harbour())->size(), 2);
}

void VersionsWindowTest::anotherPlaceIsChosenInThePage()
{
    const QUuid goes = highlight(u"the longest winter he could remember"_s);
    correct();
    m->trigger("review");
    QTRY_VERIFY(panel()->isVisible());
    m->press(Qt::Key_P);
    QVERIFY(m->window()->findChild<QPushButton*>(u"reviewHere"_s)->isVisible());
    QVERIFY(m->reader()->hasFocus());
    m->press(Qt::Key_Escape);
    QVERIFY(panel()->hasFocus());
    QVERIFY(!m->reader()->caretMode());
    m->press(Qt::Key_P);
    m->selectWords(u"the water was open again"_s);
    m->press(Qt::Key_H); // marks nothing here
    m->press(Qt::Key_Return);
    QTRY_VERIFY(panel()->isHidden());
    m->session()->flush();
    QCOMPARE(allOnDisk().size(), 1);
    QCOMPARE(onDisk(goes).quote.exact, u"the water was open again"_s);
    QCOMPARE(onDisk(goes).state, AnchorState::Exact);
    m->trigger("undo");
    m->session()->flush();
    QCOMPARE(onDisk(goes).state, AnchorState::Orphaned);
}

void VersionsWindowTest::changedTextCanBeComparedInstead()
{
    QVERIFY(!highlight(u"the harbour in January, and the ferries stopped"_s).isNull());
    correct();
    QTRY_VERIFY(said().contains(u"1 changed"_s));
    m->window()->findChild<QToolButton*>(u"messageOtherAction"_s)->click();
    QTRY_VERIFY(m->window()->findChild<ComparisonPage*>());
    QVERIFY(panel()->isHidden());
    QVERIFY(!said().contains(u"1 changed"_s));
}

void VersionsWindowTest::theReviewIsLeftAndTakenUpAgain()
{
    highlight(u"the longest winter he could remember"_s);
    m->trigger("review");
    QTRY_VERIFY(said().contains(u"nothing to review"_s));
    correct();
    m->trigger("review");
    QTRY_VERIFY(panel()->isVisible());
    m->press(Qt::Key_Escape);
    QVERIFY(panel()->isHidden());
    QVERIFY(m->reader()->hasFocus());
    m->press(Qt::Key_R);
    QTRY_VERIFY(panel()->isVisible());
    m->open(m->bread());
    QTRY_VERIFY(panel()->isHidden());
}

void VersionsWindowTest::anOlderVersionIsLookedAtAndLeft()
{
    const QUuid goes = highlight(u"the longest winter he could remember"_s);
    correct();
    chooseVersion(1, "openVersion");
    auto* zone = m->window()->findChild<PageZone*>();
    QTRY_VERIFY(zone->shownReader() != m->reader());
    ReaderView* older = zone->shownReader();
    QVERIFY(older->content()->text.contains(u"January"_s));
    QVERIFY(older->annotationTop(goes)); // it stands here
    QVERIFY(words("pageBarText").startsWith(u"You are looking at the version of"_s));
    older->select({0, 3});
    m->press(Qt::Key_H);
    m->session()->flush();
    QCOMPARE(allOnDisk().size(), 1); // to be read only
    QVERIFY(!m->isEnabled("highlight"));
    older->select({0, 0});
    m->press(Qt::Key_Escape);
    QCOMPARE(zone->shownReader(), m->reader());
    QVERIFY(m->reader()->hasFocus());
    QVERIFY(m->reader()->content()->text.contains(u"February"_s));
}

void VersionsWindowTest::anOlderVersionIsMadeTheNewest()
{
    const QUuid goes = highlight(u"the longest winter he could remember"_s);
    const Annotation before = onDisk(goes);
    correct();
    chooseVersion(1, "openVersion");
    QTRY_VERIFY(m->window()->findChild<QPushButton*>(u"versionMakeNewest"_s));
    click("versionMakeNewest");
    QTRY_VERIFY(m->reader()->content()->text.contains(u"January"_s));
    m->session()->flush();
    QCOMPARE(onDisk(goes), before);
    m->trigger("undo");
    QTRY_VERIFY(m->reader()->content()->text.contains(u"February"_s));
    m->session()->flush();
    QCOMPARE(onDisk(goes).state, AnchorState::Orphaned);
}

void VersionsWindowTest::versionsAreCompared()
{
    correct();
    chooseVersion(0, "compareVersion");
    auto* page = m->window()->findChild<ComparisonPage*>();
    QTRY_VERIFY(page && page->isVisible());
    QCOMPARE(page->changes(), 2);
    const QString text = page->findChild<QTextBrowser*>()->toPlainText();
    QVERIFY(text.contains(u"January February, and"_s));
    QVERIFY(text.contains(u"open again. The pilot said"_s)); // what was removed stays in its paragraph
    QVERIFY(text.contains(u"remember.\nIn April"_s));
    QVERIFY(words("pageBarText").endsWith(u"Change 1 of 2"_s));
    m->press(Qt::Key_J);
    QVERIFY(words("pageBarText").endsWith(u"Change 2 of 2"_s));
    QTextCursor cursor = page->findChild<QTextBrowser*>()->textCursor();
    QVERIFY(cursor.selectedText().startsWith(u"The pilot said"_s));
    QVERIFY(cursor.charFormat().fontStrikeOut());
    m->press(Qt::Key_K);
    cursor = page->findChild<QTextBrowser*>()->textCursor();
    QVERIFY(cursor.charFormat().fontUnderline()); // what was added stands at the end of the change
    m->press(Qt::Key_Escape);
    QVERIFY(m->reader()->hasFocus());
}

void VersionsWindowTest::overlappingHighlightsAreMergedAndUndone()
{
    const QUuid second = highlight(u"the water was open again"_s);
    const QUuid first = highlight(u"By March the water"_s);
    highlight(u"In April"_s);
    const auto before = allOnDisk();
    QCOMPARE(before.size(), 3); // overlapping ones stay apart by themselves
    m->trigger("mergeHighlights"); // the selection is over the last one, which has no neighbour
    QVERIFY(said().contains(u"No other highlight"_s));
    m->reader()->select({0, 0});
    QTRY_VERIFY(m->reader()->selectedRange().isEmpty());
    m->press(Qt::Key_P);
    QTRY_VERIFY(m->reader()->activeAnnotation() == second || m->reader()->activeAnnotation() == first);
    m->press(Qt::Key_M);
    m->session()->flush();
    QCOMPARE(allOnDisk().size(), 2);
    QCOMPARE(onDisk(first).quote.exact, u"By March the water was open again"_s);
    m->trigger("undo");
    m->session()->flush();
    QCOMPARE(allOnDisk(), before);
    m->trigger("redo");
    m->session()->flush();
    QCOMPARE(allOnDisk().size(), 2);
}

void VersionsWindowTest::theSelectionSaysWhatIsMerged()
{
    highlight(u"the water was open"_s);
    highlight(u"the longest winter"_s);
    highlight(u"In April"_s);
    m->selectWords(u"was open again. The pilot said it had been the longest"_s);
    m->press(Qt::Key_M);
    m->session()->flush();
    const auto all = allOnDisk();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].quote.exact, u"the water was open again. The pilot said it had been the longest winter"_s);
}

void VersionsWindowTest::aHighlightIsSplitAtTheSelection()
{
    const QUuid whole = highlight(u"the longest winter he could remember"_s);
    const auto before = allOnDisk();
    m->selectWords(u"longest winter"_s);
    m->press(Qt::Key_M, Qt::ShiftModifier);
    m->session()->flush();
    const auto parts = allOnDisk();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].id, whole);
    QCOMPARE(parts[0].quote.exact, u"the"_s);
    QCOMPARE(parts[1].quote.exact, u"longest winter"_s);
    QCOMPARE(parts[2].quote.exact, u"he could remember"_s);
    m->trigger("undo");
    m->session()->flush();
    QCOMPARE(allOnDisk(), before);
    m->selectWords(u"Ice closed"_s);
    m->trigger("splitHighlight");
    QVERIFY(said().contains(u"Select a part of a highlight"_s));
}

QTEST_MAIN(VersionsWindowTest)
#include "VersionsWindowTest.moc"
