// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/annotation/AnnotationChange.h"
#include "model/annotation/Tag.h"
#include "model/article/Article.h"
#include "model/article/ArticleContent.h"
#include "model/ingest/Ingest.h"
#include "model/Result.h"
#include "model/session/Queries.h"
#include "model/session/Revision.h"
#include "model/session/Sayings.h"

#include <functional>
#include <memory>
#include <optional>

namespace lectern {

/// The use cases: the only way a library is read or changed. The command line calls it directly, the window through Session.
///
/// One library is one SQLite file. An object belongs to the thread that opened it. Every change is one durable transaction:
/// when a call returns a value, it is on the disk; when it returns an Error, nothing changed.
class Library final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens, creating file and folder when missing, upgrading an older schema after a dated copy of the file was set beside it.
    /// Errors: NotALibrary, Damaged, NewerSchema, ReadOnly, DiskFull, Busy; the file is left as it was.
    static Result<std::unique_ptr<Library>> open(const QString& path, Access access = Access::ReadWrite);
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    [[nodiscard]] QString path() const;
    /// What time it is, for what is written from now on; for tests.
    using Clock = std::function<QDateTime()>;
    void setClock(Clock clock);

    // Articles
    /// An article of whose page the reader wants the whole gets the whole of what it was read from now.
    Result<AddedArticle> add(const IngestedArticle& article, const AddOptions& options = {});
    /// The same for several, in one transaction where that is possible: each answer stands for itself, and is on the disk.
    QList<Result<AddedArticle>> addAll(const QList<ArticleToAdd>& articles);
    /// Reads what the newest version was read from again, as today's extraction does: as wide as it is, or as is said. A new version when
    /// that makes a difference; one of that very content that is there already becomes the newest. NotFound when it was not kept.
    Result<AddedArticle> readAgain(const QUuid& id, std::optional<Extent> extent = {});
    /// What the newest version was read from; empty when that was not kept.
    Result<QList<Original>> originals(const QUuid& id) const;
    Result<QList<Article>> articles(const ArticleQuery& query = {}) const;
    Result<Article> article(const QUuid& id) const;
    /// A UUID, a unique prefix of one (8 characters or more), or an address that the library holds. NotFound, Ambiguous.
    Result<QUuid> findArticle(const QString& reference) const;
    Result<OpenedArticle> openArticle(const QUuid& id) const;
    Result<QByteArray> html(const QUuid& id) const;
    Result<StoredImage> image(const QByteArray& hash) const;
    Result<Article> setState(const QUuid& id, ReadingState state);
    Result<Article> setStarred(const QUuid& id, bool starred);
    Result<Article> setTitle(const QUuid& id, const QString& title);
    /// Notes where the reader is; sets `opened`. Progress never goes back by itself.
    Result<Article> setPlace(const QUuid& id, const ReadingPlace& place, double progress);
    Result<Article> tagArticle(const QUuid& id, const QStringList& add, const QStringList& remove);

    // Annotations. The caller makes the UUID, so that a change can be undone and done again as the same annotation.
    Result<Annotation> addAnnotation(const Annotation& annotation);
    /// Replaces colour, note, speaker, tags and range of an annotation that is there. NotFound otherwise.
    Result<Annotation> changeAnnotation(const Annotation& annotation);
    /// Sets only what the edits name, of all of them or of none: what somebody else wrote stays. NotFound, also for what lies in the trash.
    Result<QList<Annotation>> changeAnnotations(const QList<AnnotationEdit>& edits);
    Result<Annotation> annotation(const QUuid& id) const;
    Result<QUuid> findAnnotation(const QString& reference) const;
    /// In the order of articles' titles and, within an article, of the text.
    Result<QList<Annotation>> annotations(const AnnotationQuery& query = {}) const;
    /// Highlights a passage by its words: NotFound when they are not in the text, Ambiguous when more than one place fits.
    Result<Annotation> highlight(const QUuid& article, const QuoteRequest& request);

    // Versions. The newest is the one that is read; a reader may go back to an older one, and no version is ever dropped.
    Result<QList<ArticleVersion>> versions(const QUuid& article) const;
    Result<OpenedVersion> openVersion(const QUuid& article, int number) const;
    Result<QByteArray> html(const QUuid& article, int number) const;
    Result<VersionComparison> compareVersions(const QUuid& article, int from, int to) const;
    /// Makes a version the newest. Highlights stand as they last stood in it, those made since where their passages are found in it.
    /// Going back and forth changes nothing else: notes, tags and colours are those of now.
    Result<Article> revertTo(const QUuid& article, int number);

