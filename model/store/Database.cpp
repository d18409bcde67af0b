// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Database.h"

#include "model/store/LibraryFile.h"
#include "model/Words.h"

#include <functional>
#include <numeric>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 10'000;
constexpr qsizetype keptStatements = 200;
constexpr qsizetype keptBytes = 64 << 10; // of the values of one statement

QString uri(const QString& path, const QString& parameters)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) % u'?' % parameters;
}

// A null QString or QByteArray would be bound as NULL.
QVariant withoutNullText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString::fromLatin1("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

qsizetype sizeOf(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().size() * qsizetype(sizeof(QChar));
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : 0;
}

qsizetype sizeOf(const Bindings& bindings)
{
    return std::transform_reduce(bindings.begin(), bindings.end(), qsizetype(0), std::plus(),
        [](const Binding& binding) { return sizeOf(binding.value); });
}

bool isWritable(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.path()).isWritable();
}

// Where nothing can be written beside the file, SQLite reads a log-less library only when told that nobody changes it.
QString readingParameters(const QString& path)
{
    return QFileInfo(QFileInfo(path).path()).isWritable() || hasLog(path) ? u"mode=ro"_s : u"immutable=1"_s;
}

// What went wrong with a copy is wrong at the place of the copy, unless the library itself cannot be read.
Failure copyFailure(const Error& error, const QString& path)
{
    if (error.kind == ErrorKind::DiskFull)
        return failure(error.kind, Words::tr("There is no room for a copy of the library at %1.").arg(path), error.detail);
    if (error.kind == ErrorKind::Unreadable || error.kind == ErrorKind::ReadOnly)
        return failure(error.kind, Words::tr("A copy of the library could not be written to %1.").arg(path), error.detail);
    return Failure(error);
}

Failure readOnlyFailure(const QString& path)
{
    return failure(ErrorKind::ReadOnly, Words::tr("The library %1 can be read but not written.").arg(path));
}

} // namespace

Database::Database(const QString& path)
    : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::Id128)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, const Schema& schema)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (access == Access::ReadWrite && !QFileInfo::exists(file)) {
        if (auto created = create(file, schema); !created)
            return Failure(created.error());
    }
    if (auto expected = expectLibraryFile(file, schema.size()); !expected)
        return Failure(expected.error());
    if (access == Access::ReadWrite && !isWritable(file))
        return readOnlyFailure(file);

    std::unique_ptr<Database> database(new Database(file));
    return database->connect(access == Access::ReadWrite ? u"mode=rw"_s : readingParameters(file))
        .and_then([&] { return database->prepare(access, schema); })
        .map([&] { return std::move(database); });
}

// A new library is made under another name and renamed when complete, so that no half library is ever seen.
Result<void> Database::create(const QString& path, const Schema& schema)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure(ErrorKind::ReadOnly, Words::tr("A library cannot be made in the folder %1, which may not be written.").arg(folder));

    const QString draft = temporaryName(path);
    Result<void> made;
    {
        Database database(draft);
        made = database.connect(u"mode=rwc"_s)
                   .and_then([&] { return database.setPragma(u"application_id"_s, QString::number(applicationId)); })
                   .and_then([&] { return database.setPragma(u"journal_mode"_s, u"wal"_s); })
                   .and_then([&] { return database.migrate(schema); });
    }
    if (made)
        made = syncToDisk(draft);
    // Somebody else may have made the library meanwhile: theirs stays.
    if (made && !QFile::rename(draft, path) && !QFileInfo::exists(path))
        made = readOnlyFailure(path);
    removeDatabase(draft);
    return made ? syncToDisk(folder) : made;
}

Result<void> Database::connect(const QString& parameters)
{
    m_database.setDatabaseName(uri(m_path, parameters));
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!m_database.open())
        return refused(m_database.lastError());
    return setPragma(u"busy_timeout"_s, QString::number(busyMilliseconds));
}

Result<void> Database::prepare(Access access, const Schema& schema)
{
    if (auto readable = expectReadable(); !readable)
        return readable;
    const auto version = pragma(u"user_version"_s);
    if (!version)
        return Failure(version.error());
    const bool current = version->toInt() == schema.size();
    if (access != Access::ReadWrite) {
        return current || access == Access::AnyVersion ? Result<void>()
                       : failure(ErrorKind::ReadOnly, Words::tr("The library %1 was made by another version of Lectern and must be opened for writing first.").arg(m_path));
    }
    return setPragma(u"synchronous"_s, u"2"_s) // FULL
        .and_then([&] { return setPragma(u"journal_mode"_s, u"wal"_s); })
        .and_then([&] { return current ? Result<void>() : upgrade(version->toInt(), schema); })
        .and_then([&] { return setPragma(u"foreign_keys"_s, u"1"_s); });
}

// Touches the first page of every table: what was overwritten with something else is noticed before anything is written.
Result<void> Database::expectReadable() const
{
    const auto tables = select(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"_s, {},
        [](const Row& row) { return row.text(0); });
    if (!tables)
        return Failure(tables.error());
    if (tables->isEmpty())
        return failure(ErrorKind::Damaged, Words::tr("The library %1 is damaged: it has no tables; restore a backup of it.").arg(m_path));
    for (const QString& table : *tables) {
        if (auto read = first(u"SELECT 1 FROM \"%1\""_s.arg(table) + u" LIMIT 1"_s, {}, [](const Row&) { return true; }); !read)
            return Failure(read.error());
    }
    return {};
}

