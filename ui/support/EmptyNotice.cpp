// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/EmptyNotice.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lectern {

namespace {

    QLabel* centeredLabel(QWidget* parent, QPalette::ColorRole role)
    {
        auto* label = new QLabel(parent);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setForegroundRole(role);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

} // namespace

EmptyNotice::EmptyNotice(QWidget* parent) :
    QWidget(parent), m_title(centeredLabel(this, QPalette::Text)), m_advice(centeredLabel(this, QPalette::PlaceholderText))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addStretch(3);
}

void EmptyNotice::say(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyNotice::watch(QAbstractItemView* view)
{
    m_view = view;
    setParent(view->viewport());
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNotice::appear);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNotice::appear);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNotice::appear);
    appear();
}

bool EmptyNotice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyNotice::appear()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount(m_view->rootIndex()) == 0);
}

} // namespace lectern
