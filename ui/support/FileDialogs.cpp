// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FileDialogs.h"

#include <QFileDialog>
#include <optional>
#include <utility>

namespace lectern::fileDialogs {

namespace {

    std::optional<QStringList>& prepared()
    {
        static std::optional<QStringList> answer;
        return answer;
    }

    template <class Ask>
    QStringList answered(Ask ask)
    {
        if (prepared())
            return *std::exchange(prepared(), std::nullopt);
        return ask();
    }

    template <class Ask>
    QString answeredWithOne(Ask ask)
    {
        return answered([&] { return QStringList{ask()}; }).value(0);
    }

} // namespace

QStringList openFiles(QWidget* parent, const FileQuestion& question)
{
    return answered(
        [&] { return QFileDialog::getOpenFileNames(parent, question.title, question.suggestion, question.filter); });
}

QString openFile(QWidget* parent, const FileQuestion& question)
{
    return answeredWithOne(
        [&] { return QFileDialog::getOpenFileName(parent, question.title, question.suggestion, question.filter); });
}

QString saveFile(QWidget* parent, const FileQuestion& question)
{
    return answeredWithOne(
        [&] { return QFileDialog::getSaveFileName(parent, question.title, question.suggestion, question.filter); });
}

QString folder(QWidget* parent, const FileQuestion& question)
{
    return answeredWithOne([&] { return QFileDialog::getExistingDirectory(parent, question.title, question.suggestion); });
}

void answerNext(const QStringList& files)
{
    prepared() = files;
}

} // namespace lectern::fileDialogs
