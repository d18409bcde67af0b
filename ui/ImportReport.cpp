// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportReport.h"

#include "ui/support/LocalWords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString lineOf(const ImportSummary::Failed& failed)
    {
        return failed.error.sentence.contains(failed.path) ? failed.error.sentence : failed.path + u": " + failed.error.sentence;
    }

    // Beneath its folder a file goes by its name alone.
    QString nameAndReason(const ImportSummary::Failed& failed)
    {
        const QString name = QFileInfo(failed.path).fileName();
        const QString sentence = QString(failed.error.sentence).replace(failed.path, name);
        return sentence.contains(name) ? sentence : name + u": " + sentence;
    }

    void copy(const QList<ImportSummary::Failed>& failed)
    {
        QStringList lines;
        for (const ImportSummary::Failed& one : failed)
            lines << lineOf(one);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }

    QTreeWidgetItem* folderIn(QTreeWidget* list, const QString& path)
    {
        const QString folder = leftToRight(QFileInfo(path).path());
        const QList<QTreeWidgetItem*> there = list->findItems(folder, Qt::MatchExactly);
        if (!there.isEmpty())
            return there.first();
        auto* item = new QTreeWidgetItem(list, {folder});
        item->setForeground(0, list->palette().color(QPalette::PlaceholderText));
        item->setFlags(Qt::ItemIsEnabled);
        return item;
    }

} // namespace

ImportReport::ImportReport(const QList<ImportSummary::Failed>& failed, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"importReport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What could not be read"));
    resize(640, 360);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyAll = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyAll->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(copyAll, &QPushButton::clicked, this, [failed] { copy(failed); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(new QLabel(tr("%n file(s) could not be read. What was read is in the library.", nullptr, int(failed.size())), this));
    layout->addWidget(makeList(failed), 1);
    layout->addWidget(buttons);
}

QTreeWidget* ImportReport::makeList(const QList<ImportSummary::Failed>& failed)
{
    auto* list = new QTreeWidget(this);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setIndentation(16);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setAccessibleName(windowTitle());
    for (const ImportSummary::Failed& one : failed) {
        auto* item = new QTreeWidgetItem(folderIn(list, one.path), {nameAndReason(one)});
        item->setToolTip(0, one.error.detail.isEmpty() ? item->text(0) : one.error.detail);
    }
    list->expandAll();
    return list;
}

} // namespace lectern
