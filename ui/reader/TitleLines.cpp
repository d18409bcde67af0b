// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/TitleLines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString dateOf(const QString& published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    if (!date.isValid())
        return published;
    // The long form without the day of the week, which nobody asks of an article.
    static const QRegularExpression weekday(u"(?:[,،]?\\s*)?\\bdddd\\b(?:[,،]?\\s*)?"_s);
    const QLocale locale;
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace

QString bylineOf(const Article& article)
{
    const QString minutes = QCoreApplication::translate("lectern::TitleLines", "%n min", nullptr, minutesToRead(article.words));
    QStringList parts = {article.metadata.byline, article.metadata.site, dateOf(article.metadata.published), minutes};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace lectern
