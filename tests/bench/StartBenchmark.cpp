// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Library.h"
#include "tests/bench/Benchmark.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

struct Start
{
    double milliseconds = 0; // from the process's start to the text on the screen
    double memory = 0;       // MB, proportional
};

/// Starts a program that says "painted" on standard output when its text is on the screen.
Start startOf(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("painted") && process.waitForReadyRead(20'000))
        said += process.readAllStandardOutput();
    const Start start{static_cast<double>(timer.nsecsElapsed()) / 1e6, proportionalMemory(process.processId())};
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    if (!said.contains("painted"))
        qFatal("%s painted nothing", qPrintable(program));
    return start;
}

/// A library of 1,000 articles; returns the one with the text.
QUuid makeLibrary(const QString& path, const QString& text)
{
    const auto library = Library::open(path);
    if (!library)
        return {};
    for (int i = 0; i < 999; ++i) {
        if (!(*library)->add(makeArticle(u"Article %1"_s.arg(i), makeText(300, quint32(i) + 10))))
            return {};
    }
    const auto last = (*library)->add(makeArticle(u"The last one"_s, text));
    return last ? last->article.id : QUuid();
}

double medianOf(const QList<Start>& starts, double Start::* field)
{
    QList<double> values;
    for (const Start& start : starts)
        values += start.*field;
    return quantile(values, 0.5);
}

// Start to the first text of the last article, 10,000 words, library of 1,000 articles, against a bare Qt window with the same text.
const Benchmark start("start", [](const Report& report) {
    QTemporaryDir folder;
    const QString text = makeText(10'000);
    QFile file(folder.filePath(u"text.txt"_s));
    const QUuid article = makeLibrary(folder.filePath(u"library.lectern"_s), text);
    if (!file.open(QIODevice::WriteOnly) || article.isNull())
        qFatal("The benchmark's library could not be made");
    file.write(text.toUtf8());
    file.close();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, folder.path());
    const QStringList opening = {u"--library"_s, folder.filePath(u"library.lectern"_s), u"open"_s, u"--announce-paint"_s,
        article.toString(QUuid::WithoutBraces)};

    QList<Start> bare;
    QList<Start> lectern;
    for (int run = -1; run < 15; ++run) { // in pairs, the first of which does not count
        const Start floor = startOf(QStringLiteral(BARE_WINDOW), {file.fileName()}, environment);
        const Start ours = startOf(QStringLiteral(LECTERN_PROGRAM), opening, environment);
        if (run >= 0) {
            bare += floor;
            lectern += ours;
        }
    }
    const double floor = medianOf(bare, &Start::milliseconds);
    report.figure(u"bare Qt window, 10,000 words"_s, floor, u"ms"_s);
    report.figure(u"bare Qt window, memory"_s, medianOf(bare, &Start::memory), u"MB"_s);
    report.atMost(u"Lectern, library of 1,000 articles"_s, medianOf(lectern, &Start::milliseconds), 1.5 * floor, u"ms"_s);
    report.figure(u"times the bare window"_s, medianOf(lectern, &Start::milliseconds) / floor, u"x"_s);
    report.atMost(u"Lectern, memory"_s, medianOf(lectern, &Start::memory), 60, u"MB"_s);
});

} // namespace
