// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/ReadAhead.h"

#include "model/article/SemanticHtml.h"
#include "model/ingest/ArticleImages.h"
#include "model/ingest/Original.h"
#include "model/session/BulkReading.h"

#include <QFileInfo>
#include <QThreadPool>

namespace lectern {

ArticleToAdd readyToStore(IngestedArticle article)
{
    auto content = std::make_shared<const ArticleContent>(contentFromHtml(article.html));
    return {.article = std::move(article), .options = {.content = std::move(content)}};
}

void ReadAhead::begin(QThreadPool& pool, const QString& path)
{
    if (!QFileInfo(path).isFile() || mayHoldMany(path))
        return;
    const auto work = std::make_shared<std::packaged_task<Result<ArticleToAdd>()>>([path] { return read(path); });
    const std::lock_guard lock(m_mutex);
    m_begun.insert(path, {.state = stateOf(path), .article = work->get_future().share()});
    pool.start([work] { (*work)(); });
}

std::optional<ArticleToAdd> ReadAhead::take(const QString& path)
{
    std::unique_lock lock(m_mutex);
    const Begun begun = m_begun.take(path);
    lock.unlock();
    if (!begun.article.valid())
        return std::nullopt;
    const Result<ArticleToAdd>& article = begun.article.get();
    if (!article || stateOf(path) != begun.state)
        return std::nullopt;
    return *article;
}

ReadAhead::State ReadAhead::stateOf(const QString& path)
{
    const QFileInfo info(path);
    return {.size = info.size(), .modified = info.lastModified()};
}

Result<ArticleToAdd> ReadAhead::read(const QString& path)
{
    return readFile(path)
        .and_then([](const Source& source) { return ingestAndKeep(source); })
        .map([&](IngestedArticle article) {
            bringImages(article, path);
            return readyToStore(std::move(article));
        });
}

} // namespace lectern
