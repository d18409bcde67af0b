// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Anchoring.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

constexpr int none = -1;

struct Word
{
    QString text;
    int origin = none; // index of the word in the old text
};

using Sentence = QList<Word>;

enum class Script { Latin, Chinese };

/// A text of random words, edited at random, in which the way of every word is known.
class EditedText final
{
public:
    explicit EditedText(quint32 seed, Script script = Script::Latin) : m_random(seed), m_script(script)
    {
        for (int i = 0; i < 30; ++i)
            m_sentences.append(newSentence());
        int origin = 0;
        for (Sentence& sentence : m_sentences) {
            for (Word& word : sentence)
                word.origin = origin++;
        }
        m_old = layOut(m_oldWords);
    }

    void edit(int edits)
    {
        for (int i = 0; i < edits; ++i)
            editOnce();
        m_new = layOut(m_newWords);
    }

    [[nodiscard]] const QString& oldText() const { return m_old; }
    [[nodiscard]] const QString& newText() const { return m_new; }
    [[nodiscard]] qsizetype words() const { return m_oldWords.size(); }

    /// The range of some words of the old text.
    [[nodiscard]] TextRange oldRange(qsizetype first, qsizetype count) const
    {
        return {.start = m_oldWords[first].start, .end = m_oldWords[first + count - 1].end};
    }

    /// Where each of those words stands in the new text, in the order of that text.
    [[nodiscard]] QList<TextRange> newRanges(qsizetype first, qsizetype count) const
    {
        QList<TextRange> ranges;
        for (qsizetype i = 0; i < m_newWords.size(); ++i) {
            const Placed& word = m_newWords[i];
            if (word.origin >= first && word.origin < first + count)
                ranges.append(TextRange{.start = word.start, .end = word.end});
        }
        return ranges;
    }

private:
    struct Placed
    {
        int origin = none;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    Word newWord()
    {
        // Few words occur often, and many seldom, as in a language.
        const double skewed = m_random.generateDouble() * m_random.generateDouble();
        const int number = static_cast<int>(skewed * 900);
        if (m_script == Script::Chinese) // words of one or two characters
            return {.text = QString(QChar(0x4E00 + number)) +
                            (number % 3 == 0 ? QString() : QString(QChar(0x5E00 + number)))};
        return {.text = u"w"_s + QString::number(number, 36) + QString(number % 5, QChar(u'a' + number % 26))};
    }

    Sentence newSentence()
    {
        Sentence sentence;
        const int length = 5 + static_cast<int>(m_random.bounded(15));
        for (int i = 0; i < length; ++i)
            sentence.append(newWord());
        return sentence;
    }

    qsizetype anySentence() { return m_random.bounded(static_cast<int>(m_sentences.size())); }

    void editOnce()
    {
        const qsizetype at = anySentence();
        switch (m_random.bounded(4)) {
        case 0:
            m_sentences.removeAt(at);
            break;
        case 1:
            m_sentences.insert(at, newSentence());
            break;
        case 2:
            m_sentences.move(at, anySentence());
            break;
        default:
            Sentence& sentence = m_sentences[at];
            sentence[m_random.bounded(static_cast<int>(sentence.size()))] = newWord();
        }
    }

    [[nodiscard]] QString layOut(QList<Placed>& words) const
    {
        const QString space = m_script == Script::Chinese ? u""_s : u" "_s;
        const QString stop = m_script == Script::Chinese ? u"。"_s : u". "_s;
        QString text;
        for (const Sentence& sentence : m_sentences) {
            for (const Word& word : sentence) {
                words.append({.origin = word.origin, .start = text.size(), .end = text.size() + word.text.size()});
                text += word.text + (&word == &sentence.last() ? stop : space);
            }
        }
        return text;
    }

    QRandomGenerator m_random;
    Script m_script;
    QList<Sentence> m_sentences;
    QString m_old;
    QString m_new;
    QList<Placed> m_oldWords;
    QList<Placed> m_newWords;
};

struct Tally
{
    int cases = 0;
    int right = 0;
    int wrong = 0; // on words that are not the passage's

    void add(const Anchor& anchor, const QList<TextRange>& words, bool whole)
    {
        ++cases;
        const bool orphaned = anchor.state == AnchorState::Orphaned;
        const bool onPassage = std::ranges::any_of(words, [&](const TextRange& word) { return word.intersects(anchor.range); });
        wrong += !orphaned && !onPassage ? 1 : 0;
        if (whole)
            right += anchor.range == TextRange{words.first().start, words.last().end} ? 1 : 0;
        else
            right += orphaned || onPassage ? 1 : 0;
    }

