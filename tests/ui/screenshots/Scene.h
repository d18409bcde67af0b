// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <QList>
#include <QSize>

namespace lectern {

class Library;
class Stage;

/// What the window of a scene stands on.
struct Scenery
{
    QSize size = {1440, 900};
    ThemeChoice theme = ThemeChoice::Light;
    QString language = QStringLiteral("en");
    int scale = 1;                            // of the screen
    int textScale = 1;                        // of all letters of the program
    void (*fill)(Library& library) = nullptr; // nullptr: the articles of the stage
};

/// A state of the window that a person comes to see, and how one gets there.
struct Scene
{
    QString name;
    void (*play)(Stage& stage);
    Scenery scenery = {};
};

[[nodiscard]] QList<Scene> libraryScenes();
[[nodiscard]] QList<Scene> pageScenes();
[[nodiscard]] QList<Scene> versionScenes();
[[nodiscard]] QList<Scene> dialogScenes();
[[nodiscard]] QList<Scene> appearanceScenes();
[[nodiscard]] QList<Scene> speechScenes();
[[nodiscard]] QList<Scene> printScenes();
/// Some of these scenes in other scenery, under names of their own.
[[nodiscard]] QList<Scene> variedScenes(const QList<Scene>& scenes);

} // namespace lectern
