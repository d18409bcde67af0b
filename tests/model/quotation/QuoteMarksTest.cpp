// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/QuoteMarks.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Which passages stand between quote marks.
class QuoteMarksTest final : public QObject
{
    Q_OBJECT

private:
    static QStringList passages(const QString& text)
    {
        QStringList found;
        for (const QuotedPassage& passage : pairQuoteMarks(text))
            found += text.sliced(passage.range.start, passage.range.length()) + (passage.closed ? u""_s : u" …open"_s);
        return found;
    }

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << u"No marks at all."_s << QStringList{};
        QTest::newRow("straight") << u"He said \"the tide turns\" and \"we leave\"."_s
                                  << QStringList{u"\"the tide turns\""_s, u"\"we leave\""_s};
        QTest::newRow("curly") << u"He said “the tide turns” and left."_s << QStringList{u"“the tide turns”"_s};
        QTest::newRow("mixed kinds") << u"He said “the tide turns\" and left."_s << QStringList{u"“the tide turns\""_s};
        QTest::newRow("closing mark turned round") << u"A boat “Heron“ came in."_s << QStringList{u"“Heron“"_s};
        QTest::newRow("opening mark turned round")
            << u"He said ”the tide turns” and left."_s << QStringList{u"”the tide turns”"_s};
        QTest::newRow("German") << u"Er rief: „Die Flut kommt“ und ging."_s << QStringList{u"„Die Flut kommt“"_s};
        QTest::newRow("German, English closing")
            << u"Er rief: „Die Flut kommt” und ging."_s << QStringList{u"„Die Flut kommt”"_s};
        QTest::newRow("guillemets, German")
            << u"Er rief: »Die Flut kommt« und ging."_s << QStringList{u"»Die Flut kommt«"_s};
        QTest::newRow("guillemets, Swiss")
            << u"Er rief: «Die Flut kommt» und ging."_s << QStringList{u"«Die Flut kommt»"_s};
        QTest::newRow("single marks inside")
            << u"“She cried ‘the tide’ twice,” he said."_s << QStringList{u"“She cried ‘the tide’ twice,”"_s};
        QTest::newRow("nested, curly") << u"“She cried “the tide” twice,” he said."_s
                                       << QStringList{u"“She cried “the tide” twice,”"_s};
        QTest::newRow("nested, curly in straight")
            << u"\"She cried “the tide” twice,\" he said."_s << QStringList{u"\"She cried “the tide” twice,\""_s};
        QTest::newRow("inches") << u"A plank 6\" wide and 8\" long, \"a fine plank\"."_s
                                << QStringList{u"\"a fine plank\""_s};
        QTest::newRow("after a bracket") << u"It was (\"a fine plank\") sold."_s << QStringList{u"\"a fine plank\""_s};
        QTest::newRow("after a dash") << u"His cry—“the tide turns!”—came late."_s
                                      << QStringList{u"“the tide turns!”"_s};
        QTest::newRow("stray closing mark")
            << u"The tide turned.” He said “so it did”."_s << QStringList{u"“so it did”"_s};
        QTest::newRow("an attribute in stray markup")
            << u"<a title=\"the tide\">here</a> he said \"so it did\""_s << QStringList{u"\"so it did\""_s};
        QTest::newRow("left open to the paragraph's end") << u"“The tide turns.\n\n“We leave.” So he said."_s
                                                          << QStringList{u"“The tide turns. …open"_s, u"“We leave.”"_s};
        QTest::newRow("left open, straight")
            << u"\"The tide turns. \n\nThen it rained."_s << QStringList{u"\"The tide turns. …open"_s};
        QTest::newRow("left open in the paragraph")
            << u"“The tide turns. “We leave.”"_s << QStringList{u"“The tide turns. …open"_s, u"“We leave.”"_s};
        QTest::newRow("over a line break") << u"“The tide\nturns,” he said."_s << QStringList{u"“The tide\nturns,”"_s};
        QTest::newRow("not over a line break that opens")
            << u"“The tide\n“turns,” he said."_s << QStringList{u"“The tide …open"_s, u"“turns,”"_s};
        QTest::newRow("only a mark") << u"\""_s << QStringList{u"\" …open"_s};
    }

    void pairs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(passages(text), expected);
    }
};

QTEST_GUILESS_MAIN(QuoteMarksTest)
#include "QuoteMarksTest.moc"
