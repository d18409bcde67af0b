// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SemanticConverter.h"

#include "model/ingest/CodeMarkup.h"
#include "model/ingest/EmbeddedMedia.h"
#include "model/ingest/FigureParts.h"
#include "model/ingest/FormulaText.h"
#include "model/ingest/HtmlVisibility.h"
#include "model/ingest/ImageSources.h"
#include "model/ingest/NoteKind.h"
#include "model/ingest/PullQuotes.h"
#include "model/ingest/TableKind.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int rowsOfOneTable = 200;
constexpr int cellsOfOneRow = 100;
constexpr size_t maximumTableDepth = 2;

QString string(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QLatin1StringView inlineElement(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR: return "em"_L1;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B: return "strong"_L1;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT: return "code"_L1;
    case GUMBO_TAG_SUB: return "sub"_L1;
    case GUMBO_TAG_SUP: return "sup"_L1;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL: return "s"_L1;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS: return "u"_L1;
    case GUMBO_TAG_MARK: return "mark"_L1;
    default: return {};
    }
}

/// A heading by its role; the second level unless it says another.
QLatin1StringView headingByRole(const HtmlNode& node)
{
    constexpr std::array levels{"h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1};
    if (node.attribute("role") != "heading")
        return {};
    const int level = node.attribute("aria-level").toByteArray().toInt();
    return level >= 1 && level <= 6 ? levels[size_t(level) - 1] : "h2"_L1;
}

QLatin1StringView textBlock(const HtmlNode& node)
{
    switch (node.tag) {
    case GUMBO_TAG_H1: return "h1"_L1;
    case GUMBO_TAG_H2: return "h2"_L1;
    case GUMBO_TAG_H3: return "h3"_L1;
    case GUMBO_TAG_H4: return "h4"_L1;
    case GUMBO_TAG_H5: return "h5"_L1;
    case GUMBO_TAG_H6: return "h6"_L1;
    case GUMBO_TAG_BLOCKQUOTE: return "blockquote"_L1;
    default: return headingByRole(node);
    }
}

QString pixels(QByteArrayView size)
{
    const QByteArray digits = (size.endsWith("px") ? size.chopped(2) : size).toByteArray();
    const int value = digits.toInt();
    return value > 0 && value < 100'000 ? QString::number(value) : QString();
}

/// Of a list; empty when it begins at one, as it does with what is no number.
QString firstNumber(const HtmlNode& list)
{
    bool isNumber = false;
    const int number = list.attribute("start").toByteArray().toInt(&isNumber);
    return isNumber && number != 1 ? QString::number(number) : QString();
}

/// Set above the line already.
bool isRaised(const HtmlNode& link)
{
    for (const HtmlNode* node = link.firstChild; node; node = node->following(&link)) {
        if (node->is(GUMBO_TAG_SUP))
            return true;
    }
    return link.hasAncestor(GUMBO_TAG_SUP, 4);
}

} // namespace

QByteArray SemanticConverter::convert(const QList<HtmlNode*>& roots)
{
    m_addresses.prepare(roots);
    m_pullQuotes = PullQuotes(roots);
    for (HtmlNode* root : roots)
        walk(root);
    return m_out.take();
}

/// Without recursion. What a node opened is closed behind it, whatever that was.
void SemanticConverter::walk(HtmlNode* root)
{
    std::vector<Frame> open;
    for (HtmlNode* node = root; node;) {
        const Frame frame = frameOf(node);
        if (!node->isDropped() && enter(node) && node->firstChild) {
            open.push_back(frame);
            node = node->firstChild;
            continue;
        }
        leave(frame);
        while (!open.empty() && !node->next) {
            node = open.back().node;
            leave(open.back());
            open.pop_back();
        }
        node = open.empty() ? nullptr : node->next;
    }
}

SemanticConverter::Frame SemanticConverter::frameOf(HtmlNode* node) const
{
    return {.node = node, .blocks = m_out.blockCount(), .inlines = m_out.inlineCount(), .tables = m_tables.size(), .inFigure = m_inFigure, .verse = m_verse, .pullQuote = m_pullQuote};
}

void SemanticConverter::leave(const Frame& frame)
{
    if (frame.node->isText())
        return;
    if (frame.node->is(GUMBO_TAG_Q) && !frame.node->isDropped())
        m_out.text("\xE2\x80\x9D");
    while (m_out.inlineCount() > frame.inlines)
        m_out.closeInline();
    if (isBlockTag(frame.node->tag))
        addWayBack(frame);
    while (m_out.blockCount() > frame.blocks)
        m_out.closeBlock();
    if (isBlockTag(frame.node->tag) && !m_out.isPreformatted() && !isVerseLine(*frame.node))
        m_out.breakBlock();
    m_tables.resize(frame.tables);
    m_inFigure = frame.inFigure;
    m_verse = frame.verse;
    m_pullQuote = frame.pullQuote;
}

