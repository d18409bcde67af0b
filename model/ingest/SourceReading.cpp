// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FilePath.h"
#include "model/ingest/Ingest.h"

#include "model/Words.h"

#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString megabytes(qint64 bytes)
{
    return QLocale().toString(bytes >> 20);
}

Failure tooLarge(const QString& name, IngestLimits limits)
{
    return failure(ErrorKind::TooLarge, Words::tr("“%1” is larger than %2 MB, the most that is read.").arg(name, megabytes(limits.bytes)));
}

Failure unreadable(const QString& name, const QString& reason)
{
    return failure(ErrorKind::Unreadable, Words::tr("“%1” could not be read: %2.").arg(name, reason));
}

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return Words::tr("a folder");
    if (S_ISFIFO(mode))
        return Words::tr("a pipe");
    return S_ISSOCK(mode) ? Words::tr("a socket") : Words::tr("a device");
}

Result<QByteArray> readAll(QIODevice& device, const QString& name, IngestLimits limits)
{
    constexpr qint64 piece = 1 << 20;
    QByteArray bytes;
    while (bytes.size() <= limits.bytes) {
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        const qint64 got = device.read(bytes.data() + before, piece);
        bytes.resize(before + qMax<qint64>(0, got));
        if (got < 0)
            return unreadable(name, device.errorString());
        if (got == 0 && !(device.isSequential() && device.waitForReadyRead(-1)))
            return bytes;
    }
    return tooLarge(name, limits);
}

} // namespace

Result<Source> readFile(const QString& place, IngestLimits limits)
{
    const QString path = shownPath(place);
    // Without O_NONBLOCK the opening of a pipe would wait for somebody to write to it.
    const int descriptor = ::open(bytesOfPath(place).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT)
            return failure(ErrorKind::NotFound, Words::tr("There is no file “%1”.").arg(path));
        return unreadable(path, errno == EACCES ? Words::tr("access is denied") : qt_error_string(errno));
    }
    struct stat status{};
    const bool known = ::fstat(descriptor, &status) == 0;
    QFile file;
    if (!known || !S_ISREG(status.st_mode) || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorKind::InvalidInput, Words::tr("“%1” is %2, not a file that can be read.").arg(path, kindOf(status.st_mode)));
    }
    if (status.st_size > limits.bytes)
        return tooLarge(path, limits);
    return readAll(file, path, limits).map([&](QByteArray&& bytes) {
        return Source{.bytes = std::move(bytes), .fileName = path.section(u'/', -1)};
    });
}

Result<Source> readDevice(QIODevice& device, IngestLimits limits)
{
    return readAll(device, Words::tr("The input"), limits).map([](QByteArray&& bytes) { return Source{.bytes = std::move(bytes)}; });
}

} // namespace lectern
