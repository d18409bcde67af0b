// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SemanticConverter.h"

#include "model/ingest/HtmlVisibility.h"
#include "model/ingest/NoteKind.h"
#include "model/ingest/TableKind.h"

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

QLatin1StringView textBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1: return "h1"_L1;
    case GUMBO_TAG_H2: return "h2"_L1;
    case GUMBO_TAG_H3: return "h3"_L1;
    case GUMBO_TAG_H4: return "h4"_L1;
    case GUMBO_TAG_H5: return "h5"_L1;
    case GUMBO_TAG_H6: return "h6"_L1;
    case GUMBO_TAG_BLOCKQUOTE: return "blockquote"_L1;
    default: return {};
    }
}

/// The language that highlighters name in a class: "language-cpp", "lang-cpp", "highlight-source-cpp", "brush: cpp".
QString codeLanguage(const HtmlNode* pre)
{
    for (const HtmlNode* node : {pre, static_cast<const HtmlNode*>(pre->firstChild), static_cast<const HtmlNode*>(pre->parent)}) {
        if (!node || node->isText())
            continue;
        const QString classes = string(node->attribute("class")).replace(": "_L1, "-"_L1);
        for (const QString& word : classes.split(u' ', Qt::SkipEmptyParts)) {
            for (const QLatin1StringView prefix : {"language-"_L1, "lang-"_L1, "highlight-source-"_L1, "brush-"_L1}) {
                if (word.startsWith(prefix) && word.size() > prefix.size())
                    return u"language-"_s + word.sliced(prefix.size());
            }
        }
    }
    return {};
}

/// The column of line numbers that highlighters set beside code.
bool isGutter(const HtmlNode& node)
{
    const QByteArrayView classes = node.attribute("class");
    return !classes.isEmpty() && (classes.contains("gutter") || classes.contains("lineno") || classes.contains("line-number"));
}

bool isSilent(const HtmlNode* sibling, HtmlNode* HtmlNode::*step)
{
    for (int looked = 0; sibling && looked < 16; sibling = sibling->*step, ++looked) {
        if (isBlockTag(sibling->tag) || sibling->is(GUMBO_TAG_BR))
            return true;
        if (sibling->measure.text > 0 && !sibling->isDropped())
            return false;
    }
    return true;
}

/// Without text beside it in its line: an image to be shown as a figure.
bool standsAlone(const HtmlNode* image)
{
    for (const HtmlNode* node = image; node && !isBlockTag(node->tag); node = node->parent) {
        if (!isSilent(node->previous, &HtmlNode::previous) || !isSilent(node->next, &HtmlNode::next))
            return false;
    }
    return true;
}

QString pixels(QByteArrayView size)
{
    const QByteArray digits = (size.endsWith("px") ? size.chopped(2) : size).toByteArray();
    const int value = digits.toInt();
    return value > 0 && value < 100'000 ? QString::number(value) : QString();
}

bool isTrackingPixel(const HtmlNode& image)
{
    const auto isTiny = [](QByteArrayView size) { return size == "0" || size == "1" || size == "0px" || size == "1px"; };
    return isTiny(image.attribute("width")) || isTiny(image.attribute("height"));
}

bool isFormula(const HtmlNode& image)
{
    const QByteArrayView classes = image.attribute("class");
    return (classes.contains("math") || classes.contains("latex") || classes.contains("tex ")) && image.hasAttribute("alt");
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

struct FigureParts
{
    QList<const HtmlNode*> images;
    bool caption = false;
    bool other = false; // something that is more than a picture
};

FigureParts partsOf(const HtmlNode& figure)
{
    FigureParts parts;
    for (const HtmlNode* node = figure.firstChild; node; node = node->following(&figure)) {
        switch (node->tag) {
        case GUMBO_TAG_IMG: parts.images.append(node); break;
        case GUMBO_TAG_FIGCAPTION: parts.caption = true; break;
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_FIGURE:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_UL: parts.other = true; break;
        default: break;
        }
    }
    return parts;
}

} // namespace

QByteArray SemanticConverter::convert(const QList<HtmlNode*>& roots)
{
    m_addresses.prepare(roots);
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
    return {.node = node, .blocks = m_out.blockCount(), .inlines = m_out.inlineCount(), .tables = m_tables.size(), .figure = m_figure};
}