bool SemanticConverter::enter(HtmlNode* node)
{
    if (node->isText()) {
        addText(node->text);
        return false;
    }
    if (isUnreadable(node->tag) || isHidden(*node) || isTypesetFormula(*node))
        return false;
    for (const QString& name : m_addresses.anchorsOf(*node))
        m_out.anchor(name);
    if (m_out.isPreformatted())
        return enterPreformatted(node);
    return isBlockTag(node->tag) ? enterBlock(node) : enterInline(node);
}

void SemanticConverter::addText(QByteArrayView text)
{
    if (m_out.isPreformatted())
        return m_out.verbatim(text);
    if (m_verse != Verse::Preformatted)
        return m_out.text(text);
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        m_out.text(text.first(end));
        m_out.lineBreak();
        text = text.sliced(end + 1);
    }
    m_out.text(text);
}

/// A line of a poem in an element of its own.
bool SemanticConverter::isVerseLine(const HtmlNode& node) const
{
    return m_verse == Verse::Lines && node.is(GUMBO_TAG_DIV) && node.measure.blocks == 0 && node.measure.text > 0;
}

bool SemanticConverter::enterPreformatted(const HtmlNode* node)
{
    if (isGutter(*node))
        return false;
    const bool line = isBlockTag(node->tag) && !node->is(GUMBO_TAG_TD) && !node->is(GUMBO_TAG_TH) && node->previous;
    if (node->is(GUMBO_TAG_BR) || line)
        m_out.verbatim("\n");
    return true;
}

bool SemanticConverter::enterBlock(HtmlNode* node)
{
    if (PullQuotes::isPullQuote(*node) && !m_pullQuote)
        return enterPullQuote(node);
    if (isVerse(*node))
        return enterVerse(node);
    switch (node->tag) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_OL: openList(node); return true;
    case GUMBO_TAG_LI: openItem(node); return true;
    case GUMBO_TAG_DL: m_out.openBlock("dl"_L1); return true;
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        if (m_out.innermostBlock() == "dl"_L1)
            m_out.openBlock(node->is(GUMBO_TAG_DT) ? "dt"_L1 : "dd"_L1, {}, node->is(GUMBO_TAG_DD) && node->measure.blocks > 0);
        else
            m_out.breakBlock();
        return true;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP: openCode(*node); return true;
    case GUMBO_TAG_HR: m_out.rule(); return false;
    case GUMBO_TAG_TABLE: openTable(node); return true;
    case GUMBO_TAG_CAPTION: m_out.openBlock(inDataTable() ? "caption"_L1 : "p"_L1); return true;
    case GUMBO_TAG_TR:
        if (inDataTable())
            openRow();
        return true;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        if (inDataTable())
            openCell(node);
        return !isGutter(*node);
    case GUMBO_TAG_FIGURE: return enterFigure(node);
    case GUMBO_TAG_SUMMARY:
        m_out.breakBlock();
        m_out.openInline("strong"_L1);
        return true;
    default: break;
    }
    if (isCaptionedImage(*node))
        return enterFigure(node);
    if (isVerseLine(*node)) {
        m_out.lineBreak();
        return true;
    }
    const bool picture = isHeadingTag(node->tag) && node->measure.text == 0 && node->measure.images > 0;
    if (const QLatin1StringView tag = textBlock(*node); !tag.isEmpty() && !picture && !m_out.isInHeading() && !(m_pullQuote && tag == "blockquote"_L1))
        m_out.openBlock(tag);
    else
        m_out.breakBlock();
    return true;
}

/// Words that stand in the text anyway are not read twice.
bool SemanticConverter::enterPullQuote(HtmlNode* node)
{
    if (m_pullQuotes.isRepeated(*node))
        return false;
    m_out.openBlock("blockquote"_L1, {{"class"_L1, u"pull"}});
    m_pullQuote = true;
    return true;
}

bool SemanticConverter::enterVerse(HtmlNode* node)
{
    m_verse = node->is(GUMBO_TAG_PRE) ? Verse::Preformatted : Verse::Lines;
    m_out.breakBlock();
    return true;
}

void SemanticConverter::openCode(const HtmlNode& pre)
{
    const QString language = codeLanguage(pre);
    m_out.openBlock("pre"_L1, {{"class"_L1, language.isEmpty() ? QString() : u"language-"_s + language}});
}

void SemanticConverter::openList(const HtmlNode* node)
{
    if (m_out.isInList())
        m_out.openBlock("li"_L1, {}, true);
    if (node->is(GUMBO_TAG_OL))
        m_out.openBlock("ol"_L1, {{"start"_L1, firstNumber(*node)}});
    else
        m_out.openBlock("ul"_L1);
}

void SemanticConverter::openItem(const HtmlNode* node)
{
    if (!m_out.isInList())
        m_out.openBlock("ul"_L1);
    m_out.openBlock("li"_L1, {}, node->measure.blocks > 0);
}

void SemanticConverter::openTable(const HtmlNode* node)
{
    const bool data = m_tables.size() < maximumTableDepth && !m_out.isInHeading() && isDataTable(*node);
    if (data)
        m_out.openBlock("table"_L1);
    else
        m_out.breakBlock();
    m_tables.push_back({.data = data});
}

