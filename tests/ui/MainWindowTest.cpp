// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WindowFixture.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleMime.h"
#include "ui/library/SidebarModel.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBar.h"
#include "ui/support/MessageBoxes.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace lectern;
using namespace Qt::StringLiterals;

/// The whole window, driven by mouse and keyboard; after it the library is read from the disk.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickOpensAnArticleAndBeginsReadingIt();
    void jAndKGoThroughTheList();
    void highlightsAreOnTheDisk();
    void undoAndRedoReachTheDisk();
    void nIsANoteWithASelectionAndTheNextHighlightWithout();
    void keysAfterOneAnotherSpeakOfOneHighlight_data();
    void keysAfterOneAnotherSpeakOfOneHighlight();
    void removingIsUndoneFromTheMessage();
    void starsArchiveAndTags();
    void whatWasOpenedFromTheInboxComesBackThere();
    void emptyingTheTrashAsks();
    void aFileIsOpenedOnceAndRecognisedTheNextTime();
    void failuresAreToldInOneSentence();
    void pastedTextBecomesAnArticle();
    void searchOpensTheHitAtItsPlace();
    void thePaletteFindsArticlesAndCommands();
    void highlightsAreExportedToAFile();
    void markdownIsCopied();
    void zonesAreHiddenAndShown();
    void placeAndLayoutComeBack();
    void whatAnotherProgramWroteIsShown();
    void everyActionIsReachable();
    void themesColourTheWholeWindow();
    void anEmptyLibraryOffersTheSamples();
    void titlesOfEmptyZonesStandOnOneLine();
    void escapeLeavesTextFieldsForThePage();
    void thePaletteOpensFromTextFields();
    void undoneTrashingIsSelectedAgain();
    void theWholePageIsShownAndLeftAgain();
    void aFolderIsReadAndWhatFailedIsListed();

private:
    [[nodiscard]] QStringList messages() const;
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<WindowFixture> m;
};

void MainWindowTest::init()
{
    m = std::make_unique<WindowFixture>();
    m->show();
}

void MainWindowTest::cleanup()
{
    m.reset();
}

QStringList MainWindowTest::messages() const
{
    return m->window()->findChild<MessageBar*>()->texts();
}

QStringList MainWindowTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < m->list()->model()->rowCount(); ++row)
        titles << m->list()->model()->index(row, 0).data().toString();
    return titles;
}

void MainWindowTest::aClickOpensAnArticleAndBeginsReadingIt()
{
    const QModelIndex first = m->list()->model()->index(0, 0);
    const auto id = first.data(ArticleListModel::IdRole).toUuid();
    QTest::mouseClick(m->list()->viewport(), Qt::LeftButton, {}, m->list()->visualRect(first).center());
    QTRY_COMPARE(m->reader()->articleId(), id);
    QVERIFY(m->window()->windowTitle().contains(first.data().toString()));
    m->session()->flush();
    // It stays in sight although it left the inbox.
    QVERIFY(titles().contains(first.data().toString()));
    m->close();
    QCOMPARE(m->disk()->article(id)->reading.state, ReadingState::Reading);
    QVERIFY(!m->disk()->article(id)->reading.opened.isNull());
}

void MainWindowTest::jAndKGoThroughTheList()
{
    const auto idAt = [this](int row) { return m->list()->model()->index(row, 0).data(ArticleListModel::IdRole).toUuid(); };
    const QUuid first = idAt(0);
    const QUuid second = idAt(1);
    m->press(Qt::Key_J);
    QTRY_COMPARE(m->reader()->articleId(), first);
    m->press(Qt::Key_J);
    QTRY_COMPARE(m->reader()->articleId(), second);
    m->press(Qt::Key_K);
    QTRY_COMPARE(m->reader()->articleId(), first);
}

void MainWindowTest::highlightsAreOnTheDisk()
{
    m->open(m->harbour());
    m->selectWords(u"the longest winter"_s);
    m->press(Qt::Key_3);
    m->session()->flush();
    m->close();
    const auto annotations = m->disk()->annotations({.article = m->harbour()});
    QCOMPARE(annotations->size(), 1);
    QCOMPARE(annotations->first().quote.exact, u"the longest winter"_s);
    QCOMPARE(annotations->first().color, HighlightColor::Blue);
}

