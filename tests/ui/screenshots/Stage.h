// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Session.h"
#include "model/Translations.h"
#include "tests/ui/screenshots/Scene.h"
#include "ui/MainWindow.h"
#include "ui/settings/SettingsStore.h"

#include <functional>
#include <QPixmap>
#include <QTemporaryDir>

namespace lectern {

class ReaderView;

/// The real window at a library made for it. What a scene asks for and does not get is written down; the first such
/// thing is its failure.
class Stage final
{
public:
    explicit Stage(const Scenery& scenery);
    ~Stage();

    /// Opens the article whose title begins like this.
    void open(const QString& title);
    void openPath(const QString& path);
    void trigger(const char* action);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Clicks a button or a tab, by its object's name.
    void click(const char* button);
    /// Selects words of the open article as a drag of the mouse does.
    void select(const QString& words);
    void popUpMenu(int number, int entry);
    void waitFor(const char* what, const std::function<bool()>& condition);
    /// Lets everything come to rest that was begun.
    void settle();

    template <class Part>
    [[nodiscard]] Part* part(const char* name = nullptr)
    {
        auto* found = m_window->findChild<Part*>(name ? QString::fromLatin1(name) : QString());
        if (!found)
            fail(QStringLiteral("there is no %1")
                     .arg(QLatin1StringView(name ? name : Part::staticMetaObject.className())));
        return found;
    }

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] ReaderView* reader();
    [[nodiscard]] QUuid article(const QString& title) const;
    /// A newer version of an article comes from outside.
    void renew(const QString& title, const QByteArray& html);
    /// A path for a file of the scene's own.
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Something other than the window is the picture.
    void show(const QPixmap& picture) { m_picture = picture; }
    /// The window and all that floats over it.
    [[nodiscard]] QPixmap picture() const;
    /// Empty when all went well.
    [[nodiscard]] const QString& failure() const { return m_failure; }

private:
    void fail(const QString& failure);
    [[nodiscard]] QString libraryPath() const { return file(QStringLiteral("library.lectern")); }

    QTemporaryDir m_folder;
    Translations m_translations;
    SettingsStore m_settings;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
    QPixmap m_picture;
    QString m_failure;
};

} // namespace lectern
