// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardStyle.h"

#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto between = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()), between(one.blueF(), other.blueF()));
}

QFont withEmoji(QFont font)
{
    font.setFamilies(font.families() << u"Noto Color Emoji"_s);
    return font;
}

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return withEmoji(font);
}

QFont serif(const QFont& like)
{
    QFont font = like;
    font.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    return font;
}

} // namespace

CardStyle CardStyle::of(const QWidget& widget)
{
    const QPalette palette = widget.palette();
    const QColor text = palette.color(QPalette::Text);
    const QColor ground = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const bool dark = ground.lightnessF() < 0.5;
    return {
        .quoteFont = sized(serif(widget.font()), 1.0),
        .noteFont = sized(widget.font(), 1.0),
        .smallFont = sized(widget.font(), 0.87),
        .ground = ground,
        .card = base,
        .cardHovered = mixed(base, text, 0.03),
        .cardActive = mixed(base, palette.color(QPalette::Highlight), dark ? 0.16 : 0.07),
        .outline = mixed(ground, text, 0.13),
        .focus = palette.color(QPalette::Highlight),
        .text = text,
        .muted = mixed(text, base, 0.38),
        .accent = palette.color(QPalette::Link),
        .warning = dark ? QColor(0xe8, 0xa8, 0x5c) : QColor(0x9a, 0x52, 0x06),
        .chip = mixed(base, text, 0.09),
        .colors = {QColor(0xe6, 0xb8, 0x1c), QColor(0x5f, 0xb2, 0x4a), QColor(0x4a, 0x9b, 0xe0), QColor(0xe5, 0x69, 0x9b), QColor(0x9a, 0x72, 0xd8)},
    };
}

} // namespace lectern
