// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "ui/reader/ReaderView.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString logbook = u"The keeper’s logbook"_s;

void pageOnly(Stage& stage)
{
    stage.open(u"The margin"_s);
    stage.trigger("pageOnly");
}

void paneWithCards(Stage& stage)
{
    stage.open(logbook);
}

void cardLit(Stage& stage)
{
    stage.open(logbook);
    for (int n = 0; n < 3; ++n)
        stage.trigger("nextHighlight");
}

void noteEdited(Stage& stage)
{
    cardLit(stage);
    stage.trigger("noteHighlight");
}

void tagEdited(Stage& stage)
{
    cardLit(stage);
    stage.trigger("tagHighlight");
}

void emptyPane(Stage& stage)
{
    stage.open(u"Bread without hurry"_s);
}

void emptyQuotations(Stage& stage)
{
    stage.open(u"Bread without hurry"_s);
    stage.trigger("focusQuotations");
}

void selectionBar(Stage& stage)
{
    stage.open(logbook);
    stage.select(u"bound in sailcloth"_s);
}

void find(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("find");
    stage.type(u"margin"_s);
}

void findNothing(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("find");
    stage.type(u"zeppelin"_s);
}

void outline(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("outline");
}

void ruler(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("focusPage");
    stage.trigger("ruler");
    for (int n = 0; n < 4; ++n)
        stage.press(Qt::Key_Down);
}

void quotations(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("focusQuotations");
}

void endOfArticle(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("focusPage");
    stage.press(Qt::Key_End);
}

void severalCards(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("focusAnnotations");
    stage.press(Qt::Key_Down, Qt::ShiftModifier);
    stage.press(Qt::Key_Down, Qt::ShiftModifier);
}

void image(Stage& stage)
{
    stage.open(u"The margin"_s);
    stage.trigger("showImage");
}

void links(Stage& stage)
{
    stage.open(u"Read with a pencil"_s);
    stage.trigger("links");
}

void rightToLeft(Stage& stage)
{
    stage.open(u"الجسر"_s);
}

void languages(Stage& stage)
{
    stage.open(u"One table, many scripts"_s);
}

} // namespace

QList<Scene> pageScenes()
{
    return {
        {u"page-only"_s, pageOnly},
        {u"pane"_s, paneWithCards},
        {u"pane-lit"_s, cardLit},
        {u"readme"_s, cardLit, {.size = {1280, 800}}}, // packaging/screenshot.png
        {u"pane-note"_s, noteEdited},
        {u"pane-tags"_s, tagEdited},
        {u"pane-empty"_s, emptyPane},
        {u"quotations"_s, quotations},
        {u"quotations-empty"_s, emptyQuotations},
        {u"selection"_s, selectionBar},
        {u"find"_s, find},
        {u"find-nothing"_s, findNothing},
        {u"outline"_s, outline},
        {u"ruler"_s, ruler},
        {u"page-end"_s, endOfArticle},
        {u"page-scripts"_s, languages},
        {u"pane-several"_s, severalCards},
        {u"image"_s, image},
        {u"links"_s, links},
        {u"right-to-left"_s, rightToLeft},
    };
}

} // namespace lectern
