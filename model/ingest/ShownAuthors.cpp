// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ShownAuthors.h"

#include "model/ingest/Byline.h"
#include "model/ingest/HtmlVisibility.h"
#include "model/ingest/PageParts.h"
#include "model/ingest/PageText.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int longestByline = 160;
constexpr int mostElements = 80; // of a byline
constexpr int longestCredit = 90;

/// The author of something else that the article cites or shows.
bool isAnothersWork(const HtmlNode& node)
{
    for (const HtmlNode* above = &node; above; above = above->parent) {
        if (above->is(GUMBO_TAG_BLOCKQUOTE) || above->is(GUMBO_TAG_CITE) || above->is(GUMBO_TAG_FIGURE))
            return true;
        const QByteArrayView classes = above->attribute("class");
        if (classes.contains("testimonial") || classes.contains("photo-") || (above->hints().testFlag(ClassHint::Caption) && !above->is(GUMBO_TAG_BODY)))
            return true;
    }
    return false;
}

bool isByline(const HtmlNode& node)
{
    const int text = node.measure.text;
    if (node.isText() || text > longestByline || node.measure.elements > mostElements || node.attribute("class").contains("dateline"))
        return false;
    if (node.attribute("itemprop").contains("author"))
        return true;
    return text > 0 && (node.attribute("rel") == "author" || node.hints().testFlag(ClassHint::Byline));
}

/// What within a byline is a name for certain: a link to the author's page, a vcard's or an item's name.
bool isMarkedName(const HtmlNode& node)
{
    if (node.isText())
        return false;
    const QByteArrayView link = node.is(GUMBO_TAG_A) ? node.attribute("href") : QByteArrayView();
    const QByteArrayView classes = node.attribute("class");
    const bool named = classes.contains("author") && classes.contains("name") && !classes.contains("username");
    return named || node.attribute("itemprop") == "name" || node.attribute("rel") == "author" || node.hasClass("fn")
        || link.contains("/author") || link.contains("/autor") || link.contains("/people/");
}

QString textOf(const HtmlNode& node)
{
    const QString content = node.is(GUMBO_TAG_META) ? QString::fromUtf8(node.attribute("content")) : QString();
    return content.isEmpty() ? node.textContent(200) : content;
}

std::optional<QStringList> markedNames(const HtmlNode& byline, const NameTest& counts)
{
    QStringList names;
    bool passedOver = false;
    for (const HtmlNode* node = &byline; node;) {
        const bool marked = isMarkedName(*node);
        const QString text = marked ? textOf(*node) : QString();
        const bool notCounted = marked && !counts(text);
        passedOver = passedOver || notCounted;
        if (!notCounted && !isCompanyLine(text)) {
            for (const QString& name : authorsIn(text)) {
                if (!names.contains(name, Qt::CaseInsensitive))
                    names.append(name);
            }
        }
        node = marked ? node->followingSkippingChildren(&byline) : node->following(&byline);
    }
    return names.isEmpty() && !passedOver ? std::nullopt : std::optional(names);
}

/// The first piece of a byline's text that has names; a new element is a new piece, as in "Posted by" "Ada Field" "Editor".
QStringList plainNames(const HtmlNode& byline)
{
    for (const HtmlNode* node = &byline; node;) {
        if (!node->isText() && (isHidden(*node) || isUnreadable(node->tag))) {
            node = node->followingSkippingChildren(&byline);
            continue;
        }
        const QString piece = node->isText() ? QString::fromUtf8(node->text).simplified() : QString();
        if (!piece.isEmpty() && !isCreditWord(piece) && !isCompanyLine(piece)) {
            if (const QStringList names = authorsIn(piece); !names.isEmpty())
                return names;
        }
        node = node->following(&byline);
    }
    return {};
}

QStringList authorsOf(const HtmlNode& byline, const NameTest& counts)
{
    const auto marked = markedNames(byline, counts);
    return marked ? *marked : plainNames(byline);
}

