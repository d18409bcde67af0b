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
    m_deed(addDeed(u"noticeDeed"_s)),
    m_other(addDeed(u"noticeOtherDeed"_s))
{
    connect(m_deed, &QPushButton::clicked, this, &EmptyNotice::accepted);
    connect(m_other, &QPushButton::clicked, this, &EmptyNotice::otherAccepted);
    offer({});
    setFocusProxy(m_deed);
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
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    deeds->addStretch(1);
    deeds->addWidget(m_deed);
    deeds->addWidget(m_other);
    deeds->addStretch(1);
    layout->addLayout(deeds);
    layout->addStretch(3);
}

QPushButton* EmptyNotice::addDeed(const QString& name)
{
    auto* deed = new QPushButton(this);
    deed->setObjectName(name);
    deed->setAutoDefault(true); // Enter presses the one that has the keyboard
    return deed;
}

void EmptyNotice::setProminent()
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    m_title->setFont(font);
}

// What only speaks is nothing to the mouse: the view beneath takes clicks and drops.
void EmptyNotice::offer(const QString& deed, const QString& other)
{
    m_deed->setText(deed);
    m_deed->setVisible(!deed.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
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