void SemanticConverter::openRow()
{
    OpenTable& table = m_tables.back();
    if (++table.rows > rowsOfOneTable) {
        m_out.closeBlock();
        m_out.openBlock("table"_L1);
        table.rows = 1;
    }
    table.cells = 0;
    m_out.openBlock("tr"_L1);
}

void SemanticConverter::openCell(const HtmlNode* node)
{
    OpenTable& table = m_tables.back();
    if (++table.cells > cellsOfOneRow) {
        m_out.closeBlock();
        openRow();
        table.cells = 1;
    }
    const auto span = [&](const char* name) {
        const int value = qBound(1, node->attribute(name).toByteArray().toInt(), 1000);
        return value > 1 ? QString::number(value) : QString();
    };
    m_out.openBlock(node->is(GUMBO_TAG_TH) ? "th"_L1 : "td"_L1, {{"colspan"_L1, span("colspan")}, {"rowspan"_L1, span("rowspan")}},
        node->measure.blocks > 1);
}

/// Images, then one caption of all that is said of them, credits too.
bool SemanticConverter::enterFigure(HtmlNode* node)
{
    const FigureParts parts = figureParts(*node);
    m_out.breakBlock();
    if (parts.images.isEmpty() || parts.other || m_inFigure)
        return true;
    m_inFigure = true;
    m_out.openBlock("figure"_L1);
    for (const HtmlNode* image : parts.images)
        addImage(image);
    m_out.openBlock("figcaption"_L1);
    for (HtmlNode* caption : parts.captions)
        walk(caption);
    return parts.captions.isEmpty();
}

bool SemanticConverter::enterInline(HtmlNode* node)
{
    switch (node->tag) {
    case GUMBO_TAG_A: openLink(node); return true;
    case GUMBO_TAG_BR: m_out.lineBreak(); return false;
    case GUMBO_TAG_IMG:
        if (!m_inFigure)
            addImage(node);
        return false;
    case GUMBO_TAG_MATH: addFormula(*node); return false;
    case GUMBO_TAG_Q: m_out.text("\xE2\x80\x9C"); return true;
    case GUMBO_TAG_INPUT:
        if (node->attribute("type") == "checkbox" && node->hasAttribute("disabled"))
            m_out.text(node->hasAttribute("checked") ? "\xE2\x98\x91 " : "\xE2\x98\x90 ");
        return false;
    default: break;
    }
    if (const QLatin1StringView tag = inlineElement(node->tag); !tag.isEmpty())
        m_out.openInline(tag);
    return true;
}

void SemanticConverter::openLink(const HtmlNode* node)
{
    const QString target = m_addresses.linkTarget(node->attribute("href"));
    if (isNoteReference(*node) && !isRaised(*node))
        m_out.openInline("sup"_L1);
    if (!target.isEmpty() && !m_out.isInLink())
        m_out.openInline("a"_L1, target, string(node->attribute("title")).simplified());
}

void SemanticConverter::addWayBack(const Frame& frame)
{
    const QString target = frame.node->isDropped() ? QString() : m_addresses.wayBack(*frame.node);
    if (target.isEmpty())
        return;
    m_out.text(" ");
    m_out.openInline("a"_L1, target);
    m_out.text("\xE2\x86\xA9"); // ↩
    m_out.closeInline();
}

void SemanticConverter::addImage(const HtmlNode* node)
{
    if (node->isDropped())
        return;
    if (const QByteArrayView medium = node->attribute("data-embed"); !medium.isEmpty())
        return addMedium(medium, node->attribute("alt"));
    if (isFormulaImage(*node))
        return addFormula(*node);
    if (isTrackingPixel(*node))
        return;
    const QString source = m_addresses.imageSource(*node);
    if (source.isEmpty() || (isSameImage(source, m_lastImage) && m_out.textLength() == m_lastImageAt))
        return;
    const QString alternative = string(node->attribute("alt")).simplified();
    const QString width = pixels(node->attribute("width"));
    const QString height = pixels(node->attribute("height"));
    if (m_out.innermostBlock() != "figure"_L1 && !m_out.isInHeading() && standsAlone(*node))
        m_out.figure(source, alternative, width, height);
    else
        m_out.image(source, alternative, width, height);
    m_lastImage = source;
    m_lastImageAt = m_out.textLength();
}

/// A video or a post of another site: a link to it, in its own paragraph.
void SemanticConverter::addMedium(QByteArrayView address, QByteArrayView title)
{
    const QString target = m_addresses.linkTarget(address);
    if (target.isEmpty() || m_out.isInHeading() || m_out.isInList())
        return;
    m_out.breakBlock();
    const bool link = !m_out.isInLink();
    if (link)
        m_out.openInline("a"_L1, target);
    m_out.text(title.isEmpty() ? QByteArrayView(mediumName(target).toUtf8()) : title);
    if (link)
        m_out.closeInline();
    m_out.breakBlock();
}

void SemanticConverter::addFormula(const HtmlNode& formula)
{
    m_out.openInline("code"_L1);
    m_out.text(formulaText(formula).toUtf8());
    m_out.closeInline();
}

} // namespace lectern
