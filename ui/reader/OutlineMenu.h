// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace lectern {

class ReaderView;

/// The headings of the article that a reader view shows, each leading to its place. Filled anew whenever it opens.
class OutlineMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit OutlineMenu(ReaderView& view, QWidget* parent = nullptr);

private:
    void fill();

    ReaderView& m_view;
};

} // namespace lectern
