// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageMetadata.h"

#include "model/ingest/HtmlVisibility.h"
#include "model/ingest/JsonLdArticle.h"
#include "model/ingest/MetaTags.h"
#include "model/ingest/PageAuthors.h"
#include "model/ingest/PageDetails.h"
#include "model/ingest/PageText.h"
#include "model/ingest/PageTitle.h"
#include "model/ingest/PublicationDate.h"
#include "model/ingest/ShownDates.h"
#include "model/ingest/SiteNames.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// One page's sources of metadata, and what they say about each field.
class MetadataReader final
{
public:
    MetadataReader(HtmlTree& tree, const QList<QByteArray>& jsonLd, const QString& url)
        : m_tree(tree)
        , m_meta(tree)
        , m_json(readJsonLd(jsonLd))
        , m_url(url)
    {
    }

    PageMetadata read()
    {
        PageMetadata page;
        page.article.url = address();
        page.article.language = language();
        const SiteNames names(m_meta, m_json, page.article.url);
        page.article.site = site(names);
        page.article.title = title(names);
        page.article.byline =
            pageAuthors({.tree = m_tree, .meta = m_meta, .json = m_json, .site = names, .title = page.article.title})
                .join(u", "_s);
        readDates(page.article);
        page.description = m_meta.first({"og:description"_L1, "description"_L1, "twitter:description"_L1});
        page.article.subtitle = subtitle(page);
        return page;
    }

private:
    /// Where it was read; of a saved page, where it says that it belongs.
    [[nodiscard]] QString address() const
    {
        if (!m_url.isEmpty())
            return m_url;
        for (const HtmlNode* node = m_tree.head()->firstChild; node; node = node->next) {
            if (node->is(GUMBO_TAG_LINK) && node->attribute("rel") == "canonical")
                return canonicalOrNothing(QString::fromUtf8(node->attribute("href")));
        }
        return canonicalOrNothing(m_meta.first({"og:url"_L1}));
    }

    static QString canonicalOrNothing(const QString& address)
    {
        const QUrl url(address);
        return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty() ? address : QString();
    }

    [[nodiscard]] QString language() const
    {
        QString name = QString::fromUtf8(m_tree.root()->attribute("lang"));
        if (name.isEmpty())
            name = m_meta.first({"content-language"_L1, "og:locale"_L1, "dc.language"_L1});
        if (name.isEmpty())
            name = m_json.language;
        name = name.section(u',', 0, 0).trimmed().replace(u'_', u'-');
        return name.size() <= 12 ? name : QString();
    }

    /// A publisher may have many sites.
    [[nodiscard]] QString site(const SiteNames& names) const
    {
        const QString named = m_meta.first({"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1});
        const QString inTitle = named.isEmpty() ? names.endOf(documentTitle()) : named;
        return inTitle.isEmpty() ? m_json.publisher : inTitle;
    }

    [[nodiscard]] QString title(const SiteNames& site) const
    {
        QStringList stated{m_json.headline, m_meta.first({"og:title"_L1}), documentTitle(),
            m_meta.first({"twitter:title"_L1, "dc.title"_L1, "parsely-title"_L1, "sailthru.title"_L1, "citation_title"_L1, "title"_L1})};
        stated.removeAll(QString());
        return articleTitle(m_tree, stated, site.inTitles());
    }

    [[nodiscard]] QString documentTitle() const
    {
        for (const HtmlNode* node = m_tree.head()->firstChild; node; node = node->next) {
            if (node->is(GUMBO_TAG_TITLE))
                return node->textContent(1000);
        }
        return {};
    }

    [[nodiscard]] bool isMonthFirst(const QString& language) const
    {
        return language.isEmpty() || language.compare("en"_L1, Qt::CaseInsensitive) == 0 || language.startsWith("en-US"_L1, Qt::CaseInsensitive);
    }

    /// Sets the date of publication, and what depends on it.
    void readDates(ArticleMetadata& article) const
    {
        const bool monthFirst = isMonthFirst(article.language);
        const auto firstOf = [&](const QStringList& stated) {
            for (const QString& text : stated) {
                if (const QString date = publicationDate(text, monthFirst); !date.isEmpty())
                    return date;
            }
            return QString();
        };
        const ShownDates shown = shownDates(m_tree, article.title, monthFirst);
        article.published = firstOf({m_json.published,
            m_meta.first({"article:published_time"_L1, "og:published_time"_L1, "datepublished"_L1, "og:article:published_time"_L1}),
            m_meta.first({"dc.date.issued"_L1, "dcterms.created"_L1, "dc.date"_L1, "dcterms.date"_L1, "citation_publication_date"_L1,
                "citation_date"_L1, "pubdate"_L1, "publishdate"_L1, "publish-date"_L1, "publish_date"_L1, "publication_date"_L1,
                "parsely-pub-date"_L1, "sailthru.date"_L1, "article.published"_L1, "published-date"_L1, "cxenseparse:recs:publishtime"_L1,
                "article_date_original"_L1, "originalpublicationdate"_L1, "datecreated"_L1, "date"_L1, "dc.date.created"_L1})});
        if (!shown.published.isEmpty() && (article.published.isEmpty() || (shown.besideTitle && !isSameDay(shown.published, article.published))))
            article.published = shown.published;
        for (const QString& date : {dateInUrl(m_url), shown.modified}) {
            if (article.published.isEmpty())
                article.published = date;
        }
        addDetails(article, {.tree = m_tree, .meta = m_meta, .json = m_json, .shownModified = shown.modified, .monthFirst = monthFirst});
    }

    static bool isSameDay(const QString& one, const QString& other) { return one.first(10) == other.first(10); }

    /// A dek stands on the page, named as one, or with the words of the page's description right behind the title.
    [[nodiscard]] QString subtitle(const PageMetadata& page) const
    {
        const QString description = comparable(page.description);
        const QString title = comparable(page.article.title);
        int elements = 0;
        bool afterTitle = false;
        HtmlNode* body = m_tree.body();
        for (const HtmlNode* node = body; node && elements < 60; node = node->following(body)) {
            elements += afterTitle && !node->isText();
            if (isHeadingTag(node->tag) && !afterTitle)
                afterTitle = comparable(node->textContent(400)) == title;
            else if (afterTitle && isDek(*node, description, title))
                return node->textContent(400);
        }
        return {};
    }

    static bool isDek(const HtmlNode& node, const QString& description, const QString& title)
    {
        constexpr int shortest = 15;
        constexpr int longest = 350;
        const bool kind = node.is(GUMBO_TAG_H2) || node.is(GUMBO_TAG_H3) || node.is(GUMBO_TAG_P) || node.is(GUMBO_TAG_DIV);
        if (!kind || node.measure.text < shortest || node.measure.text > longest || node.linkDensity() > 0.3F || isHidden(node))
            return false;
        const QString text = comparable(node.textContent(400));
        if (text == title)
            return false;
        const bool heading = isHeadingTag(node.tag);
        return (node.hints().testFlag(ClassHint::Lead) && node.measure.blocks <= 1) || (heading && !description.isEmpty() && text == description);
    }

    HtmlTree& m_tree;
    MetaTags m_meta;
    JsonLdArticle m_json;
    QString m_url;
};

} // namespace

PageMetadata readPageMetadata(HtmlTree& tree, const QList<QByteArray>& jsonLd, const QString& url)
{
    return MetadataReader(tree, jsonLd, url).read();
}

} // namespace lectern
