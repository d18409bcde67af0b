// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Sql.h"

#include "model/Words.h"

#include <QRegularExpression>
#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// https://sqlite.org/rescode.html
enum Code {
    busy = 5,
    locked = 6,
    noMemory = 7,
    readOnly = 8,
    inputOutput = 10,
    corrupt = 11,
    full = 13,
    cannotOpen = 14,
    tooBig = 18,
    notADatabase = 26,
    inputOutputShmSize = 4874,
};

struct Meaning
{
    int code;
    ErrorKind kind;
    const char* sentence; // for Words::tr; %1: the library's path
};

constexpr Meaning meanings[] = {
    {busy, ErrorKind::Busy, QT_TRANSLATE_NOOP("lectern", "Another program is writing to the library %1 and did not finish; try again.")},
    {locked, ErrorKind::Busy, QT_TRANSLATE_NOOP("lectern", "Another program is writing to the library %1 and did not finish; try again.")},
    {full, ErrorKind::DiskFull, QT_TRANSLATE_NOOP("lectern", "The disk with the library %1 is full; nothing was changed.")},
    {readOnly, ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("lectern", "The library %1 can be read but not written.")},
    {noMemory, ErrorKind::Internal, QT_TRANSLATE_NOOP("lectern", "There was not enough memory to work with the library %1.")},
    {corrupt, ErrorKind::Damaged, QT_TRANSLATE_NOOP("lectern", "The library %1 is damaged; restore a backup of it.")},
    {notADatabase, ErrorKind::NotALibrary, QT_TRANSLATE_NOOP("lectern", "%1 is not a Lectern library.")},
    {cannotOpen, ErrorKind::Unreadable, QT_TRANSLATE_NOOP("lectern", "The library %1 could not be opened.")},
    {inputOutput, ErrorKind::Unreadable, QT_TRANSLATE_NOOP("lectern", "The disk with the library %1 did not read or write as it should; nothing was changed.")},
    {tooBig, ErrorKind::TooLarge, QT_TRANSLATE_NOOP("lectern", "This is larger than the library %1 can hold.")},
};

const Meaning* meaningOf(int code)
{
    const auto found = std::ranges::find(meanings, code, &Meaning::code);
    return found == std::end(meanings) ? nullptr : found;
}

// The shared memory file of the write-ahead log could not grow: SQLite's way to say that the disk is full.
int primaryCode(int extended)
{
    return extended == inputOutputShmSize ? full : extended & 0xff;
}

} // namespace

QString written(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant written(const QDateTime& time)
{
    return time.isNull() ? QVariant() : QVariant(time.toUTC().toString(Qt::ISODateWithMs));
}

Error errorFrom(const QSqlError& error, const QString& path)
{
    const QString detail = error.databaseText() % u" ("_s % error.nativeErrorCode() % u')';
    if (const Meaning* meaning = meaningOf(primaryCode(error.nativeErrorCode().toInt())))
        return {meaning->kind, Words::tr(meaning->sentence).arg(path), detail};
    return {ErrorKind::Internal, Words::tr("The library %1 refused a change: %2.").arg(path, error.databaseText()), detail};
}

QList<QByteArray> placeholders(const QString& sql)
{
    static const QRegularExpression pattern(u":[a-z_0-9]+"_s);
    QList<QByteArray> names;
    for (auto found = pattern.globalMatch(sql); found.hasNext();) {
        if (const QByteArray name = found.next().captured().toLatin1(); !names.contains(name))
            names += name;
    }
    return names;
}

} // namespace lectern
