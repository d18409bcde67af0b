// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainActions.h"

#include "model/session/Session.h"
#include "ui/ActionCollection.h"
#include "ui/AnnotationController.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/CardAlignment.h"
#include "ui/ImportController.h"
#include "ui/library/ArticleActions.h"
#include "ui/library/ArticleList.h"
#include "ui/library/LibraryController.h"
#include "ui/library/LibraryZone.h"
#include "ui/library/SearchPanel.h"
#include "ui/library/SearchWords.h"
#include "ui/MainWindow.h"
#include "ui/MarginZone.h"
#include "ui/MergeController.h"
#include "ui/OriginalController.h"
#include "ui/PageZone.h"
#include "ui/PlaceNavigator.h"
#include "ui/quotations/QuotationShelf.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/ReviewController.h"
#include "ui/settings/AppearanceController.h"
#include "ui/settings/LanguageDialog.h"
#include "ui/settings/SettingsStore.h"
#include "ui/VersionsController.h"
#include "ui/Workspace.h"

#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace lectern {

MainActions::MainActions(MainWindow* window, ActionCollection* actions, const WindowParts& parts) :
    QObject(window), m_window(window), m_actions(actions), m_parts(parts)
{
    wireFile();
    wireEdit();
    wireArticle();
    wireVersions();
    wireHighlight();
    wireAlignment();
    wireQuotations();
    wireColors();
    wireView();
    wireThemes();
    wireGo();
    wireHelp();
    watch();
    enableWhatFits();
}

void MainActions::wireFile()
{
    m_actions->on(u"open"_s, this, [this] { openFiles(); });
    m_actions->on(u"openFolder"_s, this, [this] { openFolder(); });
    m_actions->on(u"openAddress"_s, this, [this] { askForAddress(); });
    m_actions->on(u"openClipboard"_s, this, [this] { openClipboard(); });
    m_actions->on(u"export"_s, this, [this] { exportHighlights(); });
    m_actions->on(u"copyMarkdown"_s, this, [this] { copyMarkdown(); });
    m_actions->on(u"print"_s, this, [this] { print(); });
    m_actions->on(u"savePdf"_s, this, [this] { savePdf(); });
    m_actions->on(u"emptyTrash"_s, this, [this] { m_parts.articles->emptyTrash(m_window); });
    m_actions->on(u"quit"_s, this, [this] { m_window->close(); });
}

void MainActions::wireEdit()
{
    const auto reader = [this] { return m_parts.page->shownReader(); };
    m_actions->on(u"undo"_s, this, [this] { undo(); });
    m_actions->on(u"redo"_s, this, [this] { redo(); });
    m_actions->on(u"find"_s, this, [reader] { reader()->find(); });
    m_actions->on(u"findNext"_s, this, [reader] { reader()->findNext(); });
    m_actions->on(u"findPrevious"_s, this, [reader] { reader()->findPrevious(); });
    m_actions->on(u"searchAll"_s, this, [this] { beginSearch(); });
    m_actions->on(u"goTo"_s, this, [this] { goToAnything(); });
    m_actions->on(u"filter"_s, this, [this] {
        m_window->setLibraryShown(true);
        m_parts.library->endSearch();
        m_parts.library->focusFilter();
    });
    connect(m_parts.library->search(), &SearchPanel::hitChosen, this, &MainActions::openHit);
}

void MainActions::wireArticle()
{
    ArticleActions* articles = m_parts.articles;
    m_actions->on(u"nextArticle"_s, this, [this] { openNeighbour(1); });
    m_actions->on(u"previousArticle"_s, this, [this] { openNeighbour(-1); });
    m_actions->on(u"archive"_s, this, [articles] { articles->toggleArchived(); });
    m_actions->on(u"toInbox"_s, this, [articles] { articles->moveTo(ReadingState::Inbox); });
    m_actions->on(u"star"_s, this, [articles] { articles->toggleStarred(); });
    m_actions->on(u"tagArticle"_s, this, [this] { editTags(); });
    m_actions->on(u"rename"_s, this, [this] { rename(); });
    m_actions->on(u"trash"_s, this, [articles] { articles->trash(); });
    m_actions->on(u"restore"_s, this, [articles] { articles->restore(); });
    m_actions->on(u"readAgain"_s, this, [this] { m_parts.originals->readAgain(); });
    m_actions->on(u"joinPages"_s, this, [this] { m_parts.imports->joinPages(m_parts.reading->article()); });
    m_actions->on(u"wholePage"_s, this, [this] { m_parts.originals->showWholePage(m_parts.originals->origin().extent == Extent::Article); });
    connect(m_parts.originals, &OriginalController::originChanged, this, &MainActions::enableWhatFits);
    auto* menu = new QMenu(m_window);
    for (const QString& name : {u"star"_s, u"archive"_s, u"toInbox"_s, u"tagArticle"_s, u"rename"_s, u"export"_s, u"trash"_s, u"restore"_s})
        menu->addAction(m_actions->action(name));
    m_parts.library->list()->setContextMenu(menu);
}

