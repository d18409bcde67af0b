// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/WholeQuotation.h"
#include "model/session/Library.h"
#include "model/store/AnnotationStore.h"
#include "model/store/ArticleStore.h"
#include "model/store/Database.h"
#include "model/store/ExportStore.h"
#include "model/store/OriginalStore.h"
#include "model/store/TagStore.h"
#include "model/store/VersionStore.h"

namespace lectern {

[[nodiscard]] inline bool isWithin(TextRange range, QStringView text)
{
    return range.start >= 0 && range.start < range.end && range.end <= text.size();
}

[[nodiscard]] inline Failure outsideOfText()
{
    return failure(ErrorKind::InvalidInput, QStringLiteral("A highlight must mark at least one character of the article's text."));
}

/// What a version says, ready to be read.
struct VersionContent
{
    qint64 version = 0; // its row
    std::shared_ptr<const ArticleContent> content = {};
};

/// The errors among several answers, in their order.
template <class... T>
QList<const Error*> errorsOf(const Result<T>&... results)
{
    QList<const Error*> errors;
    ((results ? void() : errors.append(&results.error())), ...);
    return errors;
}

/// One connection and the stores that share it. Only Library's own files include this.
class Library::Private final
{
public:
    explicit Private(std::unique_ptr<Database> opened)
        : database(std::move(opened)), articles(*database), versions(*database), annotations(*database), tags(*database),
          exports(*database), originals(*database)
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
    /// What a request means: its words or, with who says it, its quotation.
    Result<WholeQuotation> passageFor(qint64 article, const QuoteRequest& request) const;
    Result<Annotation> insert(Annotation annotation);
    Result<Annotation> replace(const AnnotationStore::Stored& stored, Annotation wanted);

    /// Anchors annotations in the text of a version, each from the text in which it last stood: an orphan may come back.
    Result<void> carryOver(const QList<AnnotationStore::Placed>& placed, qint64 version, const QString& text);
    /// The reader goes on at the same words in another text.
    Result<void> carryPlace(qint64 article, const QString& oldText, const QString& newText);
    Result<OpenedVersion> openVersion(qint64 article, int number) const;
    Result<QList<Annotation>> annotationsIn(qint64 article, qint64 version) const;
    Result<void> placeAsIn(qint64 article, qint64 version);
    Result<Article> makeNewest(qint64 article, int number);

    /// Makes a version the newest, and lets the highlights stand in it where their passages are.
    Result<void> returnTo(qint64 article, qint64 version);
    [[nodiscard]] Result<ArticleOrigin> origin(qint64 article) const;
    [[nodiscard]] Result<IngestedArticle> reread(qint64 version, const QList<Original>& sources, Extent extent) const;
    /// True when the reader wants the whole page of an article, of which this is not the whole.
    [[nodiscard]] Result<bool> wantsMoreOf(const IngestedArticle& article, std::optional<qint64> known) const;

    struct NewestText
    {
        QString text;
        int version = 0;
    };
    [[nodiscard]] Result<NewestText> newestText(const QUuid& article) const;
    /// As it is in the library, in the trash or not. NotFound when it is not.
    [[nodiscard]] Result<AnnotationRecord> record(const QUuid& annotation) const;
    /// The same for several, none of which may lie in the trash.
    [[nodiscard]] Result<QList<AnnotationRecord>> recordsOf(const QList<QUuid>& ids) const;
    [[nodiscard]] Result<AnnotationRecord> orphaned(AnnotationRecord record) const;
    Result<void> write(const AnnotationRecord& record);
    /// Writes records and tells how they are then.
    Result<Revision> rewrite(QList<AnnotationRecord> before, const QList<AnnotationRecord>& after);
    /// `words` as in Library::place().
    Result<Revision> standOn(const AnnotationRecord& former, TextRange range, const QString& words = {});
    Result<Revision> merge(QList<AnnotationRecord> records);
    Result<Revision> split(const AnnotationRecord& whole, const QList<qsizetype>& offsets);

    std::unique_ptr<Database> database;
    ArticleStore articles;
    VersionStore versions;
    AnnotationStore annotations;
    TagStore tags;
    ExportStore exports;
    OriginalStore originals;
    Clock clock = QDateTime::currentDateTimeUtc;
    VersionContent atHand; // what was added last, until something is opened
};

} // namespace lectern
