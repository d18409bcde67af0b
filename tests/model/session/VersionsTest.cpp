// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleLibrary.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QString island = u"The island had one road. Carts went along it in the morning, and nobody hurried. "
                       "At noon the bell rang from the chapel, and the road lay empty until three."_s;
const QString islandLater = u"The island had one road. Lorries went along it in the morning, and nobody hurried. "
                            "The road lay empty until three."_s;

IngestedArticle island1()
{
    IngestedArticle article = note(u"The island"_s, island);
    article.metadata.url = u"https://isle.example/road"_s;
    return article;
}

IngestedArticle island2()
{
    IngestedArticle article = note(u"The island today"_s, islandLater);
    article.metadata.url = u"https://isle.example/road"_s;
    article.metadata.modified = u"2024-05-03"_s;
    return article;
}

QString wordsOf(const OpenedVersion& opened, const Annotation& annotation)
{
    return opened.content->text.mid(annotation.position.start, annotation.range().length());
}

Annotation named(const QList<Annotation>& annotations, const QUuid& id)
{
    const auto found = std::ranges::find(annotations, id, &Annotation::id);
    return found == annotations.end() ? Annotation() : *found;
}

/// An island with two versions, and three highlights made on the first: one stands, one is changed, one is gone.
struct Island
{
    Island()
    {
        article = library.add(island1()).id;
        stands = library.highlight(article, u"nobody hurried"_s);
        changes = library.highlight(article, u"Carts went along it in the morning"_s);
        goes = library.highlight(article, u"the bell rang from the chapel"_s);
        library.add(island2());
    }

    Annotation now(const Annotation& annotation) { return valueOf(library->annotation(annotation.id)); }
    QList<Annotation> all() { return valueOf(library->annotations({.article = article})); }

    SampleLibrary library;
    QUuid article;
    Annotation stands;
    Annotation changes;
    Annotation goes;
};

void expectSound(Library& library)
{
    QCOMPARE(valueOf(library.check()).problems, QStringList());
}

} // namespace

class VersionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshTellsWhatBecameOfTheHighlights()
    {
        Island is;
        QCOMPARE(is.now(is.stands).state, AnchorState::Exact);
        QCOMPARE(is.now(is.changes).state, AnchorState::Changed);
        QCOMPARE(is.now(is.goes).state, AnchorState::Orphaned);
        const auto versions = valueOf(is.library->versions(is.article));
        QCOMPARE(versions.size(), 2);
        QVERIFY(!versions[0].newest);
        QVERIFY(versions[1].newest);
        QCOMPARE(versions[0].standing, (StandingCounts{.exact = 3, .moved = 0, .changed = 0, .orphaned = 0}));
        QCOMPARE(versions[1].standing, (StandingCounts{.exact = 1, .moved = 0, .changed = 1, .orphaned = 1}));
        expectSound(*is.library);
    }

    void everyVersionShowsItsHighlightsAsTheyStood()
    {
        Island is;
        const Annotation since = is.library.highlight(is.article, u"Lorries"_s);
        const OpenedVersion first = valueOf(is.library->openVersion(is.article, 1));
        QCOMPARE(first.version.number, 1);
        QCOMPARE(first.article.metadata.title, u"The island"_s);
        QCOMPARE(first.content->text, island);
        QCOMPARE(first.annotations, (QList{is.changes, is.stands, is.goes}));
        const OpenedVersion second = valueOf(is.library->openVersion(is.article, 2));
        QCOMPARE(second.annotations, valueOf(is.library->openArticle(is.article)).annotations);
        QCOMPARE(wordsOf(second, named(second.annotations, since.id)), u"Lorries"_s);
        QCOMPARE(second.article.metadata.title, u"The island today"_s);
        QCOMPARE(second.article.metadata.modified, u"2024-05-03"_s);
        QCOMPARE(kindOf(is.library->openVersion(is.article, 3)), ErrorKind::NotFound);
    }

    void whatIsDoneInTheNewestVersionLeavesOlderOnesAlone()
    {
        Island is;
        Annotation changed = is.now(is.stands);
        changed.note = u"Slow."_s;
        changed.position.end -= 8;
        valueOf(is.library->changeAnnotation(changed));
        valueOf(is.library->trashAnnotations({is.goes.id}));
        const auto first = valueOf(is.library->openVersion(is.article, 1)).annotations;
        QCOMPARE(first.size(), 2); // what lies in the trash is shown nowhere
        QCOMPARE(named(first, is.stands.id).position, is.stands.position);
        QCOMPARE(named(first, is.stands.id).note, u"Slow."_s);
    }

    void goingBackPutsHighlightsWhereTheyStoodAndLosesNothing()
    {
        Island is;
        const auto later = is.all();
        const Annotation since = is.library.highlight(is.article, u"The road lay empty until three"_s);
        const Article back = valueOf(is.library->revertTo(is.article, 1));
        QCOMPARE(back.versions, 2);
        QCOMPARE(back.metadata.title, u"The island"_s);
        QCOMPARE(back.metadata.modified, QString());
        QCOMPARE(valueOf(is.library->openArticle(is.article)).content->text, island);
        QCOMPARE(is.now(is.stands), is.stands);
        QCOMPARE(is.now(is.changes), is.changes);
        QCOMPARE(is.now(is.goes), is.goes);
        QCOMPARE(is.now(since).quote.exact, u"The road lay empty until three"_s);
        QVERIFY(is.now(since).state != AnchorState::Exact || is.now(since).position != since.position);
        QVERIFY(valueOf(is.library->search(u"chapel"_s)).hits.size() >= 1);
        QVERIFY(valueOf(is.library->search(u"lorries"_s)).hits.isEmpty());
        expectSound(*is.library);
        // And forth again.
        valueOf(is.library->revertTo(is.article, 2));
        for (const Annotation& annotation : later)
            QCOMPARE(is.now(annotation), annotation);
        QCOMPARE(is.now(since), since);
        QCOMPARE(kindOf(is.library->revertTo(is.article, 7)), ErrorKind::NotFound);
        expectSound(*is.library);
    }

    void anOlderLibraryShowsWhatIsKnownOfItsVersions()
    {
        Island is;
        const auto newest = valueOf(is.library->openVersion(is.article, 2)).annotations;
        is.library.close();
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {is.library.path(), u"DROP TRIGGER annotation_placed; DROP TRIGGER annotation_placed_anew; DROP TRIGGER version_described; "
            "DROP TABLE placements; DROP TABLE version_descriptions; ALTER TABLE annotations DROP COLUMN kept; "
            "DROP TABLE version_originals; DROP TABLE originals; DROP TABLE image_addresses; ALTER TABLE versions DROP COLUMN whole_page; "
            "ALTER TABLE versions DROP COLUMN left_out; ALTER TABLE articles DROP COLUMN modified; ALTER TABLE articles DROP COLUMN direction; "
            "ALTER TABLE articles DROP COLUMN licence; ALTER TABLE articles DROP COLUMN image; ALTER TABLE articles DROP COLUMN identifier; "
            "DROP VIEW searchable_annotations; DROP TRIGGER annotation_added; DROP TRIGGER annotation_removed; "
            "DROP TRIGGER annotation_changed; DROP TABLE annotation_search; ALTER TABLE annotations DROP COLUMN search_speaker; "
            "CREATE VIEW searchable_annotations AS SELECT id FROM annotations; CREATE TABLE annotation_search (id); "
            "CREATE TRIGGER annotation_added AFTER INSERT ON annotations BEGIN SELECT 1; END; CREATE TRIGGER annotation_removed AFTER DELETE ON annotations BEGIN SELECT 1; END; "
            "CREATE TRIGGER annotation_changed AFTER UPDATE ON annotations BEGIN SELECT 1; END; PRAGMA user_version = 2"_s});
        if (!sqlite.waitForFinished() || sqlite.exitStatus() != QProcess::NormalExit)
            QSKIP("This needs the program sqlite3.");
        QCOMPARE(sqlite.exitCode(), 0);
        is.library.reopen();
        QCOMPARE(valueOf(is.library->openVersion(is.article, 2)).annotations, newest);
        const OpenedVersion first = valueOf(is.library->openVersion(is.article, 1));
        QCOMPARE(first.annotations, QList{is.goes}); // where the others stood in it was not kept
        QCOMPARE(first.content->text, island);
        const auto items = valueOf(is.library->review(is.article));
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].former.version + items[1].former.version, 1);
        valueOf(is.library->revertTo(is.article, 1));
        QCOMPARE(is.now(is.goes), is.goes);
        QCOMPARE(is.now(is.changes).state, AnchorState::Exact); // found again, by its words
        expectSound(*is.library);
    }

    void theReaderGoesOnAtTheSameWords()
    {
        SampleLibrary library;
        const QUuid article = library.add(island1()).id;
        valueOf(library->setPlace(article, {.offset = island.indexOf(u"nobody hurried"_s), .lineOffset = 2}, 0.4));
        library.add(note(u"Elsewhere"_s, u"Another article."_s));
        const Article later = valueOf(library->add(note(u"The island"_s, u"A word before it all. "_s + island), {.versionOf = article})).article;
        QCOMPARE(later.reading.place.offset, island.indexOf(u"nobody hurried"_s) + 22);
        QCOMPARE(later.reading.place.lineOffset, 2);
        QCOMPARE(valueOf(library->revertTo(article, 1)).reading.place.offset, island.indexOf(u"nobody hurried"_s));
    }

    void whatTheReaderWentBackFromIsNotGivenAgain()
    {
        Island is;
        valueOf(is.library->revertTo(is.article, 1));
        QCOMPARE(valueOf(is.library->add(island2())).outcome, AddedArticle::Outcome::AlreadyThere);
        QCOMPARE(valueOf(is.library->openArticle(is.article)).content->text, island);
        IngestedArticle third = note(u"The island"_s, u"The island has two roads now, and nobody hurried."_s);
        const AddedArticle added = valueOf(is.library->add(third, {.versionOf = is.article}));
        QCOMPARE(added.outcome, AddedArticle::Outcome::NewVersion);
        QCOMPARE(added.version, 3);
        QCOMPARE(added.formerVersion, 1);
        QCOMPARE(added.article.metadata.url, island1().metadata.url);
    }

    void theReviewShowsBothPassages()
    {
        Island is;
        const auto items = valueOf(is.library->review(is.article));
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].annotation.id, is.changes.id);
        QCOMPARE(items[0].former.version, 1);
        QCOMPARE(items[0].former.before, u"The island had one road. "_s);
        QCOMPARE(items[0].former.words, u"Carts went along it in the morning"_s);
        QCOMPARE(items[0].present->version, 2);
        QVERIFY(items[0].present->words.contains(u"went along it in the morning"_s));
        QVERIFY(items[0].present->after.endsWith(u"The road lay empty until three."_s));
        QCOMPARE(items[0].former.range, is.changes.range());
        QCOMPARE(items[1].annotation.id, is.goes.id);
        QCOMPARE(items[1].former.words, is.goes.quote.exact);
        QVERIFY(!items[1].present);
    }

    void acceptingTakesTheNewWords()
    {
        Island is;
        const Annotation before = is.now(is.changes);
        const Revision revision = valueOf(is.library->accept(is.changes.id));
        const Annotation after = is.now(is.changes);
        QCOMPARE(after.state, AnchorState::Exact);
        QCOMPARE(after.position, before.position);
        QCOMPARE(after.quote.exact, islandLater.mid(after.position.start, after.range().length()));
        QCOMPARE(valueOf(is.library->review(is.article)).size(), 1);
        valueOf(is.library->putBack(revision.before));
        QCOMPARE(is.now(is.changes), before);
        QCOMPARE(valueOf(is.library->review(is.article)).size(), 2);
        valueOf(is.library->putBack(revision.after));
        QCOMPARE(is.now(is.changes), after);
        QCOMPARE(kindOf(is.library->accept(is.goes.id)), ErrorKind::InvalidInput);
        expectSound(*is.library);
    }

    void anotherPlaceCanBeChosen()
    {
        Island is;
        const Annotation before = is.now(is.goes);
        const qsizetype at = islandLater.indexOf(u"The road lay empty"_s);
        const Revision revision = valueOf(is.library->place(is.goes.id, {at, at + 18}));
        QCOMPARE(is.now(is.goes).state, AnchorState::Exact);
        QCOMPARE(is.now(is.goes).quote.exact, u"The road lay empty"_s);
        expectSound(*is.library);
        valueOf(is.library->putBack(revision.before));
        QCOMPARE(is.now(is.goes), before);
        QCOMPARE(kindOf(is.library->place(is.goes.id, {at, at})), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(is.library->place(is.goes.id, {at, islandLater.size() + 1})), ErrorKind::InvalidInput);
    }

    void anOrphanThatIsKeptIsNotAskedAboutAgain()
    {
        Island is;
        const Revision revision = valueOf(is.library->keepAsOrphan(is.goes.id));
        QCOMPARE(valueOf(is.library->review(is.article)).size(), 1);
        Annotation noted = is.now(is.goes);
        noted.note = u"Gone since spring."_s;
        valueOf(is.library->changeAnnotation(noted));
        is.library.add(note(u"The island"_s, islandLater + u" It rained."_s)); // another article: nothing to do with this one
        valueOf(is.library->add(note(u"The island"_s, islandLater + u" It snowed."_s), {.versionOf = is.article}));
        const auto items = valueOf(is.library->review(is.article));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].annotation.id, is.changes.id);
        valueOf(is.library->putBack(revision.before));
        QCOMPARE(valueOf(is.library->review(is.article)).size(), 2);
    }

    void aPassageThatIsNotTheReadersCanBeLeft()
    {
        Island is;
        valueOf(is.library->keepAsOrphan(is.changes.id));
        const Annotation orphan = is.now(is.changes);
        QCOMPARE(orphan.state, AnchorState::Orphaned);
        QCOMPARE(orphan.quote, is.changes.quote);
        QCOMPARE(orphan.position, is.changes.position);
        expectSound(*is.library);
        // Its words come back, and it with them.
        valueOf(is.library->add(note(u"The island"_s, island + u" It rained."_s), {.versionOf = is.article}));
        QCOMPARE(is.now(is.changes).state, AnchorState::Exact);
        QCOMPARE(is.now(is.changes).position, is.changes.position);
    }

    void anOrphanOfThisVersionIsOneWhenItIsComeBackTo()
    {
        Island is;
        const Annotation made = is.library.highlight(is.article, u"Lorries went"_s);
        valueOf(is.library->keepAsOrphan(made.id));
        expectSound(*is.library);
        valueOf(is.library->revertTo(is.article, 1));
        valueOf(is.library->revertTo(is.article, 2));
        QCOMPARE(is.now(made).state, AnchorState::Orphaned);
        QCOMPARE(is.now(made).quote, made.quote);
        expectSound(*is.library);
    }

    void aPlaceIsRefusedWhenOtherWordsStandThere()
    {
        Island is;
        QCOMPARE(kindOf(is.library->place(is.stands.id, {.start = 0, .end = 10}, u"The island"_s)), static_cast<ErrorKind>(-1));
        QCOMPARE(kindOf(is.library->place(is.stands.id, {.start = 0, .end = 10}, u"Other words"_s)), ErrorKind::InvalidInput);
    }

    void whatAnotherTextCarriesIsNotPutBackIntoThisOne()
    {
        Island is;
        const Revision revision = valueOf(is.library->accept(is.changes.id));
        valueOf(is.library->revertTo(is.article, 1));
        const auto all = is.all();
        QCOMPARE(kindOf(is.library->putBack(revision.before)), ErrorKind::InvalidInput);
        QCOMPARE(is.all(), all);
    }

    void comparesVersionsWordByWord()
    {
        Island is;
        const VersionComparison comparison = valueOf(is.library->compareVersions(is.article, 1, 2));
        QCOMPARE(comparison.oldText, island);
        QCOMPARE(comparison.newText, islandLater);
        QString removed;
        QString added;
        for (const DiffRun& run : comparison.runs) {
            if (run.kind == DiffKind::Removed)
                removed += comparison.oldText.mid(run.oldRange.start, run.oldRange.length());
            if (run.kind == DiffKind::Added)
                added += comparison.newText.mid(run.newRange.start, run.newRange.length());
        }
        QCOMPARE(removed, u"Carts At noon the bell rang from the chapel, and the "_s);
        QCOMPARE(added, u"Lorries The "_s);
        QCOMPARE(kindOf(is.library->compareVersions(is.article, 1, 9)), ErrorKind::NotFound);
    }

    void mergesHighlightsIntoTheFirst()
    {
        SampleLibrary library;
        const QUuid article = library.add(island1()).id;
        Annotation second = valueOf(library->highlight(article, {.quote = u"Carts went along it"_s, .color = HighlightColor::Blue, .note = u"Two."_s, .tags = {u"b"_s, u"A"_s}}));
        Annotation first = valueOf(library->highlight(article, {.quote = u"one road. Carts"_s, .color = HighlightColor::Green, .note = u"One."_s, .tags = {u"a"_s}}));
        second.speaker = u"A carter"_s;
        second = valueOf(library->changeAnnotation(second));
        const Annotation other = library.highlight(article, u"nobody hurried"_s);
        const auto before = valueOf(library->annotations({.article = article}));
        const Revision revision = valueOf(library->merge({second.id, first.id}));
        const auto after = valueOf(library->annotations({.article = article}));
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0].id, first.id);
        QCOMPARE(after[0].quote.exact, u"one road. Carts went along it"_s);
        QCOMPARE(after[0].color, HighlightColor::Green);
        QCOMPARE(after[0].note, u"One.\n\nTwo."_s);
        QCOMPARE(after[0].tags, QStringList({u"A"_s, u"b"_s}));
        QCOMPARE(after[0].speaker, u"A carter"_s);
        QCOMPARE(after[1], other);
        QCOMPARE(valueOf(library->annotations({.article = article, .trashed = true})).size(), 1);
        expectSound(*library);
        valueOf(library->putBack(revision.before));
        QCOMPARE(valueOf(library->annotations({.article = article})), before);
        valueOf(library->putBack(revision.after));
        QCOMPARE(valueOf(library->annotations({.article = article})), after);
    }

    void refusesToMergeWhatDoesNotBelongTogether()
    {
        Island is;
        const QUuid elsewhere = is.library.add(harbour()).id;
        const Annotation other = is.library.highlight(elsewhere, u"harbour master"_s);
        const auto all = valueOf(is.library->annotations());
        QCOMPARE(kindOf(is.library->merge({is.stands.id})), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(is.library->merge({is.stands.id, is.stands.id})), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(is.library->merge({is.stands.id, other.id})), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(is.library->merge({is.stands.id, is.goes.id})), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(is.library->merge({is.stands.id, QUuid::createUuid()})), ErrorKind::NotFound);
        QCOMPARE(valueOf(is.library->annotations()), all);
    }

    void splitsAHighlightInTwo()
    {
        SampleLibrary library;
        const QUuid article = library.add(island1()).id;
        const Annotation whole = valueOf(library->highlight(article, {.quote = u"Carts went along it in the morning"_s, .color = HighlightColor::Pink, .note = u"Slow."_s, .tags = {u"road"_s}}));
        const qsizetype cut = island.indexOf(u"in the morning"_s);
        const Revision revision = valueOf(library->split(whole.id, {cut}));
        const auto after = valueOf(library->annotations({.article = article}));
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0].id, whole.id);
        QCOMPARE(after[0].quote.exact, u"Carts went along it"_s);
        QCOMPARE(after[0].note, u"Slow."_s);
        QCOMPARE(after[1].quote.exact, u"in the morning"_s);
        QCOMPARE(after[1].note, QString());
        QCOMPARE(after[1].color, HighlightColor::Pink);
        QCOMPARE(after[1].tags, QStringList{u"road"_s});
        expectSound(*library);
        valueOf(library->putBack(revision.before));
        QCOMPARE(valueOf(library->annotations({.article = article})), QList{whole});
        valueOf(library->putBack(revision.after));
        QCOMPARE(valueOf(library->annotations({.article = article})), after);
        // At both edges of a selection.
        valueOf(library->split(after[0].id, {after[0].position.start + 6, after[0].position.start + 10}));
        const auto three = valueOf(library->annotations({.article = article}));
        QCOMPARE(three.size(), 4);
        QCOMPARE(three[1].quote.exact, u"went"_s);
    }

    void refusesToSplitOutsideOfTheHighlight_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::newRow("at its start") << qsizetype(0);
        QTest::newRow("at its end") << qsizetype(11);
        QTest::newRow("before it") << qsizetype(-3);
        QTest::newRow("behind it") << qsizetype(12);
        QTest::newRow("through a character") << qsizetype(3);
    }

    void refusesToSplitOutsideOfTheHighlight()
    {
        QFETCH(const qsizetype, offset);
        SampleLibrary library;
        const QUuid article = library.add(note(u"Sails"_s, u"We saw a \U0001F6A2\U0001F6A2 sail away today."_s)).id;
        const Annotation whole = library.highlight(article, u"a \U0001F6A2\U0001F6A2 sail"_s);
        QCOMPARE(kindOf(library->split(whole.id, {whole.position.start + offset})), ErrorKind::InvalidInput);
        QCOMPARE(valueOf(library->annotations({.article = article})), QList{whole});
    }

    void goingBackRestoresEveryPlaceAfterManyRefreshes()
    {
        QRandomGenerator random(20260504);
        for (int round = 0; round < 4; ++round) {
            SampleLibrary library;
            QStringList sentences;
            for (int i = 0; i < 30; ++i)
                sentences += u"Sentence %1 speaks of the %2 gull and of %3 boats."_s.arg(i).arg(random.bounded(900)).arg(random.bounded(900));
            const QUuid article = library.add(note(u"Gulls"_s, sentences.join(u' '))).id;
            QHash<int, QList<Annotation>> stood;
            for (int version = 1; version <= 5; ++version) {
                const qsizetype length = valueOf(library->openArticle(article)).content->text.size();
                for (int i = 0; i < 4; ++i) {
                    Annotation annotation;
                    annotation.id = QUuid::createUuid();
                    annotation.article = article;
                    const qsizetype start = random.bounded(int(length - 60));
                    annotation.position = {.start = start, .end = start + 5 + random.bounded(50)};
                    valueOf(library->addAnnotation(annotation));
                }
                for (const ReviewItem& item : valueOf(library->review(article))) {
                    if (item.present && random.bounded(2) == 0)
                        valueOf(library->accept(item.annotation.id));
                    else if (!item.present && random.bounded(2) == 0)
                        valueOf(library->keepAsOrphan(item.annotation.id));
                }
                stood[version] = valueOf(library->annotations({.article = article}));
                for (int edits = 1 + random.bounded(8); edits > 0; --edits) {
                    const int at = random.bounded(int(sentences.size()));
                    if (const int kind = random.bounded(3); kind == 0)
                        sentences.removeAt(at);
                    else if (kind == 1)
                        sentences[at].replace(u"gull"_s, u"tern"_s);
                    else
                        sentences.insert(at, u"Something new number %1 happened."_s.arg(random.bounded(9000)));
                }
                sentences += u"Edition %1."_s.arg(version);
                if (version < 5)
                    QCOMPARE(valueOf(library->add(note(u"Gulls"_s, sentences.join(u' ')), {.versionOf = article})).version, version + 1);
            }
            for (int step = 0; step < 8; ++step) {
                const int version = 1 + random.bounded(5);
                valueOf(library->revertTo(article, version));
                const auto now = valueOf(library->annotations({.article = article}));
                QCOMPARE(now.size(), stood[5].size());
                for (const Annotation& annotation : stood[version]) {
                    Annotation is = named(now, annotation.id);
                    is.modified = annotation.modified; // accepting it in a later version is remembered
                    QCOMPARE(is, annotation);
                }
            }
            expectSound(*library);
        }
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "VersionsTest.moc"
