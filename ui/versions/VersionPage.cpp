// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionPage.h"

#include "ui/reader/ReaderView.h"
#include "ui/versions/PageBar.h"
#include "ui/versions/VersionWords.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

VersionPage::VersionPage(QWidget* parent)
    : QWidget(parent)
    , m_bar(new PageBar(this))
    , m_reader(new ReaderView(this))
{
    setObjectName(u"versionPage"_s);
    m_reader->setObjectName(u"versionReader"_s);
    m_reader->setMarkable(false);
    setFocusProxy(m_reader);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_reader, 1);
    connect(m_bar->addButton(u"versionBack"_s, tr("&Back to the newest"), tr("Esc")), &QPushButton::clicked, this, &VersionPage::left);
    m_compare = m_bar->addButton(u"versionCompare"_s, tr("&Compare"), tr("What differs in the newest version"));
    m_makeNewest = m_bar->addButton(u"versionMakeNewest"_s, tr("&Make this the newest"), tr("Read this one from now on; the other is kept"));
    connect(m_compare, &QPushButton::clicked, this, &VersionPage::compareRequested);
    connect(m_makeNewest, &QPushButton::clicked, this, &VersionPage::newestRequested);
}

void VersionPage::show(const OpenedVersion& opened, const Appearance& appearance)
{
    m_version = opened.version.number;
    const QString date = dateWords(opened.version);
    m_bar->say(opened.version.newest ? tr("You are looking at the version of %1, which is the newest.").arg(date)
                                     : tr("You are looking at the version of %1.").arg(date));
    m_makeNewest->setEnabled(!opened.version.newest);
    m_compare->setEnabled(!opened.version.newest);
    m_reader->showArticle({.article = opened.article, .content = opened.content, .annotations = opened.annotations}, appearance);
}

void VersionPage::clear()
{
    m_version = 0;
    m_reader->showNothing();
}

void VersionPage::setAppearance(const Appearance& appearance)
{
    m_reader->setAppearance(appearance);
}

bool VersionPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void VersionPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern
