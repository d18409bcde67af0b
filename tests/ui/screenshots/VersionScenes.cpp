// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "tests/ui/screenshots/StageArticles.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString logbook = u"The keeper’s logbook"_s;

void changed(Stage& stage)
{
    stage.open(logbook);
    stage.renew(logbook, laterLogbook());
}

void review(Stage& stage)
{
    changed(stage);
    stage.trigger("review");
}

void versions(Stage& stage)
{
    changed(stage);
    stage.trigger("versions");
}

void choose(Stage& stage, int row, const char* button)
{
    versions(stage);
    if (auto* list = stage.part<QTreeWidget>("versionList"))
        list->setCurrentItem(list->topLevelItem(row));
    stage.click(button);
}

void compare(Stage& stage)
{
    choose(stage, 0, "compareVersion");
}

void older(Stage& stage)
{
    choose(stage, 1, "openVersion");
}

} // namespace

QList<Scene> versionScenes()
{
    return {
        {u"changed"_s, changed},
        {u"review"_s, review},
        {u"review-dark"_s, review, {.theme = ThemeChoice::Dark}},
        {u"versions"_s, versions},
        {u"compare"_s, compare},
        {u"compare-dark"_s, compare, {.theme = ThemeChoice::Dark}},
        {u"older-version"_s, older},
    };
}

} // namespace lectern