Result<void> Database::upgrade(int from, const Schema& schema)
{
    if (from > schema.size())
        return failure(ErrorKind::NewerSchema, Words::tr("The library %1 was made by a newer Lectern; update Lectern to open it.").arg(m_path));
    const auto check = pragma(u"quick_check(1)"_s);
    if (!check || *check != u"ok")
        return failure(ErrorKind::Damaged, Words::tr("The library %1 is damaged; restore a backup of it.").arg(m_path));
    const QString label = u"version-%1"_s.arg(from);
    return copyTo(datedName(m_path, label, QDateTime::currentDateTime())).and_then([&] { return migrate(schema); });
}

// From whatever version the file has when the lock is held: another process may have come first.
Result<void> Database::migrate(const Schema& schema)
{
    return change([&]() -> Result<void> {
        const auto version = pragma(u"user_version"_s);
        if (!version)
            return Failure(version.error());
        for (const Migration& migration : schema.sliced(std::min(version->toLongLong(), schema.size()))) {
            for (const QString& statement : migration) {
                if (auto done = execute(statement); !done)
                    return Failure(done.error());
            }
        }
        return setPragma(u"user_version"_s, QString::number(schema.size()));
    });
}

Result<void> Database::copyTo(const QString& path) const
{
    const QString draft = temporaryName(path);
    const auto copied = run(u"VACUUM INTO :file"_s, {{":file"_L1, draft}}).and_then([&](Prepared*) { return moveIntoPlace(draft, path); });
    if (copied)
        return {};
    removeDatabase(draft);
    return copyFailure(copied.error(), path);
}

Result<void> Database::closeLog(const QString& path)
{
    Database database(path);
    return database.connect(u"mode=rw"_s)
        .and_then([&] { return database.setPragma(u"busy_timeout"_s, u"1000"_s); })
        .and_then([&] { return database.setPragma(u"locking_mode"_s, u"exclusive"_s); })
        .and_then([&] { return database.change([]() -> Result<void> { return {}; }); })
        .and_then([&] { return database.pragma(u"wal_checkpoint(TRUNCATE)"_s); })
        .map([](const QString&) {});
}

// What was set is read back: SQLite ignores what it cannot do.
Result<void> Database::setPragma(const QString& name, const QString& value)
{
    const QString sql = u"PRAGMA %1 = %2"_s.arg(name, value);
    if (auto set = execute(sql); !set)
        return Failure(set.error());
    m_prepared.remove(sql); // some pragmas work only while they are being prepared
    const auto now = pragma(name);
    if (!now)
        return Failure(now.error());
    if (*now != value)
        return failure(ErrorKind::Internal, Words::tr("The library %1 could not be opened safely.").arg(m_path), name % u" is "_s % *now);
    return {};
}

Result<QString> Database::pragma(const QString& name) const
{
    return first(u"PRAGMA "_s + name, {}, [](const Row& row) { return row.text(0); }).map([](const auto& value) {
        return value.value_or(QString());
    });
}

Result<int> Database::execute(const QString& sql, const Bindings& bindings)
{
    return run(sql, bindings).map([&](Prepared* statement) {
        const int changed = statement->query.numRowsAffected();
        statement->query.finish();
        release(sql, sizeOf(bindings));
        return changed;
    });
}

Result<void> Database::forEach(const QString& sql, const Bindings& bindings, const std::function<void(const Row&)>& visit) const
{
    const auto statement = run(sql, bindings);
    if (!statement)
        return Failure(statement.error());
    QSqlQuery& query = (*statement)->query;
    const Row row(query);
    while (query.next())
        visit(row);
    const QSqlError error = query.lastError();
    query.finish(); // an unfinished SELECT would keep the log from being emptied
    release(sql, sizeOf(bindings) + row.bytesRead());
    return error.isValid() ? Result<void>(refused(error)) : Result<void>();
}

Result<Database::Prepared*> Database::prepared(const QString& sql) const
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.cend())
        return known->get();
    if (m_prepared.size() >= keptStatements)
        m_prepared.clear();
    auto statement = std::make_shared<Prepared>(Prepared{.query = QSqlQuery(m_database), .placeholders = placeholders(sql)});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        return refused(statement->query.lastError());
    m_prepared.insert(sql, statement);
    return statement.get();
}

Result<Database::Prepared*> Database::run(const QString& sql, const Bindings& bindings) const
{
    auto statement = prepared(sql);
    if (!statement)
        return statement;
    // A value that is missing would be NULL without a word.
    const auto bound = [&](const QByteArray& name) { return std::ranges::find(bindings, QLatin1StringView(name), &Binding::name) != bindings.end(); };
    if (bindings.size() != (*statement)->placeholders.size() || !std::ranges::all_of((*statement)->placeholders, bound))
        return failure(ErrorKind::Internal, Words::tr("The library %1 was asked wrongly.").arg(m_path), sql);

    QSqlQuery& query = (*statement)->query;
    for (const Binding& binding : bindings)
        query.bindValue(binding.name, withoutNullText(binding.value));
    if (!query.exec())
        return refused(query.lastError());
    return statement;
}

// Qt and SQLite keep what a statement was given, and its last row, until it is used again: the text of a book several
// times over.
void Database::release(const QString& sql, qsizetype bytes) const
{
    if (bytes > keptBytes)
        m_prepared.remove(sql);
}

void Database::releaseMemory()
{
    m_prepared.clear();
    if (auto released = run(u"PRAGMA shrink_memory"_s, {}); released)
        (*released)->query.finish();
}

// SQLite has rolled back by itself after some errors; then there is nothing left to undo.
void Database::rollBack() const
{
    if (auto undone = run(u"ROLLBACK"_s, {}); undone)
        (*undone)->query.finish();
}

} // namespace lectern
