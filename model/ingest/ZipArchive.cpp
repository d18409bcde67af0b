// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ZipArchive.h"

#include "model/Words.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr QByteArrayView directoryEntry("PK\x01\x02");

zip* openArchive(const QByteArray& bytes, QString& reason)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    if (!archive)
        reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return archive;
}

} // namespace

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const QString& name, ZipLimits limits)
{
    // Each entry takes libzip far more memory than its line in the directory takes space.
    if (bytes.count(directoryEntry) > limits.entries)
        return failure(ErrorKind::TooLarge, Words::tr("%1 holds more files than are read of one archive.").arg(name));
    QString reason;
    zip* archive = openArchive(bytes, reason);
    if (!archive)
        return failure(ErrorKind::Damaged, Words::tr("%1 is damaged or incomplete: it can't be unpacked.").arg(name), reason);
    return ZipArchive(archive, bytes, name, limits);
}

ZipArchive::ZipArchive(zip* archive, QByteArray bytes, QString name, ZipLimits limits)
    : m_bytes(std::move(bytes)),
      m_archive(archive),
      m_name(std::move(name)),
      m_limits(limits),
      m_left(qMin(limits.total, qMax<qsizetype>(16 << 20, m_bytes.size() * limits.ratio)))
{
    list();
}

void ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* raw = zip_get_name(m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        QString name = QString::fromUtf8(raw).replace(u'\\', u'/');
        while (name.startsWith("./"_L1)) // as some archivers write what lies in the folder itself
            name.remove(0, 2);
        if (name.isEmpty() || name.endsWith(u'/') || m_indexes.contains(name))
            continue;
        m_names.append(name);
        m_indexes.insert(name, i);
        if (const QString folded = name.toLower(); !m_folded.contains(folded))
            m_folded.insert(folded, i);
    }
}

qint64 ZipArchive::find(const QString& name) const
{
    const auto exact = m_indexes.constFind(name);
    return exact != m_indexes.cend() ? *exact : m_folded.value(name.toLower(), -1);
}

qsizetype ZipArchive::sizeOf(const QString& name) const
{
    zip_stat_t status;
    const qint64 index = find(name);
    if (index < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &status) != 0 || !(status.valid & ZIP_STAT_SIZE))
        return -1;
    return qsizetype(qMin<zip_uint64_t>(status.size, zip_uint64_t(std::numeric_limits<qsizetype>::max())));
}

Result<QByteArray> ZipArchive::read(const QString& name)
{
    const qint64 index = find(name);
    if (index < 0)
        return failure(ErrorKind::NotFound, Words::tr("%1 is incomplete: “%2” is missing in it.").arg(m_name, name));
    zip_stat_t status;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &status) != 0 || !(status.valid & ZIP_STAT_SIZE))
        return damaged(name);
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
        return failure(ErrorKind::Unsupported, Words::tr("%1 is locked with a password, so that it can't be read.").arg(m_name));
    if (status.size > zip_uint64_t(qMin(m_limits.entry, m_left)))
        return tooLarge();
    return unpack(index, qsizetype(status.size)).or_else([&](const Error&) -> Result<QByteArray> { return damaged(name); });
}

// libzip never hands out more than the directory promised, and checks the sum at the end.
Result<QByteArray> ZipArchive::unpack(qint64 index, qsizetype size)
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), zip_fclose);
    QByteArray bytes;
    constexpr qsizetype piece = 4 << 20; // a size that is only claimed takes no memory
    while (file && bytes.size() <= size) {
        const qsizetype before = bytes.size();
        bytes.resize(before + qMin(piece, size - before + 1));
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + before, zip_uint64_t(bytes.size() - before));
        bytes.resize(before + qMax<zip_int64_t>(0, got));
        if (got < 0)
            break;
        if (got == 0 && bytes.size() == size) {
            m_left -= size;
            return bytes;
        }
        if (got == 0)
            break;
    }
    return failure(ErrorKind::Damaged, {});
}

Failure ZipArchive::damaged(const QString& entry) const
{
    return failure(ErrorKind::Damaged, Words::tr("%1 is damaged: “%2” in it can't be unpacked.").arg(m_name, entry),
        QString::fromUtf8(zip_strerror(m_archive.get())));
}

Failure ZipArchive::tooLarge() const
{
    return failure(ErrorKind::TooLarge, Words::tr("%1 unpacks to more than is read of one file.").arg(m_name));
}

} // namespace lectern
