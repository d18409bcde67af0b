// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageAuthors.h"

#include "model/ingest/Byline.h"
#include "model/ingest/PageText.h"
#include "model/ingest/ShownAuthors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr std::initializer_list<QLatin1StringView> metaAuthors{"author"_L1, "citation_author"_L1, "article:author"_L1,
    "article:author_name"_L1, "byl"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "sailthru.author"_L1,
    "parsely-author"_L1, "cxenseparse:author"_L1, "og:article:author"_L1, "shareaholic:article_author_name"_L1};

QStringList authorsInMeta(const AuthorSources& sources)
{
    QStringList names;
    for (const QLatin1StringView key : metaAuthors) {
        for (const QString& content : sources.meta.all(key)) {
            if (comparable(content) != comparable(sources.title) && !sources.site.include(content))
                names += isCompanyLine(content) ? QStringList{content.simplified()} : authorsIn(content);
        }
        if (!names.isEmpty())
            break;
    }
    return names;
}

/// Twitter's cards have labels of their own: "Written by", "Reading time".
QStringList labelledAuthors(const MetaTags& meta)
{
    for (const auto& [label, data] :
        {std::pair("twitter:label1"_L1, "twitter:data1"_L1), std::pair("twitter:label2"_L1, "twitter:data2"_L1)}) {
        if (isCreditWord(meta.first({label})))
            return authorsIn(meta.first({data}));
    }
    return {};
}

/// Whether the page shows one of them anywhere.
bool isShown(const QStringList& names, HtmlTree& tree)
{
    constexpr qsizetype longest = 1 << 20;
    constexpr qsizetype most = 20;
    const QString text = comparable(tree.body()->textContent(longest));
    return std::ranges::any_of(
        names.first(qMin(most, names.size())), [&](const QString& name) { return text.contains(comparable(name)); });
}

bool shareOne(const QStringList& some, const QStringList& others)
{
    return std::ranges::any_of(some, [&](const QString& name) { return others.contains(name, Qt::CaseInsensitive); });
}

QStringList statedAuthors(const AuthorSources& sources, const QStringList& shown)
{
    QStringList names;
    for (const QString& name : sources.json.authors) {
        if (!sources.site.include(name))
            names += authorsIn(name);
    }
    const QStringList inMeta = authorsInMeta(sources);
    if (names.isEmpty() && inMeta.isEmpty())
        names = labelledAuthors(sources.meta);
    if (!names.isEmpty() && !shareOne(names, inMeta) && !shareOne(names, shown) && !isShown(names, sources.tree))
        names.clear();
    if (names.isEmpty())
        names = inMeta;
    names.removeIf([&](const QString& name) { return sources.site.include(name); });
    names.removeDuplicates();
    return names;
}

} // namespace

QStringList pageAuthors(const AuthorSources& sources)
{
    const QStringList shown =
        shownAuthors(sources.tree, sources.title, [&](const QString& name) { return !sources.site.include(name); });
    QStringList stated = statedAuthors(sources, shown);
    const bool organisations = sources.json.authorsAreOrganisations;
    QStringList people = organisations ? QStringList() : stated;
    people.removeIf(isAccountName);
    if (!std::ranges::all_of(people, isOrganisationName)) {
        const bool sameAndMore = shown.size() > people.size() && std::ranges::all_of(people, [&](const QString& name) {
            return shown.contains(name, Qt::CaseInsensitive);
        });
        return sameAndMore ? shown : people;
    }
    stated.removeIf(
        [&](const QString& name) { return organisations || isOrganisationName(name) || isAccountName(name); });
    return shown.isEmpty() ? stated : shown;
}

} // namespace lectern
