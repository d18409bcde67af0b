// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "SampleLibrary.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace lectern;

class LibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentAtHandIsThatOfTheVersionThatIsOpened()
    {
        SampleLibrary library;
        const IngestedArticle first = note(u"Tides"_s, u"The ebb runs until noon."_s);
        const IngestedArticle second = note(u"Tides"_s, u"The ebb runs until one."_s);
        const auto content = [](const IngestedArticle& article) {
            return std::make_shared<const ArticleContent>(contentFromHtml(article.html));
        };
        const auto opened = [&](const QUuid& id) { return valueOf(library->openArticle(id)).content->text; };

        const QUuid tides = valueOf(library->add(first, {.content = content(first)})).article.id;
        QCOMPARE(opened(tides), u"The ebb runs until noon."_s);
        QCOMPARE(opened(tides), u"The ebb runs until noon."_s);
        valueOf(library->add(second, {.versionOf = tides, .content = content(second)}));
        valueOf(library->revertTo(tides, 1));
        QCOMPARE(opened(tides), u"The ebb runs until noon."_s);

        const QUuid other = valueOf(library->add(note(u"Wind"_s, u"It blows."_s))).article.id;
        valueOf(library->add(second, {.content = content(second)})); // is there already
        QCOMPARE(opened(other), u"It blows."_s);
    }

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
        QCOMPARE(opened.annotations[0].state, AnchorState::Exact); // among the same neighbours, only further up
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

    void findsArticlesByIdentifierAndAddress()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const QString id = article.id.toString(QUuid::WithoutBraces);
        QCOMPARE(valueOf(library->findArticle(id)), article.id);
        QCOMPARE(valueOf(library->findArticle(id.first(8))), article.id);
        QCOMPARE(valueOf(library->findArticle(id.first(20).toUpper())), article.id);
        QCOMPARE(valueOf(library->findArticle(u"https://www.coast.example/harbour#top"_s)), article.id);
        QCOMPARE(kindOf(library->findArticle(id.first(7))), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->findArticle(u"%_%_%_%_%"_s)), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->findArticle(QUuid::createUuid().toString())), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->findArticle(u"https://www.coast.example/other"_s)), ErrorKind::NotFound);
    }

    void remembersWhatTheReaderDid()
    {
        SampleLibrary library;
        const QUuid id = library.add(harbour()).id;
        valueOf(library->setState(id, ReadingState::Archive));
        valueOf(library->setStarred(id, true));
        valueOf(library->setPlace(id, {.offset = 40, .lineOffset = 2.5}, 0.7));
        const QDateTime opened = library.now();
        valueOf(library->setTitle(id, u"  My harbour "_s));
        library.reopen();
        const Article article = valueOf(library->setPlace(id, {.offset = 3, .lineOffset = 0}, 0.1));
        QCOMPARE(article.reading.progress, 0.7);
        QVERIFY(article.reading.opened > opened);
        QCOMPARE(article.reading.place.offset, 3);
        QCOMPARE(article.reading.state, ReadingState::Archive);
        QVERIFY(article.reading.starred);
        QCOMPARE(article.metadata.title, u"My harbour"_s);
        QCOMPARE(valueOf(library->setTitle(id, {})).metadata.title, harbour().metadata.title);
        QCOMPARE(kindOf(library->setStarred(QUuid::createUuid(), true)), ErrorKind::NotFound);
    }

    void listsWhatIsAskedFor()
    {
        SampleLibrary library;
        const Article b = library.add(note(u"b two words"_s, u"One more word here."_s));
        const Article a = library.add(note(u"A"_s, u"Short."_s));
        const auto titles = [&](const ArticleQuery& query) {
            QStringList list;
            for (const Article& article : valueOf(library->articles(query)))
                list += article.metadata.title.first(1);
            return list.join(QString());
        };
        QCOMPARE(titles({}), u"Ab"_s);
        QCOMPARE(titles({.order = ArticleOrder::AddedOldest}), u"bA"_s);
        QCOMPARE(titles({.order = ArticleOrder::Longest}), u"bA"_s);
        QCOMPARE(titles({.order = ArticleOrder::Shortest}), u"Ab"_s);
        valueOf(library->tagArticle(b.id, {u"History/Europe"_s}, {}));
        QCOMPARE(titles({.tag = u"history"_s}), u"b"_s);
        QCOMPARE(titles({.tag = u"hist"_s}), QString());
        library.highlight(a.id, u"Short."_s);
        QCOMPARE(titles({.highlighted = true}), u"A"_s);
        valueOf(library->setState(a.id, ReadingState::Reading));
        QCOMPARE(titles({.state = ReadingState::Reading}), u"A"_s);
        const ShelfCounts counts = valueOf(library->counts());
        QCOMPARE(counts, (ShelfCounts{.inbox = 1, .reading = 1, .highlighted = 1, .annotations = 1}));
    }

    void tagsKeepTheirFirstSpellingAndGoWhenUnused()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        valueOf(library->tagArticle(article.id, {u"#Sea"_s, u"SEA"_s, u"a/B"_s}, {}));
        QCOMPARE(valueOf(library->article(article.id)).reading.tags, QStringList({u"a/B"_s, u"Sea"_s}));
        Annotation annotation = library.highlight(article.id, u"Morning"_s);
        annotation.tags = {u"sea"_s};
        QCOMPARE(valueOf(library->changeAnnotation(annotation)).tags, QStringList(u"Sea"_s));
        QCOMPARE(valueOf(library->tags()), (QList<Tag>{{.name = u"a/B"_s, .articles = 1}, {.name = u"Sea"_s, .articles = 1, .annotations = 1}}));
        valueOf(library->tagArticle(article.id, {}, {u"A/b"_s, u"sea"_s}));
        QCOMPARE(valueOf(library->tags()), (QList<Tag>{{.name = u"Sea"_s, .articles = 0, .annotations = 1}}));
        valueOf(library->trashArticles({article.id}));
        QCOMPARE(valueOf(library->tags()), QList<Tag>());
        valueOf(library->restoreArticles({article.id}));
        QCOMPARE(valueOf(library->tags()).size(), 1);
    }

    void renamesTagsWithThoseBelowThem_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("other name") << u"A"_s << u"z"_s << QStringList{u"b"_s, u"z"_s, u"z/b"_s};
        QTest::newRow("other spelling") << u"a"_s << u"A"_s << QStringList{u"A"_s, u"A/b"_s, u"b"_s};
        QTest::newRow("below itself") << u"a"_s << u"a/b"_s << QStringList{u"a/b"_s, u"a/b/b"_s, u"b"_s};
        QTest::newRow("into another") << u"a/b"_s << u"B"_s << QStringList{u"a"_s, u"b"_s};
    }

    void renamesTagsWithThoseBelowThem()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        SampleLibrary library;
        const Article article = valueOf(library->add(harbour(), {.tags = {u"a"_s, u"a/b"_s, u"b"_s}})).article;
        valueOf(library->renameTag(from, to));
        QTEST(valueOf(library->article(article.id)).reading.tags, "tags");
        QCOMPARE(kindOf(library->renameTag(u"nothing"_s, u"x"_s)), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->renameTag(u"b"_s, u" / "_s)), ErrorKind::InvalidInput);
    }

    void addsChangesAndFindsAnnotations()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article.id;
        annotation.position = {.start = 0, .end = 7};
        annotation.color = HighlightColor::Pink;
        annotation.note = u"Note *this*"_s;
        annotation.speaker = u"Ada Field"_s;
        annotation.tags = {u"one"_s};
        Annotation stored = valueOf(library->addAnnotation(annotation));
        QCOMPARE(stored.quote.exact, u"Morning"_s);
        QCOMPARE(stored.created, library.now());
        QCOMPARE(kindOf(library->addAnnotation(annotation)), ErrorKind::InvalidInput);
        library.reopen();
        QCOMPARE(valueOf(library->annotation(annotation.id)), stored);
        QCOMPARE(valueOf(library->changeAnnotation(stored)), stored);
        stored.position.end = 12;
        const Annotation wider = valueOf(library->changeAnnotation(stored));
        QVERIFY(wider.quote.exact.startsWith(u"Morning\n"_s));
        QVERIFY(wider.modified > stored.modified);
        QCOMPARE(wider.created, stored.created);
        QCOMPARE(valueOf(library->annotations({.color = HighlightColor::Pink})), QList{wider});
        QCOMPARE(valueOf(library->annotations({.color = HighlightColor::Blue})), QList<Annotation>());
        QCOMPARE(valueOf(library->annotations({.since = wider.modified})), QList{wider});
        QCOMPARE(valueOf(library->annotations({.since = wider.modified.addMSecs(1)})), QList<Annotation>());
        QCOMPARE(valueOf(library->findAnnotation(annotation.id.toString(QUuid::WithoutBraces).first(9))), annotation.id);
        QCOMPARE(valueOf(library->article(article.id)).highlights, 1);
    }

    void refusesARangeOutsideOfTheText_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("empty") << qsizetype(3) << qsizetype(3);
        QTest::newRow("turned round") << qsizetype(7) << qsizetype(3);
        QTest::newRow("before the beginning") << qsizetype(-1) << qsizetype(3);
        QTest::newRow("beyond the end") << qsizetype(3) << qsizetype(100'000);
    }

    void refusesARangeOutsideOfTheText()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, end);
        SampleLibrary library;
        const Article article = library.add(harbour());
        Annotation annotation = library.highlight(article.id, u"Morning"_s);
        const Annotation before = annotation;
        annotation.position = {.start = start, .end = end};
        QCOMPARE(kindOf(library->changeAnnotation(annotation)), ErrorKind::InvalidInput);
        annotation.id = QUuid::createUuid();
        annotation.quote = {};
        QCOMPARE(kindOf(library->addAnnotation(annotation)), ErrorKind::InvalidInput);
        QCOMPARE(valueOf(library->annotations()), QList{before});
    }

    void aHighlightMadeOnAnOlderTextFindsItsWords()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const Annotation made = library.highlight(article.id, u"harbour master"_s);
        valueOf(library->trashAnnotations({made.id}));
        valueOf(library->emptyTrash());
        IngestedArticle changed = harbour();
        changed.html = "<p>New.</p>" + changed.html;
        valueOf(library->add(changed));
        const Annotation again = valueOf(library->addAnnotation(made));
        QCOMPARE(again.quote.exact, made.quote.exact);
        QVERIFY(again.position.start > made.position.start);
        QCOMPARE(valueOf(library->check()).problems, QStringList());
    }

    void theTrashGivesBackWhatItTook()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const Annotation annotation = library.highlight(article.id, u"Morning"_s);
        valueOf(library->trashAnnotations({annotation.id}));
        QCOMPARE(valueOf(library->annotations()), QList<Annotation>());
        QCOMPARE(valueOf(library->annotations({.trashed = true})), QList{annotation});
        QCOMPARE(kindOf(library->changeAnnotation(annotation)), ErrorKind::NotFound);
        QCOMPARE(valueOf(library->restoreAnnotations({annotation.id})), QList{annotation});
        valueOf(library->trashAnnotations({annotation.id}));
        Annotation other = annotation;
        other.note = u"Back with a note"_s;
        QCOMPARE(valueOf(library->addAnnotation(other)).note, other.note);
        valueOf(library->trashArticles({article.id}));
        QCOMPARE(valueOf(library->annotations()), QList<Annotation>());
        QCOMPARE(valueOf(library->counts()), (ShelfCounts{.trash = 1}));
        valueOf(library->restoreArticles({article.id}));
        QCOMPARE(valueOf(library->annotations()).size(), 1);
        QCOMPARE(kindOf(library->trashArticles({article.id, QUuid::createUuid()})), ErrorKind::NotFound);
        QCOMPARE(valueOf(library->articles()).size(), 1);
    }

    void imagesThatComeLaterMakeAVersion()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const Annotation annotation = library.highlight(article.id, u"Morning"_s);
        IngestedArticle illustrated = harbour();
        illustrated.images = {{.hash = QCryptographicHash::hash("picture", QCryptographicHash::Sha256), .mediaType = u"image/png"_s, .bytes = "picture"}};
        QCOMPARE(valueOf(library->add(illustrated)).outcome, AddedArticle::Outcome::NewVersion);
        QCOMPARE(valueOf(library->annotation(annotation.id)).state, AnchorState::Exact);
        QCOMPARE(valueOf(library->add(illustrated)).outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(valueOf(library->add(harbour())).outcome, AddedArticle::Outcome::AlreadyThere);
    }

    void emptyingTheTrashLeavesNothingBehind()
    {
        SampleLibrary library;
        const QByteArray picture = "not really a picture";
        const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
        IngestedArticle illustrated = harbour();
        illustrated.images = {{.hash = hash, .mediaType = u"image/png"_s, .bytes = picture}};
        const Article article = valueOf(library->add(illustrated, {.tags = {u"sea"_s}})).article;
        const Article other = library.add(note(u"Other"_s, u"Stays here."_s));
        const Annotation gone = library.highlight(other.id, u"here"_s);
        library.highlight(article.id, u"Morning"_s);
        QCOMPARE(valueOf(library->image(hash)).bytes, picture);
        valueOf(library->trashArticles({article.id}));
        valueOf(library->trashAnnotations({gone.id}));
        QCOMPARE(valueOf(library->emptyTrash()), 1);
        QCOMPARE(kindOf(library->article(article.id)), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->annotation(gone.id)), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->image(hash)), ErrorKind::NotFound);
        QCOMPARE(valueOf(library->articles()).size(), 1);
        QCOMPARE(valueOf(library->check()).problems, QStringList());
        QCOMPARE(valueOf(library->add(illustrated)).outcome, AddedArticle::Outcome::Added);
    }

    void highlightsWordsWhereTheyStand_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("exact");
        QTest::newRow("as they are") << u"harbour master"_s << u"harbour master"_s;
        QTest::newRow("over paragraphs") << u"Nobody waves. By six"_s << u"Nobody waves.\n\nBy six"_s;
        QTest::newRow("white space around") << u"\n  harbour\tmaster "_s << u"harbour master"_s;
        QTest::newRow("straight quote marks") << u"yesterday's paper"_s << u"yesterday’s paper"_s;
    }

    void highlightsWordsWhereTheyStand()
    {
        QFETCH(QString, quote);
        SampleLibrary library;
        const Article article = library.add(harbour());
        QTEST(library.highlight(article.id, quote).quote.exact, "exact");
    }

    void highlightingSaysWhatItCannotDecide()
    {
        SampleLibrary library;
        const Article article = library.add(note(u"Echo"_s, u"one echo, two echo, three echo"_s));
        const auto at = [&](const QuoteRequest& request) { return valueOf(library->highlight(article.id, request)).position.start; };
        QCOMPARE(kindOf(library->highlight(article.id, {.quote = u"silence"_s})), ErrorKind::NotFound);
        QCOMPARE(kindOf(library->highlight(article.id, {.quote = u" "_s})), ErrorKind::InvalidInput);
        const auto ambiguous = library->highlight(article.id, {.quote = u"echo"_s});
        QCOMPARE(kindOf(ambiguous), ErrorKind::Ambiguous);
        QVERIFY(ambiguous.error().sentence.contains(u"3 places"_s));
        QCOMPARE(at({.quote = u"echo"_s, .occurrence = 2}), 14);
        QCOMPARE(at({.quote = u"echo"_s, .prefix = u"two "_s}), 14);
        QCOMPARE(at({.quote = u"echo"_s, .suffix = u", three"_s}), 14);
        QCOMPARE(kindOf(library->highlight(article.id, {.quote = u"echo"_s, .occurrence = 4})), ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
