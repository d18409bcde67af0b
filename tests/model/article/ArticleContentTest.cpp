// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class ArticleContentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockAtAnOffset()
    {
        const ArticleContent content = contentFromHtml("<p>one</p><hr><p>two</p>");
        QCOMPARE(content.text, u"one\n\n\n\ntwo"_s);
        QCOMPARE(blockAt(content, 0), 0);
        QCOMPARE(blockAt(content, 3), 0);
        QCOMPARE(blockAt(content, 5), 1);
        QCOMPARE(blockAt(content, 7), 2);
        QCOMPARE(blockAt(content, 999), 2);
        QCOMPARE(blockAt(ArticleContent(), 0), -1);
    }

    void tidied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("passage");
        QTest::newRow("as it is") << u"one two"_s << 4 << 7 << u"two"_s;
        QTest::newRow("white space at the edges") << u"one two three"_s << 3 << 8 << u"two"_s;
        QTest::newRow("beyond the text") << u"one two"_s << 4 << 99 << u"two"_s;
        QTest::newRow("before the text") << u"one two"_s << -5 << 3 << u"one"_s;
        QTest::newRow("the other way round") << u"one two"_s << 5 << 2 << QString();
        QTest::newRow("half a surrogate pair") << u"a \U0001F600 b"_s << 3 << 4 << u"\U0001F600"_s;
        QTest::newRow("without its accent") << u"cafe\u0301 noir"_s << 0 << 4 << u"cafe\u0301"_s;
        QTest::newRow("part of a family") << u"x\U0001F468\u200D\U0001F469\u200D\U0001F467y"_s << 1 << 4
                                          << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("nothing but white space") << u"a   b"_s << 1 << 4 << QString();
    }

    void tidied()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(int, end);
        const ArticleContent content{.text = text};
        const TextRange range = lectern::tidied(content, {start, end});
        QVERIFY(range.start >= 0 && range.end <= text.size() && range.start <= range.end);
        QTEST(content.text.sliced(range.start, range.length()), "passage");
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("a sentence") << u"It isn't far - twelve miles.\n\nGo!"_s << 6;
        QTest::newRow("Chinese") << u"你好，世界"_s << 4;
        QTest::newRow("Japanese and Latin") << u"Qtを使う app"_s << 5;
        QTest::newRow("beyond the basic plane") << u"\U00020000\U00020001"_s << 2;
        QTest::newRow("numbers count") << u"10,000 years"_s << 2;
    }

    void words()
    {
        QFETCH(QString, text);
        QTEST(countWords(text), "words");
    }

    void outlineHasTheHeadingsInOrder()
    {
        const ArticleContent content = contentFromHtml("<h1>First</h1><p>x</p><h3>A <em>second</em><br>one</h3>");
        const QList<OutlineEntry> expected{{.level = 1, .title = u"First"_s, .offset = 0},
            {.level = 3, .title = u"A second one"_s, .offset = 10}};
        QCOMPARE(outline(content), expected);
    }
};

QTEST_GUILESS_MAIN(ArticleContentTest)
#include "ArticleContentTest.moc"
