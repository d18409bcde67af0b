// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SavingNote.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// As JavaScript writes a date: "Fri Mar 01 2024 12:30:00 GMT+0100 (CET)".
QDateTime timeIn(const QString& date)
{
    static const QRegularExpression written(
        u"^\\w{3} (\\w{3} \\d{2} \\d{4} \\d{2}:\\d{2}:\\d{2}) GMT([+-])(\\d{2})(\\d{2})"_s);
    const auto match = written.match(date);
    if (!match.hasMatch())
        return {};
    const int offset =
        (match.captured(3).toInt() * 60 + match.captured(4).toInt()) * (match.captured(2) == "-"_L1 ? -60 : 60);
    QDateTime time = QLocale::c().toDateTime(match.captured(1), u"MMM dd yyyy HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time.addSecs(-offset);
}

/// As the header of a message writes it: "Fri, 01 Mar 2024 11:30:00 GMT".
QDateTime timeInHeader(QString date)
{
    return QDateTime::fromString(date.replace("GMT"_L1, "+0000"_L1).trimmed(), Qt::RFC2822Date).toUTC();
}

QDateTime ifPast(const QDateTime& time)
{
    return time.isValid() && time <= QDateTime::currentDateTimeUtc() ? time : QDateTime();
}

} // namespace

SavingNote savingNoteIn(QByteArrayView html)
{
    constexpr qsizetype head = 8 << 10;
    static const QRegularExpression ofBrowser(u"<!--\\s*saved from url=\\(\\d+\\)(https?://[^\\s>]+)"_s);
    static const QRegularExpression ofSingleFile(
        u"<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+(?:saved date:\\s*([^\\n]+))?"_s);
    static const QRegularExpression ofChromium(
        u"^Snapshot-Content-Location:\\s*(https?://\\S+)(?:.*?^Date:([^\\r\\n]+))?"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ofHttrack(u"<!-- Mirrored from (\\S+) by HTTrack [^,\\n]*, ([^\\n]*?) -->"_s);
    const QString beginning = QString::fromUtf8(html.first(qMin(html.size(), head)));
    if (const auto match = ofBrowser.match(beginning); match.hasMatch())
        return {.address = match.captured(1)};
    if (const auto match = ofChromium.match(beginning); match.hasMatch())
        return {.address = match.captured(1), .time = ifPast(timeInHeader(match.captured(2)))};
    // It leaves the scheme out.
    if (const auto match = ofHttrack.match(beginning); match.hasMatch())
        return {.address = u"http://"_s + match.captured(1), .time = ifPast(timeInHeader(match.captured(2)))};
    const auto match = ofSingleFile.match(beginning);
    const QString address = match.captured(1);
    return {.address = address.startsWith("http"_L1) ? address : QString(), .time = ifPast(timeIn(match.captured(2)))};
}

} // namespace lectern
