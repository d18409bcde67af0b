// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Paper.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <algorithm>
#include <array>

namespace lectern {

namespace {

constexpr double fontSize = 10.5;
constexpr int measure = 74;
constexpr double lineHeight = 1.42;
constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double sideMargin = 18; // millimetres, at least
constexpr double headMargin = 22;
constexpr double footMargin = 24;

Theme makePaperTheme()
{
    Theme paper = theme(ThemeKind::Light);
    for (QColor* ground : {&paper.window, &paper.raised, &paper.page})
        *ground = 0xffffffU;
    paper.text = 0x000000U;
    paper.muted = 0x4a4a4aU;
    paper.hairline = 0x9a9a9aU;
    paper.accent = 0x000000U;
    paper.quoteBar = 0x8a8a8aU;
    paper.codeGround = 0xf2f2f2U;
    paper.tableHead = 0xf2f2f2U;
    paper.highlights = {{{0xffe680U, 0x7a5c00U}, {0xc4ecb0U, 0x2f6b1aU}, {0xbcdcfaU, 0x1f5c94U}, {0xfac8d8U, 0x9a2c54U}, {0xddcdf8U, 0x5d38a0U}}};
    return paper;
}

} // namespace

const Theme& paperTheme()
{
    static const Theme paper = makePaperTheme();
    return paper;
}

QPageSize usualPaper()
{
    static constexpr std::array letter = {QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Philippines, QLocale::Chile,
        QLocale::Colombia, QLocale::CostaRica, QLocale::Guatemala, QLocale::Panama, QLocale::PuertoRico, QLocale::Venezuela};
    return QPageSize(std::ranges::find(letter, QLocale().territory()) != letter.end() ? QPageSize::Letter : QPageSize::A4);
}

Paper::Paper(const QPageLayout& layout)
    : m_unit(QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72),
      m_size(layout.fullRect(QPageLayout::Point).size() * m_unit)
{
    const QMarginsF margins = layout.margins(QPageLayout::Point);
    const auto length = [&](double millimetres, double points) { return qMax(millimetres * pointsPerMillimetre, points) * m_unit; };
    m_text = QRectF({}, m_size).adjusted(length(sideMargin, margins.left()), length(headMargin, margins.top()),
        -length(sideMargin, margins.right()), -length(footMargin, margins.bottom()));
}

PageStyle Paper::style(const Appearance& screen, const QString& language) const
{
    Appearance paper = screen;
    paper.fontSize = fontSize;
    paper.lineHeight = lineHeight;
    paper.measure = measure;
    while (paper.measure > Appearance::narrowest && PageStyle(paper, language, paperTheme()).column() > m_text.width())
        --paper.measure;
    return {paper, language, paperTheme()};
}

} // namespace lectern
