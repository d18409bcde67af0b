// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/HtmlTagStack.h"

#include "model/ingest/HtmlNode.h"

#include <algorithm>

namespace lectern {

namespace {

bool isFormatting(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U: return true;
    default: return false;
    }
}

/// Start tags before which an open paragraph ends (HTML, "in body"): those of blocks, but for the parts of tables and of the page.
bool endsParagraph(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_XMP: return false;
    default: return isBlockTag(tag);
    }
}

/// An end tag never closes what stands outside of these.
bool isScope(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_MARQUEE: return true;
    default: return false;
    }
}

bool isRowGroup(GumboTag tag)
{
    return tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT;
}

bool isList(GumboTag tag)
{
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU || tag == GUMBO_TAG_DIR || tag == GUMBO_TAG_DL;
}

} // namespace

bool isCellTag(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

bool isTablePart(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH: return true;
    default: return false;
    }
}

bool isVoidTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BASEFONT:
    case GUMBO_TAG_BGSOUND:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMAGE:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR: return true;
    default: return false;
    }
}

bool HtmlTagStack::open(GumboTag tag, QByteArrayView name)
{
    closeImplied(tag);
    if (isVoidTag(tag))
        return true;
    if (m_open.size() >= maximumDepth || (isFormatting(tag) && m_formatting >= maximumFormatting))
        return false;
    m_open.push_back({tag, name});
    ++m_count[tag];
    m_formatting += isFormatting(tag);
    return true;
}

void HtmlTagStack::close(GumboTag tag, QByteArrayView name)
{
    if (m_count[tag] == 0)
        return;
    const auto wanted = [&](const Entry& entry) {
        return entry.tag == tag && (tag != GUMBO_TAG_UNKNOWN || entry.name.compare(name, Qt::CaseInsensitive) == 0);
    };
    const auto barrier = [&](const Entry& entry) {
        return isTablePart(tag) ? entry.tag == GUMBO_TAG_TABLE : isScope(entry.tag);
    };
    closeInnermost(wanted, barrier);
}

void HtmlTagStack::closeTables()
{
    const auto outermost = std::ranges::find(m_open, GUMBO_TAG_TABLE, &Entry::tag);
    closeDownTo(static_cast<size_t>(outermost - m_open.begin()));
}

void HtmlTagStack::writeEndTags()
{
    for (auto entry = m_open.rbegin(); entry != m_open.rend(); ++entry)
        m_html.append("</").append(entry->name).append('>');
}

void HtmlTagStack::writeStartTags()
{
    for (const Entry& entry : m_open)
        m_html.append('<').append(entry.name).append('>');
}

void HtmlTagStack::closeImplied(GumboTag tag)
{
    const auto isTable = [](const Entry& entry) { return entry.tag == GUMBO_TAG_TABLE; };
    if (endsParagraph(tag) && m_count[GUMBO_TAG_P] > 0)
        closeInnermost([](const Entry& e) { return e.tag == GUMBO_TAG_P; }, [](const Entry& e) { return isScope(e.tag); });

    if (tag == GUMBO_TAG_LI && m_count[GUMBO_TAG_LI] > 0)
        closeInnermost([](const Entry& e) { return e.tag == GUMBO_TAG_LI; },
            [](const Entry& e) { return isList(e.tag) || isScope(e.tag) || e.tag == GUMBO_TAG_BLOCKQUOTE; });
    else if (tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT)
        closeInnermost([](const Entry& e) { return e.tag == GUMBO_TAG_DD || e.tag == GUMBO_TAG_DT; },
            [](const Entry& e) { return isList(e.tag) || isScope(e.tag) || e.tag == GUMBO_TAG_BLOCKQUOTE; });
    else if (isTablePart(tag) && tag != GUMBO_TAG_TABLE && m_count[GUMBO_TAG_TABLE] > 0) {
        closeInnermost([](const Entry& e) { return isCellTag(e.tag) || e.tag == GUMBO_TAG_CAPTION; }, isTable);
        if (!isCellTag(tag))
            closeInnermost([](const Entry& e) { return e.tag == GUMBO_TAG_TR; }, isTable);
        if (isRowGroup(tag))
            closeInnermost([](const Entry& e) { return isRowGroup(e.tag); }, isTable);
    }
}

template <class Wanted, class Barrier>
void HtmlTagStack::closeInnermost(Wanted wanted, Barrier barrier)
{
    for (size_t i = m_open.size(); i-- > 0;) {
        if (wanted(m_open[i]))
            return closeDownTo(i);
        if (barrier(m_open[i]))
            return;
    }
}

void HtmlTagStack::closeDownTo(size_t index)
{
    while (m_open.size() > index) {
        const Entry entry = m_open.back();
        m_html.append("</").append(entry.name).append('>');
        --m_count[entry.tag];
        m_formatting -= isFormatting(entry.tag);
        m_open.pop_back();
    }
}

} // namespace lectern