void MainActions::wireVersions()
{
    m_actions->on(u"checkForChanges"_s, this, [this] { m_parts.versions->checkForChanges(); });
    m_actions->on(u"versions"_s, this, [this] { m_parts.versions->showVersions(m_window); });
    m_actions->on(u"review"_s, this, [this] { m_parts.review->begin(); });
    m_actions->on(u"mergeHighlights"_s, this, [this] { m_parts.merging->merge(); });
    m_actions->on(u"splitHighlight"_s, this, [this] { m_parts.merging->split(); });
    connect(m_parts.page, &PageZone::currentChanged, this, &MainActions::enableWhatFits);
}

void MainActions::wireHighlight()
{
    AnnotationController* annotations = m_parts.annotations;
    ReaderView* reader = m_parts.page->reader();
    const auto noteInSight = [this, annotations] {
        m_window->setAnnotationsShown(true);
        annotations->note();
    };
    m_actions->on(u"highlight"_s, this, [annotations] { annotations->highlight(); });
    m_actions->on(u"noteSelection"_s, this, noteInSight);
    m_actions->on(u"noteHighlight"_s, this, noteInSight);
    m_actions->on(u"tagHighlight"_s, this, [this, annotations] {
        m_window->setAnnotationsShown(true);
        annotations->tag();
    });
    m_actions->on(u"removeHighlight"_s, this, [annotations] { annotations->remove(); });
    m_actions->on(u"nextHighlight"_s, this, [annotations] { annotations->go(1); });
    m_actions->on(u"previousHighlight"_s, this, [annotations] { annotations->go(-1); });
    m_actions->on(u"filterHighlights"_s, this, [this] {
        showHighlights();
        m_parts.pane->focusFilter();
    });
    m_actions->on(u"sortHighlights"_s, this, [this] {
        showHighlights();
        m_parts.pane->showOrderMenu();
    });
    m_actions->on(u"copyQuotation"_s, this, [annotations] { annotations->copyQuotation(); });
    m_actions->on(u"copyLink"_s, this, [annotations] { annotations->copyLink(); });
    m_actions->on(u"caret"_s, this, [this, reader] { reader->setCaretMode(m_actions->action(u"caret"_s)->isChecked()); });
}

void MainActions::showHighlights()
{
    m_window->setAnnotationsShown(true);
    m_parts.margin->show(MarginZone::Side::Highlights);
}

void MainActions::wireAlignment()
{
    SettingsStore* settings = m_parts.workspace->settings();
    QAction* beside = m_actions->action(u"cardsBeside"_s);
    auto* alignment = new CardAlignment(m_parts.page->reader(), m_parts.pane, this);
    beside->setChecked(settings->flag("annotations/beside", true));
    alignment->setWanted(beside->isChecked());
    m_actions->on(u"cardsBeside"_s, this, [settings, alignment, beside] {
        settings->setFlag("annotations/beside", beside->isChecked());
        alignment->setWanted(beside->isChecked());
    });
}

void MainActions::wireQuotations()
{
    ReaderView* reader = m_parts.page->reader();
    SettingsStore* settings = m_parts.workspace->settings();
    QAction* marks = m_actions->action(u"showQuotations"_s);
    marks->setChecked(settings->flag("reader/quotations", true));
    reader->setQuotationsShown(marks->isChecked());
    m_actions->on(u"showQuotations"_s, this, [reader, settings, marks] {
        settings->setFlag("reader/quotations", marks->isChecked());
        reader->setQuotationsShown(marks->isChecked());
    });
    m_actions->on(u"takeQuotation"_s, this, [reader] { reader->requestQuotation(); });
    m_actions->on(u"focusQuotations"_s, this, [this] {
        m_window->setAnnotationsShown(true);
        m_parts.margin->enter(MarginZone::Side::Quotations);
    });
    m_actions->on(u"editSpeaker"_s, this, [this] {
        m_window->setAnnotationsShown(true);
        m_parts.pane->editSpeaker(m_parts.annotations->active());
    });
    connect(m_parts.library->quotations(), &QuotationShelf::chosen, this, [this](const Saying& saying) {
        m_parts.reading->open(saying.article, {.annotation = saying.annotation, .range = saying.range});
    });
}

