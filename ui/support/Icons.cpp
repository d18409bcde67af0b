// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"

#include "ui/support/SymbolicIconEngine.h"

#include <QGuiApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

// A sign that points somewhere points the other way in a window that runs from right to left.
constexpr std::pair<QLatin1StringView, QLatin1StringView> opposites[] = {
    {"panel-left"_L1, "panel-right"_L1}, {"undo"_L1, "redo"_L1}};

QLatin1StringView inDirectionOfTheWindow(QLatin1StringView name)
{
    for (const auto& [one, other] : opposites)
        if (name == one || name == other)
            return QGuiApplication::isLeftToRight() ? name : name == one ? other : one;
    return name;
}

} // namespace

QIcon icon(QLatin1StringView name)
{
    return QIcon(new SymbolicIconEngine(QString(inDirectionOfTheWindow(name))));
}

} // namespace lectern
