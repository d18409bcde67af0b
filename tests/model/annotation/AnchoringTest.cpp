// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Anchoring.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QString harbour = uR"(The harbour at Elmstead
In spring the harbour fills with boats from the northern islands. Their crews bring salted fish, rope and news. The oldest of them, a man called Aldous Breck, has come for fifty years.
“Nobody counts the boats any more,” he says, “but everybody counts the fish.” His daughter keeps the ledger. She writes in green ink, because black ink was dear when she began.
The council wants to build a second pier. It would cost as much as the church roof, and the church roof leaks. Last winter the water stood a hand deep between the pews.
When the boats leave, the town is quiet. The gulls stay. So do the cats, which nobody counts at all.)"_s;

AnchorRequest requestFor(const QString& text, const QString& words)
{
    const qsizetype start = text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {.quote = describe(text, {start, start + words.size()}), .position = {start, start + words.size()}};
}

AnchorRequest loose(const QString& words, qsizetype start, qsizetype end)
{
    return {.quote = {.exact = words, .prefix = {}, .suffix = {}}, .position = {.start = start, .end = end}};
}

QString at(const QString& text, const Anchor& anchor)
{
    return text.sliced(anchor.range.start, anchor.range.length());
}

QString replaced(QString text, const QString& before, const QString& after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

class AnchoringTest final : public QObject
{
    Q_OBJECT

private:
    // Each rule holds with the old text at hand and without it.
    static void compareBoth(const QString& newText, const QString& words, const QString& expected, QList<AnchorState> states)
    {
        const AnchorRequest request = requestFor(harbour, words);
        const Anchor byDiff = Anchoring(harbour, newText).find(request);
        const Anchor bySelectors = Anchoring(newText).find(request);
        for (const Anchor& anchor : {byDiff, bySelectors}) {
            QVERIFY2(states.contains(anchor.state), qPrintable(nameOf(anchor.state)));
            if (anchor.state != AnchorState::Orphaned)
                QCOMPARE(at(newText, anchor), expected);
        }
    }

private Q_SLOTS:
    void stays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a sentence") << u"His daughter keeps the ledger."_s;
        QTest::newRow("one word") << u"ledger"_s;
        QTest::newRow("part of a word") << u"harb"_s;
        QTest::newRow("over a paragraph's edge") << u"fifty years.\n“Nobody counts"_s;
        QTest::newRow("one of many") << u"counts"_s;
        QTest::newRow("the whole text") << harbour;
        QTest::newRow("white space") << u"\n"_s;
        QTest::newRow("punctuation") << u",”"_s;
    }

    void stays()
    {
        QFETCH(QString, words);
        compareBoth(harbour, words, words, {AnchorState::Exact});
    }

    void isExactWhereTheWordsAroundItWentAlong()
    {
        const QString newText = u"A new beginning of some length, which nobody expected.\n\n"_s + harbour;
        compareBoth(newText, u"She writes in green ink"_s, u"She writes in green ink"_s, {AnchorState::Exact});
    }

    void typographyAndWhiteSpaceDoNotMatter()
    {
        QString newText = harbour;
        newText.replace(u'“', u'"').replace(u'”', u'"').replace(u"\n"_s, u"\n\n"_s).replace(u"northern islands"_s, u"northern\u00a0islands"_s);
        compareBoth(newText, u"“Nobody counts the boats any more,” he says"_s, u"\"Nobody counts the boats any more,\" he says"_s, {AnchorState::Changed});
        compareBoth(newText, u"boats from the northern islands. Their crews bring salted"_s, u"boats from the northern\u00a0islands. Their crews bring salted"_s,
            {AnchorState::Exact});
    }

    void changedWordsAreFound()
    {
        const QString newText = replaced(harbour, u"as much as the church roof, and the church roof leaks"_s, u"twice as much as the church roof, and that roof leaks"_s);
        compareBoth(newText, u"It would cost as much as the church roof, and the church roof leaks."_s,
            u"It would cost twice as much as the church roof, and that roof leaks."_s, {AnchorState::Changed});
    }

    void edgesFollowWhatReplacedTheFirstAndLastWords()
    {
        QString newText = replaced(harbour, u"Last winter the water"_s, u"In January the water"_s);
        newText.replace(u"between the pews"_s, u"among the benches"_s);
        compareBoth(newText, u"Last winter the water stood a hand deep between the pews."_s,
            u"In January the water stood a hand deep among the benches."_s, {AnchorState::Changed});
    }

    void misspelledWordsAreTheSame()
    {
        const QString newText = replaced(harbour, u"salted fish"_s, u"saltted fish"_s);
        compareBoth(newText, u"crews bring salted fish, rope"_s, u"crews bring saltted fish, rope"_s, {AnchorState::Changed});
    }

    void aMovedParagraphIsFound()
    {
        const QString paragraph = u"The council wants to build a second pier. It would cost as much as the church roof, and the church roof leaks. Last winter the water stood a hand deep between the pews.\n"_s;
        const QString newText = paragraph + replaced(harbour, paragraph, u""_s);
        const Anchor byDiff = Anchoring(harbour, newText).find(requestFor(harbour, u"as the church roof, and the church"_s));
        QCOMPARE(byDiff.state, AnchorState::Moved);
        QCOMPARE(at(newText, byDiff), u"as the church roof, and the church"_s);
    }

    void aDeletedPassageIsAnOrphan()
    {
        const QString newText = replaced(harbour, u" His daughter keeps the ledger. She writes in green ink, because black ink was dear when she began."_s, u""_s);
        compareBoth(newText, u"She writes in green ink, because black ink was dear"_s, {}, {AnchorState::Orphaned});
    }

    void aDeletedShortQuoteIsNotFoundInALookalike_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("words");
        QTest::newRow("one word") << u" “but everybody counts the fish.”"_s << u"fish"_s;
        QTest::newRow("two words") << u" “but everybody counts the fish.”"_s << u"the fish"_s;
        QTest::newRow("three words") << u", and the church roof leaks"_s << u"the church roof"_s;
    }

    void aDeletedShortQuoteIsNotFoundInALookalike()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, words);
        const qsizetype start = harbour.indexOf(sentence) + sentence.indexOf(words);
        const AnchorRequest request{.quote = describe(harbour, {start, start + words.size()}), .position = {start, start + words.size()}};
        const QString newText = replaced(harbour, sentence, u""_s);
        QCOMPARE(Anchoring(harbour, newText).find(request).state, AnchorState::Orphaned);
        QCOMPARE(Anchoring(newText).find(request).state, AnchorState::Orphaned);
    }

    void whatIsEqualOnBothSidesIsToldApartByTheWordsAround()
    {
        const QString oldText = u"First the red door opens. Then the blue door opens. Last the green door opens."_s;
        const QString newText = u"Listen: first the red door opens. Then the blue door opens. Last the green door opens."_s;
        const qsizetype start = oldText.indexOf(u"door opens"_s, 30);
        const AnchorRequest request{.quote = describe(oldText, {start, start + 10}), .position = {start, start + 10}};
        const qsizetype expected = newText.indexOf(u"door opens"_s, 38);
        QCOMPARE(Anchoring(oldText, newText).find(request).range.start, expected);
        QCOMPARE(Anchoring(newText).find(request).range.start, expected);
    }

    void ofPlacesThatAreAlikeTheOneFarNearerIsMeant()
    {
        const QString verse = u"Row to the light, row to the shore, and never ask the water more."_s;
        const QString between = u"\nThe second verse tells of the ferryman's debts, and of the long winter in which he paid them.\n"_s;
        const QString oldText = verse + between + verse;
        const AnchorRequest request = requestFor(oldText, u"row to the shore"_s);
        const QString sung = u"Sung.\n"_s + oldText;
        QCOMPARE(Anchoring(sung).find(request).range.start, request.position.start + 6);
        // Half way between both, nobody can tell which of them it was.
        const AnchorRequest lost{.quote = request.quote, .position = {.start = oldText.size() / 2, .end = oldText.size() / 2 + 16}};
        QCOMPARE(Anchoring(oldText).find(lost).state, AnchorState::Orphaned);
    }

    void aPlaceThatAgreesInWholeIsMeantThoughALookalikeIsAsNear()
    {
        const QString room = u"Room %1 in the eastern wing: the key lies with the porter downstairs.\n"_s;
        const QString between = u"The rest of the house is shut, and has been shut since the winter of the flood.\n"_s;
        const QString text = room.arg(34) + between + between + room.arg(12) + between;
        const AnchorRequest inText = requestFor(room.arg(12), u"the key"_s);
        const qsizetype wanted = text.indexOf(u"the key"_s, room.size() + 2 * between.size());
        const qsizetype nearer = wanted - 100; // and 130 from the other
        const AnchorRequest request{.quote = inText.quote, .position = {.start = nearer, .end = nearer + 7}};
        QCOMPARE(Anchoring(text).find(request).range.start, wanted);
    }

    void contextAloneDoesNotHoldAPassageThatWasRewritten()
    {
        const QString newText = replaced(harbour, u"Their crews bring salted fish, rope and news."_s,
            u"Nobody has ever explained why so many of the captains paint blue eyes on wood."_s);
        const AnchorRequest request = requestFor(harbour, u"Their crews bring salted fish, rope and news."_s);
        QCOMPARE(Anchoring(newText).find(request).state, AnchorState::Orphaned);
        QCOMPARE(Anchoring(harbour, newText).find(request).state, AnchorState::Orphaned);
    }

    void anAdditionBesideThePassageDoesNotJoinIt()
    {
        const QString newText = replaced(harbour, u"keeps the ledger."_s, u"keeps the ledger. She keeps it in a tin."_s);
        compareBoth(newText, u"His daughter keeps the ledger."_s, u"His daughter keeps the ledger."_s, {AnchorState::Exact, AnchorState::Moved});
    }

    void scriptsWithoutSpaces()
    {
        const QString oldText = u"春天的时候，港口停满了来自北方岛屿的船。船员们带来咸鱼、绳索和消息。他的女儿管着账本，用绿墨水写字。"_s;
        const QString newText = u"每年春天，港口停满了来自北方岛屿的船。船员们带来绳索和新的消息。他的女儿管着账本，用绿墨水写字。"_s;
        const Anchor anchor = Anchoring(oldText, newText).find(requestFor(oldText, u"他的女儿管着账本"_s));
        QCOMPARE(at(newText, anchor), u"他的女儿管着账本"_s);
        QCOMPARE(anchor.state, AnchorState::Exact);
    }

    void nothingIsFoundInAnEmptyText()
    {
        compareBoth(u""_s, u"His daughter keeps the ledger."_s, {}, {AnchorState::Orphaned});
        QCOMPARE(Anchoring(u"", harbour).find(loose(u"not there at all"_s, 0, 16)).state, AnchorState::Orphaned);
    }

    void aRequestThatMakesNoSenseIsAnOrphan_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("before the text") << qsizetype(-5) << qsizetype(5);
        QTest::newRow("behind it") << qsizetype(100'000) << qsizetype(100'010);
        QTest::newRow("backwards") << qsizetype(20) << qsizetype(10);
        QTest::newRow("empty") << qsizetype(20) << qsizetype(20);
    }

    void aRequestThatMakesNoSenseIsAnOrphan()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, end);
        const AnchorRequest nonsense = loose(u"quite other words"_s, start, end);
        QCOMPARE(Anchoring(harbour, harbour).find(nonsense).state, AnchorState::Orphaned);
        QCOMPARE(Anchoring(harbour).find(nonsense).state, AnchorState::Orphaned);
        const AnchorRequest empty = loose({}, start, end);
        QCOMPARE(Anchoring(harbour, harbour).find(empty).state, AnchorState::Orphaned);
    }
};

QTEST_GUILESS_MAIN(AnchoringTest)
#include "AnchoringTest.moc"