/// Links to several authors, side by side: what the first one stands in has them all.
const HtmlNode& wholeByline(const HtmlNode& node)
{
    const HtmlNode* above = node.parent;
    const bool link = node.attribute("rel") == "author" || node.attribute("itemprop").contains("author");
    const bool larger = above && above->measure.text > node.measure.text;
    return link && larger && above->measure.text < longestByline && above->measure.elements <= mostElements ? *above : node;
}

QStringList kept(QStringList authors, const NameTest& counts)
{
    authors.removeIf([&](const QString& name) { return !counts(name); });
    return authors;
}

bool isPersonsName(const QString& name)
{
    return isCreditLine(u"By "_s + name) && !isOrganisationName(name);
}

/// Nothing is read before it in its line: not the "by" of a portrait's caption.
bool beginsLine(const HtmlNode& node)
{
    for (const HtmlNode* part = &node; part && !isBlockTag(part->tag); part = part->parent) {
        for (const HtmlNode* before = part->previous; before; before = before->previous) {
            if (before->is(GUMBO_TAG_BR) || isBlockTag(before->tag))
                return true;
            if (before->measure.text > 0)
                return false;
        }
    }
    return true;
}

/// "Autor:" in an element of its own, the name behind it.
QStringList labelledAuthors(const HtmlNode& label, const HtmlNode* body, const QString& title)
{
    const QString word = QString::fromUtf8(label.text).simplified();
    const bool amidText = word.compare("author"_L1) == 0; // "Bo Lind, author"
    if (amidText || !isCreditWord(word) || !beginsLine(label))
        return {};
    const HtmlNode* node = label.following(body);
    for (int steps = 0; node && steps < 6; node = node->following(body), ++steps) {
        if (!node->isText() || node->measure.text == 0)
            continue;
        const QString text = QString::fromUtf8(node->text).simplified();
        return text.size() < longestCredit && isCreditLine(u"By "_s + text) && comparable(text) != title
                   ? authorsIn(text)
                   : QStringList();
    }
    return {};
}

/// "By country", "By topic": where a menu leads.
bool isInMenu(const HtmlNode& node)
{
    const HtmlNode* above = &node;
    for (int level = 0; above && level < 8; ++level, above = above->parent) {
        const QByteArrayView classes = above->attribute("class");
        if (classes.contains("nav-") || classes.contains("navigation") || classes.contains("menu") || classes.contains("dropdown"))
            return !above->is(GUMBO_TAG_BODY) && !above->is(GUMBO_TAG_HTML);
    }
    return false;
}

QStringList creditedAuthors(const HtmlNode* body, const QString& title, const NameTest& counts)
{
    for (const HtmlNode* node = body; node; node = nextPart(node, body)) {
        const int text = node->measure.text;
        if (node->isText() && text > 2 && text < 30) {
            if (const QStringList authors = kept(labelledAuthors(*node, body, title), counts); !authors.isEmpty())
                return authors;
        }
        if (text < 8 || text >= longestCredit || !(isBlockTag(node->tag) || node->isText()))
            continue;
        const QString line = node->textContent(longestCredit * 2);
        if (!isCreditLine(line) || isInMenu(*node))
            continue;
        if (const QStringList authors = kept(authorsIn(line), counts); !authors.isEmpty())
            return authors;
    }
    return {};
}

} // namespace

QStringList shownAuthors(HtmlTree& tree, const QString& title, const NameTest& counts)
{
    const HtmlNode* body = tree.body();
    const QString nobody = comparable(title);
    bool passedOver = false;
    for (const HtmlNode* node = body; node; node = nextPart(node, body)) {
        if (!isByline(*node) || isAnothersWork(*node))
            continue;
        const QStringList authors = kept(authorsOf(wholeByline(*node), counts), counts);
        const bool named = !authors.isEmpty() && comparable(node->textContent(longestByline)) != nobody;
        if (named && (!passedOver || std::ranges::all_of(authors, isPersonsName)))
            return authors;
        passedOver = passedOver || (!named && node->measure.text > 0);
    }
    return creditedAuthors(body, nobody, counts);
}

} // namespace lectern
