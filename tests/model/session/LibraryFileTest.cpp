// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleLibrary.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class LibraryFileTest final : public QObject
{
    Q_OBJECT

private:
    // What somebody changes in the file without Lectern.
    static void behindItsBack(const SampleLibrary& library, const QString& sql)
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {library.path(), sql});
        if (!sqlite.waitForFinished() || sqlite.exitStatus() != QProcess::NormalExit)
            QSKIP("This needs the program sqlite3.");
        QCOMPARE(sqlite.exitCode(), 0);
    }

    static QStringList problems(SampleLibrary& library) { return valueOf(library->check()).problems; }

private Q_SLOTS:
    void aBackupHasEverything()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const Annotation annotation = library.highlight(article.id, u"Morning"_s);
        const QString backup = library.file(u"backup.lectern"_s);
        valueOf(library->backup(backup));
        library.add(note(u"Later"_s, u"Not in the first backup."_s));
        QCOMPARE(valueOf(valueOf(Library::open(backup))->articles()).size(), 1);
        QCOMPARE(valueOf(valueOf(Library::open(backup))->annotations()), QList{annotation});
        valueOf(library->backup(backup)); // takes the place of the former backup
        QCOMPARE(valueOf(valueOf(Library::open(backup))->articles()).size(), 2);
        QCOMPARE(QDir(QFileInfo(backup).path()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    }

    void aBackupReplacesNothingButLibraries()
    {
        SampleLibrary library;
        const QString letter = library.file(u"letter.txt"_s);
        write(letter, "Dear Ada,\n");
        QCOMPARE(kindOf(library->backup(letter)), ErrorKind::InvalidInput);
        QCOMPARE(bytesOf(letter), "Dear Ada,\n");
        QCOMPARE(kindOf(library->backup(library.path())), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(library->backup(QFileInfo(letter).path())), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(library->backup(u"/dev/full"_s)), ErrorKind::InvalidInput);
        QVERIFY(!library->backup(library.file(u"no/such/folder/backup.lectern"_s)));
        const QString other = library.file(u"other.lectern"_s);
        const auto open = valueOf(Library::open(other));
        QCOMPARE(kindOf(library->backup(other)), ErrorKind::Busy);
    }

    void restoringBringsTheBackupAndKeepsTheFormerLibrary()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const QString backup = library.file(u"backup.lectern"_s);
        valueOf(library->backup(backup));
        library.highlight(article.id, u"Morning"_s);
        QCOMPARE(kindOf(restoreLibrary(backup, library.path())), ErrorKind::Busy);
        library.close();
        valueOf(restoreLibrary(backup, library.path()));
        const QStringList kept = QDir(QFileInfo(backup).path()).entryList({u"library-*-before-restoring.lectern"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(valueOf(valueOf(Library::open(library.file(kept.first())))->annotations()).size(), 1);
        library.reopen();
        QCOMPARE(valueOf(library->annotations()).size(), 0);
        QCOMPARE(valueOf(library->articles()).size(), 1);
        QCOMPARE(problems(library), QStringList());
    }

    void restoringReplacesADamagedOrMissingLibrary()
    {
        SampleLibrary library;
        library.add(harbour());
        const QString backup = library.file(u"backup.lectern"_s);
        valueOf(library->backup(backup));
        library.close();
        write(library.path(), "ruined");
        valueOf(restoreLibrary(backup, library.path()));
        QFile::remove(library.file(u"elsewhere.lectern"_s));
        valueOf(restoreLibrary(backup, library.file(u"elsewhere.lectern"_s)));
        library.reopen();
        QCOMPARE(valueOf(library->articles()).size(), 1);
        QCOMPARE(valueOf(valueOf(Library::open(library.file(u"elsewhere.lectern"_s)))->articles()).size(), 1);
    }

    void aDamagedBackupIsNotRestored()
    {
        SampleLibrary library;
        library.add(harbour());
        library.add(note(u"Long"_s, u"Many words, over and over. "_s.repeated(5000)));
        const QString backup = library.file(u"backup.lectern"_s);
        valueOf(library->backup(backup));
        library.close();
        const QByteArray before = bytesOf(library.path());
        const QByteArray whole = bytesOf(backup);
        QByteArray scribbled = whole;
        for (qsizetype i = 4096; i < scribbled.size(); i += 8192)
            scribbled.replace(i, 64, QByteArray(64, '\x5a'));
        for (const QByteArray& damaged : {whole.first(whole.size() / 2), scribbled, QByteArray(), QByteArray("text")}) {
            write(backup, damaged);
            QVERIFY(!restoreLibrary(backup, library.path()));
            QCOMPARE(bytesOf(library.path()), before);
        }
        QVERIFY(!restoreLibrary(library.file(u"missing"_s), library.path()));
        QVERIFY(!restoreLibrary(library.path(), library.path()));
        QCOMPARE(QDir(QFileInfo(backup).path()).entryList(QDir::Files), QStringList({u"backup.lectern"_s, u"library.lectern"_s}));
    }

    void theFileIsReadableWithoutLectern()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        library.highlight(article.id, u"Morning"_s);
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {library.path(), u"SELECT a.title, n.exact FROM annotations n JOIN articles a ON a.id = n.article"_s});
        if (!sqlite.waitForFinished() || sqlite.error() == QProcess::FailedToStart)
            QSKIP("This needs the program sqlite3.");
        QCOMPARE(sqlite.readAllStandardOutput(), "The harbour wakes|Morning\n");
    }

    void otherProgramsKeepTheIndexesInStep()
    {
        SampleLibrary library;
        const Article article = valueOf(library->add(harbour(), {.tags = {u"sea"_s}})).article;
        Annotation annotation = library.highlight(article.id, u"Morning"_s);
        annotation.tags = {u"early"_s};
        valueOf(library->changeAnnotation(annotation));
        behindItsBack(library, u"UPDATE annotations SET note = 'gulls'; UPDATE tags SET name = 'dawn', key = 'dawn' WHERE key = 'early'"_s);
        QCOMPARE(valueOf(library->search(u"gulls dawn"_s)).hits.size(), 1);
        QCOMPARE(problems(library), QStringList());
        behindItsBack(library, u"PRAGMA foreign_keys = ON; DELETE FROM articles"_s);
        QCOMPARE(valueOf(library->search(u"gulls"_s)).hits.size(), 0);
        QCOMPARE(problems(library), QStringList());
    }

    void checkingFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("repairable");
        QTest::newRow("index out of step") << u"INSERT INTO article_search(article_search) VALUES('delete-all')"_s << true;
        QTest::newRow("annotation index") << u"INSERT INTO annotation_search(annotation_search) VALUES('delete-all')"_s << true;
        QTest::newRow("no reading") << u"DELETE FROM readings"_s << true;
        QTest::newRow("no newest version") << u"UPDATE versions SET newest = 0"_s << true;
        QTest::newRow("tag names") << u"UPDATE annotations SET tag_names = ''"_s << true;
        QTest::newRow("search form") << u"UPDATE versions SET search_text = 'x'"_s << true;
        QTest::newRow("placement of the newest version") << u"UPDATE placements SET range_start = 1"_s << true;
        QTest::newRow("missing placement") << u"DELETE FROM placements"_s << true;
        QTest::newRow("placement of an older version") << u"UPDATE versions SET number = 2; INSERT INTO versions SELECT 99, 'old', article, 1, 0, words, hash, fetched, source, "
            "format, head, html, text, search_text, whole_page, left_out FROM versions; INSERT INTO placements SELECT 99, annotation, 99, state, kept, exact, prefix, suffix, "
            "range_start + 1, range_end + 1 FROM placements"_s << false;
        QTest::newRow("text") << u"UPDATE versions SET text = text || '!'"_s << false;
        QTest::newRow("image") << u"INSERT INTO images VALUES ('00', 'image/png', x'00')"_s << false;
        QTest::newRow("place") << u"UPDATE annotations SET range_end = range_end + 1"_s << false;
        QTest::newRow("orphaned row") << u"PRAGMA foreign_keys = OFF; DELETE FROM tags"_s << false;
    }

    void checkingFindsWhatIsWrong()
    {
        QFETCH(QString, sql);
        QFETCH(bool, repairable);
        SampleLibrary library;
        const Article article = library.add(harbour());
        Annotation annotation = library.highlight(article.id, u"Morning"_s);
        annotation.tags = {u"early"_s};
        valueOf(library->changeAnnotation(annotation));
        QCOMPARE(problems(library), QStringList());
        behindItsBack(library, sql);
        QVERIFY(!problems(library).isEmpty());
        const CheckReport report = valueOf(library->check(true));
        QCOMPARE(report.repaired.isEmpty(), !repairable);
        QCOMPARE(problems(library).isEmpty(), repairable);
        if (repairable)
            QCOMPARE(valueOf(library->search(u"boats early"_s, SearchScope::Articles)).hits.size() + valueOf(library->search(u"early"_s)).hits.size(), 1);
    }

    void aReadOnlyLibraryAnswersAndRefuses()
    {
        SampleLibrary library;
        const Article article = library.add(harbour());
        const auto reader = valueOf(Library::open(library.path(), Library::Access::ReadOnly));
        QCOMPARE(valueOf(reader->articles()).size(), 1);
        QCOMPARE(valueOf(reader->search(u"boats"_s)).hits.size(), 1);
        QCOMPARE(kindOf(reader->setStarred(article.id, true)), ErrorKind::ReadOnly);
    }

    void anotherConnectionsWritesAreNoticed()
    {
        SampleLibrary library;
        const auto other = valueOf(Library::open(library.path()));
        const qint64 before = library->dataVersion();
        library.add(harbour());
        QCOMPARE(library->dataVersion(), before);
        valueOf(other->add(note(u"Other"_s, u"Written elsewhere."_s)));
        QVERIFY(library->dataVersion() != before);
    }
};

QTEST_GUILESS_MAIN(LibraryFileTest)
#include "LibraryFileTest.moc"
