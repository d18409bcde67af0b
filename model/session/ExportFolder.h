// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Export.h"

#include <QDir>
#include <QHash>
#include <QSet>

namespace lectern {

/// The names in a folder of exports: where each article's file lies already, and which names are taken. Names are compared without
/// case, since many file systems do.
class ExportFolder final
{
public:
    /// Reads the folder once.
    ExportFolder(const QString& path, ExportFormat format);

    /// The path for an article's file: the one it has, else a new one that nobody uses. Taken from then on.
    [[nodiscard]] QString pathFor(const Article& article);

private:
    void learn(const QString& name);
    [[nodiscard]] QString freeName(const Article& article) const;

    QDir m_folder;
    ExportFormat m_format;
    QHash<QString, QString> m_names; // by what an article is found by
    QSet<QString> m_taken;
};

} // namespace lectern
