// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/session/Export.h"

#include <QFileInfo>

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

ExportFormat formatFrom(const std::string& name)
{
    return name == "article" ? ExportFormat::Article : name == "json" ? ExportFormat::Json : name == "html" ? ExportFormat::Html : ExportFormat::Markdown;
}

/// A day begins when it does where the person is.
Result<QDateTime> timeFrom(const std::string& argument)
{
    if (argument.empty())
        return QDateTime();
    const QString written = text(argument);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    const QDateTime time = day.isValid() && written.size() == 10 ? day.startOfDay() : QDateTime::fromString(written, Qt::ISODate);
    if (!time.isValid())
        return failure(ErrorKind::InvalidInput, Words::tr("--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.").arg(written));
    return time.toUTC();
}

bool namesFolder(const std::string& output)
{
    return output.ends_with('/') || QFileInfo(fileName(output)).isDir();
}

class ExportCommand final
{
public:
    ExportCommand(CommandLine& line, Library& library, const Export& arguments, ExportRequest request)
        : m_line(line), m_library(library), m_arguments(arguments), m_request(std::move(request))
    {
    }

    int run()
    {
        if (!findArticles())
            return NotDone;
        return m_arguments.output == "-" ? toStandardOutput() : toDisk();
    }

private:
    /// False when articles were named and none of them is there.
    bool findArticles()
    {
        for (const std::string& name : m_arguments.articles) {
            const auto found = m_library.findArticle(text(name));
            if (found) {
                m_request.articles += *found;
            } else {
                m_line.terminal.complain(found.error().sentence);
                ++m_failed;
            }
        }
        return m_arguments.articles.empty() || !m_request.articles.isEmpty();
    }

    int toStandardOutput()
    {
        const auto bytes = exportToBytes(m_library, m_request);
        if (!bytes)
            return m_line.fail(bytes.error());
        m_line.terminal.print(*bytes);
        return CommandLine::statusFor(1, m_failed);
    }

    int toDisk()
    {
        const QString path = fileName(m_arguments.output);
        const auto files = namesFolder(m_arguments.output) ? exportToFolder(m_library, m_request, path) : exportToFile(m_library, m_request, path);
        if (!files)
            return m_line.fail(files.error());
        qsizetype done = 0;
        QString last;
        for (const ExportedFile& file : *files) {
            if (!file.problem.isEmpty()) {
                m_line.terminal.complain(file.problem);
                ++m_failed;
                continue;
            }
            ++done;
            if (file.path != std::exchange(last, file.path)) // several articles in one file
                m_line.terminal.line((file.written ? Words::tr("Written    %1") : Words::tr("Unchanged  %1")).arg(file.path));
        }
        return CommandLine::statusFor(done, m_failed);
    }

    CommandLine& m_line;
    Library& m_library;
    const Export& m_arguments;
    ExportRequest m_request;
    qsizetype m_failed = 0;
};

} // namespace

int exportHighlights(CommandLine& line, const Export& arguments)
{
    const auto since = timeFrom(arguments.since);
    if (!since)
        return line.misuse(since.error().sentence);
    const ExportRequest request{.tag = text(arguments.tag), .since = *since, .format = formatFrom(arguments.format)};
    return line.withLibrary([&](Library& library) { return ExportCommand(line, library, arguments, request).run(); });
}

} // namespace lectern::commands
