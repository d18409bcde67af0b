// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/NextPage.h"

#include <optional>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int mostPages = 999;

/// An address without its page's number, and that number.
struct NumberedAddress
{
    QString rest; // comparable
    int number = 1;
};

QString comparableAddress(const QUrl& url, QString path, const QUrlQuery& query)
{
    for (const QLatin1StringView ending : {".html"_L1, ".htm"_L1, ".php"_L1, "/"_L1, "/index"_L1}) {
        if (path.endsWith(ending))
            path.chop(ending.size());
    }
    const QString host = url.host().toLower();
    return (host.startsWith("www."_L1) ? host.sliced(4) : host) + path + u'?' + query.toString(QUrl::FullyEncoded);
}

int pageNumber(const QString& digits)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number >= 1 && number <= mostPages ? number : 0;
}

/// "?page=2", or nothing.
std::optional<NumberedAddress> numberedByQuery(const QUrl& url)
{
    QUrlQuery query(url);
    for (const QString& key : {u"page"_s, u"p"_s, u"pg"_s, u"paged"_s, u"pagina"_s, u"seite"_s, u"pagenum"_s, u"page_number"_s}) {
        const int number = pageNumber(query.queryItemValue(key));
        if (number == 0)
            continue;
        query.removeAllQueryItems(key);
        return NumberedAddress{.rest = comparableAddress(url, url.path(), query), .number = number};
    }
    return {};
}

/// "/wall/2", "/wall/page/2", "/wall-2.html", "/wall_p2", or nothing.
std::optional<NumberedAddress> numberedByPath(const QUrl& url)
{
    static const QRegularExpression ending(u"^(.+?)(?:[/,_-](?:page|seite|pagina|p|s)?[/_-]?)(\\d{1,3})(\\.html?|\\.php|/)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = ending.match(url.path());
    const int number = pageNumber(found.captured(2));
    if (!found.hasMatch() || number == 0)
        return {};
    return NumberedAddress{.rest = comparableAddress(url, found.captured(1), QUrlQuery(url)), .number = number};
}

/// This address as one that has no number is the first page.
NumberedAddress unnumbered(const QUrl& url)
{
    return {.rest = comparableAddress(url, url.path(), QUrlQuery(url)), .number = 1};
}

bool follows(const QUrl& next, const QUrl& page)
{
    for (const auto& address : {numberedByQuery(next), numberedByPath(next)}) {
        if (!address)
            continue;
        for (const auto& former : {std::optional(unnumbered(page)), numberedByQuery(page), numberedByPath(page)}) {
            if (former && former->rest == address->rest && former->number + 1 == address->number)
                return true;
        }
    }
    return false;
}

bool isLink(const HtmlNode& node)
{
    return (node.is(GUMBO_TAG_A) || node.is(GUMBO_TAG_LINK)) && !node.attribute("href").isEmpty();
}

} // namespace

QString nextPageOf(HtmlTree& tree, const QUrl& page, const QUrl& base)
{
    constexpr int mostLinks = 20'000;
    if (page.scheme() != "http"_L1 && page.scheme() != "https"_L1)
        return {};
    int links = 0;
    for (const HtmlNode* node = tree.root(); node && links < mostLinks; node = node->following(tree.root())) {
        if (!isLink(*node))
            continue;
        ++links;
        QUrl next = base.resolved(QUrl(QString::fromUtf8(node->attribute("href")).trimmed()));
        next.setFragment({});
        if (next.scheme() == page.scheme() && follows(next, page))
            return next.toString(QUrl::FullyEncoded);
    }
    return {};
}

} // namespace lectern
