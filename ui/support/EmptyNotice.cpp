// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/EmptyNotice.h"

#include "ui/support/ButtonRow.h"

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

EmptyNotice::EmptyNotice(QWidget* parent)
    : QWidget(parent),
      m_above(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Maximum)),
      m_title(centeredLabel(this, u"noticeTitle"_s, QPalette::Text)),
      m_advice(centeredLabel(this, u"noticeAdvice"_s, QPalette::PlaceholderText)),
      m_deed(addDeed(u"noticeDeed"_s)),
      m_other(addDeed(u"noticeOtherDeed"_s))
{
    connect(m_deed, &QPushButton::clicked, this, &EmptyNotice::accepted);
    connect(m_other, &QPushButton::clicked, this, &EmptyNotice::otherAccepted);
    setFocusProxy(m_deed);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addSpacerItem(m_above);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(6);
    auto* deeds = new ButtonRow(nullptr, Qt::AlignHCenter);
    deeds->addWidget(m_deed);
    deeds->addWidget(m_other);
    layout->addLayout(deeds);
    layout->addStretch(1);
    offer({});
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
    fit();
}

void EmptyNotice::say(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    fit();
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

// Beside each other in the zones of a window, titles stand on one line.
void EmptyNotice::alignTitle()
{
    const int line = window()->height() * 2 / 5 - mapTo(window(), QPoint(0, layout()->contentsMargins().top())).y();
    m_above->changeSize(0, qMax(0, line - m_title->fontMetrics().ascent()), QSizePolicy::Minimum, QSizePolicy::Maximum);
    layout()->invalidate();
}

// What to do is told by the buttons too: the advice gives way to them. Most notices of a window are never seen, and setting their texts
// takes time: one is fitted when it is shown.
void EmptyNotice::fit()
{
    if (!isVisible())
        return;
    const int side = width() < 12 * fontMetrics().height() ? 8 : 20;
    layout()->setContentsMargins(side, 20, side, 20);
    m_advice->setVisible(!m_advice->text().isEmpty());
    alignTitle();
    const bool fits = layout()->heightForWidth(width()) - m_above->sizeHint().height() <= height();
    m_advice->setVisible(m_advice->isVisibleTo(this) && (fits || m_deed->text().isEmpty()));
}

void EmptyNotice::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    alignTitle();
}

void EmptyNotice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyNotice::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fit();
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
