// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Benchmark.h"

#include <QTextStream>

#ifdef LECTERN_UI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

using namespace lectern::bench;

// lectern_bench [NAME...]: runs the benchmarks named, or all of them. --list names them.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application app(argc, argv);
    QStringList wanted = app.arguments().sliced(1);
    const bool listing = wanted.removeAll(QStringLiteral("--list")) > 0;
    for (const Benchmark::Entry& entry : Benchmark::all()) {
        if (listing)
            QTextStream(stdout) << entry.name << Qt::endl;
        else if (wanted.isEmpty() || wanted.contains(entry.name))
            entry.run(Report(entry.name));
    }
    return 0;
}
