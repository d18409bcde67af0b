// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/BookHeadings.h"

namespace lectern {

namespace {

constexpr int blocksBeforeHeading = 3; // a motto, a date, the number of a chapter
constexpr int textBeforeHeading = 200;
constexpr int nodesBeforeHeading = 300; // most of them without text

GumboTag headingOf(int level)
{
    return static_cast<GumboTag>(GUMBO_TAG_H1 + qBound(1, level, 6) - 1);
}

int levelOf(const HtmlNode& heading)
{
    return heading.tag - GUMBO_TAG_H1 + 1;
}

/// Letters and digits alone, in lower case: titles are set in capitals, with other dashes, across lines.
QString folded(const QString& text)
{
    QString folded;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
    }
    return folded;
}

HtmlNode* headingAround(HtmlNode* node, const HtmlNode* body)
{
    for (; node && node != body; node = node->parent) {
        if (isHeadingTag(node->tag))
            return node;
    }
    return nullptr;
}

HtmlNode* blockAround(HtmlNode* node)
{
    while (node->parent && !isBlockTag(node->tag))
        node = node->parent;
    return node;
}

/// A heading may stand before it: not within a paragraph, a list, a table.
HtmlNode* placeForHeading(HtmlNode* node, HtmlNode* body)
{
    if (node == body)
        return body->firstChild;
    while (node->parent != body && !node->parent->is(GUMBO_TAG_DIV) && !node->parent->is(GUMBO_TAG_SECTION))
        node = node->parent;
    return node;
}

/// Only a line of its own can be made a heading.
bool canBeHeading(const HtmlNode& block)
{
    return (block.is(GUMBO_TAG_P) || block.is(GUMBO_TAG_DIV)) && block.measure.blocks == 0;
}

bool isTitle(const HtmlNode& block, const QString& title)
{
    const QString line = folded(block.textContent(400));
    return !line.isEmpty() && (title.startsWith(line) || (line.startsWith(title) && line.size() < 2 * title.size()));
}

QHash<QString, HtmlNode*> elementsById(HtmlNode* body)
{
    QHash<QString, HtmlNode*> elements;
    for (HtmlNode* node = body; node; node = node->following(body)) {
        for (const char* attribute : {"id", "name"}) {
            const QString name = QString::fromUtf8(node->attribute(attribute));
            if (!name.isEmpty() && !elements.contains(name))
                elements.insert(name, node);
        }
    }
    return elements;
}

} // namespace

BookHeadings::BookHeadings(const QList<NavigationEntry>& entries)
{
    for (const NavigationEntry& entry : entries)
        m_entries[entry.place.path].append(entry);
}

void BookHeadings::apply(HtmlTree& tree, const QString& path, bool first)
{
    HtmlNode* body = tree.body();
    QHash<const HtmlNode*, int> levels;
    const QList<NavigationEntry> entries = m_entries.value(path);
    const QHash<QString, HtmlNode*> elements = entries.isEmpty() ? QHash<QString, HtmlNode*>() : elementsById(body);
    for (const NavigationEntry& entry : entries) {
        HtmlNode* place = elements.value(entry.place.fragment);
        if (!place && (!first || body->measure.text == 0))
            continue; // in another piece, or a picture
        HtmlNode* from = place ? place : body;
        HtmlNode* heading = headingAt(from, body, folded(entry.title));
        if (!heading)
            heading = tree.addBefore(placeForHeading(from, body), headingOf(entry.level), entry.title.toUtf8());
        if (!levels.contains(heading))
            levels.insert(heading, entry.level);
    }
    setLevels(tree, levels);
    tree.measure();
}

/// The heading that a place stands in or just before; a line with the title is made one. Null when there is none.
HtmlNode* BookHeadings::headingAt(HtmlNode* place, const HtmlNode* body, const QString& title)
{
    if (HtmlNode* around = headingAround(place, body))
        return around;
    const HtmlNode* block = nullptr;
    int blocks = 0;
    int text = 0;
    int nodes = 0;
    for (HtmlNode* node = place; node && blocks <= blocksBeforeHeading && text < textBeforeHeading; node = node->following(body)) {
        if (++nodes > nodesBeforeHeading)
            break;
        if (!node->isText() || node->measure.text == 0)
            continue;
        if (HtmlNode* heading = headingAround(node, body))
            return heading;
        HtmlNode* around = blockAround(node);
        if (around != block && canBeHeading(*around) && isTitle(*around, title)) {
            around->tag = GUMBO_TAG_H1;
            return around;
        }
        blocks += around != block;
        block = around;
        text += node->measure.text;
    }
    return nullptr;
}

void BookHeadings::setLevels(HtmlTree& tree, const QHash<const HtmlNode*, int>& levels)
{
    const HtmlNode* body = tree.body();
    for (HtmlNode* node = tree.body(); node; node = node->following(body)) {
        if (!isHeadingTag(node->tag))
            continue;
        if (const int level = levels.value(node); level > 0)
            m_shift = level - levelOf(*node);
        node->tag = headingOf(levelOf(*node) + m_shift);
    }
}

} // namespace lectern
