// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <memory>

struct zip;

namespace lectern {

struct ZipLimits
{
    qsizetype entries = 50'000;
    qsizetype entry = 64LL << 20;  // bytes of one entry, unpacked
    qsizetype total = 512LL << 20; // of all that are read
    qsizetype ratio = 100;         // total to the size of the archive; the first 16 MB are free
};

/// A ZIP archive at hand, read through libzip. Nothing is ever written to disk, so that an entry's name is only a name. What is
/// unpacked is bounded, whatever the archive says of itself.
class ZipArchive final
{
public:
    /// `name` stands for the archive in sentences for the person. Errors: Damaged, TooLarge.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray& bytes, const QString& name, ZipLimits limits = {});

    /// Names of the files in it, in their order; folders left out, "/" between the parts of a path.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] bool contains(const QString& name) const { return find(name) >= 0; }
    /// Bytes that an entry says it has, unpacked; -1 when there is none of that name.
    [[nodiscard]] qsizetype sizeOf(const QString& name) const;
    /// Unpacks an entry; a name is found in another case, too. Errors: NotFound, Damaged, TooLarge, Unsupported (a password).
    [[nodiscard]] Result<QByteArray> read(const QString& name);

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };

    ZipArchive(zip* archive, QByteArray bytes, QString name, ZipLimits limits);

    void list();
    [[nodiscard]] qint64 find(const QString& name) const;
    [[nodiscard]] Result<QByteArray> unpack(qint64 index, qsizetype size);
    [[nodiscard]] Failure damaged(const QString& entry) const;
    [[nodiscard]] Failure tooLarge() const;

    QByteArray m_bytes; // what libzip reads from
    std::unique_ptr<zip, Close> m_archive;
    QString m_name;
    ZipLimits m_limits;
    QStringList m_names;
    QHash<QString, qint64> m_indexes;
    QHash<QString, qint64> m_folded; // by the name in lower case
    qsizetype m_left;                // bytes that may yet be unpacked
};

} // namespace lectern
