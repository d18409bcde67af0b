// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

#include <QObject>
#include <functional>
#include <memory>

namespace lectern {

/// The window's way to a library. Lives in the GUI thread; a worker thread of its own holds the one Library, and does what is asked in
/// the order in which it was asked. One call down, one signal up: nothing here blocks, and what a signal tells is on the disk.
///
/// Every change answers with its signal, or with failed(); a failed change changed nothing. Changes made by another process
/// are noticed within a second or two and told by libraryChanged().
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    /// Waits until all that was asked is on the disk; only an address that is still being fetched is given up.
    ~Session() override;

    /// Answers with opened() or openFailed(); then what was open before stays open.
    void open(const QString& path);
    [[nodiscard]] QString path() const;
    /// True while something that was asked has not been answered.
    [[nodiscard]] bool isBusy() const;
    /// Waits until everything asked so far is on the disk and its signals were emitted. For quitting and for tests.
    bool flush(int milliseconds = 30'000);

    /// Asks the library something; `answer` is called in the GUI thread, unless `context` is gone by then.
    template <class Query, class Answer>
    void ask(QObject* context, Query query, Answer answer)
    {
        auto result = std::make_shared<std::optional<decltype(query(std::declval<Library&>()))>>();
        post([result, query = std::move(query)](Library& library) mutable { result->emplace(query(library)); }, context,
            [result, answer = std::move(answer)]() mutable { answer(std::move(result->value())); });
    }

    /// Works something out on a thread of the pool; `answer` is called in the GUI thread, unless `context` is gone by then.
    template <class Work, class Answer>
    void compute(QObject* context, Work work, Answer answer)
    {
        auto result = std::make_shared<std::optional<decltype(work())>>();
        postToPool([result, work = std::move(work)]() mutable { result->emplace(work()); }, context,
            [result, answer = std::move(answer)]() mutable { answer(std::move(result->value())); });
    }

    /// Begins to read a file that is to be imported as soon as the library is open: import() finds it read.
    void readAhead(const QString& file);
    /// Reads a file or fetches an address in the background, stores it: importProgressed, then articleAdded or importFailed.
    /// Returns the import's number, for cancelImport().
    int import(const QString& fileOrUrl, const AddOptions& options = {});
    /// The same for text at hand: pasted, dropped.
    int import(const Source& source, const AddOptions& options = {});
    /// Reads files and folders on all cores: importProgressed, counting files, while they are stored; filesImported in the end, cancelled or not.
    int importAll(const QStringList& paths, const AddOptions& options = {});
    void cancelImport(int number);
    /// Reads what an article was read from again (Library::readAgain): articleAdded or importFailed.
    int readAgain(const QUuid& article, std::optional<Extent> extent = {});

    void setState(const QUuid& article, ReadingState state);
    void setStarred(const QUuid& article, bool starred);
    void setTitle(const QUuid& article, const QString& title);
    /// Quiet: no signal but on failure.
    void setPlace(const QUuid& article, const ReadingPlace& place, double progress);
    void tagArticle(const QUuid& article, const QStringList& add, const QStringList& remove);
    void trashArticles(const QList<QUuid>& articles);
    void restoreArticles(const QList<QUuid>& articles);
    void emptyTrash();

    void addAnnotation(const Annotation& annotation);
    /// All of them or none: annotationChanged() or annotationFailed() for each.
    void changeAnnotations(const QList<AnnotationEdit>& edits);
    void trashAnnotations(const QList<QUuid>& annotations);
    void restoreAnnotations(const QList<QUuid>& annotations);
    void renameTag(const QString& from, const QString& to);

    /// A change of annotations that answers with a Revision: merging, splitting, deciding about changed ones, putting back. Told as the single changes
    /// are; then `answer` is called, after failed() for an Error.
    using Revise = std::function<Result<Revision>(Library&)>;
    void revise(Revise work, std::function<void(const Result<Revision>&)> answer = {});
    /// Makes a version the newest one. `answer` as above.
    void revertTo(const QUuid& article, int version, std::function<void(const Result<Article>&)> answer = {});

Q_SIGNALS:
    void opened(const QString& path);
    /// The library could not be opened.
    void openFailed(const lectern::Error& error);
    /// A change was not made, or a question not answered.
    void failed(const lectern::Error& error);
    /// A change to an annotation was not made: the window shows it as it was. In the place of failed(), once for each annotation.
    void annotationFailed(const QUuid& annotation, const lectern::Error& error);

    void importProgressed(int number, const QString& name, qint64 done, qint64 total); // bytes; total -1 when unknown
    void importFailed(int number, const QString& name, const lectern::Error& error);
    void articleAdded(int number, const lectern::AddedArticle& added);
    void filesImported(int number, const lectern::ImportSummary& summary);

    void articleChanged(const lectern::Article& article); // also when its number of highlights has changed
    /// The text that is read is another one, and the highlights stand in it as they stand.
    void newestVersionChanged(const lectern::Article& article);
    void articlesTrashed(const QList<QUuid>& articles);
    void articlesRestored(const QList<QUuid>& articles);
    void trashEmptied(int articles);

    void annotationAdded(const lectern::Annotation& annotation); // new, or back from the trash
    void annotationChanged(const lectern::Annotation& annotation);
    void annotationsTrashed(const QUuid& article, const QList<QUuid>& annotations);
    void tagsChanged();

    /// Somebody else wrote to the library: ask again for what is shown.
    void libraryChanged();

private:
    void post(std::function<void(Library&)> work, QObject* context, std::function<void()> done);
    void postToPool(std::function<void()> work, QObject* context, std::function<void()> done);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
