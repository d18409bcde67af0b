// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MergeController.h"

#include "ui/AnnotationController.h"
#include "ui/reader/ReaderView.h"
#include "ui/support/MessageBar.h"
#include "ui/versions/VersionEdits.h"
#include "ui/Workspace.h"

#include <QUndoStack>
#include <algorithm>

namespace lectern {

namespace {

    bool stands(const Annotation& annotation)
    {
        return annotation.state != AnchorState::Orphaned;
    }

    /// They overlap, or nothing but white space stands between them.
    bool touch(QStringView text, TextRange a, TextRange b)
    {
        const TextRange between{.start = std::min(a.end, b.end), .end = std::max(a.start, b.start)};
        return between.isEmpty() || text.sliced(between.start, between.length()).trimmed().isEmpty();
    }

} // namespace

MergeController::MergeController(Workspace* workspace, ReaderView* reader, AnnotationController* annotations, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_reader(reader), m_annotations(annotations)
{
}

void MergeController::merge()
{
    QList<QUuid> ids = touched(m_reader->selectedRange());
    if (ids.size() < 2)
        ids = neighboursOf(m_annotations->active());
    if (ids.size() < 2)
        return m_workspace->messages()->say({.text = tr("No other highlight overlaps this one or stands beside it. Select over several to merge them.")});
    const auto work = [ids](Library& library) { return library.merge(ids); };
    m_workspace->versionEdits()->revise(tr("Merge highlights"), work, [this, count = ids.size()](const Revision& revision) {
        m_annotations->setActive(revision.after.first().annotation.id);
        tell(tr("%n highlight(s) are one now.", nullptr, int(count)));
    });
}

void MergeController::split()
{
    const TextRange selection = m_reader->selectedRange();
    const QList<qsizetype> offsets = selection.isEmpty() ? QList{m_reader->caret()} : QList{selection.start, selection.end};
    const Annotation* subject = nullptr;
    for (const Annotation& annotation : m_annotations->annotations()) {
        if (cutsIn(annotation, offsets).isEmpty())
            continue;
        const bool active = annotation.id == m_annotations->active();
        if (active || !subject || annotation.range().length() < subject->range().length())
            subject = &annotation;
        if (active)
            break;
    }
    if (!subject)
        return m_workspace->messages()->say({.text = tr("Select a part of a highlight, or put the caret into one, to split it there.")});
    const auto work = [id = subject->id, cuts = cutsIn(*subject, offsets)](Library& library) { return library.split(id, cuts); };
    m_workspace->versionEdits()->revise(tr("Split highlight"), work, [this](const Revision& revision) {
        tell(tr("One highlight is %1 now.").arg(revision.after.size()));
    });
}

QList<qsizetype> MergeController::cutsIn(const Annotation& annotation, const QList<qsizetype>& offsets)
{
    QList<qsizetype> cuts;
    std::ranges::copy_if(offsets, std::back_inserter(cuts), [&](qsizetype offset) {
        return stands(annotation) && offset > annotation.position.start && offset < annotation.position.end;
    });
    return cuts;
}

QList<QUuid> MergeController::touched(TextRange range) const
{
    QList<QUuid> ids;
    for (const Annotation& annotation : m_annotations->annotations()) {
        if (stands(annotation) && annotation.range().intersects(range))
            ids << annotation.id;
    }
    return ids;
}

QList<QUuid> MergeController::neighboursOf(const QUuid& id) const
{
    const QList<Annotation>& all = m_annotations->annotations();
    const auto active = std::ranges::find(all, id, &Annotation::id);
    if (active == all.end() || !stands(*active) || !m_reader->content())
        return {};
    QList<QUuid> ids = {id};
    TextRange whole = active->range();
    for (qsizetype before = 0; std::exchange(before, ids.size()) != ids.size();) {
        for (const Annotation& other : all) {
            if (!stands(other) || ids.contains(other.id) || !touch(m_reader->content()->text, whole, other.range()))
                continue;
            ids << other.id;
            whole = {.start = std::min(whole.start, other.position.start), .end = std::max(whole.end, other.position.end)};
        }
    }
    return ids;
}

void MergeController::tell(const QString& sentence)
{
    QUndoStack* stack = m_workspace->undoStack();
    m_workspace->messages()->say({.text = sentence, .action = tr("Undo"), .whenChosen = [stack, index = stack->index()] {
        if (stack->index() == index)
            stack->undo();
    }});
}

} // namespace lectern
