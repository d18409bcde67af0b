// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that ask something first, or show something of their own.
#include "model/article/Language.h"
#include "model/export/MarkdownExport.h"
#include "model/session/Samples.h"
#include "model/session/Session.h"
#include "ui/ActionCollection.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/CardStyle.h"
#include "ui/CommandPalette.h"
#include "ui/ExportController.h"
#include "ui/ExportDialog.h"
#include "ui/ImportController.h"
#include "ui/library/ArticleActions.h"
#include "ui/library/LibraryController.h"
#include "ui/library/LibraryZone.h"
#include "ui/library/TagPopover.h"
#include "ui/MainActions.h"
#include "ui/MainWindow.h"
#include "ui/PageZone.h"
#include "ui/PrintController.h"
#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"
#include "ui/settings/AppearanceController.h"
#include "ui/settings/SettingsStore.h"
#include "ui/shortcuts/ShortcutsDialog.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/LinePrompt.h"
#include "ui/support/MessageBar.h"
#include "ui/support/MessageBoxes.h"
#include "ui/Workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr auto recentChoices = "palette/recent"_L1;
    constexpr qsizetype mostRecent = 20;

} // namespace

void MainActions::openFiles()
{
    m_parts.imports->open(fileDialogs::openFiles(m_window,
        {.title = tr("Open articles"),
            .filter = tr("Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)")}));
}

void MainActions::openFolder()
{
    if (const QString folder = fileDialogs::folder(m_window, {.title = tr("Open all articles of a folder")}); !folder.isEmpty())
        m_parts.imports->openAll({folder});
}

void MainActions::askForAddress()
{
    auto* prompt = new LinePrompt(tr("Address of the article"), {}, m_window);
    prompt->setPlaceholder(u"https://"_s);
    connect(prompt, &LinePrompt::entered, this, [this](const QString& address) {
        m_parts.imports->open({address.contains(u"://"_s) ? address : u"https://"_s % address});
    });
    prompt->popUp();
}

void MainActions::openClipboard()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !m_parts.imports->open(*mime))
        m_parts.workspace->messages()->say({.text = tr("The clipboard holds nothing that can be read.")});
}

void MainActions::exportHighlights()
{
    const QList<Article> articles = m_parts.articles->targets();
    auto* dialog = new ExportDialog(articles, m_window);
    const QString name = articles.size() == 1 ? markdownFileName(articles.first()) : tr("Highlights.md");
    connect(dialog, &ExportDialog::fileRequested, this,
        [this, name](const ExportRequest& request) { m_parts.exports->toFile(request, name, m_window); });
    connect(dialog, &ExportDialog::folderRequested, this,
        [this](const ExportRequest& request) { m_parts.exports->toFolder(request, m_window); });
    connect(dialog, &ExportDialog::clipboardRequested, m_parts.exports, &ExportController::toClipboard);
    dialog->open();
}

void MainActions::copyMarkdown()
{
    ExportRequest request;
    for (const Article& article : m_parts.articles->targets())
        request.articles << article.id;
    m_parts.exports->toClipboard(request);
}

// A note that is being typed belongs on the paper too.
void MainActions::print()
{
    m_parts.pane->saveNow();
    m_parts.printing->print(m_parts.reading->article(), m_window);
}

void MainActions::savePdf()
{
    m_parts.pane->saveNow();
    m_parts.printing->savePdf(m_parts.reading->article(), m_window);
}

void MainActions::beginSearch()
{
    m_window->setLibraryShown(true);
    m_parts.library->beginSearch();
}

void MainActions::goToAnything()
{
    SettingsStore* settings = m_parts.workspace->settings();
    QStringList recent = settings->list(recentChoices).value_or(QStringList());
    auto* palette = new CommandPalette(m_actions->all(), recent, m_window);
    connect(palette, &CommandPalette::remembered, this, [settings, recent](const QString& name) mutable {
        recent.removeAll(name);
        recent.prepend(name);
        settings->setList(recentChoices, recent.first(qMin<qsizetype>(recent.size(), mostRecent)));
    });
    m_parts.workspace->session()->ask(palette, [](Library& library) { return library.articles(); },
        [palette](const Result<QList<Article>>& articles) { palette->setArticles(articles.value_or(QList<Article>{})); });
    connect(palette, &CommandPalette::articleChosen, this, [this](const QUuid& id) { m_parts.reading->open(id); });
    palette->popUp();
}

void MainActions::editTags()
{
    const QList<Article> articles = m_parts.articles->targets();
    if (articles.isEmpty())
        return;
    auto* popover = new TagPopover(articles, CardStyle::of(m_parts.appearance->appearance(), m_window->font()), m_window);
    m_parts.workspace->session()->ask(popover, [](Library& library) { return library.tags(); },
        [popover](const Result<QList<Tag>>& tags) { popover->setKnownTags(tags.value_or(QList<Tag>{})); });
    connect(popover, &TagPopover::tagsChanged, this, [this, articles](const QStringList& add, const QStringList& remove) {
        m_parts.articles->tag(articles, add, remove);
    });
    popover->popUp();
}

void MainActions::rename()
{
    const QList<Article> articles = m_parts.articles->targets();
    if (articles.size() != 1)
        return;
    auto* prompt = new LinePrompt(tr("Title of the article"), articles.first().metadata.title, m_window);
    connect(prompt, &LinePrompt::entered, this,
        [this, article = articles.first()](const QString& title) { m_parts.articles->rename(article, title); });
    prompt->popUp();
}

void MainActions::showAppearance()
{
    const QMenuBar* bar = m_window->menuBar();
    const ReaderView* reader = m_parts.page->reader();
    std::optional<QString> language = reader->language();
    if (language)
        language = likelyLanguage(*language, reader->content()->text);
    const QRect corner(m_window->width() - 12, bar->isVisible() ? bar->height() + 4 : 12, 1, 1);
    m_parts.appearance->popUp(
        m_window->mapToGlobal(QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), corner).topLeft()),
        language, m_window);
}

void MainActions::wireHelp()
{
    m_actions->on(u"shortcuts"_s, this, [this] { (new ShortcutsDialog(m_parts.shortcuts, m_window))->open(); });
    m_actions->on(u"about"_s, this, [this] { showAbout(); });
    m_actions->on(u"samples"_s, this, [this] { addSampleArticles(); });
    connect(m_parts.page, &PageZone::samplesRequested, m_actions->action(u"samples"_s), &QAction::trigger);
    connect(m_parts.page, &PageZone::filesRequested, m_actions->action(u"open"_s), &QAction::trigger);
}

void MainActions::addSampleArticles()
{
    m_parts.workspace->session()->ask(this, addSamples, [this](const Result<QUuid>& first) {
        if (!first)
            return m_parts.workspace->messages()->fail(first.error());
        m_parts.shelves->refresh();
        m_parts.reading->open(*first);
        m_parts.page->reader()->setFocus(Qt::OtherFocusReason);
    });
}

void MainActions::showAbout()
{
    const Question about{.text = tr("Lectern %1").arg(QStringLiteral(LECTERN_VERSION)),
        .explanation = tr("A desktop reader with annotations. Everything is in one file on your own disk:\n%1\n\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(m_parts.workspace->session()->path()),
        .answers = {tr("Close")}};
    static_cast<void>(messageBoxes::ask(m_window, about));
}

} // namespace lectern
