// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationModel.h"

#include "ui/annotations/AnnotationWords.h"

#include <QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern {

AnnotationModel::AnnotationModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

AnnotationModel::Place AnnotationModel::placeOf(const Annotation& annotation)
{
    return {
        .orphaned = annotation.state == AnchorState::Orphaned,
        .start = annotation.position.start,
        .end = annotation.position.end,
        .created = annotation.created.isValid() ? annotation.created.toMSecsSinceEpoch() : 0,
        .id = annotation.id,
    };
}

bool AnnotationModel::before(const Place& one, const Place& other)
{
    return std::tie(one.orphaned, one.start, one.end, one.created, one.id)
        < std::tie(other.orphaned, other.start, other.end, other.created, other.id);
}

int AnnotationModel::rowFor(const Place& place) const
{
    const auto at = std::ranges::lower_bound(m_annotations, place, before, placeOf);
    return static_cast<int>(at - m_annotations.begin());
}

void AnnotationModel::reset(QList<Annotation> annotations)
{
    beginResetModel();
    m_annotations = std::move(annotations);
    std::ranges::sort(m_annotations, before, placeOf);
    m_places.clear();
    for (const Annotation& annotation : std::as_const(m_annotations))
        m_places.insert(annotation.id, placeOf(annotation));
    endResetModel();
}

void AnnotationModel::update(const QList<Annotation>& annotations)
{
    QSet<QUuid> gone(m_places.keyBegin(), m_places.keyEnd());
    for (const Annotation& annotation : annotations)
        gone.remove(annotation.id);
    for (const QUuid& id : std::as_const(gone))
        remove(id);
    for (const Annotation& annotation : annotations)
        set(annotation);
}

void AnnotationModel::set(const Annotation& annotation)
{
    if (const int row = rowOf(annotation.id); row >= 0)
        change(row, annotation);
    else
        insert(annotation);
}

void AnnotationModel::insert(const Annotation& annotation)
{
    const Place place = placeOf(annotation);
    const int row = rowFor(place);
    beginInsertRows({}, row, row);
    m_annotations.insert(row, annotation);
    m_places.insert(annotation.id, place);
    endInsertRows();
}

void AnnotationModel::change(int row, const Annotation& annotation)
{
    if (m_annotations.at(row) == annotation)
        return;
    const Place place = placeOf(annotation);
    // Counted while the annotation still stands at its old row: just what beginMoveRows() calls the destination.
    const int destination = place == m_places.value(annotation.id) ? row : rowFor(place);
    const bool moves = destination != row && beginMoveRows({}, row, row, {}, destination);
    const int now = !moves ? row : destination > row ? destination - 1 : destination;
    m_annotations[row] = annotation;
    m_annotations.move(row, now);
    m_places.insert(annotation.id, place);
    if (moves)
        endMoveRows();
    Q_EMIT dataChanged(index(now), index(now));
}

bool AnnotationModel::remove(const QUuid& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_annotations.removeAt(row);
    m_places.remove(id);
    endRemoveRows();
    return true;
}

int AnnotationModel::rowOf(const QUuid& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : rowFor(*place);
}

QModelIndex AnnotationModel::indexOf(const QUuid& id) const
{
    return index(rowOf(id));
}

const Annotation* AnnotationModel::find(const QUuid& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_annotations.at(row);
}

int AnnotationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_annotations.size());
}

QVariant AnnotationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation& annotation = m_annotations.at(index.row());
    switch (role) {
    case AnnotationRole: return QVariant::fromValue(annotation);
    case IdRole: return annotation.id;
    case Qt::DisplayRole:
    case QuoteRole: return annotation.quote.exact;
    case NoteRole: return annotation.note;
    case TagsRole: return annotation.tags;
    case ColorRole: return QVariant::fromValue(annotation.color);
    case StateRole: return QVariant::fromValue(annotation.state);
    case CreatedRole: return annotation.created;
    case ModifiedRole: return annotation.modified;
    case Qt::AccessibleTextRole: return spoken(annotation);
    default: return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "display"},
        {AnnotationRole, "annotation"},
        {IdRole, "id"},
        {QuoteRole, "quote"},
        {NoteRole, "note"},
        {TagsRole, "tags"},
        {ColorRole, "color"},
        {StateRole, "state"},
        {CreatedRole, "created"},
        {ModifiedRole, "modified"},
    };
}

} // namespace lectern
