// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/GreedyDiff.h"
#include "model/annotation/NgramIndex.h"
#include "model/annotation/WordDiff.h"

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
