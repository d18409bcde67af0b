// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/NoteKind.h"

#include <QByteArrayList>
#include <algorithm>

namespace lectern {

namespace {

bool hasOne(QByteArrayView words, std::initializer_list<QByteArrayView> wanted)
{
    if (words.isEmpty())
        return false;
    const QList<QByteArray> all = words.toByteArray().simplified().split(' ');
    return std::ranges::any_of(wanted, [&](QByteArrayView word) { return all.contains(word.toByteArray()); });
}

} // namespace

bool hasKind(const HtmlNode& node, std::initializer_list<QByteArrayView> types, std::initializer_list<QByteArrayView> roles)
{
    return hasOne(node.attribute("epub:type"), types) || hasOne(node.attribute("role"), roles);
}

bool isNoteReference(const HtmlNode& node)
{
    return hasKind(node, {"noteref"}, {"doc-noteref"});
}

bool isNote(const HtmlNode& node)
{
    return hasKind(node, {"footnote", "endnote", "rearnote", "note"}, {"doc-footnote", "doc-endnote"});
}

bool isBackLink(const HtmlNode& node)
{
    return hasKind(node, {"backlink", "referrer"}, {"doc-backlink"});
}

} // namespace lectern
