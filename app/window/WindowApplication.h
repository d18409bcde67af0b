// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/EndSignals.h"
#include "app/window/InstanceServer.h"
#include "model/Result.h"
#include "model/session/Session.h"
#include "ui/settings/SettingsStore.h"

#include <memory>
#include <QObject>
#include <QStringList>

namespace lectern {

class MainWindow;

/// The program with a window: opens the library, shows it, and listens for what other starts hand over.
class WindowApplication final : public QObject
{
    Q_OBJECT

public:
    /// `things` are opened when the library is; with none, what was open last.
    WindowApplication(const QString& library, const QStringList& things);
    ~WindowApplication() override;

    void show();
    /// Before show(): says "painted" on standard output once an article is on the screen.
    void announcePaint();
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

private:
    void open(const QString& library);
    void end();
    void ready(const QString& library);
    /// Says why, and offers another library or to quit. A file that is not a library stays as it is.
    void refused(const Error& error);
    void chooseAnother();

    SettingsStore m_settings;
    Session m_session;
    InstanceServer m_server;
    EndSignals m_endSignals;
    std::unique_ptr<MainWindow> m_window; // goes first: it speaks to the others
    QString m_library;
    QStringList m_things;
};

} // namespace lectern
