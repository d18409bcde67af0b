// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Theme.h"

#include <algorithm>
#include <cmath>
#include <QGuiApplication>

namespace lectern {

namespace {

Theme lightTheme()
{
    return {.kind = ThemeKind::Light,
        .window = 0xf3f1ecU,
        .raised = 0xffffffU,
        .page = 0xfdfcfaU,
        .text = 0x21201dU,
        .muted = 0x66635cU,
        .hairline = 0xdedad2U,
        .frame = 0x8a857bU,
        .accent = 0x2b5c8fU,
        .onAccent = 0xffffffU,
        .quoteBar = 0xcbc5b9U,
        .codeGround = 0xf4f2eeU,
        .tableHead = 0xf4f2eeU,
        .selection = QColor(43, 92, 143, 64),
        .found = 0xffe0a8U,
        .foundNow = 0xffbd5cU,
        .warning = 0xa33a1cU,
        .highlights = {{{0xfde68aU, 0xae8100U}, {0xc5eab5U, 0x4f9a33U}, {0xc0e0faU, 0x2f83c7U}, {0xfbcfddU, 0xcf4a78U}, {0xe1d3f8U, 0x8659cfU}}}};
}

Theme sepiaTheme()
{
    return {.kind = ThemeKind::Sepia,
        .window = 0xebdfc9U,
        .raised = 0xfbf4e6U,
        .page = 0xf7eeddU,
        .text = 0x3a2e21U,
        .muted = 0x6b5a45U,
        .hairline = 0xdccdb2U,
        .frame = 0x8d7b61U,
        .accent = 0x7a4a1dU,
        .onAccent = 0xfffaf0U,
        .quoteBar = 0xcbb794U,
        .codeGround = 0xefe3ccU,
        .tableHead = 0xefe3ccU,
        .selection = QColor(122, 74, 29, 60),
        .found = 0xf3cf8eU,
        .foundNow = 0xe9ac4cU,
        .warning = 0x94320fU,
        .highlights = {{{0xf6da7cU, 0xa07400U}, {0xd0e0a6U, 0x5f8a2cU}, {0xbfd8ddU, 0x33789aU}, {0xf5c8bfU, 0xbf4a4aU}, {0xdccaddU, 0x8255a5U}}}};
}

Theme darkTheme()
{
    return {.kind = ThemeKind::Dark,
        .window = 0x151617U,
        .raised = 0x26282bU,
        .page = 0x1c1d1fU,
        .text = 0xe4e2ddU,
        .muted = 0xa5a29bU,
        .hairline = 0x3a3c40U,
        .frame = 0x75787eU,
        .accent = 0x8ab8e8U,
        .onAccent = 0x10151bU,
        .quoteBar = 0x54565bU,
        .codeGround = 0x26282bU,
        .tableHead = 0x26282bU,
        .selection = QColor(138, 184, 232, 72),
        .found = 0x5c4315U,
        .foundNow = 0x87560aU,
        .warning = 0xf0936fU,
        .highlights = {{{0x4f421fU, 0xd9b526U}, {0x264c2eU, 0x74c069U}, {0x20466aU, 0x64a9e6U}, {0x643042U, 0xee86a8U}, {0x4a386fU, 0xb394eeU}}}};
}

Theme highContrastTheme()
{
    return {.kind = ThemeKind::HighContrast,
        .window = 0x000000U,
        .raised = 0x000000U,
        .page = 0x000000U,
        .text = 0xffffffU,
        .muted = 0xd8d8d8U,
        .hairline = 0xffffffU,
        .frame = 0xffffffU,
        .accent = 0x7fdbffU,
        .onAccent = 0x000000U,
        .quoteBar = 0xffffffU,
        .codeGround = 0x1c1c1cU,
        .tableHead = 0x262626U,
        .selection = QColor(127, 219, 255, 84),
        .found = 0x5a4300U,
        .foundNow = 0x8f5f00U,
        .warning = 0xffb08aU,
        .highlights = {{{0x5c4800U, 0xffd633U}, {0x005a1eU, 0x5ee07aU}, {0x00479eU, 0x6cb8ffU}, {0x8a0048U, 0xff86b8U}, {0x5a2a9cU, 0xc79bffU}}}};
}

QColor between(const QColor& one, const QColor& other, float share)
{
    const auto mixed = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mixed(one.redF(), other.redF()), mixed(one.greenF(), other.greenF()), mixed(one.blueF(), other.blueF()));
}

double luminance(const QColor& color)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The desktop's wish, read before the first theme is set upon the application.
bool desktopIsDark()
{
    static const bool dark = luminance(QGuiApplication::palette().color(QPalette::Window)) < 0.2;
    return dark;
}

std::optional<ThemeKind> desktopTheme;

} // namespace

void setDesktopTheme(std::optional<ThemeKind> kind)
{
    desktopIsDark(); // its window colour is ours from here on
    desktopTheme = kind;
}

const Theme& theme(ThemeKind kind)
{
    static const std::array themes = {lightTheme(), sepiaTheme(), darkTheme(), highContrastTheme()};
    return themes[static_cast<size_t>(kind)];
}

const Theme& theme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return theme(ThemeKind::Light);
    case ThemeChoice::Sepia: return theme(ThemeKind::Sepia);
    case ThemeChoice::Dark: return theme(ThemeKind::Dark);
    case ThemeChoice::HighContrast: return theme(ThemeKind::HighContrast);
    case ThemeChoice::System: break;
    }
    return theme(desktopTheme.value_or(desktopIsDark() ? ThemeKind::Dark : ThemeKind::Light));
}

QPalette Theme::palette() const
{
    QPalette palette(text, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::AlternateBase, codeGround);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, quoteBar);
    palette.setColor(QPalette::Dark, frame);
    palette.setColor(QPalette::Shadow, isDark() ? QColor(0x000000U) : muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, between(window, muted, 0.55F));
    return palette;
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace lectern
