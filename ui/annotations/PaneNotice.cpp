// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/PaneNotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

PaneNotice::PaneNotice(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_all(new QPushButton(tr("Show all"), this))
{
    m_title->setObjectName(u"annotationNotice"_s);
    m_advice->setObjectName(u"annotationAdvice"_s);
    m_all->setObjectName(u"clearFilterButton"_s);
    connect(m_all, &QPushButton::clicked, this, &PaneNotice::allRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel* label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(m_all, 0, Qt::AlignCenter);
    column->addStretch(3);
}

void PaneNotice::setCardStyle(const CardStyle& style)
{
    m_title->setFont(style.quoteFont);
    m_advice->setFont(style.noteFont);
    QPalette palette = m_advice->palette();
    palette.setColor(QPalette::WindowText, style.muted);
    m_advice->setPalette(palette);
}

void PaneNotice::say(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void PaneNotice::offerAll(bool offer)
{
    m_all->setVisible(offer);
}

} // namespace lectern
