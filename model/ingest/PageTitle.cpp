// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageTitle.h"

#include "model/ingest/HtmlVisibility.h"
#include "model/ingest/PageText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QRegularExpression& separator()
{
    static const QRegularExpression expression(
        u"\\s+[|\\-–—\\\\/>»«·•:~]+\\s+|\\s*[|»｜]\\s*|(?<=[\\p{Han}\\p{Hiragana}\\p{Katakana}])[_\\-–—]+(?=[\\p{Han}\\p{Hiragana}\\p{Katakana}])"_s);
    return expression;
}

bool namesSite(const QString& part, const QStringList& site)
{
    const QString name = comparable(part);
    return !name.isEmpty() && std::ranges::any_of(site, [&](const QString& known) {
        const QString other = comparable(known);
        return other == name || (name.size() >= 4 && other.startsWith(name)) || (other.size() >= 4 && name.startsWith(other));
    });
}

QStringList headings(HtmlTree& tree, GumboTag tag)
{
    constexpr qsizetype most = 8;
    constexpr qsizetype longest = 300;
    QStringList found;
    for (const HtmlNode* node = tree.body(); node && found.size() < most;) {
        if (node->is(tag) && !isHidden(*node)) {
            const QString text = node->textContent(longest);
            if (!text.isEmpty())
                found.append(text);
        }
        node = node->following(tree.body());
    }
    return found;
}

/// "Wall" of "Wall — Gazette".
bool isFirstPart(const QString& heading, const QString& title)
{
    constexpr qsizetype longest = 500;
    if (title.size() > longest)
        return false;
    for (auto parts = separator().globalMatch(title); parts.hasNext();) {
        if (comparable(title.first(parts.next().capturedStart())) == heading)
            return true;
    }
    return false;
}

/// A heading that a stated title contains, or that contains it: what the page shows as its title.
QString borneOut(const QStringList& shown, const QString& title)
{
    constexpr qsizetype shortest = 8;
    const QString wanted = comparable(title);
    for (const QString& heading : shown) {
        const QString text = comparable(heading);
        if (text == wanted || (text.size() >= shortest && wanted.startsWith(text)) || (!text.isEmpty() && isFirstPart(text, title)))
            return heading;
    }
    for (const QString& heading : shown) {
        const QString text = comparable(heading);
        if (text.size() >= shortest && wanted.contains(text) && text.size() * 2 > wanted.size())
            return heading;
    }
    return {};
}

} // namespace

QString withoutSiteName(const QString& title, const QStringList& site)
{
    QString rest = title;
    while (true) {
        auto matches = separator().globalMatch(rest);
        qsizetype lastStart = -1;
        qsizetype lastEnd = -1;
        qsizetype firstStart = -1;
        qsizetype firstEnd = -1;
        while (matches.hasNext()) {
            const auto match = matches.next();
            lastStart = match.capturedStart();
            lastEnd = match.capturedEnd();
            if (firstStart < 0) {
                firstStart = lastStart;
                firstEnd = lastEnd;
            }
        }
        if (lastStart > 0 && namesSite(rest.sliced(lastEnd), site))
            rest = rest.first(lastStart).trimmed();
        else if (firstStart > 0 && namesSite(rest.first(firstStart), site))
            rest = rest.sliced(firstEnd).trimmed();
        else
            return rest;
    }
}

QString articleTitle(HtmlTree& tree, const QStringList& stated, const QStringList& site)
{
    const QStringList first = headings(tree, GUMBO_TAG_H1);
    const QStringList second = headings(tree, GUMBO_TAG_H2);
    for (const QStringList& shown : {first, second}) {
        for (const QString& title : stated) {
            const QString heading = borneOut(shown, title);
            if (!heading.isEmpty() && !namesSite(heading, site))
                return heading;
        }
    }
    for (const QString& title : stated) {
        if (const QString rest = withoutSiteName(title, site); !rest.isEmpty())
            return rest;
    }
    return first.size() == 1 || stated.isEmpty() ? first.value(0) : QString();
}

} // namespace lectern