void SemanticConverter::leave(const Frame& frame)
{
    if (frame.node->isText())
        return;
    if (frame.node->is(GUMBO_TAG_Q) && !frame.node->isDropped() && m_figure != Figure::Images)
        m_out.text("\xE2\x80\x9D");
    while (m_out.inlineCount() > frame.inlines)
        m_out.closeInline();
    if (isBlockTag(frame.node->tag))
        addWayBack(frame);
    while (m_out.blockCount() > frame.blocks)
        m_out.closeBlock();
    if (isBlockTag(frame.node->tag) && !m_out.isPreformatted())
        m_out.breakBlock();
    m_tables.resize(frame.tables);
    m_figure = frame.figure;
}

bool SemanticConverter::enter(HtmlNode* node)
{
    if (m_figure == Figure::Images)
        return enterFigure(node);
    if (node->isText()) {
        m_out.isPreformatted() ? m_out.verbatim(node->text) : m_out.text(node->text);
        return false;
    }
    if (isUnreadable(node->tag) || isHidden(*node))
        return false;
    for (const QString& name : m_addresses.anchorsOf(*node))
        m_out.anchor(name);
    if (m_out.isPreformatted())
        return enterPreformatted(node);
    return isBlockTag(node->tag) ? enterBlock(node) : enterInline(node);
}

/// A figure's images are written; of the rest only its caption is.
bool SemanticConverter::enterFigure(HtmlNode* node)
{
    if (node->isText() || isUnreadable(node->tag) || isHidden(*node))
        return false;
    if (node->is(GUMBO_TAG_FIGCAPTION)) {
        m_out.openBlock("figcaption"_L1);
        m_figure = Figure::Caption;
    }
    return true;
}

bool SemanticConverter::enterPreformatted(const HtmlNode* node)
{
    if (isGutter(*node))
        return false;
    if (node->is(GUMBO_TAG_BR) || (isBlockTag(node->tag) && node->previous))
        m_out.verbatim("\n");
    return true;
}

bool SemanticConverter::enterBlock(HtmlNode* node)
{
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
    case GUMBO_TAG_XMP: m_out.openBlock("pre"_L1, {{"class"_L1, codeLanguage(node)}}); return true;
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
    case GUMBO_TAG_FIGURE: openFigure(node); return true;
    case GUMBO_TAG_SUMMARY:
        m_out.breakBlock();
        m_out.openInline("strong"_L1);
        return true;
    default: break;
    }
    if (const QLatin1StringView tag = textBlock(node->tag); !tag.isEmpty() && !m_out.isInHeading())
        m_out.openBlock(tag);
    else
        m_out.breakBlock();
    return true;
}

void SemanticConverter::openList(const HtmlNode* node)
{
    if (m_out.isInList())
        m_out.openBlock("li"_L1, {}, true);
    const QString start = string(node->attribute("start"));
    if (node->is(GUMBO_TAG_OL))
        m_out.openBlock("ol"_L1, {{"start"_L1, start == u"1" ? QString() : start}});
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

void SemanticConverter::openFigure(HtmlNode* node)
{
    const FigureParts parts = partsOf(*node);
    if (parts.images.isEmpty() || parts.other || m_figure != Figure::None)
        return m_out.breakBlock();
    m_out.openBlock("figure"_L1);
    for (const HtmlNode* image : parts.images)
        addImage(image);
    m_figure = parts.caption ? Figure::Images : Figure::Caption;
    if (!parts.caption)
        m_out.openBlock("figcaption"_L1);
}

bool SemanticConverter::enterInline(HtmlNode* node)
{
    switch (node->tag) {
    case GUMBO_TAG_A: openLink(node); return true;
    case GUMBO_TAG_BR: m_out.lineBreak(); return false;
    case GUMBO_TAG_IMG:
        if (m_figure == Figure::None)
            addImage(node);
        return false;
    case GUMBO_TAG_MATH: return addMath(node);
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
    if (isTrackingPixel(*node) || node->isDropped())
        return;
    const QString alternative = string(node->attribute("alt")).simplified();
    if (isFormula(*node)) {
        m_out.openInline("code"_L1);
        m_out.text(alternative.toUtf8());
        return m_out.closeInline();
    }
    const QString source = m_addresses.imageSource(*node);
    if (source.isEmpty())
        return;
    const QString width = pixels(node->attribute("width"));
    const QString height = pixels(node->attribute("height"));
    if (m_out.innermostBlock() != "figure"_L1 && !m_out.isInHeading() && standsAlone(node))
        m_out.figure(source, alternative, width, height);
    else
        m_out.image(source, alternative, width, height);
}

bool SemanticConverter::addMath(const HtmlNode* node)
{
    const QByteArrayView text = node->attribute("alttext");
    if (text.isEmpty())
        return true;
    m_out.openInline("code"_L1);
    m_out.text(text);
    return false; // the code is closed with the node
}

} // namespace lectern
