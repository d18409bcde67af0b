// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Appearance.h"

#include <algorithm>

namespace lectern {

Appearance bounded(Appearance appearance)
{
    appearance.fontSize = std::clamp(appearance.fontSize, Appearance::smallest, Appearance::largest);
    appearance.measure = std::clamp(appearance.measure, Appearance::narrowest, Appearance::widest);
    appearance.lineHeight = std::clamp(appearance.lineHeight, Appearance::tightest, Appearance::loosest);
    return appearance;
}

} // namespace lectern