void MainWindowTest::undoAndRedoReachTheDisk()
{
    m->open(m->harbour());
    m->selectWords(u"the ferries stopped"_s);
    m->press(Qt::Key_H);
    QTRY_COMPARE(m->disk()->annotations()->size(), 1);
    m->session()->flush();
    QTRY_VERIFY(m->isEnabled("undo"));
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m->disk()->annotations()->size(), 0);
    m->session()->flush();
    m->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m->disk()->annotations()->size(), 1);
}

void MainWindowTest::nIsANoteWithASelectionAndTheNextHighlightWithout()
{
    m->open(m->harbour());
    m->selectWords(u"the first ferry"_s);
    QVERIFY(m->isEnabled("noteSelection"));
    QVERIFY(!m->isEnabled("nextHighlight"));
    m->press(Qt::Key_N);
    m->session()->flush();
    auto* pane = m->window()->findChild<AnnotationPane*>();
    QTRY_VERIFY(QApplication::focusWidget() && pane->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"At **last**."_s);
    m->close();
    const auto annotations = m->disk()->annotations({.article = m->harbour()});
    QCOMPARE(annotations->size(), 1);
    QCOMPARE(annotations->first().note, u"At **last**."_s);
}

void MainWindowTest::keysAfterOneAnotherSpeakOfOneHighlight_data()
{
    QTest::addColumn<bool>("quickly");
    QTest::newRow("before the first is on the disk") << true;
    QTest::newRow("after it is on the disk") << false;
}

void MainWindowTest::keysAfterOneAnotherSpeakOfOneHighlight()
{
    QFETCH(bool, quickly);
    m->open(m->harbour());
    m->selectWords(u"the longest winter"_s);
    m->press(Qt::Key_3);
    if (!quickly)
        m->session()->flush();
    m->press(Qt::Key_N);
    auto* pane = m->window()->findChild<AnnotationPane*>();
    QTRY_VERIFY(QApplication::focusWidget() && pane->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"How long?"_s);
    m->close();
    const auto annotations = m->disk()->annotations({.article = m->harbour()});
    QCOMPARE(annotations->size(), 1);
    QCOMPARE(annotations->first().color, HighlightColor::Blue);
    QCOMPARE(annotations->first().note, u"How long?"_s);
}

void MainWindowTest::removingIsUndoneFromTheMessage()
{
    m->open(m->bread());
    m->reader()->setFocus();
    m->trigger("trash");
    QTRY_VERIFY(!m->disk()->article(m->bread())->reading.trashed.isNull());
    QTRY_VERIFY(!titles().contains(u"Bread for a week"_s));
    QVERIFY(messages().contains(u"Moved to the trash."_s));
    auto* undo = m->window()->findChild<MessageBar*>()->findChild<QToolButton*>(u"messageAction"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(m->disk()->article(m->bread())->reading.trashed.isNull());
}

void MainWindowTest::starsArchiveAndTags()
{
    m->open(m->harbour());
    m->reader()->setFocus();
    m->press(Qt::Key_S);
    QTRY_VERIFY(m->disk()->article(m->harbour())->reading.starred);
    m->press(Qt::Key_E);
    QTRY_COMPARE(m->disk()->article(m->harbour())->reading.state, ReadingState::Archive);

    auto* sidebar = m->window()->findChild<QTreeView*>(u"sidebar"_s);
    auto* model = qobject_cast<SidebarModel*>(sidebar->model());
    model->setTags({{.name = u"sea"_s, .articles = 1}});
    const std::unique_ptr<QMimeData> mime(mimeOf({m->bread()}));
    QVERIFY(model->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, model->indexOf({.tag = u"sea"_s})));
    QTRY_COMPARE(m->disk()->article(m->bread())->reading.tags, QStringList{u"sea"_s});
}

void MainWindowTest::whatWasOpenedFromTheInboxComesBackThere()
{
    m->open(m->bread());
    QTRY_COMPARE(m->disk()->article(m->bread())->reading.state, ReadingState::Reading);
    m->trigger("trash");
    QTRY_VERIFY(!m->disk()->article(m->bread())->reading.trashed.isNull());
    m->trigger("undo");
    QTRY_VERIFY(m->disk()->article(m->bread())->reading.trashed.isNull());
    QVERIFY(m->session()->flush());
    QCOMPARE(m->disk()->article(m->bread())->reading.state, ReadingState::Inbox);
    m->open(m->bread());
    m->open(m->harbour());
    m->open(m->bread()); // as one that is being read
    m->trigger("trash");
    QTRY_VERIFY(!m->disk()->article(m->bread())->reading.trashed.isNull());
    m->trigger("undo");
    QTRY_VERIFY(m->disk()->article(m->bread())->reading.trashed.isNull());
    QVERIFY(m->session()->flush());
    QCOMPARE(m->disk()->article(m->bread())->reading.state, ReadingState::Reading);
}

