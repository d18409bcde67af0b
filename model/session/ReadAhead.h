// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <future>
#include <mutex>
#include <optional>
#include <QHash>

class QThreadPool;

namespace lectern {

/// The article with its content made, so that a library that is waiting for it need not make it.
[[nodiscard]] ArticleToAdd readyToStore(IngestedArticle article);

/// Reads files before somebody asks for them, while other things are made ready. Thread-safe.
class ReadAhead final
{
public:
    /// Begins to read a file on a thread of the pool. What is no file, or may hold many articles, is left alone.
    void begin(QThreadPool& pool, const QString& path);
    /// Hands out, once, what was read of the file, with the images beside it, ready to be stored; waits for it. Nothing
    /// when it could not be read or has changed since: whoever wants it then reads it anew, and is told what is wrong
    /// with it.
    [[nodiscard]] std::optional<ArticleToAdd> take(const QString& path);

private:
    /// Another one when the file was written.
    struct State
    {
        qint64 size = 0;
        QDateTime modified;

        bool operator==(const State&) const = default;
    };

    struct Begun
    {
        State state;
        std::shared_future<Result<ArticleToAdd>> article;
    };

    [[nodiscard]] static State stateOf(const QString& path);
    [[nodiscard]] static Result<ArticleToAdd> read(const QString& path);

    std::mutex m_mutex;
    QHash<QString, Begun> m_begun;
};

} // namespace lectern
