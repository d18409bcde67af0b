// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/AnnotationModel.h"
#include "ui/annotations/CardStack.h"
#include "ui/annotations/NoteDraft.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

/// What stands behind the cards.
class AnnotationModelTest final : public QObject
{
    Q_OBJECT

    static Annotation at(qsizetype start, const QString& quote, AnchorState state = AnchorState::Exact)
    {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.quote.exact = quote;
        annotation.position = {start, start + quote.size()};
        annotation.state = state;
        return annotation;
    }

    static QStringList quotes(const QAbstractItemModel& model)
    {
        QStringList quotes;
        for (int row = 0; row < model.rowCount(); ++row)
            quotes += model.index(row, 0).data(AnnotationModel::QuoteRole).toString();
        return quotes;
    }

    struct Shelf
    {
        AnnotationModel model;
        AnnotationFilter filter;
        QAbstractItemModelTester modelTester{&model};
        QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
        QSignalSpy moves{&model, &QAbstractItemModel::rowsMoved};
        QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
        QSignalSpy removals{&model, &QAbstractItemModel::rowsRemoved};
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};

        explicit Shelf(const QList<Annotation>& annotations)
        {
            filter.setSourceModel(&model);
            model.reset(annotations);
            resets.clear();
        }
    };

private Q_SLOTS:
    void wishesOfCardsAreMetAsFarAsTheOthersLet()
    {
        CardStack stack;
        stack.reset({100, 100, 100, 100});
        stack.setWishes({50, 70, 500, 900}, 1000);
        QCOMPARE((QList{stack.top(0), stack.top(1), stack.top(2), stack.top(3)}), (QList{50, 150, 500, 900}));
        QCOMPARE(stack.rowAt(300), 1);
        stack.hold(1);
        QCOMPARE((QList{stack.top(0), stack.top(1)}), (QList{0, 100})); // nothing stands above the start
        stack.setWishes({250, 270, 500, 950}, 1000);
        QCOMPARE((QList{stack.top(0), stack.top(1), stack.top(3)}), (QList{170, 270, 900})); // nor ends below the page
        stack.measure(1, 300);
        QCOMPARE(stack.top(2), 570);
        stack.dropWishes();
        QCOMPARE((QList{stack.top(1), stack.top(2)}), (QList{100, 400}));
    }

    void cardsOfUnknownPlacesStandFarBelow()
    {
        CardStack stack;
        stack.reset({100, 100, 100});
        stack.setWishes({10, CardStack::farAway, CardStack::farAway}, 400);
        QCOMPARE(stack.top(0), 10);
        QVERIFY(stack.top(1) >= CardStack::farAway);
        stack.remove(0, 1);
        QVERIFY(stack.top(0) >= CardStack::farAway);
    }

    void standInTheOrderOfTheTextOrphansLast()
    {
        Shelf shelf({at(5, u"gone"_s, AnchorState::Orphaned), at(30, u"third"_s), at(10, u"first"_s)});
        shelf.model.set(at(20, u"second"_s));
        QCOMPARE(quotes(shelf.model), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"gone"_s}));
        QCOMPARE(shelf.resets.count(), 0);
    }

    void oneIsFoundByItsId()
    {
        const Annotation wanted = at(20, u"wanted"_s);
        Shelf shelf({at(10, u"a"_s), wanted, at(20, u"same place"_s), at(40, u"b"_s)});
        QCOMPARE(shelf.model.at(shelf.model.rowOf(wanted.id)), wanted);
        QCOMPARE(shelf.model.rowOf(QUuid::createUuid()), -1);
        QVERIFY(!shelf.model.indexOf(QUuid::createUuid()).isValid());
        QVERIFY(!shelf.model.find({}));
    }

    void aChangeTellsItsRowOnly()
    {
        Annotation changed = at(20, u"b"_s);
        Shelf shelf({at(10, u"a"_s), changed, at(30, u"c"_s)});
        shelf.model.set(changed);
        QCOMPARE(shelf.changes.count(), 0);
        changed.note = u"new"_s;
        shelf.model.set(changed);
        QCOMPARE(shelf.changes.count(), 1);
        QCOMPARE(shelf.changes.first().first().toModelIndex().row(), 1);
        QCOMPARE(shelf.model.index(1).data(AnnotationModel::NoteRole).toString(), u"new"_s);
        QCOMPARE(shelf.moves.count(), 0);
    }

    void anExtentThatChangesMovesTheRow_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("moves");
        QTest::newRow("to the front") << qsizetype(5) << u"b a c d"_s << 1;
        QTest::newRow("to the end") << qsizetype(50) << u"a c d b"_s << 1;
        QTest::newRow("over one") << qsizetype(35) << u"a c b d"_s << 1;
        QTest::newRow("not past another") << qsizetype(29) << u"a b c d"_s << 0;
    }

    void anExtentThatChangesMovesTheRow()
    {
        QFETCH(qsizetype, start);
        Annotation changed = at(20, u"b"_s);
        Shelf shelf({at(10, u"a"_s), changed, at(30, u"c"_s), at(40, u"d"_s)});
        changed.position = {start, start + 1};
        shelf.model.set(changed);
        QTEST(quotes(shelf.model).join(u' '), "order");
        QTEST(int(shelf.moves.count()), "moves");
        QCOMPARE(shelf.model.at(shelf.model.rowOf(changed.id)), changed);
    }

    void anOrphanMovesToTheEnd()
    {
        Annotation changed = at(10, u"a"_s);
        Shelf shelf({changed, at(20, u"b"_s)});
        changed.state = AnchorState::Orphaned;
        shelf.model.set(changed);
        QCOMPARE(quotes(shelf.model), (QStringList{u"b"_s, u"a"_s}));
    }

    void anUpdateTellsOnlyWhatDiffers()
    {
        const Annotation kept = at(10, u"kept"_s);
        const Annotation gone = at(20, u"gone"_s);
        Annotation changed = at(30, u"changed"_s);
        Shelf shelf({kept, gone, changed});
        changed.color = HighlightColor::Green;
        shelf.model.update({changed, kept, at(5, u"new"_s)});
        QCOMPARE(quotes(shelf.model), (QStringList{u"new"_s, u"kept"_s, u"changed"_s}));
        QCOMPARE(shelf.resets.count(), 0);
        QCOMPARE(shelf.inserts.count(), 1);
        QCOMPARE(shelf.removals.count(), 1);
        QCOMPARE(shelf.changes.count(), 1);
        QVERIFY(!shelf.model.remove(gone.id));
    }

    void screenReadersHearAllOfIt()
    {
        Annotation annotation = at(0, u"quote"_s, AnchorState::Orphaned);
        annotation.note = u"thought"_s;
        annotation.tags = {u"one"_s, u"two"_s};
        Shelf shelf({annotation});
        const QString spoken = shelf.model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const QString& part : {u"Yellow"_s, u"quote"_s, u"thought"_s, u"one, two"_s, u"No longer in the article"_s})
            QVERIFY2(spoken.contains(part), qPrintable(part));
    }

    void filterMeets_data()
    {
        QTest::addColumn<AnnotationCriteria>("criteria");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing asked") << AnnotationCriteria{} << u"sea lamp clock"_s;
        QTest::newRow("a colour") << AnnotationCriteria{.colors = {HighlightColor::Green}} << u"lamp"_s;
        QTest::newRow("one of two colours") << AnnotationCriteria{.colors = {HighlightColor::Green, HighlightColor::Yellow}} << u"sea lamp"_s;
        QTest::newRow("a tag without case") << AnnotationCriteria{.tag = u"HISTORY"_s} << u"sea lamp"_s;
        QTest::newRow("a nested tag") << AnnotationCriteria{.tag = u"history/europe"_s} << u"lamp"_s;
        QTest::newRow("not the beginning of a tag's name") << AnnotationCriteria{.tag = u"hist"_s} << QString();
        QTest::newRow("with a note") << AnnotationCriteria{.withNote = true} << u"sea"_s;
        QTest::newRow("orphans") << AnnotationCriteria{.orphaned = true} << u"clock"_s;
        QTest::newRow("words in quote and note") << AnnotationCriteria{.text = u"THOUGHT se"_s} << u"sea"_s;
        QTest::newRow("a word in a tag") << AnnotationCriteria{.text = u"europe"_s} << u"lamp"_s;
        QTest::newRow("all of it together") << AnnotationCriteria{.colors = {HighlightColor::Green}, .withNote = true} << QString();
    }

    void filterMeets()
    {
        QFETCH(AnnotationCriteria, criteria);
        Annotation sea = at(10, u"sea"_s);
        sea.note = u"a thought"_s;
        sea.tags = {u"History"_s};
        Annotation lamp = at(20, u"lamp"_s);
        lamp.color = HighlightColor::Green;
        lamp.tags = {u"history/Europe"_s};
        Annotation clock = at(5, u"clock"_s, AnchorState::Orphaned);
        clock.color = HighlightColor::Blue;
        Shelf shelf({sea, lamp, clock});
        shelf.filter.setCriteria(criteria);
        QTEST(quotes(shelf.filter).join(u' '), "shown");
    }

    void whatIsPinnedStaysThroughTheFilter()
    {
        Annotation pinned = at(10, u"pinned"_s);
        Shelf shelf({pinned, at(20, u"other"_s)});
        QAbstractItemModelTester tester(&shelf.filter);
        shelf.filter.setPinned(pinned.id);
        shelf.filter.setCriteria({.text = u"absent"_s});
        QCOMPARE(quotes(shelf.filter), QStringList{u"pinned"_s});
        QVERIFY(shelf.filter.indexOf(pinned.id).isValid());
        shelf.filter.setPinned({});
        QCOMPARE(shelf.filter.rowCount(), 0);
        QVERIFY(!shelf.filter.indexOf(pinned.id).isValid());
    }

    void cardsLieOneBelowTheOther()
    {
        CardStack stack;
        QCOMPARE(stack.rowAt(0), -1);
        stack.reset({10, 20, 30});
        QCOMPARE(stack.total(), 60);
        QCOMPARE(stack.rowAt(-5), 0);
        QCOMPARE(stack.rowAt(9), 0);
        QCOMPARE(stack.rowAt(10), 1);
        QCOMPARE(stack.rowAt(99), 2);
        stack.measure(0, 15);
        stack.insert(1, {100, 100});
        QCOMPARE(stack.top(3), 215);
        stack.remove(0, 2);
        QCOMPARE(stack.top(2), 120);
        QCOMPARE(stack.total(), 150);
        QVERIFY(!stack.isMeasured(0));
    }

    void aNoteIsSavedWhenTheLibrarySaysSo()
    {
        NoteDraft draft(u"old"_s);
        QCOMPARE(draft.state(), NoteDraft::State::Saved);
        QVERIFY(!draft.handOver());
        draft.type(u"new"_s);
        QCOMPARE(draft.state(), NoteDraft::State::Saving);
        QCOMPARE(draft.handOver(), u"new"_s);
        QVERIFY(!draft.handOver());
        QCOMPARE(draft.state(), NoteDraft::State::Saving);
        QVERIFY(!draft.arrive(u"new"_s));
        QCOMPARE(draft.state(), NoteDraft::State::Saved);
    }

    void typedTextIsNeverReplaced()
    {
        NoteDraft draft(u"old"_s);
        draft.type(u"mine"_s);
        QVERIFY(!draft.arrive(u"theirs"_s));
        QCOMPARE(draft.text(), u"mine"_s);
        QCOMPARE(draft.handOver(), u"mine"_s);
        draft.type(u"mine, longer"_s);
        QVERIFY(!draft.arrive(u"mine"_s)); // the answer to what was typed before
        QCOMPARE(draft.text(), u"mine, longer"_s);
        QCOMPARE(draft.state(), NoteDraft::State::Saving);
        QCOMPARE(draft.handOver(), u"mine, longer"_s);
    }

    void textOnItsWayThatWasTakenBackIsSavedAsItIsNow()
    {
        NoteDraft draft(u"a"_s);
        draft.type(u"ab"_s);
        QCOMPARE(draft.handOver(), u"ab"_s);
        draft.type(u"a"_s);
        QCOMPARE(draft.handOver(), u"a"_s);
        QVERIFY(!draft.arrive(u"ab"_s));
        QCOMPARE(draft.state(), NoteDraft::State::Saving);
        QVERIFY(!draft.arrive(u"a"_s));
        QCOMPARE(draft.state(), NoteDraft::State::Saved);
        QCOMPARE(draft.text(), u"a"_s);
    }

    void anUntouchedNoteFollowsTheLibrary()
    {
        NoteDraft draft(u"old"_s);
        QVERIFY(draft.arrive(u"theirs"_s));
        QCOMPARE(draft.text(), u"theirs"_s);
        QCOMPARE(draft.state(), NoteDraft::State::Saved);
    }

    void aFailureKeepsTheTextAndIsTriedAgain()
    {
        NoteDraft draft(u"old"_s);
        draft.type(u"new"_s);
        QCOMPARE(draft.handOver(), u"new"_s);
        draft.fail();
        QCOMPARE(draft.state(), NoteDraft::State::Failed);
        QCOMPARE(draft.text(), u"new"_s);
        QCOMPARE(draft.handOver(), u"new"_s);
        QCOMPARE(draft.state(), NoteDraft::State::Saving);
    }
};

QTEST_GUILESS_MAIN(AnnotationModelTest)
#include "AnnotationModelTest.moc"
