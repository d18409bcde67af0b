// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Export.h"

#include <QObject>

class QWidget;

namespace lectern {

class MessageBar;
class Session;
class SettingsStore;

/// Takes highlights out of the library: to a file, to a folder, to the clipboard. Tells what was written, and where.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(Session* session, SettingsStore* settings, MessageBar* messages, QObject* parent);

    void toFile(const ExportRequest& request, const QString& suggestedName, QWidget* parent);
    void toFolder(const ExportRequest& request, QWidget* parent);
    void toClipboard(const ExportRequest& request);

private:
    void told(const Result<QList<ExportedFile>>& files, const QString& target);
    [[nodiscard]] QString lastFolder() const;

    Session* m_session;
    SettingsStore* m_settings;
    MessageBar* m_messages;
};

} // namespace lectern
