// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "model/session/Session.h"
#include "ui/ActionCollection.h"
#include "ui/AnnotationController.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/ExportController.h"
#include "ui/ImportController.h"
#include "ui/LeftOutNote.h"
#include "ui/library/ArticleActions.h"
#include "ui/library/ArticleList.h"
#include "ui/library/LibraryController.h"
#include "ui/library/LibrarySidebar.h"
#include "ui/library/LibraryZone.h"
#include "ui/library/SearchPanel.h"
#include "ui/library/SidebarModel.h"
#include "ui/MainActions.h"
#include "ui/MainMenus.h"
#include "ui/MarginZone.h"
#include "ui/MergeController.h"
#include "ui/OriginalController.h"
#include "ui/PageActions.h"
#include "ui/PageZone.h"
#include "ui/PlaceNavigator.h"
#include "ui/PrintController.h"
#include "ui/quotations/QuotationController.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/ReadingProgress.h"
#include "ui/ReviewController.h"
#include "ui/settings/AppearanceController.h"
#include "ui/settings/SettingsStore.h"
#include "ui/shortcuts/Shortcuts.h"
#include "ui/speech/ReadAloudController.h"
#include "ui/support/AccessibleRoles.h"
#include "ui/support/MessageBar.h"
#include "ui/VersionsController.h"
#include "ui/WindowBar.h"
#include "ui/WindowParts.h"
#include "ui/Workspace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int libraryWidth = 408;
    constexpr int annotationsWidth = 276;
    constexpr QSize usualSize(1280, 800);

    bool isTyping()
    {
        const QWidget* focus = QApplication::focusWidget();
        return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus);
    }

} // namespace

