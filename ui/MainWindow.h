// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QMainWindow>
#include <QStringList>
#include <memory>

class QSplitter;

namespace lectern {

class ActionCollection;
class MainActions;
class MessageBar;
class Session;
class SettingsStore;
struct WindowParts;

/// The window: three zones side by side, each of which can be hidden. It makes the parts and lays them out; what is done in it
/// is the controllers' part.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The session is open or about to be; both outlive the window.
    MainWindow(Session* session, SettingsStore* settings);
    ~MainWindow() override;

    /// Opens files, addresses, or articles of the library; the window comes to the front.
    void openAll(const QStringList& things);
    /// Opens what was open last, if anything was.
    void resume();

    void setLibraryShown(bool shown);
    void setAnnotationsShown(bool shown);
    /// Nothing but the page, over the whole screen.
    void setPageOnly(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void loadShortcuts();
    void layOut();
    void connectParts();
    [[nodiscard]] QList<int> usualWidths() const;
    void restoreLayout();
    void saveLayout();
    void showOpened(const OpenedArticle& opened);
    void showClosed();
    void showTitle();
    void toPage();

    Session* m_session;
    SettingsStore* m_settings;
    QSplitter* m_zones;
    MessageBar* m_messages = nullptr;
    std::unique_ptr<WindowParts> m_parts;
    ActionCollection* m_actions;
    MainActions* m_mainActions = nullptr;
    bool m_pageOnly = false;
};

} // namespace lectern
