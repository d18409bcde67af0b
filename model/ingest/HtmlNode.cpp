// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/HtmlNode.h"

#include <cstring>

namespace lectern {

namespace {

/// How much of a link's text counts as one. An anchor only names a place to lead to.
float linkTextOf(const HtmlNode& link)
{
    const QByteArrayView address = link.attribute("href");
    const bool anchor = address.isNull() && (link.hasAttribute("id") || link.hasAttribute("name"));
    return (anchor ? 0 : address.startsWith('#') ? 0.3F : 1) * float(link.measure.text);
}

} // namespace

HtmlMeasure contributionOf(const HtmlNode& node)
{
    HtmlMeasure part = node.measure;
    const int text = node.measure.text;
    switch (node.tag) {
    case GUMBO_TAG_LAST:
        part.proseText = node.parent && node.parent->is(GUMBO_TAG_DIV) ? text : 0;
        return part;
    case GUMBO_TAG_A: part.linkText = linkTextOf(node); break;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: part.headingText = text; break;
    case GUMBO_TAG_IMG: ++part.images; break;
    case GUMBO_TAG_INPUT: ++part.inputs; break;
    case GUMBO_TAG_P: ++part.paragraphs; break;
    case GUMBO_TAG_LI: ++part.items; break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL: part.listText = text; break;
    default: break;
    }
    switch (node.tag) {
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_UL: part.proseText = text; break;
    default: break;
    }
    part.blocks += isBlockTag(node.tag);
    ++part.elements;
    return part;
}

void add(HtmlMeasure& sum, const HtmlMeasure& part)
{
    sum.text += part.text;
    sum.linkText += part.linkText;
    sum.commas += part.commas;
    sum.blocks += part.blocks;
    sum.elements += part.elements;
    sum.paragraphs += part.paragraphs;
    sum.images += part.images;
    sum.items += part.items;
    sum.inputs += part.inputs;
    sum.headingText += part.headingText;
    sum.listText += part.listText;
    sum.proseText += part.proseText;
}

void subtract(HtmlMeasure& sum, const HtmlMeasure& part)
{
    sum.text -= part.text;
    sum.linkText -= part.linkText;
    sum.commas -= part.commas;
    sum.blocks -= part.blocks;
    sum.elements -= part.elements;
    sum.paragraphs -= part.paragraphs;
    sum.images -= part.images;
    sum.items -= part.items;
    sum.inputs -= part.inputs;
    sum.headingText -= part.headingText;
    sum.listText -= part.listText;
    sum.proseText -= part.proseText;
}

QByteArrayView HtmlNode::attribute(const char* name) const
{
    if (!source)
        return {};
    for (unsigned i = 0; i < source->attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(source->attributes.data[i]);
        if (std::strcmp(attribute->name, name) == 0)
            return QByteArrayView(attribute->value);
    }
    return {};
}

bool HtmlNode::hasAttribute(const char* name) const
{
    return !attribute(name).isNull();
}

bool HtmlNode::hasClass(QByteArrayView word) const
{
    const QByteArrayView words = attribute("class");
    const auto isEdge = [&](qsizetype at) { return at < 0 || at >= words.size() || words[at] == ' ' || words[at] == '\n' || words[at] == '\t'; };
    for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
        if (isEdge(at - 1) && isEdge(at + word.size()))
            return true;
    }
    return false;
}

HtmlNode* HtmlNode::following(const HtmlNode* root) const
{
    return firstChild ? firstChild : followingSkippingChildren(root);
}

HtmlNode* HtmlNode::followingSkippingChildren(const HtmlNode* root) const
{
    for (const HtmlNode* node = this; node && node != root; node = node->parent) {
        if (node->next)
            return node->next;
    }
    return nullptr;
}

bool HtmlNode::isWithin(const HtmlNode* ancestor) const
{
    const HtmlNode* node = this;
    while (node && node != ancestor)
        node = node->parent;
    return node != nullptr;
}

bool HtmlNode::hasAncestor(GumboTag wanted, int within) const
{
    for (const HtmlNode* node = parent; node && within > 0; node = node->parent, --within) {
        if (node->is(wanted))
            return true;
    }
    return false;
}

void HtmlNode::dropFor(DropReason reason)
{
    if (isDropped())
        return;
    drop = reason;
    const HtmlMeasure lost = contributionOf(*this);
    for (HtmlNode* node = parent; node; node = node->parent) {
        subtract(node->measure, lost);
        if (node->isDropped())
            return;
    }
}

QString HtmlNode::textContent(qsizetype limit) const
{
    QString content;
    for (const HtmlNode* node = this; node && content.size() < limit;) {
        if (node->isDropped()) {
            node = node->followingSkippingChildren(this);
            continue;
        }
        if (node->isText())
            content += QString::fromUtf8(node->text);
        else if (isBlockTag(node->tag) || node->is(GUMBO_TAG_BR))
            content += QChar(u' ');
        node = node->following(this);
    }
    return content.simplified();
}

bool isHeadingTag(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isBlockTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_XMP: return true;
    default: return false;
    }
}

} // namespace lectern