void MainActions::wireColors()
{
    static constexpr HighlightColor colors[] = {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue,
        HighlightColor::Pink, HighlightColor::Purple};
    for (int i = 0; i < 5; ++i)
        m_actions->on(u"color%1"_s.arg(i + 1), this, [this, color = colors[i]] { m_parts.annotations->color(color); });
}

void MainActions::wireView()
{
    AppearanceController* appearance = m_parts.appearance;
    const auto checked = [this](const QString& name) { return m_actions->action(name)->isChecked(); };
    m_actions->on(u"showLibrary"_s, this, [this, checked] { m_window->setLibraryShown(checked(u"showLibrary"_s)); });
    m_actions->on(
        u"showAnnotations"_s, this, [this, checked] { m_window->setAnnotationsShown(checked(u"showAnnotations"_s)); });
    m_actions->on(u"pageOnly"_s, this, [this, checked] { m_window->setPageOnly(checked(u"pageOnly"_s)); });
    m_actions->on(u"appearance"_s, this, [this] { showAppearance(); });
    m_actions->on(u"language"_s, this, [this] { (new LanguageDialog(m_parts.workspace->settings(), m_window))->open(); });
    m_actions->on(u"larger"_s, this, [appearance] { appearance->zoom(1); });
    m_actions->on(u"smaller"_s, this, [appearance] { appearance->zoom(-1); });
    m_actions->on(u"usualSize"_s, this, [appearance] { appearance->zoom(0); });
    m_actions->on(u"wider"_s, this, [appearance] { appearance->widen(4); });
    m_actions->on(u"narrower"_s, this, [appearance] { appearance->widen(-4); });
    connect(m_parts.page->reader(), &ReaderView::zoomRequested, appearance, &AppearanceController::zoom);
}

void MainActions::wireThemes()
{
    const std::pair<QString, ThemeChoice> themes[] = {{u"light"_s, ThemeChoice::Light}, {u"sepia"_s, ThemeChoice::Sepia},
        {u"dark"_s, ThemeChoice::Dark}, {u"system"_s, ThemeChoice::System}, {u"contrast"_s, ThemeChoice::HighContrast}};
    for (const auto& [name, theme] : themes)
        m_actions->on(name, this, [this, theme = theme] {
            m_parts.appearance->setTheme(theme);
            tickAppearance();
        });
    m_actions->on(u"justify"_s, this, [this] { m_parts.appearance->setJustified(m_actions->action(u"justify"_s)->isChecked()); });
    m_actions->on(u"indent"_s, this, [this] { m_parts.appearance->setIndented(m_actions->action(u"indent"_s)->isChecked()); });
    connect(m_parts.appearance, &AppearanceController::changed, this, &MainActions::tickAppearance);
    tickAppearance();
}

void MainActions::tickAppearance()
{
    const Appearance& appearance = m_parts.appearance->appearance();
    const ThemeChoice theme = appearance.theme;
    m_actions->action(u"light"_s)->setChecked(theme == ThemeChoice::Light);
    m_actions->action(u"sepia"_s)->setChecked(theme == ThemeChoice::Sepia);
    m_actions->action(u"dark"_s)->setChecked(theme == ThemeChoice::Dark);
    m_actions->action(u"system"_s)->setChecked(theme == ThemeChoice::System);
    m_actions->action(u"contrast"_s)->setChecked(theme == ThemeChoice::HighContrast);
    m_actions->action(u"justify"_s)->setChecked(appearance.justified);
    m_actions->action(u"indent"_s)->setChecked(appearance.paragraphs == ParagraphStyle::Indented);
}

void MainActions::wireGo()
{
    for (const Shelf shelf : allShelves)
        m_actions->on(u"shelf%1"_s.arg(int(shelf) + 1), this, [this, shelf] {
            m_window->setLibraryShown(true);
            m_parts.library->endSearch();
            m_parts.shelves->choose({.shelf = shelf});
        });
    m_actions->on(u"goBack"_s, m_parts.places, [this] { m_parts.places->goBack(); });
    m_actions->on(u"goForward"_s, m_parts.places, [this] { m_parts.places->goForward(); });
    connect(m_parts.places, &PlaceNavigator::changed, this, &MainActions::enableWhatFits);
    m_actions->on(u"focusList"_s, this, [this] {
        m_window->setLibraryShown(true);
        m_parts.library->endSearch();
    });
    m_actions->on(u"focusPage"_s, this, [this] { m_parts.page->reader()->setFocus(Qt::ShortcutFocusReason); });
    m_actions->on(u"focusAnnotations"_s, this, [this] {
        m_window->setAnnotationsShown(true);
        m_parts.margin->enter(MarginZone::Side::Highlights);
    });
}

