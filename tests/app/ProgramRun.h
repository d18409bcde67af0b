// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace lectern {

/// What a run of the lectern program left behind.
struct ProgramRun
{
    int status = -1; // 128 + the signal when it was killed by one
    QByteArray output;
    QByteArray errors;

    /// Standard output read as JSON, one object a line; empty when any line is something else.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The first of them.
    [[nodiscard]] QJsonObject object() const { return objects().value(0); }
};

struct ProgramInput
{
    QByteArray bytes = {}; // standard input
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

/// Runs the built program to its end.
[[nodiscard]] ProgramRun runLectern(const QStringList& arguments, const ProgramInput& input = {});

/// Runs a shell command in which "$LECTERN" is the program.
[[nodiscard]] ProgramRun runShell(const QString& command, const QProcessEnvironment& environment);

} // namespace lectern
