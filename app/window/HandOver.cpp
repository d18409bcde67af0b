// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HandOver.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // Links are followed, so that two names of one library are one; a file that is not there yet has no canonical name.
    QString wholeName(const QString& library)
    {
        const QFileInfo info(library);
        return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    }

    QString runtimeFolder()
    {
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return QFileInfo(folder).isWritable() ? folder : QDir::tempPath();
    }

} // namespace

QString socketOf(const QString& library)
{
    const QByteArray hash = QCryptographicHash::hash(wholeName(library).toUtf8(), QCryptographicHash::Sha256).toHex();
    return runtimeFolder() % u"/lectern-"_s % QString::fromLatin1(hash.first(16));
}

bool handOver(const QString& library, const QStringList& things, int milliseconds)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(library));
    if (!socket.waitForConnected(milliseconds))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << things.join(QChar::Null).toUtf8();
    // One byte comes back when the window has it.
    return socket.waitForBytesWritten(milliseconds) && socket.waitForReadyRead(milliseconds);
}

QStringList fromAnywhere(const QStringList& things)
{
    QStringList whole;
    for (const QString& thing : things)
        whole << (QFileInfo::exists(thing) ? QFileInfo(thing).absoluteFilePath() : thing);
    return whole;
}

} // namespace lectern
