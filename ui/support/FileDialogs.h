// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace lectern {

struct FileQuestion
{
    QString title;
    QString suggestion = {}; // folder, or folder and name
    QString filter = {};     // "Markdown (*.md)"
};

/// The one way to the system's file dialogs. An empty answer is a cancelled dialog.
namespace fileDialogs {

    [[nodiscard]] QStringList openFiles(QWidget* parent, const FileQuestion& question);
    [[nodiscard]] QString openFile(QWidget* parent, const FileQuestion& question);
    [[nodiscard]] QString saveFile(QWidget* parent, const FileQuestion& question);
    [[nodiscard]] QString folder(QWidget* parent, const FileQuestion& question);

    /// For tests: the next dialog is not shown but answered so.
    void answerNext(const QStringList& files);

} // namespace fileDialogs

} // namespace lectern
