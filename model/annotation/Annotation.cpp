// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Annotation.h"

#include <array>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array colorNames = {"yellow"_L1, "green"_L1, "blue"_L1, "pink"_L1, "purple"_L1};
constexpr std::array stateNames = {"exact"_L1, "moved"_L1, "changed"_L1, "orphaned"_L1};

template <class Value, class Names>
std::optional<Value> valueNamed(const Names& names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name.compare(names[i], Qt::CaseInsensitive) == 0)
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString nameOf(HighlightColor color)
{
    return colorNames.at(static_cast<std::size_t>(color));
}

std::optional<HighlightColor> highlightColorFrom(QStringView name)
{
    return valueNamed<HighlightColor>(colorNames, name);
}

QString nameOf(AnchorState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::optional<AnchorState> anchorStateFrom(QStringView name)
{
    return valueNamed<AnchorState>(stateNames, name);
}

} // namespace lectern
