// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/ExportFolder.h"

#include "model/export/FileNames.h"
#include "model/export/FrontMatterWriter.h"
#include "model/session/ExportContent.h"
#include "model/session/ExportFile.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QByteArray headOf(const QString& path)
{
    constexpr qint64 longestHead = 16 << 10;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(longestHead) : QByteArray();
}

QString shortId(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces).first(8);
}

} // namespace

ExportFolder::ExportFolder(const QString& path, ExportFormat format) : m_folder(path), m_format(format)
{
    for (const QString& name : m_folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        m_taken += name.toCaseFolded();
        if (name.endsWith(isMarkdown(format) ? u".md"_s : extensionOf(format), Qt::CaseInsensitive))
            learn(name);
    }
}

/// Markdown tells its article in its front matter, whatever the file is called by now; other formats only in their names.
void ExportFolder::learn(const QString& name)
{
    const QString extension = extensionOf(m_format);
    if (!isMarkdown(m_format)) {
        const QString stem = name.chopped(extension.size());
        if (const QString id = stem.right(8); !m_names.contains(id))
            m_names.insert(id, name);
        return;
    }
    const QList<QUuid> ids = lecternIdsIn(headOf(m_folder.filePath(name)), m_format == ExportFormat::Article ? articleIdKey : highlightsIdKey);
    if (const QString id = ids.value(0).toString(QUuid::WithoutBraces); ids.size() == 1 && !m_names.contains(id))
        m_names.insert(id, name);
}

QString ExportFolder::pathFor(const Article& article)
{
    const QString id = article.id.toString(QUuid::WithoutBraces);
    const QString known = m_names.value(isMarkdown(m_format) ? id : shortId(article.id));
    const QString name = known.isEmpty() ? freeName(article) : known;
    m_taken += name.toCaseFolded();
    return m_folder.absoluteFilePath(name);
}

QString ExportFolder::freeName(const Article& article) const
{
    QString name = exportFileName(article, extensionOf(m_format));
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = exportFileName(article, QString(u" ("_s + QString::number(number) + u')' + extensionOf(m_format)));
    return name;
}

} // namespace lectern
