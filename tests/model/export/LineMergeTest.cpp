// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/LineDiff.h"
#include "model/export/LineMerge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QList<int> randomSequence(QRandomGenerator& random, int letters)
{
    QList<int> sequence(random.bounded(12));
    for (int& element : sequence)
        element = random.bounded(letters);
    return sequence;
}

/// Length of a longest common subsequence, by the textbook's table.
qsizetype longestCommon(const QList<int>& a, const QList<int>& b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : qMax(table[i - 1][j], table[i][j - 1]);
    }
    return table[a.size()][b.size()];
}

QByteArray randomLines(QRandomGenerator& random, const QByteArray& alphabet)
{
    QByteArray text;
    const int lines = random.bounded(9);
    for (int i = 0; i < lines; ++i)
        text += QByteArray(1, alphabet[random.bounded(int(alphabet.size()))]) + '\n';
    return text;
}

bool holdsInOrder(const QByteArray& text, const QByteArray& lines)
{
    const QList<QByteArray> all = text.split('\n');
    qsizetype at = 0;
    for (const QByteArray& line : lines.split('\n')) {
        at = all.indexOf(line, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

} // namespace

class LineMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonRunsAreALongestCommonSubsequence()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const int letters = random.bounded(1, 6);
            const QList<int> left = randomSequence(random, letters);
            const QList<int> right = randomSequence(random, letters);
            qsizetype total = 0;
            qsizetype leftAt = 0;
            qsizetype rightAt = 0;
            for (const Match& match : commonRuns(left, right)) {
                QVERIFY(match.length > 0 && match.left >= leftAt && match.right >= rightAt);
                QCOMPARE(left.sliced(match.left, match.length), right.sliced(match.right, match.length));
                leftAt = match.left + match.length;
                rightAt = match.right + match.length;
                total += match.length;
            }
            QCOMPARE(total, longestCommon(left, right));
        }
    }

    void merging_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("result");
        const QByteArray base = "# T\n\n> a\n\nnote a\n\n> b\n\nnote b\n";
        QTest::newRow("untouched: becomes ours") << base << base << QByteArray("# T\n\n> a\n") << QByteArray("# T\n\n> a\n");
        QTest::newRow("nothing new: stays theirs") << base << QByteArray("mine\n" + base) << base << QByteArray("mine\n" + base);
        QTest::newRow("both: a new highlight and a word of mine")
            << base << QByteArray("# T\n\n> a\n\nnote a\nmine\n\n> b\n\nnote b\n")
            << QByteArray("# T\n\n> a\n\nnote a\n\n> b\n\nnote b\n\n> c\n\nnote c\n")
            << QByteArray("# T\n\n> a\n\nnote a\nmine\n\n> b\n\nnote b\n\n> c\n\nnote c\n");
        QTest::newRow("both at the end: mine first, not run together")
            << base << QByteArray(base + "mine\n") << QByteArray(base + "> c\n") << QByteArray(base + "mine\n\n> c\n");
        QTest::newRow("deleted and the same: stays deleted")
            << base << QByteArray("# T\n\n> b\n\nnote b\n") << QByteArray(base + "\n> c\n") << QByteArray("# T\n\n> b\n\nnote b\n\n> c\n");
        QTest::newRow("the last one deleted, another added: only the new one")
            << base << QByteArray("# T\n\n> a\n\nnote a\n") << QByteArray(base + "\n> c\n") << QByteArray("# T\n\n> a\n\nnote a\n\n> c\n");
        QTest::newRow("deleted and changed since: comes back")
            << base << QByteArray("# T\n\n> b\n\nnote b\n") << QByteArray("# T\n\n> a\n\nnote A\n\n> b\n\nnote b\n")
            << QByteArray("# T\n\n> a\n\nnote A\n\n> b\n\nnote b\n");
        QTest::newRow("the same line changed on both sides: mine, then the new one")
            << base << QByteArray("# T\n\n> a\n\nmy note\n\n> b\n\nnote b\n") << QByteArray("# T\n\n> a\n\nnote A\n\n> b\n\nnote b\n")
            << QByteArray("# T\n\n> a\n\nmy note\n\nnote A\n\n> b\n\nnote b\n");
        QTest::newRow("Windows line ends stay") << base << QByteArray("mine\r\n" + QByteArray(base).replace("\n", "\r\n")) << QByteArray(base + "> c\n")
                                                << QByteArray("mine\r\n" + QByteArray(base + "> c\n").replace("\n", "\r\n"));
        QTest::newRow("a byte order mark goes") << base << QByteArray("\xEF\xBB\xBF" + base) << QByteArray(base + "> c\n") << QByteArray(base + "> c\n");
        QTest::newRow("emptied: stays empty but for what is new") << QByteArray("a\nb\n") << QByteArray("") << QByteArray("a\nb\nc\n") << QByteArray("c\n");
    }

    void merging()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, ours);
        QTEST(merged(base, theirs, ours), "result");
    }

    void mergingTwiceChangesNothing()
    {
        const QByteArray base = "# T\n\n> a\n\nnote a\n";
        const QByteArray ours = "# T\n\n> a\n\nnote A\n\n> b\n";
        const QByteArray once = merged(base, "# T\n\n> a\n\nmy note\n", ours);
        QCOMPARE(merged(ours, once, ours), once);
    }

    void withoutABaseEveryLineOfBothStays()
    {
        QCOMPARE(merged("# T\n\n> a\nmine\n", "# T\n\n> a\n\n> b\n"), QByteArray("# T\n\n> a\nmine\n\n> b\n"));
    }

    void noLineThatAPersonWroteIsEverLost()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray base = randomLines(random, "abcd");
            const QByteArray theirs = randomLines(random, "abcdXYZ");
            const QByteArray ours = randomLines(random, "abcdef");
            const QByteArray result = merged(base, theirs, ours);
            QByteArray written; // letters that only a person can have written
            for (const char c : theirs) {
                if (QByteArrayView("XYZ").contains(c))
                    written += QByteArray(1, c) + '\n';
            }
            written.chop(1);
            const QByteArray all = QByteArrayList({base, theirs, ours, result}).join('|');
            QVERIFY2(written.isEmpty() || holdsInOrder(result, written), all.constData());
        }
    }
};

QTEST_GUILESS_MAIN(LineMergeTest)
#include "LineMergeTest.moc"
