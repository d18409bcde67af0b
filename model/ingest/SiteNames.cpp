// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SiteNames.h"

#include "model/ingest/Byline.h"
#include "model/ingest/GivenNames.h"
#include "model/ingest/PageText.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// "gazette.example.org", "gazette", "example".
QStringList namesInHost(const QString& url)
{
    QString host = QUrl(url).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return {host, host.section(u'.', 0, 0), host.section(u'.', -2, -2)};
}

/// A name as it is compared: "© 2020 Coast Gazette (gazette.example)" and "Coast Gazette Blog | Harwich" are
/// "coastgazette".
QString core(const QString& name)
{
    static const QRegularExpression around(
        u"^[^\\p{L}]*(?:(?:copyright|the)\\b[^\\p{L}]*)*|\\s+\\|.*$|\\s+[-–—]\\s.*$|\\s*\\([^)]*\\)|\\s+(?:blog|website|homepage)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return comparable(QString(name).remove(around));
}

} // namespace

SiteNames::SiteNames(const MetaTags& meta, const JsonLdArticle& json, const QString& url)
    : m_inTitles{meta.first({"og:site_name"_L1}), json.publisher, meta.first({"application-name"_L1}),
          meta.first({"twitter:site"_L1}).remove(u'@')},
      m_owner(comparable(json.owner))
{
    const QStringList ofHost = namesInHost(url);
    for (const QLatin1StringView key : {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1, "publisher"_L1,
             "copyright"_L1, "al:ios:app_name"_L1})
        m_stated += core(meta.first({key}));
    m_stated += core(meta.first({"twitter:site"_L1}).remove(u'@'));
    for (const QString& name : json.organisations + QStringList{json.publisher})
        m_ofJson += core(name);
    for (const QString& name : ofHost)
        m_ofHost += comparable(name);
    m_inTitles += ofHost;
    m_inTitles.removeAll(QString());
}

QString SiteNames::endOf(const QString& title) const
{
    static const QRegularExpression end(u"\\s[-–—|·•:»]\\s+([^-–—|·•:»]+)$"_s);
    const QString name = end.match(title.simplified()).captured(1);
    return m_ofHost.contains(comparable(name)) ? name : QString();
}

bool SiteNames::include(const QString& author) const
{
    const QString name = core(author);
    if (name.isEmpty() || beginsWithGivenName(author))
        return false;
    const bool owner = comparable(author) == m_owner;
    const bool mayBePerson = owner || (author.contains(u' ') && !isOrganisationName(author));
    return m_stated.contains(name) || (!owner && m_ofJson.contains(name)) || (!mayBePerson && m_ofHost.contains(name));
}

} // namespace lectern