    [[nodiscard]] double rightShare() const { return 100.0 * right / cases; }
    [[nodiscard]] double wrongShare() const { return 100.0 * wrong / cases; }
};

/// True when the passage's words still stand together, all of them and nothing else.
bool isWhole(const QList<TextRange>& words, const TextRange& oldRange)
{
    return !words.isEmpty() && words.last().end - words.first().start == oldRange.length();
}

bool isSound(const Anchor& anchor, const QString& text)
{
    return anchor.state == AnchorState::Orphaned
        ? anchor.range.isEmpty()
        : anchor.range.start >= 0 && !anchor.range.isEmpty() && anchor.range.end <= text.size();
}

} // namespace

class AnchoringPropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesAreFollowedThroughRandomEdits_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("withOldText");
        QTest::addColumn<double>("leastRight");
        QTest::addColumn<double>("mostWrong");
        QTest::newRow("with the old text") << Script::Latin << true << 99.7 << 0.1;
        QTest::newRow("by selectors alone") << Script::Latin << false << 99.7 << 0.1;
        QTest::newRow("Chinese, with the old text") << Script::Chinese << true << 99.7 << 0.1;
        QTest::newRow("Chinese, by selectors alone") << Script::Chinese << false << 98.5 << 0.1;
    }

    void passagesAreFollowedThroughRandomEdits()
    {
        QFETCH(Script, script);
        QFETCH(bool, withOldText);
        QFETCH(double, leastRight);
        QFETCH(double, mostWrong);
        QRandomGenerator random(11);
        Tally tally;
        for (quint32 seed = 0; seed < 300; ++seed) {
            EditedText text(seed, script);
            text.edit(1 + random.bounded(8));
            const auto anchoring = withOldText ? std::make_unique<Anchoring>(text.oldText(), text.newText())
                                               : std::make_unique<Anchoring>(text.newText());
            for (int i = 0; i < 10; ++i) {
                const qsizetype count = 1 + random.bounded(12);
                const qsizetype first = random.bounded(static_cast<int>(text.words() - count));
                const TextRange range = text.oldRange(first, count);
                const Anchor anchor = anchoring->find(
                    {.quote = describe(text.oldText(), range), .position = {.start = range.start, .end = range.end}});
                QVERIFY(isSound(anchor, text.newText()));
                const QList<TextRange> words = text.newRanges(first, count);
                tally.add(anchor, words, isWhole(words, range));
            }
        }
        QCOMPARE(tally.cases, 3000);
        QVERIFY2(tally.rightShare() >= leastRight, qPrintable(QString::number(tally.rightShare())));
        QVERIFY2(tally.wrongShare() <= mostWrong, qPrintable(QString::number(tally.wrongShare())));
    }

    void nothingIsLostWhenNothingChanged()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            EditedText text(seed);
            text.edit(0);
            const Anchoring anchoring(text.oldText(), text.newText());
            for (qsizetype first = 0; first + 3 < text.words(); first += 7) {
                const TextRange range = text.oldRange(first, 3);
                const Anchor anchor = anchoring.find(
                    {.quote = describe(text.oldText(), range), .position = {.start = range.start, .end = range.end}});
                QCOMPARE(anchor, (Anchor{.state = AnchorState::Exact, .range = range}));
            }
        }
    }

    void anyTextsAndRequestsAreSafe()
    {
        static constexpr QStringView alphabet = u"aab  .,\n“”—é\u0301漢字\u2060\xd83d\xde00\ufffc";
        QRandomGenerator random(5);
        const auto noise = [&](int length) {
            QString text;
            for (int i = 0; i < length; ++i)
                text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            return text;
        };
        for (int i = 0; i < 2000; ++i) {
            const QString oldText = noise(random.bounded(60));
            const QString newText = noise(random.bounded(60));
            const qsizetype start = random.bounded(static_cast<int>(oldText.size()) + 1);
            const qsizetype end = start + random.bounded(static_cast<int>(oldText.size() - start) + 1);
            const AnchorRequest request{.quote = describe(oldText, {start, end}), .position = {.start = start, .end = end}};
            QVERIFY(isSound(Anchoring(oldText, newText).find(request), newText));
            QVERIFY(isSound(Anchoring(newText).find(request), newText));
        }
    }
};

QTEST_GUILESS_MAIN(AnchoringPropertyTest)
#include "AnchoringPropertyTest.moc"
