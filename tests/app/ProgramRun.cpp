// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"

#include <QJsonDocument>
#include <QProcess>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

ProgramRun run(const QString& program, const QStringList& arguments, const ProgramInput& input)
{
    QProcess process;
    process.setProcessEnvironment(input.environment);
    process.start(program, arguments);
    process.write(input.bytes);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {
        .status = crashed ? 128 + process.exitCode() : process.exitCode(),
        .output = process.readAllStandardOutput(),
        .errors = process.readAllStandardError(),
    };
}

} // namespace

QList<QJsonObject> ProgramRun::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        objects += document.object();
    }
    return objects;
}

ProgramRun runLectern(const QStringList& arguments, const ProgramInput& input)
{
    return run(QStringLiteral(LECTERN_PROGRAM), arguments, input);
}

ProgramRun runShell(const QString& command, const QProcessEnvironment& environment)
{
    ProgramInput input{.bytes = {}, .environment = environment};
    input.environment.insert(u"LECTERN"_s, QStringLiteral(LECTERN_PROGRAM));
    return run(u"/bin/bash"_s, {u"-c"_s, command}, input);
}

} // namespace lectern
