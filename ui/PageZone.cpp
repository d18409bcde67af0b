// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageZone.h"

#include "ui/reader/ReaderView.h"
#include "ui/support/EmptyNotice.h"
#include "ui/support/FocusEdge.h"
#include "ui/versions/ComparisonPage.h"
#include "ui/versions/VersionPage.h"

#include <QLabel>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

PageZone::PageZone(QWidget* parent) :
    QStackedWidget(parent),
    m_notice(new EmptyNotice(this)),
    m_reader(new ReaderView(this)),
    m_page(new QWidget(this)),
    m_link(new QLabel(this))
{
    setObjectName(u"pageZone"_s);
    m_reader->setObjectName(u"reader"_s);
    m_reader->setFrameShape(QFrame::NoFrame);
    new FocusEdge(m_reader);
    addWidget(makeWelcome());
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_reader, 1);
    addWidget(m_page);
    m_link->setAutoFillBackground(true);
    m_link->setBackgroundRole(QPalette::Window);
    m_link->setForegroundRole(QPalette::PlaceholderText);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setObjectName(u"linkTarget"_s);
    m_link->setMargin(5);
    m_link->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_link->hide();
    connect(m_reader, &ReaderView::linkHovered, this, &PageZone::showLink);
}

QWidget* PageZone::makeWelcome()
{
    auto* welcome = new QWidget(this);
    welcome->setObjectName(u"welcome"_s);
    welcome->setBackgroundRole(QPalette::Base);
    welcome->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(welcome);
    layout->addWidget(m_notice);
    m_notice->setProminent();
    connect(m_notice, &EmptyNotice::accepted, this, &PageZone::samplesRequested);
    connect(m_notice, &EmptyNotice::otherAccepted, this, &PageZone::filesRequested);
    setLibraryEmpty(false);
    return welcome;
}

void PageZone::setLibraryEmpty(bool empty)
{
    if (empty)
        m_notice->say(tr("Welcome to Lectern"),
            tr("Four short articles show in five minutes how it is used.\n"
               "Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here."));
    else
        m_notice->say(tr("Nothing is open"),
            tr("Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text."));
    if (empty && !std::exchange(m_libraryEmpty, true)) {
        m_notice->offer(tr("Begin with the samples"), tr("Open files…"));
        m_notice->setFocus();
    } else if (!empty && std::exchange(m_libraryEmpty, false)) {
        m_notice->offer({});
    }
}

void PageZone::setOpen(bool open)
{
    setCurrentIndex(open ? 1 : 0);
    layout()->activate();
    m_page->layout()->activate();
    showLink({});
}

ReaderView* PageZone::shownReader() const
{
    return m_version && currentWidget() == m_version ? m_version->reader() : m_reader;
}

void PageZone::setAbove(QWidget* panel)
{
    static_cast<QVBoxLayout*>(m_page->layout())->insertWidget(0, panel);
}

VersionPage* PageZone::version()
{
    if (!m_version) {
        m_version = new VersionPage(this);
        addWidget(m_version);
        connect(m_version->reader(), &ReaderView::linkHovered, this, &PageZone::showLink);
        Q_EMIT versionMade(m_version);
    }
    return m_version;
}

ComparisonPage* PageZone::comparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonPage(this);
        addWidget(m_comparison);
        Q_EMIT comparisonMade(m_comparison);
    }
    return m_comparison;
}

void PageZone::showVersion()
{
    setCurrentWidget(version());
    m_version->setFocus();
}

void PageZone::showComparison()
{
    setCurrentWidget(comparison());
    m_comparison->setFocus();
}

void PageZone::showPage()
{
    setCurrentWidget(m_page);
    m_reader->setFocus();
}

void PageZone::clearVersions()
{
    if (m_version)
        m_version->clear();
    if (m_comparison)
        m_comparison->clear();
}

bool PageZone::isShowingPage() const
{
    return currentWidget() == m_page;
}

void PageZone::setAppearance(const Appearance& appearance)
{
    m_reader->setAppearance(appearance);
    if (m_version)
        m_version->setAppearance(appearance);
    if (m_comparison)
        m_comparison->setAppearance(appearance);
}

void PageZone::showLink(const QString& target)
{
    m_link->setVisible(!target.isEmpty());
    if (target.isEmpty())
        return;
    m_link->setText(m_link->fontMetrics().elidedText(target, Qt::ElideMiddle, width() - 40));
    m_link->adjustSize();
    m_link->move(0, height() - m_link->height());
    m_link->raise();
}

void PageZone::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    showLink({});
}

} // namespace lectern
