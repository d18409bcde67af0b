// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ClutterTrimmer.h"

#include "model/ingest/PageText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int longestSubtitle = 100; // a longer one is the article's lead
constexpr int longestLine = 120; // of a byline, a date, a phrase

bool isOwnLine(const HtmlNode& node)
{
    return isBlockTag(node.tag) && !node.is(GUMBO_TAG_TD) && !node.is(GUMBO_TAG_TH) && !node.is(GUMBO_TAG_TR) && !node.is(GUMBO_TAG_DT);
}

bool isPhrase(const QString& text)
{
    static const QRegularExpression phrase(
        u"^\\W*(share( this| on| via)?( article| story| post| page)?|advertis(ement|ing)|sponsored( content)?|anzeige|werbung|publicidad|publicité|pubblicità|reklama|"
        "follow us( on)?.*|subscribe( to| now)?\\b.*|sign up( for| to)\\b.*|all rights reserved.*|copyright\\b.*|©.*|"
        "(see|read|watch|lesen sie|auch|lea|vea|leggi|lire|lees)( this)? (also|more|next|too|auch|lesen|también|anche|aussi|ook)\\b.*|"
        "related( articles?| stories| posts| content| topics)?:?|more (from|on|in|stories|like this|articles)\\b.*|mehr zum thema.*|"
        "recommended( for you| reading)?|you (may|might) (also )?(like|enjoy|be interested).*|tags?:.*|topics?:.*|categor(y|ies):.*|"
        "(print|email|e-mail|tweet|pin it|whatsapp|facebook|twitter|linkedin)|leave a (comment|reply)|comments?( \\(?\\d+\\)?)?|"
        "auch interessant.*|lesetipps?:.*|das könnte (sie|dich|euch) auch.*|auch auf .*|zum weiterlesen|(hier )?weiterlesen.*|"
        "(war|ist) (der|dieser) (artikel|beitrag) .*|(diesen |den )?(artikel|beitrag) (mit anderen |jetzt )?(teilen|drucken|empfehlen).*|"
        "möchten sie den .*teilen.*|zurück zur .*|lade weitere inhalte|kommentieren|kommentare?( \\(?\\d+\\)?)?|teilen|drucken|"
        "à lire aussi.*|lire aussi.*|pour lire la suite.*|permalien|te puede interesar.*|más sobre .*|leia (também|mais).*|veja (também|mais).*|"
        "saiba mais.*|czytaj (też|także|więcej).*|zobacz (też|także).*|źródło:?|was this (article|page|post|information) helpful.*|"
        "(print|jump to|pin) recipe|related video.*|listen to (this )?article.*|von:?|by:?|"
        "back to top|loading\\W*|continue reading.*|story continues below.*|article continues.*|photo(graph)?:? .{0,60}|image (credit|source):?.*|"
        "(click|tap) here (to|for) .*|join (our|the) .*(newsletter|community|list).*|previous( article| post)?|next( article| post)?)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return phrase.match(text).hasMatch();
}

bool hasTextAfter(const HtmlNode& heading, const QList<HtmlNode*>& roots)
{
    HtmlNode* root = nullptr;
    for (HtmlNode* candidate : roots) {
        if (heading.isWithin(candidate))
            root = candidate;
    }
    for (const HtmlNode* node = heading.followingSkippingChildren(root); node;) {
        if (node->isDropped()) {
            node = node->followingSkippingChildren(root);
            continue;
        }
        if (isHeadingTag(node->tag))
            return node->tag > heading.tag;
        if ((node->isText() && node->measure.text > 0) || node->is(GUMBO_TAG_IMG))
            return true;
        node = node->following(root);
    }
    return root != roots.last();
}

} // namespace

ClutterTrimmer::ClutterTrimmer(const QList<HtmlNode*>& roots, const PageMetadata& metadata)
    : m_roots(roots)
    , m_title(comparable(metadata.article.title))
    , m_subtitle(comparable(metadata.article.subtitle))
{
    for (HtmlNode* root : roots) {
        m_text += root->measure.text;
        for (HtmlNode* node = root->firstChild; node; node = node->following(root)) {
            if (!node->isText() && !node->isDropped())
                m_nodes.append(node);
        }
    }
}

void ClutterTrimmer::trim()
{
    dropFront();
    dropNamedBoxes();
    dropPhrases();
    dropBareHeadings();
}

void ClutterTrimmer::dropFront()
{
    for (HtmlNode* node : std::as_const(m_nodes)) {
        if (!node->isDropped() && isFrontLine(*node))
            node->dropFor(DropReason::Clutter);
    }
}

/// Title, subtitle, byline and date: they are the article's metadata.
bool ClutterTrimmer::isFrontLine(const HtmlNode& node) const
{
    const int text = node.measure.text;
    if (text == 0 || text > 400)
        return false;
    const ClassHints hints = node.hints();
    const bool named = hints.testFlag(ClassHint::Byline) || hints.testFlag(ClassHint::Date) || node.attribute("rel") == "author"
        || node.attribute("itemprop") == "author";
    if (named && text < longestLine && !node.hasAncestor(GUMBO_TAG_BLOCKQUOTE) && !node.hasAncestor(GUMBO_TAG_TABLE))
        return true;
    if (isHeadingTag(node.tag) && !m_title.isEmpty() && comparable(node.textContent(400)) == m_title)
        return true;
    return text <= longestSubtitle && !m_subtitle.isEmpty() && isBlockTag(node.tag) && comparable(node.textContent(400)) == m_subtitle;
}

void ClutterTrimmer::dropNamedBoxes()
{
    for (HtmlNode* node : std::as_const(m_nodes)) {
        if (!node->isDropped() && isNamedBox(*node))
            node->dropFor(DropReason::Clutter);
    }
}

bool ClutterTrimmer::isNamedBox(const HtmlNode& node) const
{
    constexpr int smallBox = 400;
    const bool container = isBlockTag(node.tag) || node.is(GUMBO_TAG_SPAN);
    return container && node.hints().testFlag(ClassHint::Clutter) && node.measure.text < qMax(smallBox, m_text / 6);
}

void ClutterTrimmer::dropPhrases()
{
    for (HtmlNode* node : std::as_const(m_nodes)) {
        if (node->isDropped() || !isOwnLine(*node) || node->measure.text == 0 || node->measure.text > longestLine)
            continue;
        if (isPhrase(node->textContent(longestLine * 2)))
            node->dropFor(DropReason::Clutter);
    }
}

void ClutterTrimmer::dropBareHeadings()
{
    for (qsizetype i = m_nodes.size(); i-- > 0;) {
        HtmlNode* node = m_nodes[i];
        if (isHeadingTag(node->tag) && !node->isDropped() && !hasTextAfter(*node, m_roots))
            node->dropFor(DropReason::Clutter);
    }
}

} // namespace lectern
