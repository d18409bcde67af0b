// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/AnswerQueue.h"
#include "model/session/BulkReading.h"
#include "model/session/LibraryWorker.h"
#include "model/session/ReadAhead.h"
#include "model/session/Session.h"

#include <atomic>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

namespace lectern {

/// The threads behind a Session, and what they have been asked. Only Session's own files include this.
class Session::Private final
{
public:
    struct Import
    {
        int number = 0;
        QString name;
        AddOptions options;
        bool fetched = false; // from the net, or one of many: given up when the program ends
        QString place = {};   // path or address, which images are brought from
        std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    };
    using Reading = std::function<Result<Source>(const Import&)>;

    explicit Private(Session* session);
    ~Private();

    /// Does `work` with the library on its thread, then calls `answer` here with the Result.
    template <class Work, class Answer>
    void run(Work work, Answer answer)
    {
        using Outcome = std::invoke_result_t<Work, Library&>;
        answers.expect();
        worker->post([this, work = std::move(work), answer = std::move(answer)](std::unique_ptr<Library>& library) mutable {
            auto outcome = std::make_shared<Outcome>(library ? work(*library) : Outcome(Failure(noLibrary())));
            answers.answer([outcome, answer = std::move(answer)]() mutable { answer(*outcome); });
        });
    }

    /// The same for a change: `told` gets what came of it; an Error is told by failed().
    template <class Work, class Told>
    void change(Work work, Told told)
    {
        run(std::move(work), [this, told = std::move(told)](auto& outcome) mutable {
            if (outcome)
                told(outcome);
            else
                Q_EMIT q->failed(outcome.error());
        });
    }

    /// A change to annotations: an Error is told for each of them.
    template <class Work, class Told>
    void changeAnnotations(const QList<QUuid>& ids, Work work, Told told)
    {
        run(std::move(work), [this, ids, told = std::move(told)](auto& outcome) mutable {
            if (outcome)
                return told(*outcome);
            for (const QUuid& id : ids)
                Q_EMIT q->annotationFailed(id, outcome.error());
        });
    }

    int begin(Import import, Reading reading);
    /// Tells how far it is; to be called on any thread.
    [[nodiscard]] std::function<void(qint64, qint64)> progressOf(const Import& import);
    void read(const Import& import, const Reading& reading);
    [[nodiscard]] Result<IngestedArticle> ingestFor(const Import& import, const Source& source);
    /// `read` as readyToStore() made it.
    void store(const Import& import, const ArticleToAdd& read);
    void finish(const Import& import, const Result<AddedArticle>& outcome);
    void end(int number);
    void releaseMemory();
    void importMany(const Import& import, const QStringList& paths);
    void storeMany(const Import& import, const QList<BulkReading::Item>& items, ImportSummary& summary);

    void tell(const Revision& revision);

    [[nodiscard]] static Error noLibrary();

    Session* q;
    QString path;
    AnswerQueue answers;
    std::unique_ptr<LibraryWorker> worker;
    ReadAhead readAhead;
    QThreadPool pool;
    QHash<int, Import> imports;
    int lastImport = 0;
    QTimer rest; // runs out some time after the last import
};

} // namespace lectern
