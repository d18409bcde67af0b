// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleLibrary.h"

#include "model/store/Database.h"
#include "model/store/Schema.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lectern;

class LibrarySearchTest final : public QObject
{
    Q_OBJECT

private:
    // Titles of what is found, annotations as "title: snippet".
    static QStringList found(SampleLibrary& library, const QString& query, SearchScope scope = SearchScope::All)
    {
        QStringList titles;
        for (const SearchHit& hit : valueOf(library->search(query, scope)).hits)
            titles += hit.annotation.isNull() ? hit.title : hit.title % u": "_s % hit.snippet;
        titles.sort();
        return titles;
    }

    static QString problems(SampleLibrary& library) { return valueOf(library->check()).problems.join(u'\n'); }

private Q_SLOTS:
    void aHitAboveTheTextShowsWhereItIs()
    {
        SampleLibrary library;
        library.add(harbour());
        const auto snippet = [&](const QString& query) { return valueOf(library->search(query)).hits.first().snippet; };
        QCOMPARE(snippet(u"ferries"_s), u"Before the ferries come"_s);
        QCOMPARE(snippet(u"ada"_s), u"Ada Field"_s);
        QVERIFY(snippet(u"wakes"_s).startsWith(u"Morning"));
    }

    void findsWhatWasWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        const QString harbourTitle = harbour().metadata.title;
        QTest::newRow("a word of the text") << u"boats"_s << QStringList{harbourTitle};
        QTest::newRow("all words must be there") << u"boats mountain"_s << QStringList{};
        QTest::newRow("a word of the title") << u"WAKES"_s << QStringList{harbourTitle};
        QTest::newRow("the byline") << u"ada"_s << QStringList{harbourTitle};
        QTest::newRow("without accents") << u"cafe"_s << QStringList{harbourTitle};
        QTest::newRow("a phrase") << u"\"in the dark\""_s << QStringList{harbourTitle};
        QTest::newRow("not a phrase") << u"\"dark the in\""_s << QStringList{};
        QTest::newRow("beginning") << u"harb*"_s << QStringList{harbourTitle};
        QTest::newRow("without") << u"the -boats"_s << QStringList{u"Snow"_s};
        QTest::newRow("only without") << u"-boats"_s << QStringList{u"Snow"_s, u"入門"_s};
        QTest::newRow("one ideograph") << u"語"_s << QStringList{u"入門"_s};
        QTest::newRow("two ideographs") << u"本語"_s << QStringList{u"入門"_s};
        QTest::newRow("many ideographs") << u"日本語の本"_s << QStringList{u"入門"_s};
        QTest::newRow("not over a gap") << u"本日"_s << QStringList{};
        QTest::newRow("in a title of ideographs") << u"門"_s << QStringList{u"入門"_s};
        QTest::newRow("letters beside ideographs") << u"qt"_s << QStringList{u"入門"_s};
        QTest::newRow("site") << u"site:coast.example"_s << QStringList{harbourTitle};
        QTest::newRow("site by name") << u"site:\"coast weekly\" boats"_s << QStringList{harbourTitle};
        QTest::newRow("another site") << u"site:oast.example"_s << QStringList{};
        QTest::newRow("tag") << u"tag:sea"_s << QStringList{harbourTitle};
        QTest::newRow("tag above") << u"tag:Nature boats"_s << QStringList{};
        QTest::newRow("without tag") << u"the -tag:sea"_s << QStringList{u"Snow"_s};
    }

    void findsWhatWasWritten()
    {
        QFETCH(QString, query);
        SampleLibrary library;
        valueOf(library->add(harbour(), {.tags = {u"sea/north"_s}}));
        valueOf(library->add(note(u"Snow"_s, u"The mountain is white."_s), {.tags = {u"nature"_s}}));
        library.add(note(u"入門"_s, u"Qt日本語の本です。日 本"_s));
        QTEST(found(library, query, SearchScope::Articles), "titles");
    }

    void findsAnnotationsByQuoteNoteAndTag()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        Annotation annotation = library.highlight(article.id, u"harbour master"_s);
        annotation.note = u"Compare with the pilot’s logbook"_s;
        annotation.tags = {u"people"_s};
        annotation = valueOf(library->changeAnnotation(annotation));
        const QStringList note = {u"The harbour wakes: Compare with the pilot’s logbook"_s};
        QCOMPARE(found(library, u"logbook"_s, SearchScope::Annotations), note);
        QCOMPARE(found(library, u"in:notes pilot"_s), note);
        QCOMPARE(found(library, u"in:notes"_s), note);
        QCOMPARE(found(library, u"in:notes master"_s), QStringList());
        QCOMPARE(found(library, u"people"_s), QStringList(u"The harbour wakes: harbour master"_s));
        QCOMPARE(found(library, u"tag:people"_s, SearchScope::Annotations), QStringList(u"The harbour wakes: harbour master"_s));
        QCOMPARE(found(library, u"master"_s).size(), 2);
        const SearchHit hit = valueOf(library->search(u"pilot"_s)).hits.first();
        QCOMPARE(hit.annotation, annotation.id);
        QCOMPARE(hit.article, article.id);
        QCOMPARE(hit.snippet.mid(hit.marks.first().start, hit.marks.first().length()), u"pilot"_s);
    }

    void findsHighlightsByTheirSpeaker()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        Annotation said = library.highlight(article.id, u"Nobody waves"_s);
        said.speaker = u"Oana Lind, the pilot"_s;
        said.note = u"master of words"_s;
        valueOf(library->changeAnnotation(said));
        Annotation other = library.highlight(article.id, u"harbour master"_s);
        other.speaker = u"山田太郎"_s;
        valueOf(library->changeAnnotation(other));
        const QStringList waves = {u"The harbour wakes: Nobody waves"_s};
        QCOMPARE(found(library, u"oana"_s), QStringList(u"The harbour wakes: Oana Lind, the pilot"_s));
        QCOMPARE(found(library, u"speaker:oana"_s), waves);
        QCOMPARE(found(library, u"speaker:\"oana lind\" waves"_s), waves);
        QCOMPARE(found(library, u"speaker:lin*"_s), waves);
        QCOMPARE(found(library, u"speaker:waves"_s), QStringList());
        QCOMPARE(found(library, u"in:speakers pilot"_s), QStringList(u"The harbour wakes: Oana Lind, the pilot"_s));
        QCOMPARE(found(library, u"in:speakers master"_s), QStringList());
        QCOMPARE(found(library, u"in:speakers"_s).size(), 2);
        QCOMPARE(found(library, u"speaker:太郎"_s), QStringList(u"The harbour wakes: harbour master"_s));
        QCOMPARE(valueOf(library->search(u"speaker:oana"_s)).hits.first().speaker, said.speaker);
        valueOf(library->changeAnnotations({{.annotation = said.id, .change = {.speaker = u"Bo"_s}}}));
        QCOMPARE(found(library, u"oana"_s), QStringList());
        QCOMPARE(problems(library), QString());
    }

    void anOlderLibraryIsFoundByItsSpeakersToo()
    {
        SampleLibrary library;
        library.close();
        QFile::remove(library.path());
        auto older = Database::open(library.path(), Database::Access::ReadWrite, librarySchema().first(4));
        QVERIFY(older);
        for (const QString& statement : {u"INSERT INTO articles (id, uuid, title, added) VALUES (1, '0a000000-0000-4000-8000-000000000001', 'Quay', '2026-01-01')"_s,
                 u"INSERT INTO readings (article) VALUES (1)"_s,
                 u"INSERT INTO versions (id, uuid, article, number, newest, words, hash, fetched, source, format, head, html, text) VALUES (1, 'v', 1, 1, 1, 2, "
                 "'3b93c2c4c42af8d09c8a4a1f1a2d9a6e', '', '', 'text', 'Quay', '<p>Nobody waves.</p>', 'Nobody waves.')"_s,
                 u"INSERT INTO annotations (uuid, article, version, exact, prefix, suffix, range_start, range_end, state, color, speaker, created, modified) VALUES "
                 "('0b000000-0000-4000-8000-000000000001', 1, 1, 'Nobody', '', ' waves.', 0, 6, 'exact', 'yellow', 'Oana Lind', '2026-01-01', '2026-01-01')"_s})
            QVERIFY((*older)->execute(statement));
        (*older).reset();
        library.reopen();
        QCOMPARE(found(library, u"speaker:oana"_s), QStringList(u"Quay: Nobody"_s));
        QCOMPARE(found(library, u"lind"_s), QStringList(u"Quay: Oana Lind"_s));
    }

    void theIndexesFollowEveryChange()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        Annotation annotation = library.highlight(article.id, u"harbour master"_s);
        annotation.tags = {u"first"_s};
        annotation.note = u"alpha"_s;
        annotation = valueOf(library->changeAnnotation(annotation));
        QCOMPARE(found(library, u"alpha"_s).size(), 1);
        annotation.note = u"beta"_s;
        annotation.tags = {u"second"_s};
        valueOf(library->changeAnnotation(annotation));
        QCOMPARE(found(library, u"alpha"_s).size() + found(library, u"first"_s, SearchScope::Annotations).size(), 0);
        QCOMPARE(found(library, u"beta"_s).size(), 1);
        valueOf(library->renameTag(u"second"_s, u"third"_s));
        QCOMPARE(found(library, u"third"_s).size(), 1);
        QCOMPARE(found(library, u"second"_s).size(), 0);
        valueOf(library->setTitle(article.id, u"Quayside"_s));
        QCOMPARE(found(library, u"quayside"_s, SearchScope::Articles), QStringList(u"Quayside"_s));
        QCOMPARE(found(library, u"wakes"_s), QStringList());
        valueOf(library->trashAnnotations({annotation.id}));
        QCOMPARE(found(library, u"beta"_s).size(), 0);
        valueOf(library->restoreAnnotations({annotation.id}));
        QCOMPARE(found(library, u"beta"_s).size(), 1);
        IngestedArticle changed = harbour();
        changed.html = "<p>Gone are the boats; gulls remain.</p>";
        valueOf(library->add(changed));
        QCOMPARE(found(library, u"gulls"_s).size(), 1);
        QCOMPARE(found(library, u"newspaper OR café"_s).size(), 0);
        QCOMPARE(problems(library), QString());
        valueOf(library->trashArticles({article.id}));
        QCOMPARE(found(library, u"gulls"_s).size() + found(library, u"beta"_s).size(), 0);
        valueOf(library->restoreArticles({article.id}));
        QCOMPARE(found(library, u"beta"_s).size(), 1);
        valueOf(library->trashArticles({article.id}));
        valueOf(library->emptyTrash());
        QCOMPARE(found(library, u"gulls"_s).size(), 0);
        QCOMPARE(problems(library), QString());
    }

    void theBestComesFirst()
    {
        SampleLibrary library;
        library.add(note(u"Weather"_s, u"Some lines about wind."_s + u" And more words of other things."_s.repeated(20)));
        library.add(note(u"Wind"_s, u"This one is named for it."_s));
        QCOMPARE(valueOf(library->search(u"wind"_s)).hits.first().title, u"Wind"_s);
    }

    void theLimitIsToldAndKept()
    {
        SampleLibrary library;
        for (int i = 0; i < 5; ++i)
            library.add(note(u"Note %1"_s.arg(i), u"Common words, number %1."_s.arg(i)));
        const SearchAnswer some = valueOf(library->search(u"common"_s, SearchScope::All, 3));
        QCOMPARE(some.hits.size(), 3);
        QVERIFY(some.more);
        QVERIFY(!valueOf(library->search(u"common"_s, SearchScope::All, 5)).more);
    }

    void nothingThatIsTypedIsAnError()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        library.highlight(article.id, u"harbour master"_s);
        QRandomGenerator random(4711);
        const QStringList pieces = {u"\""_s, u"-"_s, u"*"_s, u"tag:"_s, u"site:"_s, u"in:notes"_s, u"in:"_s, u" "_s, u"("_s, u")"_s, u"AND"_s,
            u"NOT"_s, u"NEAR"_s, u"^"_s, u"+"_s, u":"_s, u"{"_s, u"}"_s, u"harbour"_s, u"日本"_s, u"語"_s, u"'"_s, u"%"_s, u"_"_s, u"\\"_s,
            QString(QChar(u'\0')), QString(QChar(0xd800)), QString(QChar(0xdc00)), u"\u0301"_s, u"\uFFFF"_s, u"😀"_s, u"\u200f"_s, u";--"_s};
        for (int i = 0; i < 500; ++i) {
            QString query;
            for (quint32 n = random.bounded(12U); n > 0; --n) {
                query += random.bounded(4) ? pieces[random.bounded(pieces.size())] : QString(QChar(static_cast<char16_t>(random.bounded(0x10000))));
            }
            const auto answer = library->search(query);
            QVERIFY2(answer, qPrintable(query + u": "_s + (answer ? QString() : answer.error().detail)));
            for (const SearchHit& hit : answer->hits) {
                for (const TextRange& mark : hit.marks)
                    QVERIFY(mark.start >= 0 && mark.start < mark.end && mark.end <= hit.snippet.size());
            }
        }
        QVERIFY(library->search(u"word "_s.repeated(5000)));
        QVERIFY(library->search(u"tag:a "_s.repeated(500)));
    }
};

QTEST_GUILESS_MAIN(LibrarySearchTest)
#include "LibrarySearchTest.moc"
