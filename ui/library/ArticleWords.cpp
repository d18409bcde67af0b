// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleWords.h"

#include "model/Words.h"
#include "ui/support/LocalWords.h"


using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString readSoFar(const Article& article)
    {
        return article.reading.progress > 0 ? Words::tr("%1 read").arg(percent(article.reading.progress)) : Words::tr("not begun");
    }

    QString highlightsOf(const Article& article)
    {
        return article.highlights > 0 ? Words::tr("%n highlight(s)", nullptr, article.highlights) : QString();
    }

} // namespace

QString sourceOf(const Article& article)
{
    return article.metadata.site.isEmpty() ? article.metadata.byline : article.metadata.site;
}

QString dateOf(const Article& article)
{
    const QString& published = article.metadata.published;
    if (const QDate day = QDate::fromString(published.left(10), Qt::ISODate); day.isValid())
        return shortDate(day);
    if (const QDate month = QDate::fromString(published, u"yyyy-MM"_s); month.isValid())
        return shortMonth(month);
    return published.isEmpty() ? shortDate(article.added.toLocalTime().date()) : published;
}

QString spokenDescription(const Article& article)
{
    QStringList parts{sourceOf(article), dateOf(article),
        Words::tr("%n min", nullptr, minutesToRead(article.words)), readSoFar(article), highlightsOf(article)};
    if (article.reading.starred)
        parts << Words::tr("starred");
    parts.removeAll(QString());
    return Words::list(parts);
}

} // namespace lectern
