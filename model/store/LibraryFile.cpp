// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/LibraryFile.h"

#include "model/store/Schema.h"
#include "model/Words.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUuid>
#include <unistd.h>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// https://sqlite.org/fileformat2.html, section 1.3
constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray& header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

// The page count is only kept when the two counters agree.
qint64 claimedSize(const QByteArray& header)
{
    return numberAt(header, 24) == numberAt(header, 92) ? numberAt(header, 28) * pageSize(header) : 0;
}

Result<QByteArray> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::Unreadable, Words::tr("There is no library at %1.").arg(path));
    if (!info.isFile())
        return failure(ErrorKind::NotALibrary, Words::tr("%1 is not a file, so it cannot be a library.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, Words::tr("The library %1 cannot be read: %2.").arg(path, file.errorString()));
    return file.read(headerSize);
}

Result<void> expectKnownVersion(const QString& path, qsizetype version, qsizetype newestVersion)
{
    if (version > newestVersion)
        return failure(ErrorKind::NewerSchema, Words::tr("The library %1 was made by a newer Lectern; update Lectern to open it.").arg(path));
    return {};
}

Failure systemFailure(const QString& path)
{
    const int reason = errno;
    return failure(reason == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Unreadable,
        Words::tr("%1 could not be written: %2.").arg(path, QString::fromLocal8Bit(std::strerror(reason))));
}

} // namespace

Result<void> expectLibraryFile(const QString& path, qsizetype newestVersion)
{
    const auto header = readHeader(path);
    if (!header)
        return Failure(header.error());
    if (header->isEmpty())
        return failure(ErrorKind::NotALibrary, Words::tr("%1 is empty, so it is not a Lectern library.").arg(path));
    if (!header->startsWith(magic) || header->size() < headerSize || numberAt(*header, 68) != applicationId)
        return failure(ErrorKind::NotALibrary, Words::tr("%1 is not a Lectern library.").arg(path));
    // With a log beside it, the pages that are missing may be in there.
    if (!hasLog(path) && QFileInfo(path).size() < claimedSize(*header))
        return failure(ErrorKind::Damaged, Words::tr("The library %1 is damaged: its end is missing; restore a backup of it.").arg(path));
    return expectKnownVersion(path, numberAt(*header, 60), newestVersion);
}

QString datedName(const QString& path, const QString& label, const QDateTime& when)
{
    const QFileInfo info(path);
    const QString stem = info.path() % u'/' % info.completeBaseName() % when.toString(u"-yyyy-MM-dd-HHmmss-"_s) % label;
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem % u'-' % QString::number(i) % ending;
    return name;
}

QString temporaryName(const QString& path)
{
    return path % u'.' % QUuid::createUuid().toString(QUuid::Id128).left(8) % u".part";
}

bool hasLog(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

void removeDatabase(const QString& path)
{
    for (const auto& ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + ending);
}

Result<void> syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(path);
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // EINVAL: a file system that has no folders to sync
    const Result<void> result = synced ? Result<void>() : systemFailure(path);
    ::close(descriptor);
    return result;
}

Result<void> moveIntoPlace(const QString& file, const QString& target)
{
    if (auto synced = syncToDisk(file); !synced)
        return synced;
    if (std::rename(QFile::encodeName(file).constData(), QFile::encodeName(target).constData()) != 0)
        return systemFailure(target);
    return syncToDisk(QFileInfo(target).path());
}

} // namespace lectern
