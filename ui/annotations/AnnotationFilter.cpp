// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationFilter.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/AnnotationModel.h"

#include <algorithm>

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
    return (colors.isEmpty() || colors.contains(annotation.color)) && (!withNote || !annotation.note.isEmpty())
        && (!orphaned || annotation.state == AnchorState::Orphaned) && (tag.isEmpty() || meetsTag()) && meetsText();
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

QModelIndex AnnotationFilter::indexOf(const QUuid& id) const
{
    return mapFromSource(static_cast<const AnnotationModel*>(sourceModel())->indexOf(id));
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
    const Annotation& annotation = static_cast<const AnnotationModel*>(sourceModel())->at(row);
    return annotation.id == m_pinned || m_criteria.accepts(annotation);
}

} // namespace lectern
