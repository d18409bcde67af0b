// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PublicationDate.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

QString isoDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool plausible = date.isValid() && year >= 1990 && date <= QDate::currentDate().addDays(1);
    return plausible ? date.toString(Qt::ISODate) : QString();
}

/// By the first letters of a month's name, in lower case and without accents where they differ: English, German, French, Spanish,
/// Italian, Portuguese, Dutch, Polish, Czech, Swedish and Danish, Russian, Ukrainian, Turkish.
int monthOf(const QString& name)
{
    static const std::array<QStringList, 12> names{{
        {u"jan"_s, u"jän"_s, u"ene"_s, u"gen"_s, u"sty"_s, u"led"_s, u"янв"_s, u"січ"_s, u"oca"_s},
        {u"feb"_s, u"fév"_s, u"fev"_s, u"lut"_s, u"úno"_s, u"фев"_s, u"лют"_s, u"şub"_s},
        {u"mar"_s, u"mär"_s, u"maa"_s, u"mrt"_s, u"bře"_s, u"мар"_s, u"бер"_s},
        {u"apr"_s, u"avr"_s, u"abr"_s, u"kwi"_s, u"dub"_s, u"апр"_s, u"кві"_s, u"nis"_s},
        {u"may"_s, u"mai"_s, u"mag"_s, u"mei"_s, u"maj"_s, u"kvě"_s, u"мая"_s, u"май"_s, u"тра"_s},
        {u"jun"_s, u"juin"_s, u"giu"_s, u"cze"_s, u"črvn"_s, u"июн"_s, u"чер"_s, u"haz"_s},
        {u"jul"_s, u"juil"_s, u"lug"_s, u"lip"_s, u"črvc"_s, u"июл"_s, u"лип"_s, u"tem"_s},
        {u"aug"_s, u"aoû"_s, u"aou"_s, u"ago"_s, u"sie"_s, u"srp"_s, u"авг"_s, u"сер"_s, u"ağu"_s},
        {u"sep"_s, u"set"_s, u"wrz"_s, u"zář"_s, u"сен"_s, u"вер"_s, u"eyl"_s},
        {u"oct"_s, u"okt"_s, u"out"_s, u"ott"_s, u"paź"_s, u"říj"_s, u"окт"_s, u"жов"_s, u"eki"_s},
        {u"nov"_s, u"lis"_s, u"ноя"_s, u"лис"_s, u"kas"_s},
        {u"dec"_s, u"dez"_s, u"déc"_s, u"dic"_s, u"gru"_s, u"pro"_s, u"дек"_s, u"гру"_s, u"ara"_s},
    }};
    const QString lower = name.toLower();
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QString& start : names[month]) {
            if (lower.startsWith(start))
                return int(month) + 1;
        }
    }
    return 0;
}

QString isoIn(const QString& text)
{
    static const QRegularExpression iso(
        u"(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return {};
    const QString date = isoDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (date.isEmpty() || match.capturedLength(4) == 0)
        return date;
    QString zone = match.captured(5);
    if (zone.size() == 5)
        zone.insert(3, u':');
    return date + u'T' + match.captured(4) + zone;
}

QString withMonthName(const QString& text)
{
    static const QRegularExpression dayFirst(u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]*(?:de |of )?[\\s-]*(\\p{L}{3,12})\\.?,?[\\s-]*(?:de |del )?\\s*(\\d{4})(?!\\d)"_s, unicode);
    static const QRegularExpression monthFirst(u"(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s, unicode);
    static const QRegularExpression yearFirst(u"(?<!\\d)(\\d{4})\\s*[年.]\\s*(\\d{1,2})\\s*[月.]\\s*(\\d{1,2})"_s, unicode);
    for (auto matches = dayFirst.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (const int month = monthOf(match.captured(2)))
            return isoDate(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    for (auto matches = monthFirst.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (const int month = monthOf(match.captured(1)))
            return isoDate(match.captured(3).toInt(), month, match.captured(2).toInt());
    }
    const auto match = yearFirst.match(text);
    return match.hasMatch() ? isoDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QString();
}

QString inDigits(const QString& text, bool monthFirst)
{
    static const QRegularExpression yearFirst(u"(?<!\\d)(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return isoDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression yearLast(u"(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)"_s);
    if (const auto match = yearLast.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const int year = match.captured(4).toInt() + (match.capturedLength(4) == 2 ? 2000 : 0);
        const bool american = match.captured(2) == u"/" && (second > 12 || (monthFirst && first <= 12));
        return american ? isoDate(year, first, second) : isoDate(year, second, first);
    }
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(T?\\d{4,6}Z?)?$"_s);
    const auto match = compact.match(text);
    return match.hasMatch() ? isoDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QString();
}

/// Seconds or milliseconds since 1970.
QString unixTime(const QString& text)
{
    static const QRegularExpression seconds(u"^(\\d{10})(\\d{3})?$"_s);
    const auto match = seconds.match(text);
    if (!match.hasMatch())
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC);
    const QString date = isoDate(time.date().year(), time.date().month(), time.date().day());
    return date.isEmpty() ? QString() : time.toString(Qt::ISODate);
}

} // namespace

QString publicationDate(const QString& text, bool monthFirst)
{
    const QString field = text.first(qMin<qsizetype>(text.size(), 300)).simplified();
    if (QString date = isoIn(field); !date.isEmpty())
        return date;
    if (QString date = withMonthName(field); !date.isEmpty())
        return date;
    if (QString date = inDigits(field, monthFirst); !date.isEmpty())
        return date;
    return unixTime(field);
}

QString dateInUrl(const QString& url)
{
    static const QRegularExpression path(u"/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)"_s);
    if (const auto match = path.match(url); match.hasMatch())
        return isoDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression dayFirst(u"/(\\d{2})-(\\d{2})-(\\d{4})(?:/|-|$)"_s);
    const auto match = dayFirst.match(url);
    return match.hasMatch() ? isoDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QString();
}

} // namespace lectern
