// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/FileNames.h"
#include "model/export/FrontMatterWriter.h"
#include "model/export/MarkdownExport.h"
#include "model/export/MarkdownTag.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const QUuid articleId = QUuid::fromString(u"5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b"_s);

Article titled(const QString& title)
{
    Article article;
    article.id = articleId;
    article.metadata.title = title;
    return article;
}

QString link(const QString& text, const QString& words, const QString& url = u"https://example.org/a"_s)
{
    Article article;
    article.metadata.url = url;
    const ArticleContent content{.text = text, .blocks = {}, .spans = {}, .images = {}, .tables = {}};
    const qsizetype start = text.indexOf(words);
    Annotation annotation;
    annotation.id = articleId;
    annotation.position = {start, start + words.size()};
    annotation.quote = describe(text, annotation.range());
    return linkTo(article, annotation, &content);
}

} // namespace

class ExportPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yaml_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"The Harbour"_s << u"\"The Harbour\""_s;
        QTest::newRow("quotes and backslash") << u"a \"b\" \\c"_s << u"\"a \\\"b\\\" \\\\c\""_s;
        QTest::newRow("colon, hash, apostrophe") << u"- a: #b 'c'"_s << u"\"- a: #b 'c'\""_s;
        QTest::newRow("line ends and tabs") << u"a\nb\r\tc"_s << u"\"a\\nb\\r\\tc\""_s;
        QTest::newRow("emoji") << u"\U0001F600 ok"_s << u"\"\U0001F600 ok\""_s;
        QTest::newRow("controls") << QString(u"a\u0007\u0085\u2028\uFEFF"_s + QChar(0)) << u"\"a\\u0007\\u0085\\u2028\\uFEFF\\u0000\""_s;
    }

    void yaml()
    {
        QFETCH(QString, value);
        QTEST(yamlQuoted(value), "written");
    }

    void datesArePlainOnlyWhenTheyAreDates()
    {
        FrontMatterWriter matter;
        matter.date(u"a", u"2024-05-01");
        matter.date(u"b", u"2024-05-01T10:20:30+02:00");
        matter.date(u"c", u"2024");
        matter.date(u"d", u"2024-13-45");
        matter.date(u"e", u"May: \"1\"");
        matter.date(u"f", u"");
        QCOMPARE(matter.written(), u"---\na: 2024-05-01\nb: 2024-05-01T10:20:30+02:00\nc: \"2024\"\nd: \"2024-13-45\"\ne: \"May: \\\"1\\\"\"\n---\n"_s);
    }

    void ourFilesAreKnownByTheirId()
    {
        const QByteArray ours = highlightsToMarkdown(titled(u"lectern-id: 0"_s), {}, {});
        QCOMPARE(lecternIdsIn(ours), QList<QUuid>{articleId});
        QCOMPARE(lecternIdsIn(QByteArray(ours).replace("\n", "\r\n")), QList<QUuid>{articleId});
        QCOMPARE(lecternIdsIn("# Mine\n\nlectern-id: 5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b\n"), QList<QUuid>());
        QCOMPARE(lecternIdsIn(""), QList<QUuid>());
        const auto content = std::make_shared<const ArticleContent>();
        const AnnotatedArticle one{.article = titled(u"One"_s), .content = content, .annotations = {}};
        QCOMPARE(lecternIdsIn(highlightsToMarkdown({one, one})), (QList<QUuid>{articleId, articleId}));
    }

    void tags_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tag");
        QTest::newRow("plain") << u"history"_s << u"history"_s;
        QTest::newRow("nested with spaces") << u"history/old europe"_s << u"history/old-europe"_s;
        QTest::newRow("punctuation") << u"C++ & Qt!"_s << u"C-Qt"_s;
        QTest::newRow("digits alone") << u"1984"_s << u"_1984"_s;
        QTest::newRow("other scripts") << u"історія/हिन्दी/日本"_s << u"історія/हिन्दी/日本"_s;
        QTest::newRow("nothing") << u"!!!/??"_s << QString();
    }

    void tags()
    {
        QFETCH(QString, name);
        QTEST(markdownTag(name), "tag");
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"The Harbour"_s << u"The Harbour 5f0f7a1c.md"_s;
        QTest::newRow("forbidden") << u"a/b\\c:d*e?f\"g<h>i|j#k^l[m]"_s << u"a b c d e f g h i j k l m 5f0f7a1c.md"_s;
        QTest::newRow("up the tree") << u"../../etc/passwd"_s << u"etc passwd 5f0f7a1c.md"_s;
        QTest::newRow("hidden, an option") << u" .-secret"_s << u"secret 5f0f7a1c.md"_s;
        QTest::newRow("dots at its end") << u"Wait..."_s << u"Wait 5f0f7a1c.md"_s;
        QTest::newRow("device") << u"con.txt"_s << u"_con.txt 5f0f7a1c.md"_s;
        QTest::newRow("numbered device") << u"LPT1"_s << u"_LPT1 5f0f7a1c.md"_s;
        QTest::newRow("nothing") << u"???"_s << u"Untitled 5f0f7a1c.md"_s;
        QTest::newRow("controls and halves") << QString(u"a\nb\t\u202Ec"_s + QChar(0xD800)) << u"a b c 5f0f7a1c.md"_s;
        QTest::newRow("composed") << u"cafe\u0301"_s << u"caf\u00e9 5f0f7a1c.md"_s;
    }

    void fileNames()
    {
        QFETCH(QString, title);
        QTEST(markdownFileName(titled(title)), "name");
    }

    void longNamesFitEverywhere()
    {
        for (const QString& title : {QString(500, u'x'), u"word "_s.repeated(100), u"汉字"_s.repeated(100), u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(50)}) {
            const QString name = markdownFileName(titled(title));
            QVERIFY(name.toUtf8().size() <= 143);
            QVERIFY(name.endsWith(u" 5f0f7a1c.md"));
            QVERIFY(!name.contains(QChar::ReplacementCharacter));
        }
        QVERIFY(markdownFileName(titled(u"word "_s.repeated(100))).contains(u"word 5f0f7a1c"));
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("fragment");
        QTest::newRow("once in the text") << u"One two three."_s << u"two"_s << u"#:~:text=two"_s;
        QTest::newRow("syntax encoded") << u"So: a-b, c & d!"_s << u"a-b, c & d"_s << u"#:~:text=a%2Db%2C%20c%20%26%20d"_s;
        QTest::newRow("not once: with its surroundings")
            << u"A red house.\n\nA red mouse, a cat."_s << u"mouse, a"_s << u"#:~:text=mouse%2C%20a"_s;
        QTest::newRow("twice") << u"The cat sat.\n\nA cat ran."_s << u"cat"_s << u"#:~:text=The-,cat,-sat."_s;
        QTest::newRow("twice, not by case") << u"Cat one.\n\nA cat ran."_s << u"cat"_s << u"#:~:text=A-,cat,-ran."_s;
        QTest::newRow("surroundings in the next block") << u"End.\n\ncat\n\nThen cat."_s << u"cat"_s << u"#:~:text=End.-,cat,-Then%20cat."_s;
        QTest::newRow("across blocks") << u"One two.\n\nThree four."_s << u"two.\n\nThree"_s << u"#:~:text=two.,Three"_s;
        QTest::newRow("across cells and an image") << u"a\tb \uFFFC c"_s << u"a\tb \uFFFC c"_s << u"#:~:text=a,c"_s;
        QTest::newRow("half a word is the whole word") << u"Some highlighting here."_s << u"light"_s << u"#:~:text=highlighting"_s;
        QTest::newRow("other scripts") << u"Ünïcode 漢字"_s << u"Ünïcode 漢字"_s << u"#:~:text=%C3%9Cn%C3%AFcode%20%E6%BC%A2%E5%AD%97"_s;
        const QString words = u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"_s;
        QTest::newRow("long") << words << words << u"#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight,fifteen%20sixteen%20seventeen%20eighteen%20nineteen"_s;
    }

    void links()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, fragment);
        if (text.startsWith(u"Cat one")) // the second, lower-case one
            QCOMPARE(link(text, u"cat"_s), u"https://example.org/a"_s + fragment);
        else
            QCOMPARE(link(text, words), u"https://example.org/a"_s + fragment);
    }

    void theFragmentJoinsTheAddress()
    {
        QCOMPARE(link(u"a b"_s, u"b"_s, u"https://example.org/#part"_s), u"https://example.org/#part:~:text=b"_s);
        QCOMPARE(link(u"a b"_s, u"b"_s, u"https://example.org/#:~:text=old"_s), u"https://example.org/#:~:text=b"_s);
        QCOMPARE(link(u"a b"_s, u"b"_s, QString()), u"lectern://annotation/5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b"_s);
        QCOMPARE(link(u"a b"_s, u"b"_s, u"file:///tmp/a"_s), u"lectern://annotation/5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b"_s);
        QCOMPARE(link(u"a \uFFFC"_s, u"\uFFFC"_s), u"lectern://annotation/5f0f7a1c-2b3d-4e5f-8a9b-0c1d2e3f4a5b"_s);
    }

    void withoutTheTextSurroundingsAreGivenInWholeWords()
    {
        Article article;
        article.metadata.url = u"https://example.org/a"_s;
        Annotation annotation;
        annotation.quote = {.exact = u"quote"_s, .prefix = u"cated words stand before the it "_s, .suffix = u" and other words follow truncate"_s};
        QCOMPARE(linkTo(article, annotation), u"https://example.org/a#:~:text=words%20stand%20before%20the%20it-,quote,-and%20other%20words%20follow"_s);
    }
};

QTEST_GUILESS_MAIN(ExportPartsTest)
#include "ExportPartsTest.moc"
