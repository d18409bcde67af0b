// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Ingest.h"

#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto trackers = std::to_array<QLatin1StringView>({"fbclid"_L1, "gclid"_L1, "gclsrc"_L1, "dclid"_L1, "gbraid"_L1,
    "wbraid"_L1, "msclkid"_L1, "yclid"_L1, "igshid"_L1, "igsh"_L1, "twclid"_L1, "ttclid"_L1, "mc_cid"_L1, "mc_eid"_L1,
    "mkt_tok"_L1, "_hsenc"_L1, "_hsmi"_L1, "oly_anon_id"_L1, "oly_enc_id"_L1, "vero_id"_L1, "wickedid"_L1, "s_cid"_L1,
    "ref_src"_L1, "cmpid"_L1, "srsltid"_L1});
constexpr auto trackerPrefixes = std::to_array<QLatin1StringView>({"utm_"_L1, "pk_"_L1, "mtm_"_L1, "at_custom"_L1});

bool isTracker(QStringView parameter)
{
    const QStringView name = parameter.first(qMax<qsizetype>(0, parameter.indexOf(u'=') < 0 ? parameter.size() : parameter.indexOf(u'=')));
    return std::ranges::any_of(trackers, [&](auto t) { return name.compare(t, Qt::CaseInsensitive) == 0; })
        || std::ranges::any_of(trackerPrefixes, [&](auto t) { return name.startsWith(t, Qt::CaseInsensitive); });
}

QString withoutTrackers(const QString& query)
{
    QStringList kept;
    for (const QString& parameter : query.split(u'&', Qt::SkipEmptyParts)) {
        if (!isTracker(parameter))
            kept.append(parameter);
    }
    return kept.join(u'&');
}

bool isDefaultPort(const QUrl& url)
{
    return url.port() == (url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QString canonicalUrl(const QString& address)
{
    QUrl url(address.trimmed());
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return {};
    url.setFragment(QString());
    if (isDefaultPort(url))
        url.setPort(-1);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    const QString query = withoutTrackers(url.query(QUrl::FullyEncoded));
    url.setQuery(query.isEmpty() ? QString() : query, QUrl::StrictMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace lectern
