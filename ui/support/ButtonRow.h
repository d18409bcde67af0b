// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QLayout>
#include <vector>

namespace lectern {

/// Buttons beside each other; one above the other, each as wide as all of them, where the width is not enough for that.
class ButtonRow final : public QLayout
{
    Q_OBJECT

public:
    /// `alignment` is where they stand in a row that is wider than they are.
    explicit ButtonRow(QWidget* parent = nullptr, Qt::Alignment alignment = Qt::AlignLeading);
    ~ButtonRow() override;

    /// What is added from now on stands at the end of the row.
    void addGap() { m_gap = count(); }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Of the widest button.
    [[nodiscard]] QSize minimumSize() const override;
    /// Of all in one row.
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QList<QLayoutItem*> shown() const;
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] int tallest() const;
    void placeInRow(const QRect& area);
    void placeInColumn(const QRect& area);
    void place(QLayoutItem* item, const QRect& area, const QRect& part) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    Qt::Alignment m_alignment;
    int m_gap = -1; // before the button of this number
};

} // namespace lectern
