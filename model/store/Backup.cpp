// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Backup.h"

#include "model/store/LibraryFile.h"
#include "model/Words.h"

#include <limits>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype anyVersion = std::numeric_limits<qsizetype>::max();

bool isSameFile(const QString& a, const QString& b)
{
    const QString path = QFileInfo(a).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
}

Result<void> expectReplaceable(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    if (const auto library = expectLibraryFile(path, anyVersion); !library && library.error().kind != ErrorKind::Damaged)
        return failure(ErrorKind::InvalidInput, Words::tr("%1 is not a library, so a backup does not replace it.").arg(path));
    if (QFileInfo::exists(path + u"-wal"_s))
        return failure(ErrorKind::Busy, Words::tr("The library %1 is open, so a backup does not replace it.").arg(path));
    return {};
}

Result<void> expectWhole(const Database& backup)
{
    return backup.pragma(u"integrity_check(1)"_s).and_then([&](const QString& answer) -> Result<void> {
        if (answer != u"ok")
            return failure(ErrorKind::Damaged, Words::tr("The backup %1 is damaged, so it was not restored.").arg(backup.path()), answer);
        return {};
    });
}

// The former library gets a second name; where a file system has no links, a copy.
bool keepAs(const QString& path, const QString& kept)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0 || QFile::copy(path, kept);
}

// A log that could not be brought home belongs to the former file.
Result<void> setAside(const QString& library)
{
    if (!QFileInfo::exists(library))
        return {};
    if (!QFileInfo(library).isFile())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 is not a file, so a backup does not replace it.").arg(library));
    if (const auto closed = Database::closeLog(library); !closed && closed.error().kind == ErrorKind::Busy)
        return failure(ErrorKind::Busy, Words::tr("The library %1 is open; close it before restoring a backup.").arg(library));
    const QString kept = datedName(library, u"before-restoring"_s, QDateTime::currentDateTime());
    if (!keepAs(library, kept))
        return failure(ErrorKind::ReadOnly, Words::tr("The former library could not be kept as %1, so nothing was restored.").arg(kept));
    QFile::rename(library + u"-wal"_s, kept + u"-wal"_s);
    QFile::remove(library + u"-shm"_s);
    return {};
}

} // namespace

Result<void> backUp(const Database& database, const QString& path)
{
    if (isSameFile(database.path(), path))
        return failure(ErrorKind::InvalidInput, Words::tr("A library cannot be its own backup; give another file name."));
    return expectReplaceable(path).and_then([&] { return database.copyTo(QFileInfo(path).absoluteFilePath()); });
}

Result<void> restoreBackup(const QString& backup, const QString& library)
{
    if (isSameFile(backup, library))
        return failure(ErrorKind::InvalidInput, Words::tr("A library cannot be restored from itself; give another file."));
    const auto opened = Database::open(backup, Database::Access::AnyVersion);
    if (!opened)
        return Failure(opened.error());
    const QString target = QFileInfo(library).absoluteFilePath();
    const QString draft = temporaryName(target);
    auto restored = expectWhole(**opened)
                        .and_then([&] { return (*opened)->copyTo(draft); })
                        .and_then([&] { return setAside(target); })
                        .and_then([&] { return moveIntoPlace(draft, target); });
    if (!restored)
        removeDatabase(draft);
    return restored;
}

} // namespace lectern
