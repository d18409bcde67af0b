// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SavedPages.h"

#include "model/ingest/Ingest.h"
#include "model/ingest/SavingNote.h"

#include <QFile>
#include <QFileInfo>

namespace lectern {

namespace {

QString addressNotedIn(const QString& path)
{
    constexpr qint64 head = 8 << 10;
    QFile file(path);
    const bool regular = QFileInfo(path).isFile();
    return regular && file.open(QIODevice::ReadOnly) ? canonicalUrl(savingNoteIn(file.read(head)).address) : QString();
}

} // namespace

SavedPages::SavedPages(const QStringList& files)
{
    for (const QString& file : files) {
        if (const QString address = addressNotedIn(file); !address.isEmpty() && !m_files.contains(address))
            m_files.insert(address, file);
    }
}

QString SavedPages::fileOf(const QString& address) const
{
    return m_files.value(canonicalUrl(address));
}

} // namespace lectern
