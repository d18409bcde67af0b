// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleFilter.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleMime.h"
#include "ui/library/ArticleWords.h"
#include "ui/library/Collection.h"
#include "ui/library/FuzzyMatch.h"
#include "ui/library/SearchWords.h"
#include "ui/library/SidebarModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

Article article(const QString& title)
{
    Article article;
    article.id = QUuid::createUuidV5(QUuid(), title);
    article.metadata.title = title;
    article.words = 460;
    return article;
}

QList<Article> articles(const QStringList& titles)
{
    QList<Article> list;
    for (const QString& title : titles)
        list << article(title);
    return list;
}

QStringList titlesOf(const QAbstractItemModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    return titles;
}

} // namespace

class LibraryModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewListKeepsWhatStaysSelected();
    void anArticleIsShownAsItIsNow();
    void theFilterNeedsEveryWord();
    void theFilterLooksAtSiteAndTags();
    void draggedArticlesKeepTheirIds();
    void shelvesShowTheirCounts();
    void tagsAreNestedAndSorted();
    void tagsThatStayKeepTheirIndex();
    void droppingOnATagAsksForIt();
    void nothingIsDroppedOnHighlights();
    void aCollectionComesBackFromItsName();
    void dateIsAsExactAsTheSource();
    void fuzzyScoresPreferWholeWords();
    void searchedWordsLeaveSignsOut();
    void wordsAreFoundWhateverTheirAccents();
};

void LibraryModelsTest::aNewListKeepsWhatStaysSelected()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticles(articles({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QItemSelectionModel selection(&model);
    selection.select(model.index(2), QItemSelectionModel::Select);

    model.setArticles(articles({u"e"_s, u"d"_s, u"c"_s, u"f"_s}));
    QCOMPARE(titlesOf(model), QStringList({u"e"_s, u"d"_s, u"c"_s, u"f"_s}));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data().toString(), u"c"_s);

    model.setArticles({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!selection.hasSelection());
}

void LibraryModelsTest::anArticleIsShownAsItIsNow()
{
    ArticleListModel model;
    model.setArticles(articles({u"a"_s, u"b"_s}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Article starred = article(u"b"_s);
    starred.reading.starred = true;
    model.update(starred);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QVERIFY(model.index(1).data(ArticleListModel::ArticleRole).value<Article>().reading.starred);

    model.update(article(u"not in the list"_s));
    QCOMPARE(changes.size(), 1);
}

void LibraryModelsTest::theFilterNeedsEveryWord()
{
    ArticleListModel model;
    ArticleFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setArticles(articles({u"A harbour in winter"_s, u"A harbour in summer"_s, u"Winter bread"_s}));
    filter.setWords(u"winter HARB"_s);
    QCOMPARE(titlesOf(filter), QStringList{u"A harbour in winter"_s});
    filter.setWords(u"  "_s);
    QCOMPARE(filter.rowCount(), 3);
}

void LibraryModelsTest::theFilterLooksAtSiteAndTags()
{
    ArticleListModel model;
    ArticleFilter filter;
    filter.setSourceModel(&model);
    QList<Article> list = articles({u"one"_s, u"two"_s});
    list[0].metadata.site = u"The Pier"_s;
    list[1].reading.tags = {u"history/europe"_s};
    model.setArticles(list);
    filter.setWords(u"pier"_s);
    QCOMPARE(titlesOf(filter), QStringList{u"one"_s});
    filter.setWords(u"europe"_s);
    QCOMPARE(titlesOf(filter), QStringList{u"two"_s});
}

void LibraryModelsTest::draggedArticlesKeepTheirIds()
{
    ArticleListModel model;
    model.setArticles(articles({u"a"_s, u"b"_s, u"c"_s}));
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(2), model.index(0)}));
    QCOMPARE(articlesFrom(mime.get()), QList<QUuid>({article(u"c"_s).id, article(u"a"_s).id}));
}

void LibraryModelsTest::shelvesShowTheirCounts()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts({.inbox = 3, .highlighted = 2, .trash = 1});
    QCOMPARE(titlesOf(model), QStringList({u"Inbox"_s, u"Reading"_s, u"Archive"_s, u"Starred"_s, u"Highlights"_s, u"Quotations"_s, u"Trash"_s}));
    QCOMPARE(model.indexOf({.shelf = Shelf::Inbox}).data(SidebarModel::CountRole).toInt(), 3);
    QCOMPARE(model.indexOf({.shelf = Shelf::Highlights}).data(SidebarModel::CountRole).toInt(), 2);
    QCOMPARE(model.indexOf({.shelf = Shelf::Reading}).data(SidebarModel::CountRole).toInt(), 0);
}

