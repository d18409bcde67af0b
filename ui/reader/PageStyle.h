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

class Hyphenator;

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
    /// Room at both sides of the column, for what hangs in it; very large letters leave less of it.
    [[nodiscard]] double gutter() const { return qMin(m_em * 2.2, qMax(m_em * 1.3, 48.0)); }
    /// By how much each level of quoting moves the text in.
    [[nodiscard]] double quoteStep() const { return m_em * 1.3; }
    [[nodiscard]] double codePadding() const { return m_em * 0.8; }
    /// Divides the words of justified lines; nullptr: lines are ragged.
    [[nodiscard]] Hyphenator* hyphenator() const { return m_hyphenator; }
    [[nodiscard]] double tabStop() const;
    /// Of header cells, in which letters are widest.
    [[nodiscard]] QFont tableFont() const;

    // The title above the text
    enum class TitlePart { Title, Subtitle, Byline };
    [[nodiscard]] QTextBlockFormat titleBlock(TitlePart part, const QString& text) const;
    [[nodiscard]] QTextCharFormat titleText(TitlePart part) const;

    /// A block's neighbours decide about its distances; nullptr where there is none.
    struct Neighbours
    {
        const Block* before = nullptr;
        const Block* after = nullptr;
    };
    [[nodiscard]] QTextBlockFormat block(const Block& block, const Neighbours& neighbours, bool rightToLeft) const;
    /// Whether the words of such blocks are divided, and their lines justified.
    [[nodiscard]] bool isJustified(const Block& block) const;
    [[nodiscard]] QTextBlockFormat cellBlock(const Block& block) const;
    [[nodiscard]] QTextTableFormat table() const;
    [[nodiscard]] QTextCharFormat text(const Block& block) const;
    /// Lays a span's look over that of its block.
    void apply(const Span& span, QTextCharFormat& format) const;

    /// Left edge of a block's text within the column.
    [[nodiscard]] double indent(const Block& block) const;

private:
    /// Of the text's size.
    [[nodiscard]] double scaleOf(TitlePart part) const;
    [[nodiscard]] double headingScale(int level) const;
    [[nodiscard]] double gapBefore(const Block& block) const;
    [[nodiscard]] double gapAfter(const Block& block, const Block* next) const;
    [[nodiscard]] bool isIndented(const Block& block, const Block* before) const;
    [[nodiscard]] QTextBlockFormat linesOf(const Block& block) const;
    /// From the text around it.
    void setApart(const Block& pullQuote, const Neighbours& neighbours, QTextBlockFormat& format) const;
    [[nodiscard]] QTextBlockFormat lines(double height, double scale = 1) const;
    [[nodiscard]] QTextCharFormat sized(double scale) const;
    [[nodiscard]] QTextCharFormat label() const;

    Appearance m_appearance;
    const Theme& m_theme;
    QFont m_font;
    QFont m_codeFont;
    QFont m_labelFont;
    Hyphenator* m_hyphenator = nullptr;
    double m_em = 0;
    double m_least = 0; // height of a line in which nothing touches the next one
    double m_line = 0;
    double m_column = 0;
};

} // namespace lectern
