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

// Never divided at the end of a line.
QString whole(QString words)
{
    return words.replace(u' ', QChar::Nbsp);
}

} // namespace

QString bylineOf(const Article& article)
{
    const QString minutes = Words::tr("%n min", nullptr, minutesToRead(article.words));
    QStringList parts = {
        article.metadata.byline, article.metadata.site, whole(dateOf(article.metadata.published)), whole(minutes)};
    parts.removeAll(QString());
    return parts.join(QString(QChar::Nbsp) + QChar::Nbsp + u"·  "_s);
}

} // namespace lectern
