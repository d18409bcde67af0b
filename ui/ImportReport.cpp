// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportReport.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString lineOf(const ImportSummary::Failed& failed)
    {
        return failed.error.sentence.contains(failed.path) ? failed.error.sentence : failed.path + u": " + failed.error.sentence;
    }

} // namespace

ImportReport::ImportReport(const QList<ImportSummary::Failed>& failed, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"importReport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What could not be read"));
    resize(640, 360);
    QStringList lines;
    for (const ImportSummary::Failed& one : failed)
        lines << lineOf(one);

    auto* list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, list, [list] { QGuiApplication::clipboard()->setText(list->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("%n file(s) could not be read. All others are in the library.", nullptr, int(failed.size())), this));
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace lectern
