// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"
#include "ui/support/Appearance.h"
#include "ui/support/Theme.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace lectern {

/// How the page is set: fonts, measures and the rhythm of its blocks, from an appearance. Lengths are pixels.
class PageStyle final
{
public:
    PageStyle(const Appearance& appearance, const QString& language);
    /// In other colours than the appearance's own; the theme outlives the style.
    PageStyle(const Appearance& appearance, const QString& language, const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] double em() const { return m_em; }
    /// Height of a line of the text.
    [[nodiscard]] double line() const { return m_line; }
    /// Width of the text, without the gutters.
    [[nodiscard]] double column() const { return m_column; }
    /// Room at both sides of the column, for what hangs in it.
    [[nodiscard]] double gutter() const { return m_em * 2.2; }
    /// By how much each level of quoting moves the text in.
    [[nodiscard]] double quoteStep() const { return m_em * 1.3; }
    [[nodiscard]] double codePadding() const { return m_em * 0.8; }

    // The title above the text
    enum class TitlePart { Title, Subtitle, Byline };
    [[nodiscard]] QTextBlockFormat titleBlock(TitlePart part, const QString& text) const;
    [[nodiscard]] QTextCharFormat titleText(TitlePart part) const;

    // The text. `next` is nullptr for the last block.
    [[nodiscard]] QTextBlockFormat block(const Block& block, const Block* next, bool rightToLeft) const;
    [[nodiscard]] QTextBlockFormat cellBlock(const Block& block) const;
    [[nodiscard]] QTextTableFormat table() const;
    [[nodiscard]] QTextCharFormat text(const Block& block) const;
    /// Lays a span's look over that of its block.
    void apply(const Span& span, QTextCharFormat& format) const;

    /// Left edge of a block's text within the column.
    [[nodiscard]] double indent(const Block& block) const;

private:
    [[nodiscard]] double gapBefore(const Block& block) const;
    [[nodiscard]] double gapAfter(const Block& block, const Block* next) const;
    [[nodiscard]] QTextBlockFormat lines(double height) const;
    [[nodiscard]] QTextCharFormat sized(double scale) const;
    [[nodiscard]] QTextCharFormat label() const;

    Appearance m_appearance;
    const Theme& m_theme;
    QFont m_font;
    QFont m_codeFont;
    QFont m_labelFont;
    double m_em = 0;
    double m_line = 0;
    double m_column = 0;
};

} // namespace lectern
