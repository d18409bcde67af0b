// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationFilter.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/AnnotationModel.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool standsBelow(const QString& tag, const QString& key)
{
    const QString own = tagKey(tag);
    return own == key || own.startsWith(key + u'/');
}

bool holds(const Annotation& annotation, const QString& word)
{
    return annotation.quote.exact.contains(word, Qt::CaseInsensitive)
        || annotation.note.contains(word, Qt::CaseInsensitive)
        || annotation.speaker.contains(word, Qt::CaseInsensitive)
        || annotation.tags.join(u'\n').contains(word, Qt::CaseInsensitive);
}

} // namespace

bool AnnotationCriteria::accepts(const Annotation& annotation) const
{
    const auto meetsTag = [&] {
        return std::ranges::any_of(annotation.tags, [&, key = tagKey(tag)](const QString& name) { return standsBelow(name, key); });
    };
    const auto meetsText = [&] {
        return std::ranges::all_of(text.simplified().split(u' ', Qt::SkipEmptyParts), [&](const QString& word) { return holds(annotation, word); });
    };
    const auto meetsState = [&] {
        return (changed && annotation.state == AnchorState::Changed) || (orphaned && annotation.state == AnchorState::Orphaned);
    };
    return (colors.isEmpty() || colors.contains(annotation.color)) && (!withNote || !annotation.note.isEmpty())
        && ((!changed && !orphaned) || meetsState()) && (tag.isEmpty() || meetsTag()) && meetsText();
}

AnnotationFilter::AnnotationFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void AnnotationFilter::setCriteria(const AnnotationCriteria& criteria)
{
    if (m_criteria == criteria)
        return;
    m_criteria = criteria;
    invalidateFilter();
}

void AnnotationFilter::setOrder(AnnotationOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    sort(-1); // sorting by the same column again would change nothing
    if (order != AnnotationOrder::Text)
        sort(0);
}

const AnnotationModel& AnnotationFilter::annotations() const
{
    return *static_cast<const AnnotationModel*>(sourceModel());
}

const Annotation& AnnotationFilter::at(int row) const
{
    return annotations().at(mapToSource(index(row, 0)).row());
}

QModelIndex AnnotationFilter::indexOf(const QUuid& id) const
{
    return mapFromSource(annotations().indexOf(id));
}

void AnnotationFilter::setPinned(const QUuid& id)
{
    if (m_pinned == id)
        return;
    m_pinned = id;
    if (!m_criteria.isEmpty())
        invalidateFilter();
}

bool AnnotationFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const Annotation& annotation = annotations().at(row);
    return annotation.id == m_pinned || m_criteria.accepts(annotation);
}

bool AnnotationFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const Annotation& one = annotations().at(left.row());
    const Annotation& other = annotations().at(right.row());
    switch (m_order) {
    case AnnotationOrder::Created: return std::tie(other.created, left) < std::tie(one.created, right);
    case AnnotationOrder::Modified: return std::tie(other.modified, left) < std::tie(one.modified, right);
    case AnnotationOrder::Color: return std::tie(one.color, left) < std::tie(other.color, right);
    case AnnotationOrder::Text: break;
    }
    return left < right;
}

} // namespace lectern
