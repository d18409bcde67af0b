// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/MarkdownExport.h"
#include "model/session/Export.h"

namespace lectern {

/// The articles that a request asks for, in the order in which it names them, else as they were added. With `complete` each brings all its
/// highlights, when one of them is asked for.
class ExportContent final
{
public:
    static Result<QList<QUuid>> articlesOf(const Library& library, const ExportRequest& request);

    /// nullopt when nothing of the article is asked for.
    static Result<std::optional<AnnotatedArticle>> of(const Library& library, const QUuid& article, const ExportRequest& request, bool complete);

    static Result<QList<AnnotatedArticle>> all(const Library& library, const ExportRequest& request);
};

/// Articles in the format of the request.
[[nodiscard]] QByteArray exported(const QList<AnnotatedArticle>& articles, ExportFormat format);

[[nodiscard]] QString extensionOf(ExportFormat format);

} // namespace lectern
