// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MetaRefresh.h"

#include "model/ingest/TagAttributes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype largestPage = 16 << 10;
constexpr qsizetype longestNotice = 300; // "This page has moved …"

/// "0; url='/there'": the address behind a wait of hardly a second.
QString targetIn(const QString& content)
{
    static const QRegularExpression refresh(u"^\\s*[01](?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?[\"']?([^\"']+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return refresh.match(content).captured(1).trimmed();
}

qsizetype lengthOfText(QString html)
{
    static const QRegularExpression unread(u"<(script|style|title)\\b.*?</\\1\\s*>|<[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return html.remove(unread).simplified().size();
}

} // namespace

QString metaRefreshIn(QByteArrayView html)
{
    static const QRegularExpression meta(u"<meta\\s([^>]*)>"_s, QRegularExpression::CaseInsensitiveOption);
    if (html.size() > largestPage)
        return {};
    const QString page = QString::fromUtf8(html);
    for (auto tags = meta.globalMatch(page); tags.hasNext();) {
        const QByteArray attributes = tags.next().captured(1).toUtf8();
        if (TagAttributes::valueOf(attributes, "http-equiv").compare("refresh", Qt::CaseInsensitive) != 0)
            continue;
        const QString target = targetIn(attributeText(TagAttributes::valueOf(attributes, "content")));
        if (!target.isEmpty())
            return lengthOfText(page) <= longestNotice ? target : QString();
    }
    return {};
}

} // namespace lectern
