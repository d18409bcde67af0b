// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/InstanceServer.h"

#include "app/window/HandOver.h"

#include <QDataStream>
#include <QLocalSocket>

namespace lectern {

InstanceServer::InstanceServer(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::greet);
}

bool InstanceServer::listen(const QString& library)
{
    const QString name = socketOf(library);
    m_server.close();
    if (m_server.listen(name))
        return true;
    // Nobody answered at it, or this start would have been handed over.
    if (m_server.serverError() != QAbstractSocket::AddressInUseError)
        return false;
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void InstanceServer::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

// The request may come in pieces: it is read when it is whole. It is one byte array, since that is read without trust in
// the size that it claims to have.
void InstanceServer::read(QLocalSocket* socket)
{
    QDataStream stream(socket);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray joined;
    stream.startTransaction();
    stream >> joined;
    if (!stream.commitTransaction())
        return;
    socket->write("1");
    socket->flush();
    Q_EMIT requested(QString::fromUtf8(joined).split(QChar::Null, Qt::SkipEmptyParts));
}

} // namespace lectern
