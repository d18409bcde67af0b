// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ExportDialog.h"

#include "ui/support/ButtonRow.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    enum Scope { Chosen, All };

    QString nameOf(const QList<Article>& articles)
    {
        if (articles.size() > 1)
            return ExportDialog::tr("The %n selected article(s)", nullptr, int(articles.size()));
        QString title = articles.value(0).metadata.title;
        if (title.size() > 48)
            title = title.first(47) % u'…';
        return articles.isEmpty() ? ExportDialog::tr("This article") : ExportDialog::tr("“%1”").arg(title);
    }

} // namespace

ExportDialog::ExportDialog(const QList<Article>& chosen, QWidget* parent) :
    QDialog(parent), m_chosen(chosen), m_scope(new QButtonGroup(this)), m_formats(makeFormats())
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export highlights"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(14);
    layout->addRow(tr("Highlights of"), makeScope());
    layout->addRow(tr("&As"), m_formats);
    layout->addRow(makeButtons());
}

QWidget* ExportDialog::makeScope()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto* chosen = new QRadioButton(nameOf(m_chosen).replace(u"&"_s, u"&&"_s), box);
    auto* all = new QRadioButton(tr("A&ll articles that have highlights"), box);
    m_scope->addButton(chosen, Chosen);
    m_scope->addButton(all, All);
    chosen->setEnabled(!m_chosen.isEmpty());
    (m_chosen.isEmpty() ? all : chosen)->setChecked(true);
    layout->addWidget(chosen);
    layout->addWidget(all);
    return box;
}

QComboBox* ExportDialog::makeFormats()
{
    auto* formats = new QComboBox(this);
    formats->setObjectName(u"exportFormat"_s);
    formats->addItem(tr("Markdown: quotes, notes and tags"), int(ExportFormat::Markdown));
    formats->addItem(tr("Markdown: the whole article"), int(ExportFormat::Article));
    formats->addItem(tr("JSON, for other programs"), int(ExportFormat::Json));
    formats->addItem(tr("Web page"), int(ExportFormat::Html));
    return formats;
}

QLayout* ExportDialog::makeButtons()
{
    auto* row = new ButtonRow;
    row->setContentsMargins(0, 6, 0, 0);
    const auto add = [&](const QString& name, const QString& text, void (ExportDialog::*wish)(const ExportRequest&)) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, wish] {
            accept();
            Q_EMIT (this->*wish)(request());
        });
        row->addWidget(button);
        return button;
    };
    add(u"exportClipboard"_s, tr("&Copy"), &ExportDialog::clipboardRequested);
    row->addGap();
    add(u"exportFolder"_s, tr("To a f&older…"), &ExportDialog::folderRequested);
    add(u"exportFile"_s, tr("To a &file…"), &ExportDialog::fileRequested)->setDefault(true);
    return row;
}

ExportRequest ExportDialog::request() const
{
    QList<QUuid> articles;
    if (m_scope->checkedId() == Chosen)
        for (const Article& article : m_chosen)
            articles << article.id;
    return {.articles = articles, .format = ExportFormat(m_formats->currentData().toInt())};
}

} // namespace lectern
