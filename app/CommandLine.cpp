// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "model/ingest/FilePath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lectern {

using namespace Qt::StringLiterals;

QString text(const std::string& argument)
{
    return QString::fromUtf8(argument.data(), qsizetype(argument.size()));
}

QStringList texts(const std::vector<std::string>& arguments)
{
    QStringList result;
    for (const std::string& argument : arguments)
        result += text(argument);
    return result;
}

QString fileName(const std::string& argument)
{
    return pathFromBytes(QByteArray::fromStdString(argument));
}

QString CommandLine::libraryPath() const
{
    return libraryFile.empty() ? defaultLibraryPath() : QFileInfo(fileName(libraryFile)).absoluteFilePath();
}

Result<std::unique_ptr<Library>> CommandLine::open(Missing missing) const
{
    const QString path = libraryPath();
    if (missing == Missing::Refuse && !libraryFile.empty() && !QFileInfo::exists(path))
        return failure(ErrorKind::NotFound, Words::tr("There is no library at “%1”.").arg(QDir::toNativeSeparators(path)));
    auto library = Library::open(path);
    if (!library && library.error().kind == ErrorKind::ReadOnly && QFileInfo::exists(path))
        return Library::open(path, Library::Access::ReadOnly); // reading is still possible; a change will say so
    return library;
}

int CommandLine::fail(const Error& error)
{
    return fail(error.sentence);
}

int CommandLine::fail(const QString& sentence)
{
    terminal.complain(sentence);
    return NotDone;
}

int CommandLine::misuse(const QString& sentence)
{
    terminal.complain(sentence);
    return WrongUsage;
}

int CommandLine::statusFor(qsizetype done, qsizetype failed)
{
    return failed == 0 ? Done : done == 0 ? NotDone : DoneInPart;
}

} // namespace lectern
