// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/TitleLines.h"

#include "model/Words.h"
#include "ui/support/LocalWords.h"


using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString dateOf(const QString& published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid() ? longDate(date) : published;
}

} // namespace

QString bylineOf(const Article& article)
{
    const QString minutes = Words::tr("%n min", nullptr, minutesToRead(article.words));
    QStringList parts = {article.metadata.byline, article.metadata.site, dateOf(article.metadata.published), minutes};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace lectern
