// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window for the eye to judge: lectern_screenshots FOLDER [SCENE…]
#include "tests/ui/screenshots/Stage.h"
#include "ui/support/WindowStyle.h"

#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QList<Scene> allScenes()
{
    const QList<Scene> scenes = libraryScenes() + pageScenes() + versionScenes() + dialogScenes() + appearanceScenes() +
                                speechScenes() + printScenes();
    return scenes + variedScenes(scenes);
}

int play(const Scene& scene, const QString& folder)
{
    QApplication::setStyle(new WindowStyle);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scene.scenery.textScale);
    QApplication::setFont(font);
    Stage stage(scene.scenery);
    scene.play(stage);
    const QString file = QDir(folder).filePath(scene.name + u".png"_s);
    const bool saved = stage.picture().save(file);
    if (!stage.failure().isEmpty())
        std::fprintf(stderr, "%s: %s\n", qPrintable(scene.name), qPrintable(stage.failure()));
    else if (!saved)
        std::fprintf(stderr, "%s: cannot be written\n", qPrintable(file));
    return stage.failure().isEmpty() && saved ? 0 : 1;
}

QByteArray screenOf(const Scenery& scenery)
{
    const QSize room = scenery.size + QSize(200, 200);
    return u"{\"screens\": [{\"name\": \"stage\", \"x\": 0, \"y\": 0, \"width\": %1, \"height\": %2}]}"_s
        .arg(room.width() * scenery.scale)
        .arg(room.height() * scenery.scale)
        .toUtf8();
}

/// Each scene has a process of its own: a screen of its own scale and language, and the others go on when it crashes.
bool playApart(const Scene& scene, const QString& folder)
{
    QFile screen(QDir(folder).filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly) || screen.write(screenOf(scene.scenery)) < 0)
        return false;
    screen.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(u"QT_QPA_PLATFORM"_s, u"offscreen"_s) == u"offscreen"_s)
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen.fileName());
    environment.insert(
        u"QT_LOGGING_RULES"_s, u"default.warning=false"_s); // of what a screen without a window manager cannot do
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(scene.scenery.scale));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--play"_s, folder, scene.name});
    const bool ended = process.waitForFinished(60'000);
    screen.remove();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        return process.exitCode() == 0;
    std::fprintf(stderr, "%s: %s\n", qPrintable(scene.name), ended ? "crashed" : "did not end");
    return false;
}

int playOne(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const Scene& scene : allScenes())
        if (scene.name == arguments.value(3))
            return play(scene, arguments.value(2));
    return 2;
}

int playAll(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: lectern_screenshots FOLDER [SCENE…]\n", stderr);
        return 2;
    }
    QStringList wanted = arguments.sliced(2);
    const bool all = wanted.isEmpty();
    int failed = 0;
    for (const Scene& scene : allScenes())
        if (wanted.removeOne(scene.name) || all)
            failed += playApart(scene, arguments[1]) ? 0 : 1;
    for (const QString& unknown : wanted)
        std::fprintf(stderr, "%s: there is no such scene\n", qPrintable(unknown));
    failed += int(wanted.size());
    if (failed > 0)
        std::fprintf(stderr, "%d scene(s) failed\n", failed);
    return failed > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    return argc == 4 && qstrcmp(argv[1], "--play") == 0 ? playOne(argc, argv) : playAll(argc, argv);
}
