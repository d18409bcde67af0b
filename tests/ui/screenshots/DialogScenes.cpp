// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "tests/ui/screenshots/StageArticles.h"
#include "ui/support/MessageBar.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString logbook = u"The keeper’s logbook"_s;

void palette(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("goTo");
}

void paletteTyped(Stage& stage)
{
    palette(stage);
    stage.type(u"high"_s);
}

void settings(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("appearance");
}

void language(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("language");
}

void shortcuts(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("shortcuts");
}

void exportDialog(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("export");
}

void address(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("openAddress");
}

void rename(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("rename");
}

void fileMenu(Stage& stage)
{
    stage.open(logbook);
    stage.popUpMenu(0, 2);
}

void highlightMenu(Stage& stage)
{
    stage.open(logbook);
    stage.popUpMenu(3, 1);
}

void viewMenu(Stage& stage)
{
    stage.open(logbook);
    stage.popUpMenu(4, 1);
}

void importRuns(Stage& stage)
{
    stage.open(logbook);
    if (auto* messages = stage.part<MessageBar>())
        messages->progress(u"import"_s, u"Reading Saved pages: 62 of 200 files…"_s, 31, [] {});
    stage.settle();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void importEnds(Stage& stage)
{
    const QString folder = stage.file(u"Saved pages"_s);
    QDir().mkpath(folder);
    for (int n = 1; n <= 12; ++n)
        write(u"%1/page-%2.html"_s.arg(folder).arg(n),
            "<html><body><article><h1>Page " + QByteArray::number(n) + "</h1>" + "<p>" +
                QByteArray("A line of a page that was saved. ").repeated(n + 6) + "</p></article></body></html>");
    write(folder + u"/empty.html"_s, {});
    write(folder + u"/picture.html"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    write(folder + u"/letter.docx"_s, QByteArray::fromHex("504b0304") + "word/document.xml");
    stage.openPath(folder);
    stage.waitFor("the import", [&] {
        const QStringList texts = stage.part<MessageBar>()->texts();
        return !texts.isEmpty() && !texts.join(u' ').contains(u'…'); // which stands behind what still runs
    });
}

void importReport(Stage& stage)
{
    importEnds(stage);
    stage.click("messageAction");
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {u"palette"_s, palette},
        {u"palette-typed"_s, paletteTyped},
        {u"settings"_s, settings},
        {u"language"_s, language},
        {u"shortcuts"_s, shortcuts},
        {u"export"_s, exportDialog},
        {u"address"_s, address},
        {u"rename"_s, rename},
        {u"menu-file"_s, fileMenu},
        {u"menu-highlight"_s, highlightMenu},
        {u"menu-view"_s, viewMenu},
        {u"import"_s, importRuns},
        {u"import-ends"_s, importEnds},
        {u"import-report"_s, importReport},
        {u"palette-dark"_s, paletteTyped, {.theme = ThemeChoice::Dark}},
        {u"settings-dark"_s, settings, {.theme = ThemeChoice::Dark}},
        {u"shortcuts-dark"_s, shortcuts, {.theme = ThemeChoice::Dark}},
        {u"export-dark"_s, exportDialog, {.theme = ThemeChoice::Dark}},
        {u"menu-dark"_s, viewMenu, {.theme = ThemeChoice::Dark}},
    };
}

} // namespace lectern
