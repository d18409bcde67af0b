// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlaceHistory.h"

namespace lectern {

void PlaceHistory::leave(const VisitedPlace& from)
{
    m_ahead.clear();
    if (!m_behind.isEmpty() && m_behind.last() == from)
        return;
    m_behind << from;
    if (m_behind.size() > mostKept)
        m_behind.removeFirst();
}

std::optional<VisitedPlace> PlaceHistory::back(const VisitedPlace& from)
{
    return move(m_behind, m_ahead, from);
}

std::optional<VisitedPlace> PlaceHistory::forward(const VisitedPlace& from)
{
    return move(m_ahead, m_behind, from);
}

std::optional<VisitedPlace> PlaceHistory::move(QList<VisitedPlace>& out, QList<VisitedPlace>& into, const VisitedPlace& from)
{
    while (!out.isEmpty() && out.last() == from)
        out.removeLast();
    if (out.isEmpty())
        return std::nullopt;
    if (!from.article.isNull())
        into << from;
    return out.takeLast();
}

} // namespace lectern
