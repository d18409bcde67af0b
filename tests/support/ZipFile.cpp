// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ZipFile.h"

#include <zip.h>

namespace lectern::test {

namespace {

QByteArray allOf(zip_source_t* source)
{
    zip_stat_t status;
    zip_source_stat(source, &status);
    QByteArray bytes(qsizetype(status.size), '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray zipped(const QList<ZipEntry>& entries)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 1, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const ZipEntry& entry : entries) {
        zip_source_t* bytes = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            zip_source_free(bytes); // a name that is there already
        else if (entry.name == u"mimetype")
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        zip_discard(archive);
    const QByteArray bytes = allOf(target);
    zip_source_free(target);
    return bytes;
}

} // namespace lectern::test