void MainWindowTest::emptyingTheTrashAsks()
{
    QVERIFY(m->disk()->trashArticles({m->bread()}));
    messageBoxes::answerNext(1);
    m->trigger("emptyTrash");
    m->session()->flush();
    QVERIFY(m->disk()->article(m->bread()));
    QVERIFY(messageBoxes::lastQuestion().text.contains(u"for good"_s));

    messageBoxes::answerNext(0);
    m->trigger("emptyTrash");
    m->session()->flush();
    QVERIFY(!m->disk()->article(m->bread()));
    QVERIFY(m->disk()->article(m->harbour()));
}

void MainWindowTest::aFileIsOpenedOnceAndRecognisedTheNextTime()
{
    QFile file(m->file(u"tides.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# On tides\n\nTwice a day the sea comes in, and twice it goes.\n");
    file.close();
    for (int turn = 0; turn < 2; ++turn) {
        fileDialogs::answerNext({file.fileName()});
        m->trigger("open");
        QTRY_VERIFY(m->window()->windowTitle().contains(u"On tides"_s));
        m->session()->flush();
        m->open(m->harbour());
    }
    QTRY_VERIFY(messages().contains(u"“On tides” was in the library already."_s));
    QCOMPARE(m->disk()->articles()->size(), 3);
}

void MainWindowTest::failuresAreToldInOneSentence()
{
    fileDialogs::answerNext({m->file(u"nothing-here.html"_s)});
    m->trigger("open");
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY2(messages().first().contains(u"nothing-here.html"_s), qPrintable(messages().first()));
    QCOMPARE(m->disk()->articles()->size(), 2);
}

void MainWindowTest::pastedTextBecomesAnArticle()
{
    QGuiApplication::clipboard()->setText(u"A walk\n\nWe went along the river until it was dark, and then back again.\n"_s);
    m->list()->setFocus();
    m->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m->disk()->articles()->size(), 3);
    QTRY_VERIFY(m->reader()->content() && m->reader()->content()->text.contains(u"along the river"_s));
}

void MainWindowTest::searchOpensTheHitAtItsPlace()
{
    m->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* field = m->window()->findChild<QLineEdit*>(u"searchField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"pilot"_s);
    auto* results = m->window()->findChild<QListView*>(u"searchResults"_s);
    QTRY_COMPARE(results->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m->reader()->articleId(), m->harbour());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m->list()->isVisible());
}

void MainWindowTest::thePaletteFindsArticlesAndCommands()
{
    m->press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = m->window()->findChild<QWidget*>(u"commandPalette"_s);
    QVERIFY(palette);
    m->session()->flush();
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"brd week"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m->reader()->articleId(), m->bread());

    QTRY_VERIFY(!m->window()->findChild<QWidget*>(u"commandPalette"_s));
    m->trigger("goTo");
    palette = m->window()->findChild<QWidget*>(u"commandPalette"_s);
    QTest::keyClicks(palette->findChild<QLineEdit*>(), u"sepia"_s);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(m->window()->findChild<QAction*>(u"sepia"_s)->isChecked());
}

void MainWindowTest::highlightsAreExportedToAFile()
{
    m->open(m->harbour());
    m->selectWords(u"the longest winter"_s);
    m->press(Qt::Key_1);
    QTRY_COMPARE(m->disk()->annotations()->size(), 1);
    m->trigger("export");
    auto* dialog = m->window()->findChild<QWidget*>(u"exportDialog"_s);
    QVERIFY(dialog);
    fileDialogs::answerNext({m->file(u"out.md"_s)});
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportFile"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m->file(u"out.md"_s)));
    QFile file(m->file(u"out.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("> the longest winter"));
}

void MainWindowTest::markdownIsCopied()
{
    m->open(m->harbour());
    m->selectWords(u"the ferries stopped"_s);
    m->press(Qt::Key_2);
    QTRY_COMPARE(m->disk()->annotations()->size(), 1);
    m->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"> the ferries stopped"_s));
}

