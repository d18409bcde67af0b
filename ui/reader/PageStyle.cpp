// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageStyle.h"

#include "ui/reader/Hyphenator.h"
#include "ui/reader/PageProperty.h"
#include "ui/support/Typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double titleScale = 1.9; // of the text's size
constexpr double subtitleScale = 1.18;
constexpr double listStep = 1.7; // em
constexpr double definitionStep = 1.6;
constexpr double tableScale = 0.9;
constexpr double codeScale = 0.88;
constexpr double pullScale = 1.28;
constexpr double paragraphIndent = 1.5;
constexpr int tabColumns = 4;

/// Letters above a size stand out by less: a title is not to fill the page.
double tempered(double scale, double size)
{
    constexpr double largest = 16; // points, that stand out in full
    return scale <= 1 ? scale : 1 + (scale - 1) * qMin(1.0, largest / size);
}

QString markerOf(const Block& block)
{
    switch (block.marker) {
    case ListMarker::Bullet: return block.listDepth % 2 ? u"•"_s : u"◦"_s;
    case ListMarker::Number: return QString::number(block.number) + u'.';
    case ListMarker::None: break;
    }
    return {};
}

bool goesOnInList(const Block& block, const Block* next)
{
    return next && block.listDepth > 0 && next->listDepth > 0 && block.quoteDepth == next->quoteDepth;
}

bool isRunningText(const Block& block)
{
    return block.kind == BlockKind::Paragraph && block.listDepth == 0 && block.table < 0 && !block.pullQuote;
}

} // namespace

PageStyle::PageStyle(const Appearance& appearance, const QString& language)
    : PageStyle(appearance, language, lectern::theme(appearance.theme))
{
}

PageStyle::PageStyle(const Appearance& appearance, const QString& language, const Theme& theme)
    : m_appearance(bounded(appearance)),
      m_theme(theme),
      m_font(textFont(m_appearance, language)),
      m_codeFont(codeFont(m_appearance)),
      m_labelFont(labelFont(m_appearance)),
      m_hyphenator(m_appearance.justified ? Hyphenator::of(language) : nullptr),
      m_em(QFontInfo(m_font).pixelSize()),
      m_least(QFontMetricsF(m_font).height()),
      m_line(std::round(m_em * m_appearance.lineHeight)),
      m_column(columnWidth(m_appearance))
{
}

QTextBlockFormat PageStyle::lines(double height, double scale) const
{
    // Of one height: superscripts, emoji and letters of other scripts, which are taller, keep the pitch of the lines.
    QTextBlockFormat format;
    format.setLineHeight(std::round(qMax(height, m_least * scale)), QTextBlockFormat::FixedHeight);
    return format;
}

double PageStyle::tabStop() const
{
    return tabColumns * QFontMetricsF(m_codeFont).horizontalAdvance(u' ');
}