MainWindow::MainWindow(Session* session, SettingsStore* settings) :
    m_session(session),
    m_settings(settings),
    m_zones(new QSplitter(Qt::Horizontal)),
    m_parts(std::make_unique<WindowParts>()),
    m_actions(new ActionCollection(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    installAccessibleRoles();
    makeParts();
    layOut();
    addMainMenus(*m_actions, menuBar());
    loadShortcuts();
    auto* bar = new WindowBar(m_actions, m_parts->workspace, menuBar());
    bar->lead(new ReadingProgress(m_parts->reading, m_parts->page->reader()));
    m_mainActions = new MainActions(this, m_actions, *m_parts);
    new PageActions(m_actions, *m_parts, this);
    if (speechEngineMaker())
        new ReadAloudController(m_actions, *m_parts, this);
    connectParts();
    restoreLayout();
    showTitle();
    qApp->installEventFilter(this);
}

// Parts that are going say so, and nobody is to answer for them any more.
MainWindow::~MainWindow()
{
    delete m_mainActions;
}

void MainWindow::makeParts()
{
    WindowParts& parts = *m_parts;
    parts.appearance = new AppearanceController(m_settings, this);
    parts.library = new LibraryZone(m_session, m_zones);
    parts.page = new PageZone(m_zones);
    parts.margin = new MarginZone(m_zones);
    parts.pane = parts.margin->pane();
    m_messages = new MessageBar(parts.page);
    connect(parts.page, &QStackedWidget::currentChanged, m_messages, &QWidget::raise);
    parts.workspace = new Workspace(m_session, m_settings, m_messages, this);
    parts.shelves = new LibraryController(m_session, parts.library, this);
    parts.articles = new ArticleActions(parts.workspace, parts.library->list(), this);
    parts.reading = new ReadingController(parts.workspace, parts.page->reader(), this);
    parts.places = new PlaceNavigator(parts.reading, parts.page->reader(), this);
    parts.annotations = new AnnotationController(parts.workspace, parts.page->reader(), parts.pane, this);
    parts.quotations = new QuotationController(parts.workspace, parts.page->reader(), parts.margin->quotations(), parts.annotations, this);
    parts.imports = new ImportController(m_session, m_messages, this);
    parts.versions = new VersionsController(parts.workspace, parts.page, parts.reading, this);
    parts.review = new ReviewController(parts.workspace, parts.page, parts.reading, this);
    parts.merging = new MergeController(parts.workspace, parts.page->reader(), parts.annotations, this);
    parts.originals = new OriginalController(parts.workspace, parts.reading, this);
    new LeftOutNote(parts.originals, parts.page->reader());
    parts.exports = new ExportController(m_session, m_settings, m_messages, this);
    parts.printing = new PrintController(parts.workspace, this);
}

void MainWindow::loadShortcuts()
{
    m_parts->page->reader()->setLettersTaken(false);
    m_parts->shortcuts = new Shortcuts(m_actions, m_settings, this);
    for (const QString& refused : m_parts->shortcuts->load())
        m_messages->say({.text = refused}, refused);
}

void MainWindow::layOut()
{
    m_zones->setObjectName(u"zones"_s);
    m_zones->setHandleWidth(1);
    m_zones->setChildrenCollapsible(false);
    m_zones->setStretchFactor(1, 1);
    m_zones->setStretchFactor(0, 0);
    m_zones->setStretchFactor(2, 0);
    m_parts->page->setMinimumWidth(320);
    m_parts->margin->setMinimumWidth(200);
    setCentralWidget(m_zones);
    m_parts->page->reader()->setAppearance(m_parts->appearance->appearance());
    m_parts->pane->setAppearance(m_parts->appearance->appearance());
}

void MainWindow::connectParts()
{
    const WindowParts& parts = *m_parts;
    connect(parts.library->list(), &ArticleList::openRequested, parts.reading, [reading = parts.reading](const QUuid& id) { reading->open(id); });
    connect(parts.library->sidebar()->sidebarModel(), &SidebarModel::articlesDropped, parts.articles, &ArticleActions::drop);
    connect(parts.imports, &ImportController::arrived, parts.reading, [reading = parts.reading](const QUuid& id) { reading->open(id); });
    connect(parts.imports, &ImportController::found, parts.reading, [reading = parts.reading](const OpenedArticle& article) { reading->open(article); });
    // What was asked for is to be read at once, by the keys of the page; whoever types meanwhile goes on.
    const auto toReader = [reader = parts.page->reader()] {
        if (!isTyping())
            reader->setFocus(Qt::OtherFocusReason);
    };
    connect(parts.imports, &ImportController::arrived, parts.page->reader(), toReader);
    connect(parts.imports, &ImportController::found, parts.page->reader(), toReader);
    connect(parts.library->search(), &SearchPanel::closed, this, &MainWindow::toPage);
    connect(parts.shelves, &LibraryController::counted, parts.page, [page = parts.page](const ShelfCounts& counts) {
        page->setLibraryEmpty(counts.inbox + counts.reading + counts.archive + counts.trash == 0);
    });
    connect(parts.page->reader(), &ReaderView::dropped, parts.imports, [imports = parts.imports](const QMimeData* mime) { imports->open(*mime); });
    connect(parts.reading, &ReadingController::opening, parts.page, [page = parts.page] { page->setOpen(true); });
    connect(parts.reading, &ReadingController::opened, this, &MainWindow::showOpened);
    connect(parts.reading, &ReadingController::closed, this, &MainWindow::showClosed);
    connect(parts.reading, &ReadingController::takenFromInbox, parts.articles, &ArticleActions::setTakenFromInbox);
    connect(parts.reading, &ReadingController::articleChanged, this, [this](const Article& article) {
        m_parts->articles->setOpenArticle(article);
        m_parts->shelves->update(article);
        showTitle();
    });
    connect(parts.versions, &VersionsController::reviewRequested, parts.review, &ReviewController::begin);
    connect(parts.review, &ReviewController::begun, parts.versions, &VersionsController::dismissNotice);
    connect(parts.review, &ReviewController::turnedTo, parts.annotations, &AnnotationController::setActive);
    connect(parts.pane, &AnnotationPane::activated, parts.versions, &VersionsController::reveal);
    connect(parts.page->reader(), &ReaderView::annotationClicked, parts.margin, [margin = parts.margin](const QUuid& id) {
        if (!id.isNull())
            margin->show(MarginZone::Side::Highlights);
    });
    connect(parts.quotations, &QuotationController::found, parts.margin, &MarginZone::setQuotationCount);
    connect(parts.reading, &ReadingController::annotationReached, parts.annotations, &AnnotationController::setActive);
    connect(parts.appearance, &AppearanceController::changed, parts.page, &PageZone::setAppearance);
    connect(parts.appearance, &AppearanceController::changed, parts.pane, &AnnotationPane::setAppearance);
}

void MainWindow::showOpened(const OpenedArticle& opened)
{
    m_parts->annotations->show(opened);
    m_parts->quotations->show(opened);
    m_parts->articles->setOpenArticle(opened.article);
    m_parts->shelves->setOpenArticle(opened.article.id);
    showTitle();
}

void MainWindow::showClosed()
{
    m_parts->page->setOpen(false);
    m_parts->annotations->clear();
    m_parts->quotations->clear();
    m_parts->articles->setOpenArticle({});
    m_parts->shelves->setOpenArticle({});
    showTitle();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_parts->reading->article().metadata.title);
}

