// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"
#include "model/store/AnnotationStore.h"
#include "model/store/ArticleStore.h"
#include "model/store/Database.h"
#include "model/store/ExportStore.h"
#include "model/store/TagStore.h"
#include "model/store/VersionStore.h"

namespace lectern {

/// One connection and the stores that share it. Only Library's own files include this.
class Library::Private final
{
public:
    explicit Private(std::unique_ptr<Database> opened)
        : database(std::move(opened)), articles(*database), versions(*database), annotations(*database), tags(*database),
          exports(*database)
    {
    }

    /// Changes an article in one transaction and answers how it is then.
    template <class Work>
    Result<Article> changeArticle(const QUuid& id, Work work)
    {
        return database->change([&]() -> Result<Article> {
            const auto row = articles.rowOf(id);
            if (!row)
                return Failure(row.error());
            if (Result<void> changed = work(*row); !changed)
                return Failure(changed.error());
            return articles.article(*row);
        });
    }

    /// Where the annotation stands in the newest text: as it says if its words are there, else where they are found, else nowhere.
    /// Computes the quote where there is none.
    Result<std::optional<qint64>> place(Annotation& annotation, qint64 article) const;
    Result<Annotation> insert(Annotation annotation);
    Result<Annotation> replace(const AnnotationStore::Stored& stored, Annotation wanted);

    std::unique_ptr<Database> database;
    ArticleStore articles;
    VersionStore versions;
    AnnotationStore annotations;
    TagStore tags;
    ExportStore exports;
    Clock clock = QDateTime::currentDateTimeUtc;
};

} // namespace lectern
