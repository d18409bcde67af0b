// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/ExtractCall.h"

#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"

#include <QElapsedTimer>

namespace lectern::eval {

using namespace Qt::StringLiterals;

Result<QJsonObject> ExtractCall::answer(const QJsonObject& request)
{
    const QString path = m_options.root.filePath(request[u"html"_s].toString());
    return readFile(path).and_then([&](Source&& source) -> Result<QJsonObject> {
        source.url = request[u"url"_s].toString();
        source.mediaType = u"text/html"_s;
        QElapsedTimer timer;
        timer.start();
        const auto article = ingest(source);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (!article)
            return tl::make_unexpected(article.error());
        const ArticleMetadata& metadata = article->metadata;
        return QJsonObject{{u"title"_s, metadata.title}, {u"byline"_s, metadata.byline}, {u"published"_s, metadata.published},
            {u"site"_s, metadata.site}, {u"language"_s, metadata.language}, {u"text"_s, contentFromHtml(article->html).text},
            {u"html"_s, QString::fromUtf8(article->html)}, {u"ms"_s, milliseconds}};
    });
}

} // namespace lectern::eval
