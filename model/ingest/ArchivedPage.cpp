// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArchivedPage.h"

#include "model/ingest/PageReader.h"
#include "model/ingest/TextEncoding.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool isOnTheWeb(const QUrl& url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

QUrl baseFor(const QString& address)
{
    const QUrl url(address);
    return isOnTheWeb(url) || url.scheme() == "file"_L1 ? url : QUrl(partScheme + ":/page.html"_L1);
}

} // namespace

ArchivedPage::ArchivedPage(QByteArray html, QByteArray charset, const QString& address)
    : m_html(std::move(html))
    , m_charset(std::move(charset))
    , m_base(baseFor(address))
{
}

QString ArchivedPage::key(const QString& address) const
{
    return m_base.resolved(QUrl(address)).toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

void ArchivedPage::addPart(const QString& address, std::function<QByteArray()> bytes)
{
    if (address.isEmpty())
        return;
    if (const QString found = key(address); !m_parts.contains(found))
        m_parts.insert(found, std::move(bytes));
}

IngestedArticle ArchivedPage::read(const Deadline& deadline, Extent extent) const
{
    const QByteArray utf8 = toUtf8(m_html, m_charset.isEmpty() ? charsetOfHtml(m_html) : m_charset);
    IngestedArticle article = readPage(utf8, isOnTheWeb(m_base) ? m_base.toString(QUrl::FullyEncoded) : QString(),
        m_base, deadline, extent, [this](const QString& address) { return m_parts.contains(key(address)); });
    takeImages(article, [this](const QString& address) -> std::optional<QByteArray> {
        const auto part = m_parts.constFind(key(address));
        return part != m_parts.cend() ? std::optional((*part)()) : std::nullopt;
    });
    return article;
}

} // namespace lectern
