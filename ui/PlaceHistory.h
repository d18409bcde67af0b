// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <optional>
#include <QList>

namespace lectern {

/// A place in an article, by the text of one of its versions.
struct VisitedPlace
{
    QUuid article = {};
    int version = 0; // newest at the time
    ReadingPlace place = {};

    bool operator==(const VisitedPlace&) const = default;
};

/// Where a reader was before each jump, across articles, as in a browser: a new jump forgets what was ahead. Bounded.
class PlaceHistory final
{
public:
    static constexpr qsizetype mostKept = 200;

    /// A jump away from `from` is about to happen.
    void leave(const VisitedPlace& from);
    /// Where to go from `from`, which is remembered as ahead; nullopt: nowhere. Places that are `from` itself are passed over.
    [[nodiscard]] std::optional<VisitedPlace> back(const VisitedPlace& from);
    [[nodiscard]] std::optional<VisitedPlace> forward(const VisitedPlace& from);

    [[nodiscard]] bool hasBack() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool hasForward() const { return !m_ahead.isEmpty(); }

private:
    static std::optional<VisitedPlace> move(QList<VisitedPlace>& out, QList<VisitedPlace>& into, const VisitedPlace& from);

    QList<VisitedPlace> m_behind; // the last one is the nearest
    QList<VisitedPlace> m_ahead;
};

} // namespace lectern
