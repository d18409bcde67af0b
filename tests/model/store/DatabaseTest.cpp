// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Database.h"
#include "model/store/LibraryFile.h"

#include <csignal>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

const Schema notes = {{u"CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s}};

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

std::unique_ptr<Database> openNotes(const QString& path, const Schema& schema = notes)
{
    auto database = Database::open(path, Database::Access::ReadWrite, schema);
    return database ? std::move(*database) : nullptr;
}

Result<int> addNote(Database& database, const QString& text)
{
    return database.change([&] { return database.execute(u"INSERT INTO notes (text) VALUES (:text)"_s, {{":text"_L1, text}}); });
}

int noteCount(const Database& database)
{
    return static_cast<int>(database.first(u"SELECT count(*) FROM notes"_s, {}, [](const Row& row) { return row.integer(0); })->value_or(-1));
}

ErrorKind openingFails(const QString& path, const Schema& schema = notes)
{
    const auto database = Database::open(path, Database::Access::ReadWrite, schema);
    return database ? static_cast<ErrorKind>(-1) : database.error().kind;
}

/// Files written while it lives cannot grow beyond this size, as on a full disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit = {bytes, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        ::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_former = {};
    void (*m_handler)(int) = nullptr;
};

/// Root may write everything: while it lives, the process is somebody else.
class OrdinaryUser final
{
public:
    explicit OrdinaryUser(const QString& folder) : m_former(::geteuid())
    {
        if (m_former != 0)
            return;
        for (const QString& entry : QDir(folder).entryList(QDir::Files | QDir::NoDotAndDotDot))
            [[maybe_unused]] const int given = ::chown(QFile::encodeName(folder + u'/' + entry).constData(), 65534, 65534);
        [[maybe_unused]] const int given = ::chown(QFile::encodeName(folder).constData(), 65534, 65534);
        [[maybe_unused]] const int become = ::setresuid(65534, 65534, 0);
    }
    ~OrdinaryUser()
    {
        if (m_former == 0)
            [[maybe_unused]] const int back = ::setresuid(0, 0, 0);
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    uid_t m_former;
};

} // namespace

class DatabaseTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"library.lectern"_s);
    }

    void aMissingFileIsMadeWithItsFolder()
    {
        m_path = m_folder->filePath(u"deep/er/library.lectern"_s);
        const auto database = openNotes(m_path);
        QVERIFY(database);
        QCOMPARE(QDir(m_folder->filePath(u"deep/er"_s)).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    }

    void whatWasSetIsInForce()
    {
        const auto database = openNotes(m_path);
        QCOMPARE(*database->pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(*database->pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(*database->pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(*database->pragma(u"application_id"_s), QString::number(applicationId));
        QCOMPARE(*database->pragma(u"user_version"_s), u"1"_s);
    }

    void whatWasWrittenIsThereAgain()
    {
        QVERIFY(addNote(*openNotes(m_path), u"one"_s));
        const auto database = openNotes(m_path);
        QCOMPARE(noteCount(*database), 1);
    }

    void aStatementThatTookALongTextTakesAnother()
    {
        const auto database = openNotes(m_path);
        const QString longOne = u"It rained again. "_s.repeated(20'000);
        for (const QString& text : {u"short"_s, longOne, u"short"_s, longOne})
            QVERIFY(addNote(*database, text));
        database->releaseMemory();
        QVERIFY(addNote(*database, longOne));
        const auto texts =
            database->select(u"SELECT text FROM notes"_s, {}, [](const Row& row) { return row.text(0); });
        QCOMPARE(texts->size(), 5);
        QCOMPARE(texts->count(longOne), 3);
    }

    void aFailedChangeChangesNothing()
    {
        const auto database = openNotes(m_path);
        const auto outcome = database->change([&]() -> Result<int> {
            if (auto added = database->execute(u"INSERT INTO notes (text) VALUES ('half')"_s); !added)
                return added;
            return failure(ErrorKind::InvalidInput, u"No."_s);
        });
        QVERIFY(!outcome);
        QCOMPARE(noteCount(*database), 0);
        QVERIFY(addNote(*database, u"whole"_s));
    }

    void nullTextIsKeptAsText()
    {
        const auto database = openNotes(m_path);
        QVERIFY(addNote(*database, QString()));
    }

    void aMissingValueIsRefused()
    {
        const auto database = openNotes(m_path);
        QVERIFY(!database->execute(u"INSERT INTO notes (text) VALUES (:text)"_s));
        QVERIFY(!database->execute(u"INSERT INTO notes (text) VALUES (:text)"_s, {{":other"_L1, u"x"_s}}));
    }

    void whatIsNoLibraryIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary,\n");
        QTest::newRow("long text") << QByteArray("Dear diary,\n").repeated(1000);
        QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3\0", 16);
    }

    void whatIsNoLibraryIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        QCOMPARE(openingFails(m_path), ErrorKind::NotALibrary);
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"library.lectern"_s));
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TABLE bookmarks (id INTEGER)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(openingFails(m_path), ErrorKind::NotALibrary);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"library.lectern"_s));
    }

    void aFolderIsNoLibrary()
    {
        QVERIFY(QDir().mkdir(m_path));
        QCOMPARE(openingFails(m_path), ErrorKind::NotALibrary);
        QVERIFY(QDir(m_path).isEmpty());
    }

    void aDamagedLibraryIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<double>("kept");  // of the file
        QTest::addColumn<int>("scribble"); // where bytes are overwritten, or -1
        QTest::newRow("half of it") << 0.5 << -1;
        QTest::newRow("all but the last page's end") << 0.98 << -1;
        QTest::newRow("the schema overwritten") << 1.0 << 100;
        QTest::newRow("a table overwritten") << 1.0 << 4096;
    }

    void aDamagedLibraryIsRefusedAndLeftAlone()
    {
        QFETCH(double, kept);
        QFETCH(int, scribble);
        {
            const auto database = openNotes(m_path);
            for (int i = 0; i < 20; ++i)
                QVERIFY(addNote(*database, QString(1000, u'x')));
        }
        QByteArray damaged = bytesOf(m_path);
        damaged.truncate(static_cast<qsizetype>(static_cast<double>(damaged.size()) * kept));
        if (scribble >= 0)
            damaged.replace(scribble, 200, QByteArray(200, '\x5a'));
        write(m_path, damaged);
        QCOMPARE(openingFails(m_path), ErrorKind::Damaged);
        QCOMPARE(bytesOf(m_path), damaged);
    }

    void aNewerLibraryIsRefusedAndLeftAlone()
    {
        openNotes(m_path, notes + Schema{{u"CREATE TABLE later (id INTEGER)"_s}});
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(openingFails(m_path), ErrorKind::NewerSchema);
        QCOMPARE(bytesOf(m_path), before);
    }

    void anOlderLibraryIsCopiedAndUpgraded()
    {
        QVERIFY(addNote(*openNotes(m_path), u"one"_s));
        const auto database = openNotes(m_path, notes + Schema{{u"ALTER TABLE notes ADD COLUMN colour TEXT"_s}});
        QVERIFY(database);
        QCOMPARE(*database->pragma(u"user_version"_s), u"2"_s);
        QCOMPARE(noteCount(*database), 1);
        const QStringList copies = QDir(m_folder->path()).entryList({u"library-20*-version-1.lectern"_s}, QDir::Files);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(noteCount(*openNotes(m_folder->filePath(copies.first()))), 1);
    }

    void aFailedUpgradeLeavesTheOlderLibrary()
    {
        QVERIFY(addNote(*openNotes(m_path), u"one"_s));
        const Schema broken = notes + Schema{{u"ALTER TABLE notes ADD COLUMN colour TEXT"_s, u"ALTER TABLE nothing ADD COLUMN x"_s}};
        QCOMPARE(openingFails(m_path, broken), ErrorKind::Internal);
        const auto database = openNotes(m_path);
        QVERIFY(database);
        QCOMPARE(noteCount(*database), 1);
        QVERIFY(!database->execute(u"SELECT colour FROM notes"_s));
    }

    void theFirstVersionOfTheSchemaIsUpgraded()
    {
        openNotes(m_path, librarySchema().first(1));
        const auto database = openNotes(m_path, librarySchema());
        QVERIFY(database);
        QVERIFY(database->execute(u"SELECT bytes FROM exports"_s));
    }

    void aReadOnlyFileIsRefusedForWritingAndCanBeRead()
    {
        openNotes(m_path);
        const QByteArray before = bytesOf(m_path);
        const OrdinaryUser somebody(m_folder->path());
        QFile::setPermissions(m_path, QFile::ReadOwner);
        QCOMPARE(openingFails(m_path), ErrorKind::ReadOnly);
        QVERIFY(Database::open(m_path, Database::Access::ReadOnly, notes));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aReadOnlyFolderIsRefusedForWritingAndCanBeRead()
    {
        QVERIFY(addNote(*openNotes(m_path), u"one"_s));
        const QByteArray before = bytesOf(m_path);
        const OrdinaryUser somebody(m_folder->path());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(openingFails(m_path), ErrorKind::ReadOnly);
        QCOMPARE(openingFails(m_folder->filePath(u"new.lectern"_s)), ErrorKind::ReadOnly);
        {
            const auto database = Database::open(m_path, Database::Access::ReadOnly, notes);
            QVERIFY(database);
            QCOMPARE(noteCount(**database), 1);
            QVERIFY(!addNote(**database, u"two"_s));
        }
        QCOMPARE(bytesOf(m_path), before);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aFullDatabaseRefusesAndKeepsWhatItHas()
    {
        const auto database = openNotes(m_path);
        QVERIFY(addNote(*database, u"one"_s));
        QVERIFY(database->pragma(u"max_page_count = 4"_s));
        const auto added = addNote(*database, QString(100'000, u'x'));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::DiskFull);
        QCOMPARE(noteCount(*database), 1);
        QVERIFY(database->pragma(u"max_page_count = 4000"_s));
        QVERIFY(addNote(*database, QString(100'000, u'x')));
        QCOMPARE(*database->pragma(u"integrity_check"_s), u"ok"_s);
    }

    void aDiskThatTakesNoMoreLeavesTheLibraryAsItWas()
    {
        QVERIFY(addNote(*openNotes(m_path), u"one"_s));
        const QByteArray before = bytesOf(m_path);
        {
            const auto database = openNotes(m_path);
            const FileSizeLimit limit(60'000);
            QVERIFY(!addNote(*database, QString(200'000, u'x')));
            QCOMPARE(noteCount(*database), 1);
        }
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(noteCount(*openNotes(m_path)), 1);
    }

    void noHalfLibraryIsMadeOnAFullDisk()
    {
        const FileSizeLimit limit(10'000);
        QVERIFY(openingFails(m_path, librarySchema()) != static_cast<ErrorKind>(-1));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void twoConnectionsWriteAtOnceAndLoseNothing()
    {
        openNotes(m_path);
        constexpr int each = 100;
        std::atomic_int written = 0;
        const auto writeAll = [&] {
            const auto database = openNotes(m_path);
            for (int i = 0; i < each; ++i) {
                const auto added = database->change([&]() -> Result<int> {
                    const int before = noteCount(*database); // a read that turns into a write
                    return database->execute(u"INSERT INTO notes (text) VALUES (:text)"_s, {{":text"_L1, QString::number(before)}});
                });
                written += added ? 1 : 0;
            }
        };
        std::thread other(writeAll);
        writeAll();
        other.join();
        QCOMPARE(written.load(), 2 * each);
        const auto database = openNotes(m_path);
        QCOMPARE(noteCount(*database), 2 * each);
        const auto distinct = database->first(u"SELECT count(DISTINCT text) FROM notes"_s, {}, [](const Row& row) { return row.number(0); });
        QCOMPARE(**distinct, 2 * each);
    }

    void twoThatMakeTheSameLibraryShareIt()
    {
        std::atomic_int opened = 0;
        const auto make = [&] { opened += openNotes(m_path) ? 1 : 0; };
        std::thread a(make);
        std::thread b(make);
        make();
        a.join();
        b.join();
        QCOMPARE(opened.load(), 3);
    }

    void aReaderSeesOneStateThroughout()
    {
        const auto reader = openNotes(m_path);
        const auto writer = openNotes(m_path);
        const auto seen = reader->read([&]() -> Result<int> {
            const int before = noteCount(*reader);
            if (!addNote(*writer, u"meanwhile"_s))
                return failure(ErrorKind::Busy, u"The reader kept the writer out."_s);
            return noteCount(*reader) - before;
        });
        QVERIFY(seen);
        QCOMPARE(*seen, 0);
        QCOMPARE(noteCount(*reader), 1);
    }

    void datedNamesAreFree()
    {
        const QDateTime when({2026, 5, 4}, {10, 15, 2});
        const QString first = datedName(m_path, u"version-1"_s, when);
        QCOMPARE(first, m_folder->filePath(u"library-2026-05-04-101502-version-1.lectern"_s));
        write(first, "x");
        QCOMPARE(datedName(m_path, u"version-1"_s, when), m_folder->filePath(u"library-2026-05-04-101502-version-1-2.lectern"_s));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
