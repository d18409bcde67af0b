// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern {

/// Paints a shelf or tag with its count at the right, and the heading above the tags.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SidebarDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lectern
