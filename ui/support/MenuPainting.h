// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <Qt>

class QPainter;
class QStyleOptionMenuItem;

namespace lectern {

/// How a menu's words show the letter that stands for them.
[[nodiscard]] Qt::TextFlag mnemonicFlag();
/// An entry of a menu, or of a list that opens from a box: a check mark or an icon, the words, the shortcut. Chosen, it has the ground of a
/// chosen row.
void paintMenuEntry(const QStyleOptionMenuItem& entry, QPainter& painter);
/// What it takes to show words of this size, the shortcut left aside, which menus add themselves.
[[nodiscard]] QSize menuEntrySize(const QStyleOptionMenuItem& entry, const QSize& words);

} // namespace lectern
