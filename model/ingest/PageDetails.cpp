// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageDetails.h"

#include "model/ingest/PublicationDate.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype longestLicence = 300; // what is longer is a text about rights, not a licence

QString firstFilled(std::initializer_list<QString> values)
{
    const auto found = std::ranges::find_if(values, [](const QString& value) { return !value.isEmpty(); });
    return found == values.end() ? QString() : *found;
}

/// Resolved against the article's address; empty unless it leads to the web.
QString webAddress(const QString& address, const QString& base)
{
    const QUrl url = base.isEmpty() ? QUrl(address) : QUrl(base).resolved(QUrl(address));
    const bool ofWeb = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    return address.isEmpty() || !ofWeb ? QString() : url.toString(QUrl::FullyEncoded);
}

QString modified(const DetailSources& sources, const QString& published)
{
    const MetaTags& meta = sources.meta;
    const QStringList stated = {sources.json.modified,
        meta.first({"article:modified_time"_L1, "og:updated_time"_L1, "og:modified_time"_L1, "datemodified"_L1, "dcterms.modified"_L1,
            "dc.date.modified"_L1, "last-modified"_L1, "revised"_L1}),
        sources.shownModified};
    for (const QString& text : stated) {
        if (const QString date = publicationDate(text, sources.monthFirst); !date.isEmpty())
            return date == published ? QString() : date;
    }
    return {};
}

QString direction(HtmlTree& tree)
{
    for (const HtmlNode* node : {tree.body(), tree.root()}) {
        const QByteArray stated = node->attribute("dir").toByteArray().trimmed().toLower();
        if (stated == "rtl" || stated == "ltr")
            return QString::fromLatin1(stated);
    }
    return {};
}

bool isRelation(const HtmlNode& node, QLatin1StringView relation)
{
    const bool link = node.is(GUMBO_TAG_LINK) || node.is(GUMBO_TAG_A);
    return link && QString::fromUtf8(node.attribute("rel")).toLower().split(u' ').contains(relation);
}

/// Address of the first link of this relation, in head or text.
QString related(HtmlTree& tree, QLatin1StringView relation)
{
    for (const HtmlNode* node = tree.root(); node; node = node->following(tree.root())) {
        if (isRelation(*node, relation))
            return QString::fromUtf8(node->attribute("href")).trimmed();
    }
    return {};
}

QString licence(const DetailSources& sources, const QString& base)
{
    const QString linked = webAddress(related(sources.tree, "license"_L1), base);
    const QString stated = firstFilled({sources.json.licence, linked, sources.meta.first({"dcterms.license"_L1, "dc.license"_L1, "license"_L1})});
    return stated.size() > longestLicence ? QString() : stated;
}

QString image(const DetailSources& sources, const QString& base)
{
    const QString stated = sources.meta.first({"og:image:secure_url"_L1, "og:image"_L1, "og:image:url"_L1, "twitter:image"_L1, "twitter:image:src"_L1});
    return firstFilled({webAddress(sources.json.image, base), webAddress(stated, base), webAddress(related(sources.tree, "image_src"_L1), base)});
}

} // namespace

void addDetails(ArticleMetadata& article, const DetailSources& sources)
{
    article.modified = modified(sources, article.published);
    article.direction = direction(sources.tree);
    article.licence = licence(sources, article.url);
    article.image = image(sources, article.url);
}

} // namespace lectern
