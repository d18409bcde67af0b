// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/CardStyle.h"

#include <QAbstractButton>

namespace lectern {

/// A tag that a click takes away.
class TagChip final : public QAbstractButton
{
    Q_OBJECT

public:
    TagChip(const QString& tag, const CardStyle& style, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    CardStyle m_style;
};

} // namespace lectern
