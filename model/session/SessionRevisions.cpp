// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/SessionPrivate.h"

namespace lectern {

namespace {

/// What a revision did, as the window wants to hear it, and the article with its number of highlights.
struct Revised
{
    Revision revision;
    Article article;
};

bool changesTags(const Revision& revision)
{
    const auto hasTags = [](const AnnotationRecord& record) { return !record.annotation.tags.isEmpty(); };
    return std::ranges::any_of(revision.before, hasTags) || std::ranges::any_of(revision.after, hasTags);
}

} // namespace

void Session::Private::tell(const Revision& revision)
{
    QList<QUuid> gone;
    for (qsizetype i = 0; i < revision.after.size(); ++i) {
        const AnnotationRecord& before = revision.before[i];
        const AnnotationRecord& after = revision.after[i];
        if (after.trashed && !before.trashed)
            gone += after.annotation.id;
        else if (!after.trashed && before.trashed)
            Q_EMIT q->annotationAdded(after.annotation);
        else if (!after.trashed)
            Q_EMIT q->annotationChanged(after.annotation);
    }
    if (!gone.isEmpty())
        Q_EMIT q->annotationsTrashed(revision.after.first().annotation.article, gone);
}

void Session::revise(Revise work, std::function<void(const Result<Revision>&)> answer)
{
    const auto run = [work = std::move(work)](Library& library) -> Result<Revised> {
        const auto revision = work(library);
        if (!revision || revision->after.isEmpty())
            return revision.map([](const Revision& nothing) { return Revised{.revision = nothing, .article = {}}; });
        return library.article(revision->after.first().annotation.article).map([&](const Article& article) {
            return Revised{.revision = *revision, .article = article};
        });
    };
    d->run(run, [this, answer = std::move(answer)](const Result<Revised>& revised) {
        if (!revised) {
            Q_EMIT failed(revised.error());
        } else if (!revised->revision.after.isEmpty()) {
            d->tell(revised->revision);
            Q_EMIT articleChanged(revised->article);
            if (changesTags(revised->revision))
                Q_EMIT tagsChanged();
        }
        if (answer)
            answer(revised.map([](const Revised& told) { return told.revision; }));
    });
}

void Session::revertTo(const QUuid& article, int version, std::function<void(const Result<Article>&)> answer)
{
    d->run([=](Library& library) { return library.revertTo(article, version); },
        [this, answer = std::move(answer)](const Result<Article>& changed) {
            if (!changed) {
                Q_EMIT failed(changed.error());
            } else {
                Q_EMIT articleChanged(*changed);
                Q_EMIT newestVersionChanged(*changed);
            }
            if (answer)
                answer(changed);
        });
}

} // namespace lectern
