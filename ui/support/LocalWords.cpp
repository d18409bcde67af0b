// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LocalWords.h"

#include "model/Words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // What is left of the locale's long format without one of its fields, and without the marks that led to it.
    QString formatWithout(QString format, const QRegularExpression& field)
    {
        static const QRegularExpression strayMarks(u"^[.,،\\s]+|[,،\\s]+$"_s);
        return format.remove(field).remove(strayMarks);
    }

    QString longFormat()
    {
        static const QRegularExpression weekday(u"[,،]?\\s*dddd[,،]?\\s*"_s);
        return formatWithout(QLocale().dateFormat(QLocale::LongFormat), weekday);
    }

    QString shortFormat()
    {
        return longFormat().replace(u"MMMM"_s, u"MMM"_s);
    }

    // With the word that leads to the year or ends it: "de 2026", "2026 р.", "2026年".
    const QRegularExpression& yearField()
    {
        static const QRegularExpression year(u"[,،]?\\s*(?:'[^']*'\\s*)?y+(?:年|\\s*'[^']*'\\.?)?"_s);
        return year;
    }

    const QRegularExpression& dayField()
    {
        static const QRegularExpression day(u"(?<!d)d{1,2}(?!d)(?:[.,日]|\\s*'[^']*')?\\s*"_s);
        return day;
    }

} // namespace

QString shortDate(const QDate& date, const QDate& today)
{
    return QLocale().toString(date, date.year() == today.year() ? formatWithout(shortFormat(), yearField()) : shortFormat());
}

QString shortMonth(const QDate& date)
{
    return QLocale().toString(date, formatWithout(shortFormat(), dayField()));
}

QString longDate(const QDate& date)
{
    return QLocale().toString(date, longFormat());
}

QString timeOfDay(const QTime& time)
{
    static const QRegularExpression seconds(u"[:.]s+"_s); // the short form of some locales has them
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString percent(double share)
{
    return Words::tr("%1%", "a percentage").arg(QLocale().toString(qRound(share * 100)));
}

QString leftToRight(const QString& text)
{
    if (QGuiApplication::isLeftToRight())
        return text;
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    return isolate + text + end;
}

} // namespace lectern
