// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFlags>

namespace lectern {

/// What the words in an element's class or id hint at. Pages name their parts for their authors; the names are public custom.
enum class ClassHint : quint16 {
    Unlikely = 1 << 0,  // hardly ever part of an article
    Perhaps = 1 << 1,   // but these are, whatever else the name says
    Positive = 1 << 2,  // an article's container
    Negative = 1 << 3,  // a container of something else
    Share = 1 << 4,     // buttons to pass the page on
    Byline = 1 << 5,
    Clutter = 1 << 6,   // within an article: newsletters, related links, author's boxes
    Caption = 1 << 7,
    Date = 1 << 8,
    Lead = 1 << 9,      // a subtitle, which may be a lead
    Body = 1 << 10,     // an article's text, as publishing systems name it
    Aside = 1 << 11,    // never the article, however much text it holds: comments, other articles
    Layout = 1 << 12,   // a page builder's word for any part of a page, which only sounds negative
    Intro = 1 << 13,    // a lead: the first of an article's text, set apart from the rest
    Header = 1 << 14,   // of the page, or only of a part of it
    Authority = 1 << 15, // an office, not an author
};
Q_DECLARE_FLAGS(ClassHints, ClassHint)
Q_DECLARE_OPERATORS_FOR_FLAGS(ClassHints)

/// All hints in a class or id, found in one pass over it.
[[nodiscard]] ClassHints classHints(QByteArrayView name);

} // namespace lectern
