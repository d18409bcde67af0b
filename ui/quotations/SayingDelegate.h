// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern {

/// A speaker as a heading with role and count; a quotation in two lines at most, with a mark before it: hollow for what was only found,
/// full for what was taken as a highlight.
class SayingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SayingDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lectern
