// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/article/Sentences.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class SentencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParagraphIsCutWhereSentencesEnd_data();
    void aParagraphIsCutWhereSentencesEnd();
    void sentencesOfAnArticleAreFoundForwardAndBack();
    void codeAndPicturesAreNotSpoken();
    void referencesToNotesAreNotSpoken();
    void nothingIsFoundInNothing();
};

void SentencesTest::aParagraphIsCutWhereSentencesEnd_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");

    const QString en = u"en"_s;
    QTest::newRow("two") << en << QStringList{u"The tide is in."_s, u"It is five."_s};
    QTest::newRow("title") << en << QStringList{u"Dr. Adler saw Mrs. Field."_s, u"She waved."_s};
    QTest::newRow("initials") << en << QStringList{u"J. R. Field keeps the lamp."_s, u"He is old."_s};
    QTest::newRow("I is a word") << en << QStringList{u"So did I."_s, u"Then it rained."_s};
    QTest::newRow("asked") << en << QStringList{u"“Where is it?” she asked."_s, u"“Here!”"_s};
    QTest::newRow("for example") << en << QStringList{u"Take a lamp, e.g. Adler’s."_s, u"It is good."_s};
    QTest::newRow("decimals") << en << QStringList{u"It rose 3.5 metres."_s, u"Then 4."_s, u"Then none."_s};
    QTest::newRow("German date") << u"de-AT"_s << QStringList{u"Am 3. Oktober kam die Flut."_s, u"Dann kam nichts."_s};
    QTest::newRow("German abbreviation") << u"de"_s << QStringList{u"Die Lampen, z. B. Adlers, brannten (vgl. Anhang)."_s, u"Gut."_s};
    QTest::newRow("year") << u"de"_s << QStringList{u"Das war 1952."_s, u"Dann kam die Flut."_s};
    QTest::newRow("Ukrainian") << u"uk"_s << QStringList{u"Про це писав проф. Гай."_s, u"Вода прийшла."_s};
    QTest::newRow("Chinese") << u"zh"_s << QStringList{u"潮水来了。"_s, u"没有人记下来。"_s};
    QTest::newRow("Arabic") << u"ar"_s << QStringList{u"جاء المد."_s, u"هل رأيته؟"_s};
    QTest::newRow("none") << en << QStringList{u"no point at all"_s};
}

void SentencesTest::aParagraphIsCutWhereSentencesEnd()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    const QString paragraph = expected.join(language == u"zh" ? u""_s : u" "_s);
    QStringList found;
    for (const TextRange& sentence : sentences(paragraph, language))
        found << paragraph.sliced(sentence.start, sentence.length());
    QCOMPARE(found, expected);
}

void SentencesTest::sentencesOfAnArticleAreFoundForwardAndBack()
{
    const ArticleContent content = contentFromHtml("<h2>The harbour</h2><p>Ice came. It stayed long.</p><ul><li>Rope</li><li>Oil. Wax.</li></ul><p>The end.</p>");
    QStringList forward;
    QList<TextRange> ranges;
    for (auto sentence = sentenceFrom(content, 0); sentence; sentence = sentenceFrom(content, sentence->end)) {
        ranges << *sentence;
        forward << content.text.sliced(sentence->start, sentence->length());
    }
    QCOMPARE(forward, (QStringList{u"The harbour"_s, u"Ice came."_s, u"It stayed long."_s, u"Rope"_s, u"Oil."_s, u"Wax."_s, u"The end."_s}));
    QList<TextRange> back;
    for (auto sentence = sentenceBefore(content, content.text.size()); sentence; sentence = sentenceBefore(content, sentence->start))
        back.prepend(*sentence);
    QCOMPARE(back, ranges);
    QCOMPARE(*sentenceFrom(content, content.text.indexOf(u"stayed")), ranges[2]);
}

void SentencesTest::codeAndPicturesAreNotSpoken()
{
    const ArticleContent content = contentFromHtml("<p>See.</p><pre>int a = 1. B</pre><figure><img src=\"image:00ff\" alt=\"a map\"><figcaption>A map.</figcaption></figure><hr><p>Done.</p>");
    QStringList spoken;
    for (auto sentence = sentenceFrom(content, 0); sentence; sentence = sentenceFrom(content, sentence->end))
        spoken << spokenText(content, *sentence);
    QCOMPARE(spoken, (QStringList{u"See."_s, u"A map."_s, u"Done."_s}));
}

void SentencesTest::referencesToNotesAreNotSpoken()
{
    const ArticleContent content = contentFromHtml("<p>Ten<sup>2</sup> lamps<sup><a href=\"#n1\">1</a></sup> burn<a href=\"#n2\">[2]</a>, says <a href=\"#a\">Adler</a>.</p>");
    QCOMPARE(spokenText(content, *sentenceFrom(content, 0)), u"Ten2 lamps burn, says Adler."_s);
}

void SentencesTest::nothingIsFoundInNothing()
{
    QVERIFY(sentences(u"").isEmpty());
    QVERIFY(sentences(u"   ").isEmpty());
    QVERIFY(!sentenceFrom(contentFromHtml(""), 0));
    QVERIFY(!sentenceBefore(contentFromHtml(""), 0));
    QVERIFY(!sentenceFrom(contentFromHtml("<p>One.</p>"), 100));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
