// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTextDocument;

namespace lectern {

/// A stretch of a document that is laid out as one tall column: what stands on one sheet.
struct PageSlice
{
    double top = 0;
    double bottom = 0;

    bool operator==(const PageSlice&) const = default;
};

/// Cuts a document into sheets of at most that height. Lines and rows of tables stay whole; a heading stays with what it heads, a figure with
/// its caption, and of a paragraph at least two lines stand on either side.
[[nodiscard]] QList<PageSlice> pageSlices(const QTextDocument& document, double height);

} // namespace lectern