// What is enabled follows selection, open article and undo stack. N is one key for two actions: with a selection it is a note,
// without one the next highlight; only one of them is enabled at a time.
void MainActions::watch()
{
    connect(m_parts.page->reader(), &ReaderView::selectionChangedTo, this, &MainActions::enableWhatFits);
    connect(m_parts.annotations, &AnnotationController::activeChanged, this, &MainActions::enableWhatFits);
    connect(m_parts.reading, &ReadingController::opened, this, &MainActions::enableWhatFits);
    connect(m_parts.reading, &ReadingController::closed, this, &MainActions::enableWhatFits);
    connect(m_parts.reading, &ReadingController::articleChanged, this, &MainActions::enableWhatFits);
    connect(m_parts.library->list(), &ArticleList::selectionChanged, this, &MainActions::enableWhatFits);
    connect(m_parts.shelves, &LibraryController::articlesShown, this, &MainActions::enableWhatFits);
    connect(m_parts.workspace->undoStack(), &QUndoStack::indexChanged, this, &MainActions::enableWhatFits);
}

void MainActions::enableWhatFits()
{
    const bool open = !m_parts.reading->article().id.isNull();
    const bool page = open && m_parts.page->isShowingPage();
    const bool selection = page && !m_parts.page->reader()->selectedRange().isEmpty();
    const bool active = page && !m_parts.annotations->active().isNull();
    const bool some = open || !m_parts.library->list()->selected().isEmpty();
    m_actions->setEnabled({u"noteSelection"_s}, selection);
    m_actions->setEnabled({u"nextHighlight"_s}, open && !selection);
    m_actions->setEnabled({u"previousHighlight"_s, u"filterHighlights"_s, u"sortHighlights"_s, u"find"_s, u"findNext"_s, u"findPrevious"_s, u"caret"_s, u"takeQuotation"_s}, open);
    m_actions->setEnabled({u"noteHighlight"_s, u"editSpeaker"_s, u"removeHighlight"_s}, active);
    m_actions->setEnabled({u"print"_s, u"savePdf"_s}, open);
    m_actions->setEnabled({u"checkForChanges"_s, u"review"_s, u"versions"_s}, open);
    m_actions->setEnabled({u"mergeHighlights"_s}, selection || active);
    m_actions->setEnabled({u"splitHighlight"_s}, page);
    m_actions->setEnabled({u"highlight"_s, u"color1"_s, u"color2"_s, u"color3"_s, u"color4"_s, u"color5"_s,
                              u"tagHighlight"_s, u"copyQuotation"_s, u"copyLink"_s},
        selection || active);
    m_actions->setEnabled({u"archive"_s, u"toInbox"_s, u"star"_s, u"tagArticle"_s, u"rename"_s, u"trash"_s, u"copyMarkdown"_s}, some);
    const bool inTrash = m_parts.shelves->collection().isTrash() || !m_parts.reading->article().reading.trashed.isNull();
    m_actions->setEnabled({u"restore"_s}, some && inTrash);
    m_actions->setEnabled({u"goBack"_s}, m_parts.places->canGoBack());
    m_actions->setEnabled({u"goForward"_s}, m_parts.places->canGoForward());
    const ArticleOrigin& origin = m_parts.originals->origin();
    m_actions->setEnabled({u"readAgain"_s}, open && origin.kept);
    m_actions->setEnabled({u"wholePage"_s}, open && origin.kept && origin.page);
    m_actions->setEnabled({u"joinPages"_s}, open && origin.page && m_parts.reading->article().metadata.url.startsWith("http"_L1));
    m_actions->action(u"wholePage"_s)->setChecked(open && origin.extent == Extent::WholePage);
    m_actions->action(u"undo"_s)->setEnabled(m_parts.workspace->undoStack()->canUndo());
    m_actions->action(u"redo"_s)->setEnabled(m_parts.workspace->undoStack()->canRedo());
}

void MainActions::undo()
{
    m_parts.workspace->undoStack()->undo();
}

void MainActions::redo()
{
    m_parts.workspace->undoStack()->redo();
}

void MainActions::openHit(const SearchHit& hit, const QString& query)
{
    if (hit.annotation.isNull())
        m_parts.reading->open(hit.article, {.words = searchedWords(query)});
    else
        m_parts.reading->open(hit.article, {.annotation = hit.annotation});
}

void MainActions::openNeighbour(int step)
{
    const QUuid next = m_parts.library->list()->neighbour(m_parts.reading->article().id, step);
    if (!next.isNull())
        m_parts.reading->open(next);
}

} // namespace lectern
