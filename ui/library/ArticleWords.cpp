// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString articleWords(const char* text, int n = -1)
    {
        return QCoreApplication::translate("ArticleWords", text, nullptr, n);
    }

    QString dayOf(const QDate& day)
    {
        const bool thisYear = day.year() == QDate::currentDate().year();
        return QLocale().toString(day, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
    }

    QString readSoFar(const Article& article)
    {
        return article.reading.progress > 0 ? articleWords("%1 % read").arg(qRound(article.reading.progress * 100))
                                            : articleWords("not begun");
    }

    QString highlightsOf(const Article& article)
    {
        if (article.highlights == 0)
            return {};
        return article.highlights == 1 ? articleWords("1 highlight")
                                       : articleWords("%1 highlights").arg(article.highlights);
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
        return dayOf(day);
    if (const QDate month = QDate::fromString(published, u"yyyy-MM"_s); month.isValid())
        return QLocale().toString(month, u"MMM yyyy"_s);
    return published.isEmpty() ? dayOf(article.added.toLocalTime().date()) : published;
}

QString spokenDescription(const Article& article)
{
    QStringList parts{sourceOf(article), dateOf(article),
        articleWords("%1 min").arg(minutesToRead(article.words)), readSoFar(article), highlightsOf(article)};
    if (article.reading.starred)
        parts << articleWords("starred");
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace lectern
