// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of the other files once more: with letters three times as large, in other languages and in the dark.
#include "tests/ui/screenshots/Scene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const Scenery large{.size = {1280, 720}, .textScale = 3};

Scene inScenery(const QList<Scene>& scenes, const QString& name, const QString& suffix, Scenery scenery)
{
    const auto found = std::ranges::find(scenes, name, &Scene::name);
    if (!scenery.fill && found->scenery.fill)
        scenery.fill = found->scenery.fill;
    return {u"%1-%2"_s.arg(name, suffix), found->play, scenery};
}

} // namespace

QList<Scene> variedScenes(const QList<Scene>& scenes)
{
    QList<Scene> varied;
    for (const QString& name : {u"versions"_s, u"language"_s, u"shortcuts"_s, u"export"_s, u"import-report"_s,
             u"settings"_s, u"empty-library"_s, u"quotation-shelf"_s, u"palette"_s, u"tags"_s, u"review"_s,
             u"compare"_s, u"pane-lit"_s, u"pane-several"_s, u"speech"_s, u"image"_s, u"list-page-pane"_s})
        varied << inScenery(scenes, name, u"large"_s, large);
    for (const QString& name :
        {u"pane-several"_s, u"image"_s, u"speech"_s, u"outline"_s, u"versions"_s, u"tags"_s, u"empty-library"_s})
        varied << inScenery(scenes, name, u"dark"_s, {.theme = ThemeChoice::Dark});
    for (const QString& name : {u"compare"_s, u"versions"_s, u"print"_s, u"pane-several"_s, u"image"_s, u"speech"_s,
             u"settings"_s, u"shortcuts"_s, u"palette"_s, u"import-report"_s, u"review"_s})
        for (const QString& language : {u"ar"_s, u"de"_s})
            varied << inScenery(scenes, name, language, {.language = language});
    for (const QString& language : {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"uk"_s, u"zh_CN"_s})
        varied << inScenery(scenes, u"outline"_s, language, {.language = language})
               << inScenery(scenes, u"palette-typed"_s, language, {.language = language});
    return varied;
}

} // namespace lectern
