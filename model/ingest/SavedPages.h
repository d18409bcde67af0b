// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace lectern {

/// Saved pages at hand, by the addresses that they name (SavingNote.h).
class SavedPages final
{
public:
    explicit SavedPages(const QStringList& files = {});

    /// The file of the page that was at this address; empty when there is none. The first of one address counts.
    [[nodiscard]] QString fileOf(const QString& address) const;

private:
    QHash<QString, QString> m_files; // by canonical address
};

} // namespace lectern
