// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/CardStyle.h"

#include <QAbstractButton>

namespace lectern {

/// A highlight colour to press: a dot, with a tick when it is checked. Its name is in the tooltip and is what screen readers say.
class ColorDot final : public QAbstractButton
{
    Q_OBJECT

public:
    ColorDot(HighlightColor color, QWidget* parent);

    void setCardStyle(const CardStyle& style);
    [[nodiscard]] HighlightColor color() const { return m_color; }
    [[nodiscard]] QSize sizeHint() const override { return {22, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HighlightColor m_color;
    CardStyle m_style;
};

} // namespace lectern
