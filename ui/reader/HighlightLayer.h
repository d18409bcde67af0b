// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "ui/reader/PageGeometry.h"
#include "ui/support/Theme.h"

#include <QHash>

class QPainter;

namespace lectern {

/// The highlights of an article, painted beneath its text. Only what is in sight costs anything: the marks are found by binary search.
class HighlightLayer final
{
public:
    struct Mark
    {
        QUuid id;
        TextRange range;
        HighlightColor color = HighlightColor::Yellow;
        bool hasNote = false;

        bool operator==(const Mark&) const = default;
    };

    /// Orphans and empty ranges are left out.
    void setAnnotations(const QList<Annotation>& annotations);
    /// Adds it, or puts it in the place of the one with its id.
    void put(const Annotation& annotation);
    void remove(const QUuid& id);
    void clear();

    void setActive(const QUuid& id) { m_active = id; }
    [[nodiscard]] const QUuid& active() const { return m_active; }
    /// Another extent of the active mark, painted in place of its own while it is being dragged; empty: its own.
    void setPreview(const TextRange& range) { m_preview = range; }

    [[nodiscard]] std::optional<Mark> mark(const QUuid& id) const;
    /// The mark as it is painted: with its preview.
    [[nodiscard]] std::optional<Mark> shown(const QUuid& id) const;
    /// Marks that share a character with the range, in the order of the text, the longer first.
    [[nodiscard]] QList<Mark> marksIn(const TextRange& range) const;
    /// What lies under a point, the shortest first.
    [[nodiscard]] QList<Mark> marksAt(const QPointF& point, const QList<PageGeometry::PlacedBlock>& blocks, const OffsetMap& offsets) const;

    void paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, const OffsetMap& offsets, const Theme& theme) const;

private:
    void insert(const Mark& mark);
    void paintMark(QPainter& painter, const Mark& mark, const QList<PageGeometry::PlacedBlock>& blocks, OffsetMap::Span span, const Theme& theme) const;
    void refreshReach(qsizetype from);

    QList<Mark> m_marks;            // by start, the longer first
    QList<qsizetype> m_reach;       // the furthest end of all marks up to each
    QHash<QUuid, TextRange> m_ranges;
    QUuid m_active;
    TextRange m_preview;
};

} // namespace lectern
