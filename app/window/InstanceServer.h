// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace lectern {

/// The running window's ear: takes what other starts hand over, for as long as it lives. Only the same user is heard.
class InstanceServer final : public QObject
{
    Q_OBJECT

public:
    explicit InstanceServer(QObject* parent = nullptr);

    /// Listens for a library. A socket that a killed window left behind is cleared away. False when it cannot listen; the window
    /// works all the same.
    bool listen(const QString& library);

Q_SIGNALS:
    void requested(const QStringList& things);

private:
    void greet();
    void read(QLocalSocket* socket);

    QLocalServer m_server;
};

} // namespace lectern
