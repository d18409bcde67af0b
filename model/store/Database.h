// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/store/Row.h"
#include "model/store/Schema.h"
#include "model/store/Sql.h"

#include <QHash>
#include <QSqlDatabase>
#include <functional>
#include <memory>
#include <optional>

namespace lectern {

/// One connection to a library file, for the thread that opened it. Every statement's outcome is a Result; statements are
/// prepared once. Writes outlive a power cut when they return (WAL, synchronous=FULL).
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        AnyVersion, // to read a file of an older version, too, as it is
    };

    /// Opens the file, makes it when missing, brings an older schema up to date after setting a dated copy beside the file.
    /// Whatever cannot be opened is left byte for byte as it was.
    static Result<std::unique_ptr<Database>> open(
        const QString& path, Access access, const Schema& schema = librarySchema());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    /// One statement that answers nothing. Returns how many rows it changed.
    Result<int> execute(const QString& sql, const Bindings& bindings = {});

    /// All rows of an answer, each made into a value by `map(const Row&)`, which must not ask the database itself.
    template <class Map>
    [[nodiscard]] auto select(const QString& sql, const Bindings& bindings, Map map) const
        -> Result<QList<std::invoke_result_t<Map, const Row&>>>
    {
        QList<std::invoke_result_t<Map, const Row&>> values;
        if (auto read = forEach(sql, bindings, [&](const Row& row) { values.append(map(row)); }); !read)
            return Failure(read.error());
        return values;
    }

    /// The first row of an answer, if there is one.
    template <class Map>
    [[nodiscard]] auto first(const QString& sql, const Bindings& bindings, Map map) const
        -> Result<std::optional<std::invoke_result_t<Map, const Row&>>>
    {
        std::optional<std::invoke_result_t<Map, const Row&>> value;
        const auto keepFirst = [&](const Row& row) {
            if (!value)
                value = map(row);
        };
        if (auto read = forEach(sql, bindings, keepFirst); !read)
            return Failure(read.error());
        return value;
    }

    /// Does `work` in one transaction that holds the write lock from its start: kept when it returns a value, undone when it returns an Error.
    template <class Work>
    auto change(Work work) -> std::invoke_result_t<Work>
    {
        return inTransaction(QStringLiteral("BEGIN IMMEDIATE"), work);
    }

    /// Reads with several statements in one view of the file, whatever others write meanwhile.
    template <class Work>
    auto read(Work work) const -> std::invoke_result_t<Work>
    {
        return inTransaction(QStringLiteral("BEGIN"), work);
    }

    [[nodiscard]] Result<QString> pragma(const QString& name) const;

    /// Gives back the memory in which pages of the file are kept at hand.
    void releaseMemory();

    /// A complete copy of the library as it is now. It comes into being in one step, in the place of what was there; an Error leaves that.
    Result<void> copyTo(const QString& path) const;

    /// Brings what stands in the write-ahead log into the file, so that it is whole by itself. Busy when somebody has it open.
    static Result<void> closeLog(const QString& path);

private:
    struct Prepared
    {
        QSqlQuery query;
        QList<QByteArray> placeholders;
    };

    explicit Database(const QString& path);

    static Result<void> create(const QString& path, const Schema& schema);
    Result<void> connect(const QString& options);
    Result<void> prepare(Access access, const Schema& schema);
    Result<void> expectReadable() const;
    Result<void> upgrade(int from, const Schema& schema);
    Result<void> migrate(const Schema& schema);
    Result<void> setPragma(const QString& name, const QString& value);

    Result<void> forEach(const QString& sql, const Bindings& bindings, const std::function<void(const Row&)>& visit) const;
    Result<Prepared*> prepared(const QString& sql) const;
    Result<Prepared*> run(const QString& sql, const Bindings& bindings) const;
    void release(const QString& sql, qsizetype bytes) const;
    [[nodiscard]] Failure refused(const QSqlError& error) const { return Failure(errorFrom(error, m_path)); }

    template <class Work>
    auto inTransaction(const QString& begin, Work& work) const -> std::invoke_result_t<Work>
    {
        if (auto begun = run(begin, {}); !begun)
            return Failure(begun.error());
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = run(QStringLiteral("COMMIT"), {}); !committed) {
            rollBack();
            return Failure(committed.error());
        }
        return result;
    }
    void rollBack() const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    mutable QHash<QString, std::shared_ptr<Prepared>> m_prepared;
};

} // namespace lectern
