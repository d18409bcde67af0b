// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/EmptyNotice.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QLabel* centeredLabel(QWidget* parent, const QString& name, QPalette::ColorRole role)
    {
        auto* label = new QLabel(parent);
        label->setObjectName(name);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setForegroundRole(role);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

} // namespace

EmptyNotice::EmptyNotice(QWidget* parent) :
    QWidget(parent),
    m_title(centeredLabel(this, u"noticeTitle"_s, QPalette::Text)),
    m_advice(centeredLabel(this, u"noticeAdvice"_s, QPalette::PlaceholderText)),
    m_deed(new QPushButton(this))
{
    m_deed->setObjectName(u"noticeDeed"_s);
    connect(m_deed, &QPushButton::clicked, this, &EmptyNotice::accepted);
    offer({});
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(6);
    layout->addWidget(m_deed, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

// What only speaks is nothing to the mouse: the view beneath takes clicks and drops.
void EmptyNotice::offer(const QString& deed)
{
    m_deed->setText(deed);
    m_deed->setVisible(!deed.isEmpty());
    setAttribute(Qt::WA_TransparentForMouseEvents, deed.isEmpty());
}

void EmptyNotice::say(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
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