QFont PageStyle::tableFont() const
{
    QFont font = m_font;
    font.setPointSizeF(m_appearance.fontSize * tableScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QTextCharFormat PageStyle::sized(double scale) const
{
    QTextCharFormat format;
    format.setFontPointSize(m_appearance.fontSize * scale);
    return format;
}

QTextCharFormat PageStyle::label() const
{
    QTextCharFormat format;
    format.setFontFamilies(m_labelFont.families());
    format.setFontPointSize(m_labelFont.pointSizeF());
    format.setForeground(m_theme.muted);
    return format;
}

QTextBlockFormat PageStyle::titleBlock(TitlePart part, const QString& text) const
{
    const double scale = scaleOf(part);
    QTextBlockFormat format = part == TitlePart::Title ? lines(m_em * scale * 1.2, scale) : lines(m_line, scale);
    format.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    format.setBottomMargin(part == TitlePart::Byline ? m_line * 1.8 : m_line * 0.5);
    if (part == TitlePart::Title)
        format.setHeadingLevel(1);
    return format;
}

QTextCharFormat PageStyle::titleText(TitlePart part) const
{
    if (part == TitlePart::Byline)
        return label();
    QTextCharFormat format = sized(scaleOf(part));
    if (part == TitlePart::Title)
        format.setFontWeight(QFont::Bold);
    else
        format.setForeground(m_theme.muted);
    return format;
}

double PageStyle::scaleOf(TitlePart part) const
{
    switch (part) {
    case TitlePart::Title:
        return tempered(titleScale, m_appearance.fontSize);
    case TitlePart::Subtitle:
        return tempered(subtitleScale, m_appearance.fontSize);
    case TitlePart::Byline:
        break;
    }
    return 1;
}

double PageStyle::headingScale(int level) const
{
    constexpr std::array scales = {1.6, 1.36, 1.16, 1.04, 1.0, 0.94};
    return tempered(scales[size_t(qBound(1, level, 6) - 1)], m_appearance.fontSize);
}

double PageStyle::indent(const Block& block) const
{
    const double definition = block.kind == BlockKind::Definition ? definitionStep : 0;
    // However deep it lies, half of the column is left to the text.
    return qMin(block.quoteDepth * quoteStep() + m_em * (block.listDepth * listStep + definition), m_column / 2);
}

double PageStyle::gapBefore(const Block& block) const
{
    if (block.kind == BlockKind::Heading)
        return m_line * (block.level <= 2 ? 1.7 : block.level == 3 ? 1.4 : 1.1);
    if (block.kind == BlockKind::Figure)
        return m_line;
    return 0;
}

double PageStyle::gapAfter(const Block& block, const Block* next) const
{
    const bool captioned = next && next->kind == BlockKind::Caption && next->table < 0;
    switch (block.kind) {
    case BlockKind::Heading: return m_line * 0.4;
    case BlockKind::Figure: return m_line * (captioned ? 0.35 : 1);
    case BlockKind::Caption: return m_line * (block.table < 0 ? 1.2 : 0.4);
    case BlockKind::Term: return m_line * 0.1;
    case BlockKind::Code: return m_line;
    case BlockKind::Separator: return m_line;
    default: break;
    }
    if (next && isIndented(*next, &block))
        return 0;
    return goesOnInList(block, next) ? m_line * 0.3 : m_line * 0.75;
}

bool PageStyle::isIndented(const Block& block, const Block* before) const
{
    return m_appearance.paragraphs == ParagraphStyle::Indented && before && isRunningText(block) &&
           isRunningText(*before) && block.quoteDepth == before->quoteDepth;
}

bool PageStyle::isJustified(const Block& block) const
{
    return m_hyphenator && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Definition) &&
           block.table < 0 && !block.pullQuote;
}

QTextBlockFormat PageStyle::linesOf(const Block& block) const
{
    const double scale = block.kind == BlockKind::Heading ? headingScale(block.level) : 1;
    if (scale > 1)
        return lines(m_em * scale * 1.25, scale);
    if (block.kind == BlockKind::Code)
        return lines(m_line * 0.88, codeScale);
    return block.pullQuote ? lines(m_em * pullScale * 1.35, pullScale) : lines(m_line);
}

void PageStyle::setApart(const Block& pullQuote, const Neighbours& neighbours, QTextBlockFormat& format) const
{
    if (!neighbours.before || !neighbours.before->pullQuote) {
        format.setProperty(PullQuoteProperty, true);
        format.setTopMargin(m_line * 1.5);
    }
    if (!neighbours.after || !neighbours.after->pullQuote)
        format.setBottomMargin(m_line * 1.2);
    if (pullQuote.quoteDepth > 1)
        format.setProperty(QuoteDepthProperty, pullQuote.quoteDepth - 1);
}

QTextBlockFormat PageStyle::block(const Block& block, const Neighbours& neighbours, bool rightToLeft) const
{
    const bool code = block.kind == BlockKind::Code;
    QTextBlockFormat format = linesOf(block);
    format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (isJustified(block) && !rightToLeft)
        format.setAlignment(Qt::AlignJustify);
    format.setTopMargin(gapBefore(block));
    format.setBottomMargin(gapAfter(block, neighbours.after));
    if (isIndented(block, neighbours.before))
        format.setTextIndent(m_em * paragraphIndent);
    const double near = indent(block) + (code ? codePadding() : 0);
    const double far = code ? codePadding() : 0;
    format.setLeftMargin(rightToLeft ? far : near);
    format.setRightMargin(rightToLeft ? near : far);
    if (block.kind == BlockKind::Heading)
        format.setHeadingLevel(qBound(1, block.level + 1, 6));
    if (block.kind == BlockKind::Separator)
        format.setProperty(RuleProperty, true);
    if (block.pullQuote)
        setApart(block, neighbours, format);
    else if (block.quoteDepth > 0)
        format.setProperty(QuoteDepthProperty, block.quoteDepth);
    if (const QString marker = markerOf(block); !marker.isEmpty())
        format.setProperty(MarkerProperty, marker);
    return format;
}

QTextBlockFormat PageStyle::cellBlock(const Block& block) const
{
    QTextBlockFormat format = lines(m_line * 0.9, tableScale);
    if (block.header)
        format.setProperty(HeaderCellProperty, true);
    if (const QString marker = markerOf(block); !marker.isEmpty()) {
        format.setProperty(MarkerProperty, marker);
        format.setLeftMargin(m_em * listStep * block.listDepth);
    }
    return format;
}

QTextTableFormat PageStyle::table() const
{
    QTextTableFormat format;
    format.setCellPadding(m_em * 0.4);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(m_theme.hairline);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomMargin(m_line);
    return format;
}

QTextCharFormat PageStyle::text(const Block& block) const
{
    QTextCharFormat format;
    if (block.kind == BlockKind::Heading) {
        format = sized(headingScale(block.level));
        format.setFontWeight(QFont::Bold);
        if (block.level == 6)
            format.setForeground(m_theme.muted);
    } else if (block.kind == BlockKind::Caption) {
        format = label();
    } else if (block.kind == BlockKind::Code) {
        format.setFontFamilies(m_codeFont.families());
        format.setFontPointSize(m_codeFont.pointSizeF());
        format.setFontFixedPitch(true);
    } else if (block.pullQuote && block.table < 0) {
        format = sized(pullScale);
        format.setFontItalic(true);
    } else if (block.kind == BlockKind::Term) {
        format.setFontWeight(QFont::DemiBold);
    } else if (block.table >= 0) {
        format = sized(tableScale);
        if (block.header)
            format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

void PageStyle::apply(const Span& span, QTextCharFormat& format) const
{
    switch (span.kind) {
    case SpanKind::Emphasis: format.setFontItalic(!format.fontItalic()); break;
    case SpanKind::Strong: format.setFontWeight(QFont::Bold); break;
    case SpanKind::Code:
        format.setFontFamilies(m_codeFont.families());
        format.setFontPointSize(m_codeFont.pointSizeF() * (format.hasProperty(QTextFormat::FontPointSize) ? format.fontPointSize() / m_appearance.fontSize : 1));
        break;
    case SpanKind::Link:
        format.setAnchor(true);
        format.setAnchorHref(span.target);
        format.setForeground(m_theme.accent);
        format.setFontUnderline(true);
        format.setUnderlineColor(m_theme.quoteBar);
        break;
    case SpanKind::Subscript: format.setVerticalAlignment(QTextCharFormat::AlignSubScript); break;
    case SpanKind::Superscript: format.setVerticalAlignment(QTextCharFormat::AlignSuperScript); break;
    case SpanKind::Strikethrough: format.setFontStrikeOut(true); break;
    case SpanKind::Underline: format.setFontUnderline(true); break;
    case SpanKind::Mark: format.setFontUnderline(true); format.setUnderlineStyle(QTextCharFormat::DotLine); break;
    case SpanKind::Anchor: break;
    }
}

} // namespace lectern