void MainWindow::openAll(const QStringList& things)
{
    m_parts->imports->open(things);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::resume()
{
    const QUuid last = m_settings->lastArticle(m_session->path());
    if (last.isNull())
        return;
    m_parts->reading->resume(last);
    m_parts->page->reader()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setLibraryShown(bool shown)
{
    m_parts->library->setVisible(shown);
    m_actions->action(u"showLibrary"_s)->setChecked(shown);
}

void MainWindow::setAnnotationsShown(bool shown)
{
    m_parts->margin->setVisible(shown);
    m_actions->action(u"showAnnotations"_s)->setChecked(shown);
}

void MainWindow::setPageOnly(bool on)
{
    if (on == m_pageOnly)
        return;
    if (on)
        saveLayout();
    m_pageOnly = on;
    menuBar()->setVisible(!on);
    setLibraryShown(!on && m_settings->flag("window/library", true));
    setAnnotationsShown(!on && m_settings->flag("window/annotations", true));
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    m_actions->action(u"pageOnly"_s)->setChecked(on);
    m_parts->page->reader()->setFocus();
}

// Larger text needs wider zones, as far as they leave room for the page.
QList<int> MainWindow::usualWidths() const
{
    const double scale = qMax(1.0, QFontInfo(font()).pointSizeF() / 10);
    const int library = qMin(qRound(libraryWidth * scale), width() * 40 / 100);
    const int annotations = qMin(qRound(annotationsWidth * scale), width() * 26 / 100);
    return {library, width() - library - annotations, annotations};
}

void MainWindow::restoreLayout()
{
    resize(usualSize);
    restoreGeometry(m_settings->state("window/geometry"));
    if (!m_zones->restoreState(m_settings->state("window/zones")))
        m_zones->setSizes(usualWidths());
    m_zones->setHandleWidth(1);
    m_parts->library->restoreState(m_settings->state("window/shelves"));
    m_parts->library->setHandleWidth(1);
    setLibraryShown(m_settings->flag("window/library", true));
    setAnnotationsShown(m_settings->flag("window/annotations", true));
    m_parts->library->list()->setOrder(ArticleOrder(m_settings->number("window/order", 0)));
    m_parts->shelves->choose(collectionFrom(m_settings->text("window/collection")));
}

// Nothing but the page is for now, not for the next start.
void MainWindow::saveLayout()
{
    m_settings->setText("window/collection", storedName(m_parts->shelves->collection()));
    m_settings->setNumber("window/order", int(m_parts->library->list()->order()));
    if (m_pageOnly)
        return;
    m_settings->setState("window/geometry", saveGeometry());
    m_settings->setState("window/zones", m_zones->saveState());
    m_settings->setState("window/shelves", m_parts->library->saveState());
    m_settings->setFlag("window/library", !m_parts->library->isHidden());
    m_settings->setFlag("window/annotations", !m_parts->margin->isHidden());
}

// Text fields have a meaning of their own for Ctrl+K (erase to the end of the line), which nobody looks for here.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isActiveWindow())
        return QMainWindow::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (m_actions->action(u"goTo"_s)->shortcut().matches(QKeySequence(key->keyCombination())) != QKeySequence::ExactMatch)
        return QMainWindow::eventFilter(watched, event);
    event->ignore();
    return true;
}

// Whatever has no use for Escape itself gives the focus back to the page.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_pageOnly)
        setPageOnly(false);
    toPage();
}

void MainWindow::toPage()
{
    if (ReaderView* page = m_parts->page->shownReader(); page->isVisible())
        page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts->pane->saveNow();
    m_parts->reading->savePlace();
    saveLayout();
    m_settings->sync();
    m_session->flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (ImportController::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (m_parts->imports->open(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace lectern
