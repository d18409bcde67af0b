// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleLibrary.h"

using namespace Qt::StringLiterals;
using namespace lectern;

class LibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnArticleAcrossOpening()
    {
        SampleLibrary library;
        const AddedArticle added = valueOf(library->add(harbour(), {.tags = {u"Sea"_s, u"work"_s}}));
        QCOMPARE(added.outcome, AddedArticle::Outcome::Added);
        QCOMPARE(added.article.metadata, harbour().metadata);
        QCOMPARE(added.article.reading.tags, QStringList({u"Sea"_s, u"work"_s}));
        QVERIFY(added.article.words > 10);
        library.reopen();
        QCOMPARE(valueOf(library->articles()), QList{added.article});
        const OpenedArticle opened = valueOf(library->openArticle(added.article.id));
        QCOMPARE(opened.article, added.article);
        QVERIFY(opened.content->text.contains(u"harbour master"_s));
        QCOMPARE(valueOf(library->html(added.article.id)), harbour().html);
    }

    void recognisesTheSameArticleByItsAddress()
    {
        SampleLibrary library;
        const Article first = library.add(harbour());
        IngestedArticle again = harbour();
        again.metadata.url = u"https://www.coast.example/harbour"_s;
        const AddedArticle second = valueOf(library->add(again));
        QCOMPARE(second.outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(second.article.id, first.id);
    }

    void recognisesTheSameArticleByItsText()
    {
        SampleLibrary library;
        const Article first = library.add(note(u"One"_s, u"The same words."_s));
        const AddedArticle second = valueOf(library->add(note(u"Another title"_s, u"The same words."_s)));
        QCOMPARE(second.outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(second.article.id, first.id);
        QCOMPARE(valueOf(library->articles()).size(), 1);
    }

    void takesAnArticleThatIsAddedAgainOutOfTheTrash()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        valueOf(library->trashArticles({article.id}));
        QVERIFY(valueOf(library->articles()).isEmpty());
        QCOMPARE(valueOf(library->articles({.trashed = true})).size(), 1);
        const AddedArticle again = valueOf(library->add(harbour()));
        QCOMPARE(again.outcome, AddedArticle::Outcome::AlreadyThere);
        QVERIFY(again.article.reading.trashed.isNull());
    }

    void keepsHighlightsWhenANewVersionComes()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const Annotation stays = library.highlight(article.id, u"harbour master"_s);
        const Annotation goes = library.highlight(article.id, u"Nobody waves."_s);
        IngestedArticle changed = harbour();
        changed.html = "<p>New opening.</p><p>By six the café is open, and the <em>harbour master</em> reads yesterday’s paper.</p>";
        const AddedArticle added = valueOf(library->add(changed));
        QCOMPARE(added.outcome, AddedArticle::Outcome::NewVersion);
        QCOMPARE(added.article.versions, 2);
        const OpenedArticle opened = valueOf(library->openArticle(article.id));
        QCOMPARE(opened.annotations.size(), 2);
        QCOMPARE(opened.annotations[0].id, stays.id);
        QCOMPARE(opened.annotations[0].state, AnchorState::Moved);
        QCOMPARE(opened.content->text.mid(opened.annotations[0].position.start, opened.annotations[0].range().length()), stays.quote.exact);
        QCOMPARE(opened.annotations[1].id, goes.id);
        QCOMPARE(opened.annotations[1].state, AnchorState::Orphaned);
        QCOMPARE(opened.annotations[1].quote, goes.quote);
        QCOMPARE(valueOf(library->versions(article.id)).size(), 2);
        // The former text comes back, and the orphan with it.
        QCOMPARE(valueOf(library->add(harbour())).outcome, AddedArticle::Outcome::NewVersion);
        const Annotation back = valueOf(library->annotation(goes.id));
        QCOMPARE(back.state, AnchorState::Exact);
        QCOMPARE(back.position, goes.position);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
