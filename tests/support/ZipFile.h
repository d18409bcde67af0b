// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lectern::test {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

/// The bytes of a ZIP archive that holds these files in this order.
[[nodiscard]] QByteArray zipped(const QList<ZipEntry>& entries);

} // namespace lectern::test
