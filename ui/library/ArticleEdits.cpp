// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleEdits.h"

#include "model/annotation/Tag.h"
#include "model/session/Session.h"

#include <QUndoStack>
#include <algorithm>

namespace lectern {

namespace {

bool contains(const QStringList& tags, const QString& name)
{
    return std::ranges::any_of(tags, [key = tagKey(name)](const QString& tag) { return tagKey(tag) == key; });
}

/// Those of `names` that are among the tags (`there`), or are not.
QStringList among(const QStringList& names, const QStringList& tags, bool there)
{
    QStringList found;
    std::ranges::copy_if(names, std::back_inserter(found), [&](const QString& name) { return contains(tags, name) == there; });
    return found;
}

/// The articles of which the question is true: those that an edit changes.
template <class Question>
QList<Article> where(const QList<Article>& articles, Question question)
{
    QList<Article> found;
    std::ranges::copy_if(articles, std::back_inserter(found), question);
    return found;
}

QList<QUuid> idsOf(const QList<Article>& articles)
{
    QList<QUuid> ids;
    std::ranges::transform(articles, std::back_inserter(ids), &Article::id);
    return ids;
}

/// A write that is made of one for each article.
template <class WriteOne>
auto eachOf(WriteOne writeOne)
{
    return [writeOne](const QList<Article>& before, bool done) {
        for (const Article& article : before)
            writeOne(article, done);
    };
}

} // namespace

class ArticleEdits::Command final : public EditCommand
{
public:
    Command(ArticleEdits* edits, const QString& text, const QList<Article>& articles, Write write, Holds holds)
        : EditCommand(&edits->m_ledger, text)
        , m_edits(edits)
        , m_articles(articles)
        , m_write(std::move(write))
        , m_holds(std::move(holds))
    {
    }

    /// True when none of the articles is as was asked.
    [[nodiscard]] bool failed(const QList<Article>& now) const
    {
        return std::ranges::none_of(now, [this](const Article& article) {
            const auto before = std::ranges::find(m_articles, article.id, &Article::id);
            return before != m_articles.cend() && m_holds(article, *before, isDone());
        });
    }

protected:
    void write(bool done, quint64 number) override
    {
        if (!m_edits)
            return;
        m_write(m_articles, done);
        m_edits->verify(m_articles, number);
    }

private:
    QPointer<ArticleEdits> m_edits;
    QList<Article> m_articles; // as they were before
    Write m_write;
    Holds m_holds;
};

ArticleEdits::ArticleEdits(Session* session, QUndoStack* stack, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ledger(stack)
{
}

void ArticleEdits::setState(const QList<Article>& articles, ReadingState state)
{
    const auto stateOf = [state](const Article& before, bool done) { return done ? state : before.reading.state; };
    push(tr("Move to another shelf"),
        where(articles, [&](const Article& article) { return article.reading.state != state; }),
        eachOf([=, this](const Article& before, bool done) { m_session->setState(before.id, stateOf(before, done)); }),
        [=](const Article& now, const Article& before, bool done) { return now.reading.state == stateOf(before, done); });
}

void ArticleEdits::setStarred(const QList<Article>& articles, bool starred)
{
    push(starred ? tr("Star") : tr("Remove star"),
        where(articles, [&](const Article& article) { return article.reading.starred != starred; }),
        eachOf([=, this](const Article& before, bool done) { m_session->setStarred(before.id, starred == done); }),
        [=](const Article& now, const Article&, bool done) { return now.reading.starred == (starred == done); });
}

void ArticleEdits::setTitle(const Article& article, const QString& title)
{
    const auto titleOf = [title](const Article& before, bool done) { return done ? title : before.metadata.title; };
    push(tr("Change title"), where({article}, [&](const Article& one) { return one.metadata.title != title; }),
        eachOf([=, this](const Article& before, bool done) { m_session->setTitle(before.id, titleOf(before, done)); }),
        [=](const Article& now, const Article& before, bool done) { return now.metadata.title == titleOf(before, done); });
}

void ArticleEdits::tag(const QList<Article>& articles, const QStringList& add, const QStringList& remove)
{
    // Undoing takes away only what this edit brought, and brings back only what it took.
    const auto brought = [add](const Article& before) { return among(add, before.reading.tags, false); };
    const auto took = [remove](const Article& before) { return among(remove, before.reading.tags, true); };
    push(tr("Edit tags"),
        where(articles, [=](const Article& article) { return !brought(article).isEmpty() || !took(article).isEmpty(); }),
        eachOf([=, this](const Article& before, bool done) {
            m_session->tagArticle(before.id, done ? brought(before) : took(before), done ? took(before) : brought(before));
        }),
        [=](const Article& now, const Article& before, bool done) {
            return among(brought(before), now.reading.tags, !done).isEmpty() && among(took(before), now.reading.tags, done).isEmpty();
        });
}

void ArticleEdits::trash(const QList<Article>& articles)
{
    pushTrashing(tr("Move to the trash"), articles, true);
}

void ArticleEdits::restore(const QList<Article>& articles)
{
    pushTrashing(tr("Take out of the trash"), articles, false);
}

void ArticleEdits::pushTrashing(const QString& text, const QList<Article>& articles, bool trashed)
{
    push(text, articles,
        [=, this](const QList<Article>& before, bool done) {
            if (done == trashed)
                m_session->trashArticles(idsOf(before));
            else
                putBack(before);
        },
        [=](const Article& now, const Article&, bool done) { return now.reading.trashed.isValid() == (done == trashed); });
}

void ArticleEdits::putBack(const QList<Article>& before)
{
    m_session->restoreArticles(idsOf(before));
    for (const Article& article : before) {
        if (article.reading.state == ReadingState::Inbox)
            m_session->setState(article.id, ReadingState::Inbox);
    }
}

void ArticleEdits::push(const QString& text, const QList<Article>& articles, Write write, Holds holds)
{
    if (!articles.isEmpty())
        m_ledger.push(new Command(this, text, articles, std::move(write), std::move(holds)));
}

void ArticleEdits::verify(const QList<Article>& articles, quint64 number)
{
    const auto look = [ids = idsOf(articles)](Library& library) {
        QList<Article> now;
        for (const QUuid& id : ids) {
            if (const Result<Article> article = library.article(id))
                now += *article;
        }
        return now;
    };
    m_session->ask(this, look, [this, number](const QList<Article>& now) { answered(now, number); });
}

void ArticleEdits::answered(const QList<Article>& now, quint64 number)
{
    const auto* command = static_cast<const Command*>(m_ledger.awaiting(number));
    m_ledger.answer(number, command && command->failed(now));
}

} // namespace lectern
