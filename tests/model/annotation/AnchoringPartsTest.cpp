// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/GreedyDiff.h"
#include "model/annotation/NgramIndex.h"
#include "model/annotation/TextDiff.h"
#include "model/annotation/WordDiff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace lectern::anchoring;

namespace {

QStringList wordsOf(const QString& text)
{
    const Tokens tokens(text);
    QStringList words;
    for (const Token& token : tokens.all())
        words += tokens.text(token).toString();
    return words;
}

bool readTheSame(const QString& a, const QString& b)
{
    const Tokens first(a);
    const Tokens second(b);
    return std::ranges::equal(first.all(), second.all(), {}, &Token::key, &Token::key);
}

/// The old words that the diff holds on to, and those in brackets that it calls gone.
QString kept(const QString& before, const QString& after)
{
    const Tokens oldTokens(before);
    const Tokens newTokens(after);
    const Partners partners = wordDiff(oldTokens.all(), newTokens.all());
    QStringList words;
    for (qsizetype i = 0; i < oldTokens.size(); ++i) {
        const QString word = oldTokens.text(oldTokens[i]).toString();
        words += partners[static_cast<std::size_t>(i)] == gone ? u"["_s + word + u"]"_s : word;
    }
    return words.join(u' ');
}

} // namespace

class AnchoringPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutIntoWordsIdeographsAndMarks()
    {
        QCOMPARE(wordsOf(u"Don’t stop, 3rd time!"_s), (QStringList{u"Don"_s, u"’"_s, u"t"_s, u"stop"_s, u","_s, u"3rd"_s, u"time"_s, u"!"_s}));
        QCOMPARE(wordsOf(u"港口 boats"_s), (QStringList{u"港"_s, u"口"_s, u"boats"_s}));
        QCOMPARE(wordsOf(u" \n "_s), QStringList());
    }

    void whatReadsTheSameHasTheSameKey_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << u"The Straße"_s << u"the straße"_s;
        QTest::newRow("quotes") << u"“it’s”"_s << u"\"it's\""_s;
        QTest::newRow("dashes") << u"a—b–c"_s << u"a-b-c"_s;
        QTest::newRow("spaces") << u"a\u00a0b\u2009c"_s << u"a b\nc"_s;
        QTest::newRow("composed") << u"café"_s << u"cafe\u0301"_s;
        QTest::newRow("wide forms") << u"ＡＢ１"_s << u"ab1"_s;
        QTest::newRow("invisible") << u"high\u00adlight\u2060"_s << u"highlight"_s;
    }

    void whatReadsTheSameHasTheSameKey()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(readTheSame(a, b));
        QVERIFY(!readTheSame(a, b + u"x"_s));
    }

    void aDiffHoldsOnToWhatStayed()
    {
        QCOMPARE(kept(u"one two three four"_s, u"one two 2 three four"_s), u"one two three four"_s);
        QCOMPARE(kept(u"one two three four"_s, u"one four"_s), u"one [two] [three] four"_s);
        QCOMPARE(kept(u"all gone now"_s, u"quite other words"_s), u"[all] [gone] [now]"_s);
        QCOMPARE(kept(u"left over"_s, u""_s), u"[left] [over]"_s);
    }

    void chanceMatchesAreTakenBack()
    {
        QCOMPARE(kept(u"Start. Sparrows nest under the eaves of barns. End."_s, u"Start. Committees discuss the budget of towns. End."_s),
            u"Start . [Sparrows] [nest] [under] [the] [eaves] [of] [barns] . End ."_s);
    }

    void additionsAreSlidToTheBreaks()
    {
        const QString before = u"He slept. He woke."_s;
        const QString after = u"He slept. He ate. He woke."_s;
        const Tokens oldTokens(before);
        const Tokens newTokens(after);
        // "He ate." was added between sentences, not "ate. He" within them.
        QCOMPARE(wordDiff(oldTokens.all(), newTokens.all()), (Partners{0, 1, 2, 6, 7, 8}));
    }

    void removalsAtTheEndAreSlidToTheBreaks()
    {
        const QString before = u"He slept. He woke."_s;
        const QString after = u"He slept."_s;
        const Tokens oldTokens(before);
        const Tokens newTokens(after);
        // "He woke." went, not ". He woke".
        QCOMPARE(wordDiff(oldTokens.all(), newTokens.all()), (Partners{0, 1, 2, gone, gone, gone}));
        QCOMPARE(wordDiff(newTokens.all(), oldTokens.all()), (Partners{0, 1, 2}));
    }

    void textsWithNothingInCommonAreComparedInParts()
    {
        QString before;
        QString after;
        for (int i = 0; i < 3000; ++i) {
            before += u"b"_s + QString::number(i % 7) + u' ';
            after += u"a"_s + QString::number(i % 5) + u' ';
        }
        before += u"the end"_s;
        after += u"the end"_s;
        const Tokens oldTokens(before);
        const Tokens newTokens(after);
        Partners partners(static_cast<std::size_t>(oldTokens.size()), gone);
        GreedyDiff(oldTokens.all(), newTokens.all(), partners)
            .compare({.oldStart = 0, .oldEnd = oldTokens.size(), .newStart = 0, .newEnd = newTokens.size()});
        QVERIFY(std::ranges::all_of(partners.begin(), partners.end() - 2, [](qint32 partner) { return partner == gone; }));
    }

    void aDiffForPeopleMarksWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("diff");
        QTest::newRow("a word") << u"The old road is long."_s << u"The new road is long."_s << u"The [-old -]{+new +}road is long."_s;
        QTest::newRow("added at the end") << u"One."_s << u"One.\n\nTwo more."_s << u"One.\n\n{+Two more.+}"_s;
        QTest::newRow("spelling counts") << u"the Road"_s << u"the road"_s << u"the [-Road-]{+road+}"_s;
        QTest::newRow("white space does not") << u"a b\nc"_s << u"a  b c"_s << u"a  b c"_s;
        QTest::newRow("nothing left") << u"All gone"_s << QString() << u"[-All gone-]"_s;
        QTest::newRow("same") << u"Same."_s << u"Same."_s << u"Same."_s;
    }

    void aDiffForPeopleMarksWords()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QString marked;
        for (const lectern::DiffRun& run : lectern::textDiff(before, after)) {
            if (run.kind == lectern::DiffKind::Removed)
                marked += u"[-"_s + before.mid(run.oldRange.start, run.oldRange.length()) + u"-]"_s;
            else if (run.kind == lectern::DiffKind::Added)
                marked += u"{+"_s + after.mid(run.newRange.start, run.newRange.length()) + u"+}"_s;
            else
                marked += after.mid(run.newRange.start, run.newRange.length());
        }
        QTEST(marked, "diff");
    }

    void aDiffLeavesNothingOutOfEitherText()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QStringList words;
            for (int i = random.bounded(40); i >= 0; --i)
                words += QString(QChar(u'a' + random.bounded(6))) + (random.bounded(5) == 0 ? u",\n"_s : QString());
            const QString before = words.join(u' ');
            for (int i = random.bounded(9); i > 0; --i)
                words.insert(random.bounded(int(words.size()) + 1), QString(QChar(u'a' + random.bounded(8))));
            for (int i = random.bounded(9); i > 0 && words.size() > 1; --i)
                words.removeAt(random.bounded(int(words.size())));
            const QString after = words.join(u' ');
            QString oldText;
            QString newText;
            for (const lectern::DiffRun& run : lectern::textDiff(before, after)) {
                oldText += before.mid(run.oldRange.start, run.oldRange.length());
                newText += after.mid(run.newRange.start, run.newRange.length());
                QVERIFY(run.kind != lectern::DiffKind::Kept
                    || readTheSame(before.mid(run.oldRange.start, run.oldRange.length()), after.mid(run.newRange.start, run.newRange.length())));
            }
            QCOMPARE(oldText, before);
            QCOMPARE(newText, after);
        }
    }

    void longStretchesThatAreTheSameAreFolded()
    {
        const QString text = u"one two three four five six seven eight nine ten eleven twelve"_s;
        const lectern::DiffRun middle{.kind = lectern::DiffKind::Kept, .oldRange = {}, .newRange = {.start = 4, .end = 56}};
        const auto fold = lectern::folded(text, middle, 2);
        QVERIFY(fold);
        QCOMPARE(text.mid(fold->head.start, fold->head.length()), u"two three "_s);
        QCOMPARE(text.mid(fold->tail.start, fold->tail.length()), u"ten eleven "_s);
        const lectern::DiffRun whole{.kind = lectern::DiffKind::Kept, .oldRange = {}, .newRange = {.start = 0, .end = text.size()}};
        QVERIFY(lectern::folded(text, whole, 2)->head.isEmpty());
        QVERIFY(lectern::folded(text, whole, 2)->tail.isEmpty());
        QVERIFY(!lectern::folded(text, middle, 5));
    }

    void sequencesAreFoundWhereverTheyStand()
    {
        const QString text = u"red fish, blue fish; red fish again"_s;
        const Tokens tokens(text);
        const NgramIndex index(tokens);
        const std::array keys = {tokens[0].key, tokens[1].key};
        QList<qint32> places;
        for (const qint32 place : index.places(ngramHash(keys))) {
            if (tokens[place].key == keys[0])
                places += place;
        }
        QVERIFY(places.contains(0));
        QVERIFY(places.contains(6));
        QVERIFY(std::ranges::is_sorted(places));
    }
};

QTEST_GUILESS_MAIN(AnchoringPartsTest)
#include "AnchoringPartsTest.moc"
