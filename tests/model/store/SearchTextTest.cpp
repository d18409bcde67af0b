// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SearchQuery.h"
#include "model/store/SearchText.h"
#include "model/store/Snippet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QString marked(const Snippet& snippet)
{
    QString line = snippet.line;
    for (auto mark = snippet.marks.crbegin(); mark != snippet.marks.crend(); ++mark)
        line.insert(mark->end, u']').insert(mark->start, u'[');
    return line;
}

} // namespace

class SearchTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsWithoutSpacesAreCutIntoPairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::newRow("no such script") << u"Plain words, naïve ones"_s << u"Plain words, naïve ones"_s;
        QTest::newRow("one character") << u"日"_s << u"日"_s;
        QTest::newRow("a run") << u"日本語"_s << u"日本 本語 語"_s;
        QTest::newRow("beside other words") << u"Qt入門book"_s << u"Qt 入門 門 book"_s;
        QTest::newRow("beyond the first plane") << u"𠀀𠀁"_s << u"𠀀𠀁 𠀁"_s;
        QTest::newRow("hangul, decomposed") << u"\u1112\u1161\u11ab글"_s << u"한글 글"_s;
    }

    void scriptsWithoutSpacesAreCutIntoPairs()
    {
        QFETCH(QString, text);
        QTEST(searchForm(text).simplified(), "form");
        QCOMPARE(searchFormIfOther(text).isNull(), searchForm(text) == text);
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::newRow("words") << u"sea  wind"_s << u"(\"sea\" AND \"wind\")"_s;
        QTest::newRow("phrase") << u"\"sea wind\" cold"_s << u"(\"sea wind\" AND \"cold\")"_s;
        QTest::newRow("phrase in the marks of a book") << u"“sea wind” cold"_s << u"(\"sea wind\" AND \"cold\")"_s;
        QTest::newRow("phrase in other books' marks") << u"„sea wind“ «cold water»"_s << u"(\"sea wind\" AND \"cold water\")"_s;
        QTest::newRow("unwanted") << u"sea -\"cold wind\" -ice"_s << u"(\"sea\") NOT (\"cold wind\" OR \"ice\")"_s;
        QTest::newRow("beginning") << u"harb*"_s << u"(\"harb\"*)"_s;
        QTest::newRow("a quote mark never closed") << u"\"sea wi"_s << u"(\"sea wi\")"_s;
        QTest::newRow("operators are words") << u"sea OR NEAR(wind)"_s << u"(\"sea\" AND \"OR\" AND \"NEAR(wind\")"_s;
        QTest::newRow("columns are words") << u"head:sea"_s << u"(\"head:sea\")"_s;
        QTest::newRow("one ideograph") << u"日"_s << u"(\"日\"*)"_s;
        QTest::newRow("two") << u"日本"_s << u"(\"日本\")"_s;
        QTest::newRow("three") << u"日本語"_s << u"(\"日本 本語\")"_s;
        QTest::newRow("nothing to look for") << u" - * \"\" !? -- ∞"_s << QString();
    }

    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QTEST(SearchQuery::parse(typed).match().replace(u"  "_s, u" "_s), "match");
    }

    void filtersAreTakenOut()
    {
        const SearchQuery query = SearchQuery::parse(u"tag:\"Old Europe\" -tag:#news site:Coast.Example in:notes wind");
        QCOMPARE(query.tags, QStringList(u"old europe"_s));
        QCOMPARE(query.unwantedTags, QStringList(u"news"_s));
        QCOMPARE(query.sites, QStringList(u"coast.example"_s));
        QVERIFY(query.inNotes);
        QCOMPARE(query.match(), u"(\"wind\")"_s);
    }

    void snippetsMarkWhatTheIndexFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("snippet");
        QTest::newRow("a word") << u"The sea is cold."_s << u"SEA"_s << u"The [sea] is cold."_s;
        QTest::newRow("without diacritics") << u"Ein Café, ein cafe\u0301."_s << u"cafe"_s << u"Ein [Café], ein [cafe\u0301]."_s;
        QTest::newRow("not inside words") << u"season of seas"_s << u"sea"_s << u"season of seas"_s;
        QTest::newRow("beginnings") << u"season of seas"_s << u"sea*"_s << u"[season] of [seas]"_s;
        QTest::newRow("a phrase over lines") << u"the cold\n\n  wind"_s << u"\"cold wind\""_s << u"the [cold wind]"_s;
        QTest::newRow("ideographs") << u"これは日本語です"_s << u"日本"_s << u"これは[日本]語です"_s;
        QTest::newRow("pictures and controls are dropped") << u"a\uFFFC sea\u0007"_s << u"sea"_s << u"a [sea]"_s;
    }

    void snippetsMarkWhatTheIndexFinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QTEST(marked(SnippetMaker(SearchQuery::parse(typed).wanted).make(text)), "snippet");
    }

    void aSnippetIsTheLineWhereMostStandsTogether()
    {
        const QString filler = u"word and word and "_s.repeated(40);
        const QString text = filler + u"sea alone. "_s + filler + u"cold sea wind. "_s + filler;
        const Snippet snippet = SnippetMaker(SearchQuery::parse(u"sea wind cold").wanted).make(text);
        QVERIFY(snippet.line.size() < 200);
        QVERIFY(snippet.line.startsWith(u'…') && snippet.line.endsWith(u'…'));
        QVERIFY(marked(snippet).contains(u"[cold] [sea] [wind]"_s));
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "SearchTextTest.moc"
