// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "ui/reader/ReaderView.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

void logbook(Stage& stage)
{
    stage.open(u"The keeper’s logbook"_s);
    for (int n = 0; n < 3; ++n)
        stage.trigger("nextHighlight");
}

void essay(Stage& stage)
{
    stage.open(u"The margin"_s);
}

void welcome(Stage& stage)
{
    stage.open(u"Read with a pencil"_s);
}

void arabic(Stage& stage)
{
    stage.open(u"الجسر"_s);
}

void arabicMenu(Stage& stage)
{
    arabic(stage);
    stage.popUpMenu(4, 1);
}

void arabicSettings(Stage& stage)
{
    arabic(stage);
    stage.trigger("appearance");
}

void arabicSearch(Stage& stage)
{
    arabic(stage);
    stage.trigger("searchAll");
    stage.type(u"margin"_s);
}

void chinese(Stage& stage)
{
    stage.open(u"等一场慢雨"_s);
}

void german(Stage& stage)
{
    logbook(stage);
    stage.trigger("export");
}

void largeText(Stage& stage)
{
    stage.open(u"The margin"_s);
    for (int n = 0; n < 26; ++n)
        stage.part<QAction>("larger")->trigger();
    stage.settle();
}

void quotationShelf(Stage& stage)
{
    logbook(stage);
    stage.trigger("shelf6");
}

} // namespace

QList<Scene> appearanceScenes()
{
    constexpr auto dark = ThemeChoice::Dark;
    return {
        {u"dark"_s, logbook, {.theme = dark}},
        {u"dark-essay"_s, essay, {.theme = dark}},
        {u"dark-shelf"_s, quotationShelf, {.theme = dark}},
        {u"sepia"_s, logbook, {.theme = ThemeChoice::Sepia}},
        {u"contrast"_s, logbook, {.theme = ThemeChoice::HighContrast}},
        {u"arabic"_s, arabic, {.language = u"ar"_s}},
        {u"arabic-menu"_s, arabicMenu, {.language = u"ar"_s}},
        {u"arabic-settings"_s, arabicSettings, {.language = u"ar"_s}},
        {u"arabic-search"_s, arabicSearch, {.language = u"ar"_s}},
        {u"chinese"_s, chinese, {.language = u"zh_CN"_s}},
        {u"german"_s, german, {.language = u"de"_s}},
        {u"small"_s, welcome, {.size = {1280, 720}}},
        {u"small-large-text"_s, largeText, {.size = {1280, 720}}},
        {u"narrow"_s, logbook, {.size = {900, 640}}},
        {u"4k"_s, logbook, {.size = {1920, 1080}, .scale = 2}},
        {u"4k-essay"_s, essay, {.size = {1920, 1080}, .theme = dark, .scale = 2}},
    };
}

} // namespace lectern
