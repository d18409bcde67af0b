// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/ExportFile.h"

#include "model/export/FrontMatterWriter.h"
#include "model/export/LineMerge.h"
#include "model/Words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString named(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Failure notWritten(const QString& path, const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.errorString().contains(u"space left"_s);
    return failure(full ? ErrorKind::DiskFull : ErrorKind::ReadOnly, Words::tr("“%1” could not be written: %2.").arg(named(path), file.errorString()));
}

bool isDevice(const QFileInfo& file)
{
    return file.exists() && !file.isFile() && !file.isDir();
}

Result<void> writeToDevice(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        return notWritten(path, file);
    return {};
}

Result<QByteArray> readExisting(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, Words::tr("“%1” is there but could not be read: %2.").arg(named(path), file.errorString()));
    return file.readAll();
}

} // namespace

bool isMarkdown(ExportFormat format)
{
    return format == ExportFormat::Markdown || format == ExportFormat::Article;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (there.isDir())
        return failure(ErrorKind::InvalidInput, Words::tr("“%1” is a folder.").arg(named(path)));
    if (isDevice(there))
        return writeToDevice(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file);
    return {};
}

ExportFile::ExportFile(Library& library, const QUuid& article, const QString& path, ExportFormat format)
    : m_library(library), m_article(article), m_path(QFileInfo(path).absoluteFilePath()), m_format(format)
{
}

Result<bool> ExportFile::put(const QByteArray& bytes)
{
    if (isDevice(QFileInfo(m_path)) || QFileInfo(m_path).isDir())
        return writeFile(m_path, bytes).map([] { return true; });
    const auto base = m_library.lastExport(m_article, m_path);
    if (!base)
        return Failure(base.error());
    const Result<bool> written = write(bytes, *base);
    if (!written || *base == bytes)
        return written;
    return remember(bytes).map([&] { return *written; });
}

Result<bool> ExportFile::write(const QByteArray& bytes, const std::optional<QByteArray>& base) const
{
    if (!QFileInfo::exists(m_path))
        return writeFile(m_path, bytes).map([] { return true; });
    const auto existing = readExisting(m_path);
    const auto wanted = existing.and_then([&](const QByteArray& found) { return reconciled(found, bytes, base); });
    if (!wanted)
        return Failure(wanted.error());
    if (*wanted == *existing)
        return false;
    return writeFile(m_path, *wanted).map([] { return true; });
}

/// A library that can only be read exports all the same: without memory the next merge keeps every line of the file.
Result<void> ExportFile::remember(const QByteArray& bytes)
{
    const auto remembered = m_library.rememberExport(m_article, m_path, bytes);
    if (!remembered && remembered.error().kind != ErrorKind::ReadOnly)
        return remembered;
    return {};
}

/// What the file shall hold: the new export, or that merged into what a person made of the last one.
Result<QByteArray> ExportFile::reconciled(
    const QByteArray& existing, const QByteArray& bytes, const std::optional<QByteArray>& base) const
{
    if (existing == bytes || existing.isEmpty() || (base && existing == *base))
        return bytes;
    if (!isMarkdown(m_format))
        return failure(ErrorKind::InvalidInput,
            base ? Words::tr("“%1” was changed since Lectern wrote it; choose another name.").arg(named(m_path))
                 : Words::tr("“%1” is there already and is not Lectern's; choose another name.").arg(named(m_path)));
    if (base)
        return merged(*base, existing, bytes);
    if (lecternIdsIn(existing, m_format == ExportFormat::Article ? articleIdKey : highlightsIdKey).contains(m_article))
        return merged(existing, bytes);
    return failure(ErrorKind::InvalidInput, Words::tr("“%1” is there already and is not Lectern's; choose another name.").arg(named(m_path)));
}

} // namespace lectern
