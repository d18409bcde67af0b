// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Export.h"

#include <optional>

namespace lectern {

/// Brings one export onto the disk beside what a person may have made of the last one.
class ExportFile final
{
public:
    /// `article` is under which the library remembers what was written.
    ExportFile(Library& library, const QUuid& article, const QString& path, ExportFormat format);

    /// Writes, merges or leaves the file as it is, and lets the library remember the bytes. True when the file was written to.
    Result<bool> put(const QByteArray& bytes);

private:
    Result<bool> write(const QByteArray& bytes, const std::optional<QByteArray>& base) const;
    Result<void> remember(const QByteArray& bytes);
    Result<QByteArray> reconciled(const QByteArray& existing, const QByteArray& bytes, const std::optional<QByteArray>& base) const;

    Library& m_library;
    QUuid m_article;
    QString m_path;
    ExportFormat m_format;
};

/// True for what a person may go on editing, so that the next export is merged into it.
[[nodiscard]] bool isMarkdown(ExportFormat format);

/// Writes a file that is complete or not there; a device or pipe is written to as it is.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace lectern