void LibraryModelsTest::tagsAreNestedAndSorted()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTags({{.name = u"zoo"_s, .articles = 1}, {.name = u"history/europe"_s, .articles = 2, .annotations = 1},
        {.name = u"history/asia"_s, .articles = 1}});
    const QModelIndex europe = model.indexOf({.tag = u"History/Europe"_s});
    QCOMPARE(europe.data().toString(), u"europe"_s);
    QCOMPARE(europe.data(SidebarModel::CountRole).toInt(), 3);
    QCOMPARE(europe.row(), 1);
    QCOMPARE(europe.parent().data().toString(), u"history"_s);
    QVERIFY(europe.parent().row() < model.indexOf({.tag = u"zoo"_s}).row());

    model.setTags({});
    QCOMPARE(model.rowCount(), int(std::size(allShelves)));
}

void LibraryModelsTest::tagsThatStayKeepTheirIndex()
{
    SidebarModel model;
    model.setTags({{.name = u"b"_s, .articles = 1}, {.name = u"a/x"_s, .articles = 1}});
    const QPersistentModelIndex kept = model.indexOf({.tag = u"b"_s});
    model.setTags({{.name = u"b"_s, .articles = 2}, {.name = u"c"_s, .articles = 1}});
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(SidebarModel::CountRole).toInt(), 2);
    QVERIFY(!model.indexOf({.tag = u"a"_s}).isValid());
}

void LibraryModelsTest::droppingOnATagAsksForIt()
{
    SidebarModel model;
    model.setTags({{.name = u"later"_s, .articles = 1}});
    QSignalSpy drops(&model, &SidebarModel::articlesDropped);
    const std::unique_ptr<QMimeData> mime(mimeOf({article(u"a"_s).id}));
    QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, model.indexOf({.tag = u"later"_s})));
    QCOMPARE(drops.size(), 1);
    QCOMPARE(drops.first().at(1).value<Collection>(), Collection{.tag = u"later"_s});
}

void LibraryModelsTest::nothingIsDroppedOnHighlights()
{
    const SidebarModel model;
    const std::unique_ptr<QMimeData> mime(mimeOf({article(u"a"_s).id}));
    QVERIFY(!model.canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, model.indexOf({.shelf = Shelf::Highlights})));
    QVERIFY(model.canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, model.indexOf({.shelf = Shelf::Archive})));
}

void LibraryModelsTest::aCollectionComesBackFromItsName()
{
    for (const Shelf shelf : allShelves)
        QCOMPARE(collectionFrom(storedName({.shelf = shelf})), Collection{.shelf = shelf});
    QCOMPARE(collectionFrom(storedName({.tag = u"a/b: c"_s})), Collection{.tag = u"a/b: c"_s});
    QCOMPARE(collectionFrom(u"nonsense"_s), Collection{});
}

void LibraryModelsTest::dateIsAsExactAsTheSource()
{
    Article dated = article(u"a"_s);
    dated.metadata.published = u"2021-03-09T10:00:00Z"_s;
    QCOMPARE(dateOf(dated), QLocale().toString(QDate(2021, 3, 9), u"d MMM yyyy"_s));
    dated.metadata.published = u"2021-03"_s;
    QCOMPARE(dateOf(dated), QLocale().toString(QDate(2021, 3, 1), u"MMM yyyy"_s));
    dated.metadata.published = u"2021"_s;
    QCOMPARE(dateOf(dated), u"2021"_s);
}

void LibraryModelsTest::fuzzyScoresPreferWholeWords()
{
    QVERIFY(fuzzyScore(u"hrb", u"Harbour") > 0);
    QCOMPARE(fuzzyScore(u"xyz", u"Harbour"), 0);
    QVERIFY(fuzzyScore(u"harb", u"The harbour") > fuzzyScore(u"harb", u"Hot air balloon"));
    QVERIFY(fuzzyScore(u"export", u"Export highlights") > fuzzyScore(u"export", u"An export"));
    QVERIFY(fuzzyScore(u"eh", u"Export highlights") > fuzzyScore(u"eh", u"Ten thousand others, hm"));
}

void LibraryModelsTest::wordsAreFoundWhateverTheirAccents()
{
    const QString text = u"A nai\u0308ve crowd sat in the Café."_s;
    const auto found = [&](const QString& word) {
        const TextRange range = firstOccurrence(text, {word});
        return text.mid(range.start, range.end - range.start);
    };
    QCOMPARE(found(u"cafe"_s), u"Café"_s);
    QCOMPARE(found(u"cafe\u0301"_s), u"Café"_s);
    QCOMPARE(found(u"naive"_s), u"nai\u0308ve"_s);
    QCOMPARE(found(u"crôwd"_s), u"crowd"_s);
    QVERIFY(firstOccurrence(text, {u"tea"_s, u"\u0301"_s}).isEmpty());
}

void LibraryModelsTest::searchedWordsLeaveSignsOut()
{
    QCOMPARE(searchedWords(u"harbour \"cold water\" -winter tag:sea pier* in:notes"_s),
        QStringList({u"harbour"_s, u"cold water"_s, u"pier"_s}));
    QCOMPARE(searchedWords(u"  "_s), QStringList());
}

QTEST_MAIN(LibraryModelsTest)
#include "LibraryModelsTest.moc"