void MainWindowTest::zonesAreHiddenAndShown()
{
    auto* library = m->window()->findChild<QWidget*>(u"libraryZone"_s);
    auto* pane = m->window()->findChild<AnnotationPane*>();
    m->press(Qt::Key_F9);
    QVERIFY(!library->isVisible());
    m->press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!pane->isVisible());
    m->press(Qt::Key_F9);
    QVERIFY(library->isVisible() && !pane->isVisible());
    m->press(Qt::Key_F11);
    QVERIFY(!library->isVisible());
    QVERIFY(m->window()->isFullScreen());
    m->press(Qt::Key_F11);
    QVERIFY(library->isVisible() && !pane->isVisible());
    QVERIFY(!m->window()->isFullScreen());
}

void MainWindowTest::placeAndLayoutComeBack()
{
    {
        auto library = m->disk();
        QByteArray html;
        for (int i = 0; i < 200; ++i)
            html += "<p>Paragraph " + QByteArray::number(i) + " of a long text, with enough words in it for a line or two on the page.</p>";
        const QUuid id = WindowFixture::add(*library, u"A long text"_s, html);
        m->open(id);
        const qsizetype there = m->reader()->content()->text.indexOf(u"Paragraph 150 "_s);
        m->reader()->setPlace({there, 0});
        m->press(Qt::Key_F9, Qt::ShiftModifier);
    }
    const ReadingPlace before = m->reader()->place();
    m->close();
    m->show();
    m->window()->resume();
    QTRY_VERIFY(m->window()->windowTitle().contains(u"A long text"_s));
    QTRY_COMPARE(m->reader()->place().offset, before.offset);
    QVERIFY(!m->window()->findChild<AnnotationPane*>()->isVisible());
}

void MainWindowTest::whatAnotherProgramWroteIsShown()
{
    m->open(m->harbour());
    const auto library = m->disk();
    WindowFixture::add(*library, u"From elsewhere"_s, "<p>Added by the command line.</p>");
    QVERIFY(library->highlight(m->harbour(), {.quote = u"The pilot said"_s}));
    QTRY_VERIFY(titles().contains(u"From elsewhere"_s));
    QTRY_VERIFY((m->press(Qt::Key_N), !m->reader()->activeAnnotation().isNull()));
}

void MainWindowTest::everyActionIsReachable()
{
    QStringList shortcuts;
    for (const QAction* action : m->window()->findChild<ActionCollection*>()->all()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& shortcut : action->shortcuts())
            shortcuts << shortcut.toString();
    }
    // N stands for two actions, of which one is enabled at a time.
    shortcuts.removeOne(u"N"_s);
    QCOMPARE(shortcuts.removeDuplicates(), 0);
    m->trigger("shortcuts");
    QVERIFY(m->window()->findChild<QWidget*>(u"shortcutsDialog"_s)->isVisible());
}

void MainWindowTest::themesColourTheWholeWindow()
{
    m->trigger("light");
    const auto ground = [this] { return m->list()->viewport()->palette().color(QPalette::Window).lightness(); };
    QTRY_VERIFY(ground() > 200);
    m->trigger("dark");
    QTRY_VERIFY(ground() < 60);
    m->trigger("light");
}

void MainWindowTest::anEmptyLibraryOffersTheSamples()
{
    auto* offer = m->window()->findChild<QWidget*>(u"welcome"_s)->findChild<QPushButton*>(u"noticeDeed"_s);
    QVERIFY(!offer->isVisible());
    QVERIFY(m->disk()->trashArticles({m->harbour(), m->bread()}));
    QVERIFY(m->disk()->emptyTrash());
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(!m->reader()->articleId().isNull());
    QTRY_VERIFY(m->list()->model()->rowCount() > 1);
    QVERIFY(!offer->isVisible());
}

void MainWindowTest::titlesOfEmptyZonesStandOnOneLine()
{
    QVERIFY(m->disk()->trashArticles({m->harbour(), m->bread()}));
    QTRY_COMPARE(m->list()->model()->rowCount(), 0);
    QTRY_COMPARE(m->reader()->articleId(), QUuid());
    QSet<int> lines;
    int notices = 0;
    for (const QLabel* title : m->window()->findChildren<QLabel*>(u"noticeTitle"_s)) {
        if (!title->isVisible())
            continue;
        lines += title->mapTo(m->window(), QPoint(0, title->fontMetrics().ascent())).y();
        ++notices;
    }
    QCOMPARE(notices, 3);
    QCOMPARE(lines.size(), 1);
}

