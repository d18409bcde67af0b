// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleMime.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    const QString mediaType = u"application/x-lectern-articles"_s;

} // namespace

QMimeData* mimeOf(const QList<QUuid>& articles)
{
    QByteArray lines;
    for (const QUuid& id : articles)
        lines += id.toByteArray(QUuid::WithoutBraces) + '\n';
    auto* mime = new QMimeData;
    mime->setData(mediaType, lines);
    return mime;
}

QList<QUuid> articlesFrom(const QMimeData* mime)
{
    QList<QUuid> ids;
    for (const QByteArray& line : mime->data(mediaType).split('\n'))
        if (const QUuid id(QLatin1StringView{line}); !id.isNull())
            ids << id;
    return ids;
}

bool holdsArticles(const QMimeData* mime)
{
    return mime->hasFormat(mediaType);
}

} // namespace lectern