    // Reviewing what became of highlights, and several of them at once
    /// The highlights that the newest version changed or lost and that were not decided about, in the order of the former text.
    Result<QList<ReviewItem>> review(const QUuid& article) const;
    /// Takes a changed passage as it is now for the highlight's own. InvalidInput for an orphan.
    Result<Revision> accept(const QUuid& annotation);
    /// Lets a highlight stand on words that the reader chose. With `words` InvalidInput when others stand there: the text is not the one that was chosen in.
    Result<Revision> place(const QUuid& annotation, TextRange range, const QString& words = {});
    /// Leaves a highlight an orphan with its former words, and asks no more; a changed one is taken off the words it stands on.
    Result<Revision> keepAsOrphan(const QUuid& annotation);
    /// Makes one highlight of several of one article: the first, from the start of the first to the end of the last. Notes follow each other, tags
    /// are united, the others go to the trash.
    Result<Revision> merge(const QList<QUuid>& annotations);
    /// Cuts a highlight at offsets within it. Colour, tags and speaker go to every part, the note stays with the first, which stays the same annotation.
    Result<Revision> split(const QUuid& annotation, const QList<qsizetype>& offsets);
    /// Puts annotations back as a Revision told them, before or after it. InvalidInput when their article has another newest version by now.
    Result<Revision> putBack(const QList<AnnotationRecord>& records);

    // Quotations: found anew each time, never stored. Only what was taken as a highlight is in the file.
    /// What is said in the newest text of an article, in its order.
    Result<QList<Saying>> sayings(const QUuid& article) const;
    /// The newest version of every article that is not in the trash: tells which of them have changed.
    Result<QHash<QUuid, qint64>> newestVersions() const;

    // The trash. Trashing an article hides its annotations with it.
    Result<void> trashArticles(const QList<QUuid>& ids);
    Result<void> restoreArticles(const QList<QUuid>& ids);
    Result<void> trashAnnotations(const QList<QUuid>& ids);
    Result<QList<Annotation>> restoreAnnotations(const QList<QUuid>& ids);
    /// Deletes what lies in the trash for good: the one thing that can't be undone. Returns how many articles went.
    Result<int> emptyTrash();

    // Tags
    Result<QList<Tag>> tags() const;
    Result<void> renameTag(const QString& from, const QString& to);

    // Counts for the shelves of the sidebar.
    Result<ShelfCounts> counts() const;

    Result<SearchAnswer> search(const QString& query, SearchScope scope = SearchScope::All, int limit = 50) const;

    // What was last exported, so that a file which a person has edited since can be merged. `target` is the file's absolute path.
    /// nullopt when nothing was exported there.
    Result<std::optional<QByteArray>> lastExport(const QUuid& article, const QString& target) const;
    Result<void> rememberExport(const QUuid& article, const QString& target, const QByteArray& bytes);

    // The file itself
    /// A complete copy at `path`, written beside and renamed into place; an existing file is replaced only when it is a library.
    Result<void> backup(const QString& path) const;
    /// Checks structure, references and full-text indexes; one sentence for each thing that is wrong. With `repair` rebuilds what can
    /// be derived (indexes, counts) and says so.
    Result<CheckReport> check(bool repair = false);
    /// Gives back memory that was taken to be faster.
    void releaseMemory();
    /// Changes when another connection has written since it was last asked (PRAGMA data_version).
    [[nodiscard]] qint64 dataVersion() const;

    class Private;

private:
    explicit Library(std::unique_ptr<Private> opened);
    /// The whole page of what was ingested as its article, for the article in this row.
    Result<AddedArticle> addWhole(qint64 row, const IngestedArticle& article, AddOptions options);
    Result<void> setTrashed(const QList<QUuid>& ids, const QDateTime& time);
    std::unique_ptr<Private> d;
};

/// Puts a backup in the place of a library that is not open; the former file is kept beside it, dated. `backup` is checked first.
Result<void> restoreLibrary(const QString& backup, const QString& library);

/// $XDG_DATA_HOME/lectern/library.lectern, else under ~/.local/share.
[[nodiscard]] QString defaultLibraryPath();

} // namespace lectern