void MainWindowTest::escapeLeavesTextFieldsForThePage()
{
    m->open(m->harbour());
    m->trigger("filter");
    auto* filter = m->window()->findChild<QLineEdit*>(u"articleFilter"_s);
    QTest::keyClicks(filter, u"bread"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(m->reader()->hasFocus());
    m->trigger("searchAll");
    m->press(Qt::Key_Escape);
    QVERIFY(m->reader()->hasFocus());
    QVERIFY(m->list()->isVisible());
}

void MainWindowTest::thePaletteOpensFromTextFields()
{
    m->trigger("filter");
    QTest::keyClicks(m->window()->findChild<QLineEdit*>(u"articleFilter"_s), u"bread"_s);
    m->press(Qt::Key_Home);
    m->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m->window()->findChild<QWidget*>(u"commandPalette"_s));
    QCOMPARE(m->window()->findChild<QLineEdit*>(u"articleFilter"_s)->text(), u"bread"_s);
}

void MainWindowTest::undoneTrashingIsSelectedAgain()
{
    m->list()->setCurrentIndex(m->list()->model()->index(1, 0));
    const auto trashed = m->list()->currentIndex().data(ArticleListModel::IdRole).toUuid();
    m->trigger("trash");
    QTRY_COMPARE(m->list()->model()->rowCount(), 1);
    m->trigger("undo");
    QTRY_COMPARE(m->list()->model()->rowCount(), 2);
    const QModelIndexList rows = m->list()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data(ArticleListModel::IdRole).toUuid(), trashed);
}

void MainWindowTest::theWholePageIsShownAndLeftAgain()
{
    m->open(m->bread());
    QVERIFY(!m->isEnabled("wholePage")); // nothing was kept of it
    QVERIFY(!m->isEnabled("readAgain"));
    const QByteArray page = "<html><body><article><h1>Dikes</h1>"
        + QByteArray("<p>The dike was raised by a metre after the flood, and nobody in the village complained about the noise.</p>").repeated(12)
        + "</article><div class='comments'><p>First comment! It is said that the noise was heard in the next village, and that somebody there complained.</p></div></body></html>";
    QFile file(m->file(u"dikes.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
    file.close();
    m->window()->openAll({file.fileName()});
    QTRY_COMPARE(m->reader()->content() ? m->reader()->content()->text.contains(u"The dike"_s) : false, true);
    QTRY_VERIFY(m->isEnabled("wholePage"));
    const auto action = m->window()->findChild<QAction*>(u"wholePage"_s);
    QVERIFY(!action->isChecked());
    auto* note = m->window()->findChild<QWidget*>(u"leftOutNote"_s);
    QVERIFY(note->isVisible()); // beneath the text
    note->findChild<QToolButton*>()->click();
    QTRY_VERIFY(m->reader()->content()->text.contains(u"First comment!"_s));
    QTRY_VERIFY(action->isChecked());
    QTRY_COMPARE(note->findChild<QLabel*>()->text(), u"This is all of the page."_s);
    m->trigger("wholePage");
    QTRY_VERIFY(!m->reader()->content()->text.contains(u"First comment!"_s));
    QTRY_VERIFY(!action->isChecked());
    m->trigger("readAgain");
    QTRY_VERIFY(m->window()->findChild<MessageBar*>()->texts().contains(u"It reads the same as before."_s));
}

void MainWindowTest::aFolderIsReadAndWhatFailedIsListed()
{
    const QString folder = m->file(u"pages"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const auto& [name, bytes] : {std::pair(u"one.txt"_s, QByteArray("The first note.")), {u"two.txt"_s, "The second note."}, {u"three.txt"_s, "\x89PNG"}}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    fileDialogs::answerNext({folder});
    m->trigger("openFolder");
    QTRY_COMPARE(m->list()->model()->rowCount(), 4);
    QToolButton* show = nullptr;
    QTRY_VERIFY((show = m->window()->findChild<QToolButton*>(u"messageAction"_s)));
    show->click();
    auto* report = m->window()->findChild<QDialog*>(u"importReport"_s);
    QVERIFY(report && report->isVisible());
    const auto* list = report->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), folder);
    QVERIFY(list->topLevelItem(0)->child(0)->text(0).contains(u"three.txt"_s));
    report->close();
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
