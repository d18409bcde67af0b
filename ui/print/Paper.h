// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageStyle.h"

#include <QPageLayout>

namespace lectern {

/// Black on white, with grounds for highlights that stay apart from the paper without colour too.
[[nodiscard]] const Theme& paperTheme();

/// A4, or Letter where that is what people use.
[[nodiscard]] QPageSize usualPaper();

/// A sheet of paper in the units in which the print document is laid out: pixels of the screen, so that fonts have the size that they say.
class Paper final
{
public:
    /// Of the layout the size and orientation are taken, and margins where they are wider than Lectern's own.
    explicit Paper(const QPageLayout& layout);

    [[nodiscard]] double unitsPerPoint() const { return m_unit; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Where text may stand, without the lines at head and foot.
    [[nodiscard]] const QRectF& text() const { return m_text; }
    /// How an article is set for it: a serif of 10.5 points, in lines that are no longer than is good to read.
    [[nodiscard]] PageStyle style(const Appearance& screen, const QString& language) const;

private:
    double m_unit;
    QSizeF m_size;
    QRectF m_text;
};

} // namespace lectern
