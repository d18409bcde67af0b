// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/QuotationPanel.h"

#include "model/session/Speakers.h"
#include "ui/quotations/SayingView.h"
#include "ui/support/EmptyNotice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

QuotationPanel::QuotationPanel(QWidget* parent) :
    QWidget(parent), m_view(new SayingView(this)), m_notice(new EmptyNotice(this))
{
    setObjectName(u"quotationPanel"_s);
    setAccessibleName(tr("Quotations of the article"));
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Quotations by speaker"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_notice->watch(m_view);
    connect(m_view, &SayingView::chosen, this, &QuotationPanel::chosen);
    connect(m_view, &SayingView::takeRequested, this, &QuotationPanel::takeRequested);
    showArticle(false);
}

void QuotationPanel::showArticle(bool open)
{
    m_view->setSpeakers({}, true);
    if (open)
        m_notice->say(tr("Nobody is quoted here"), tr("Direct speech between quotation marks stands here, by who says it."));
    else
        m_notice->say(tr("No article is open"), tr("What is said in an article stands here, by who says it."));
}

void QuotationPanel::setSayings(const QList<Saying>& sayings)
{
    m_view->setSpeakers(speakersIn(sayings), true);
}

} // namespace lectern
