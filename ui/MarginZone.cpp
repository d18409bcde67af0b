// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MarginZone.h"

#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/CardList.h"
#include "ui/annotations/FlowLayout.h"
#include "ui/quotations/QuotationPanel.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

MarginZone::MarginZone(QWidget* parent) :
    QWidget(parent),
    m_pane(new AnnotationPane(this)),
    m_quotations(new QuotationPanel(this)),
    m_bar(new QWidget(this)),
    m_stack(new QStackedWidget(this)),
    m_sides(new QButtonGroup(this))
{
    setObjectName(u"marginZone"_s);
    setAutoFillBackground(true);
    (new FlowLayout(m_bar, 4))->setContentsMargins(8, 6, 8, 2);
    addSide(Side::Highlights, u"showHighlightsSide"_s, tr("Highlights"), m_pane)->setChecked(true);
    addSide(Side::Quotations, u"showQuotationsSide"_s, tr("Quotations"), m_quotations);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_pane, &AnnotationPane::editingBegins, this, [this] { show(Side::Highlights); });
    connect(m_sides, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
}

QToolButton* MarginZone::addSide(Side side, const QString& name, const QString& text, QWidget* content)
{
    auto* button = new QToolButton(m_bar);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_sides->addButton(button, int(side));
    m_bar->layout()->addWidget(button);
    m_stack->addWidget(content);
    return button;
}

MarginZone::Side MarginZone::side() const
{
    return Side(m_stack->currentIndex());
}

void MarginZone::show(Side side)
{
    m_stack->setCurrentIndex(int(side));
    m_sides->button(int(side))->setChecked(true);
}

void MarginZone::enter(Side side)
{
    show(side);
    // No focus proxy leads to the cards: Tab would go there at once, past what stands above them.
    QWidget* entered = side == Side::Highlights ? m_pane->cards() : m_stack->currentWidget();
    entered->setFocus(Qt::ShortcutFocusReason);
}

void MarginZone::setQuotationCount(int count)
{
    m_sides->button(int(Side::Quotations))->setText(count > 0 ? tr("Quotations %1").arg(count) : tr("Quotations"));
}

} // namespace lectern
