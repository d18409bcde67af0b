// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleActions.h"

#include "model/session/Session.h"
#include "ui/library/ArticleEdits.h"
#include "ui/library/ArticleList.h"
#include "ui/support/MessageBar.h"
#include "ui/support/MessageBoxes.h"
#include "ui/Workspace.h"

#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

ArticleActions::ArticleActions(Workspace* workspace, ArticleList* list, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_list(list)
{
    connect(list, &ArticleList::trashRequested, this, &ArticleActions::trash);
}

void ArticleActions::setOpenArticle(const Article& article)
{
    if (article.id != m_open.id)
        m_takenFromInbox = {};
    m_open = article;
}

void ArticleActions::setTakenFromInbox(const QUuid& article)
{
    m_takenFromInbox = article;
}

QList<Article> ArticleActions::targets() const
{
    const QList<Article> selected = m_list->selected();
    const bool fromList = selected.size() > 1 || m_list->hasListFocus() || m_open.id.isNull();
    return fromList && !selected.isEmpty() ? selected : m_open.id.isNull() ? QList<Article>{} : QList<Article>{m_open};
}

void ArticleActions::toggleArchived()
{
    const bool archived = std::ranges::all_of(
        targets(), [](const Article& article) { return article.reading.state == ReadingState::Archive; });
    moveTo(archived ? ReadingState::Reading : ReadingState::Archive);
}

void ArticleActions::moveTo(ReadingState state)
{
    const QList<Article> articles = targets();
    if (articles.isEmpty())
        return;
    m_workspace->articleEdits()->setState(articles, state);
    offerUndo(state == ReadingState::Archive ? tr("Archived.")
            : state == ReadingState::Inbox   ? tr("Moved to the inbox.")
                                             : tr("Moved to “Reading”."));
}

void ArticleActions::toggleStarred()
{
    const QList<Article> articles = targets();
    const bool starred =
        std::ranges::all_of(articles, [](const Article& article) { return article.reading.starred; });
    if (!articles.isEmpty())
        m_workspace->articleEdits()->setStarred(articles, !starred);
}

void ArticleActions::tag(const QList<Article>& articles, const QStringList& add, const QStringList& remove)
{
    m_workspace->articleEdits()->tag(articles, add, remove);
}

void ArticleActions::rename(const Article& article, const QString& title)
{
    if (title != article.metadata.title)
        m_workspace->articleEdits()->setTitle(article, title);
}

void ArticleActions::trash()
{
    QList<Article> articles = targets();
    articles.removeIf([](const Article& article) { return !article.reading.trashed.isNull(); });
    if (articles.isEmpty())
        return;
    moveToTrash(articles);
    offerUndo(articles.size() == 1 ? tr("Moved to the trash.")
                                   : tr("%n article(s) moved to the trash.", nullptr, int(articles.size())));
}

// Who throws away what was just opened from the inbox, and thinks better of it, looks for it in the inbox.
void ArticleActions::moveToTrash(QList<Article> articles)
{
    for (Article& article : articles) {
        if (article.id == m_takenFromInbox && article.reading.state == ReadingState::Reading)
            article.reading.state = ReadingState::Inbox;
    }
    m_workspace->articleEdits()->trash(articles);
}

void ArticleActions::restore()
{
    QList<Article> articles = targets();
    articles.removeIf([](const Article& article) { return article.reading.trashed.isNull(); });
    if (articles.isEmpty())
        return;
    m_workspace->articleEdits()->restore(articles);
    offerUndo(articles.size() == 1 ? tr("Taken out of the trash.")
                                   : tr("%n article(s) taken out of the trash.", nullptr, int(articles.size())));
}

void ArticleActions::emptyTrash(QWidget* parent)
{
    const Question question{.text = tr("Delete everything in the trash for good?"),
        .explanation = tr("The articles and highlights in it cannot be brought back."),
        .answers = {tr("Empty the trash"), tr("Keep it")}};
    if (messageBoxes::ask(parent, question) == 0)
        m_workspace->session()->emptyTrash();
}

void ArticleActions::drop(const QList<QUuid>& ids, const Collection& target)
{
    QList<Article> articles = m_list->articles();
    articles.removeIf([&](const Article& article) { return !ids.contains(article.id); });
    if (!articles.isEmpty())
        put(articles, target);
}

void ArticleActions::put(const QList<Article>& articles, const Collection& target)
{
    ArticleEdits* edits = m_workspace->articleEdits();
    if (!target.tag.isEmpty())
        edits->tag(articles, {target.tag}, {});
    else if (target.shelf == Shelf::Starred)
        edits->setStarred(articles, true);
    else if (target.shelf == Shelf::Trash)
        moveToTrash(articles);
    else
        edits->setState(articles,
            target.shelf == Shelf::Archive       ? ReadingState::Archive
                : target.shelf == Shelf::Reading ? ReadingState::Reading
                                                 : ReadingState::Inbox);
    offerUndo(tr("Put into “%1”.").arg(titleOf(target)));
}

// Undo is offered for the edit that was made last, and only while it is the last.
void ArticleActions::offerUndo(const QString& text)
{
    QUndoStack* stack = m_workspace->undoStack();
    const int index = stack->index();
    m_workspace->messages()->say({.text = text, .action = tr("Undo"), .whenChosen = [stack, index] {
        if (stack->index() == index)
            stack->undo();
    }});
}

} // namespace lectern
