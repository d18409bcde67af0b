// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardStyle.h"

#include "ui/support/Theme.h"
#include "ui/support/Typography.h"

#include <QFontInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto between = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()), between(one.blueF(), other.blueF()));
}

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// With colour emoji behind it. A generic name ("Sans") would lose its spaces and digits to the emoji: the family it stands for does not,
/// unless it has nothing but Chinese.
QFont withEmoji(QFont font)
{
    font.setFamilies({QFontInfo(font).family(), u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Color Emoji"_s});
    return font;
}

/// The page's family at the size of the window's font.
QFont serifFont(const Appearance& appearance, const QFont& font)
{
    QFont serif = font;
    serif.setFamilies(textFont(appearance).families());
    return sized(serif, 1.04);
}

std::array<QColor, 5> strongColors(const Theme& theme)
{
    std::array<QColor, 5> colors;
    std::ranges::transform(theme.highlights, colors.begin(), &Theme::Highlight::strong);
    return colors;
}

} // namespace

CardStyle CardStyle::of(const Appearance& appearance, const QFont& font)
{
    const Theme& theme = lectern::theme(appearance.theme);
    return {
        .quoteFont = serifFont(appearance, font),
        .noteFont = withEmoji(font),
        .smallFont = sized(withEmoji(font), 0.88),
        .ground = theme.window,
        .card = theme.raised,
        .cardHovered = mixed(theme.raised, theme.text, 0.025),
        .cardActive = mixed(theme.raised, theme.accent, theme.isDark() ? 0.14 : 0.07),
        .outline = theme.hairline,
        .focus = theme.accent,
        .text = theme.text,
        .muted = theme.muted,
        .accent = theme.accent,
        .warning = theme.warning,
        .chip = mixed(theme.raised, theme.text, theme.isDark() ? 0.14 : 0.08),
        .colors = strongColors(theme),
    };
}

} // namespace lectern
