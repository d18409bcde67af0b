// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PickerPopup.h"

#include "ui/support/PickerDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace lectern {

namespace {

// In heights of a letter.
constexpr int widest = 32;
constexpr int highest = 24;
constexpr int page = 8; // entries

} // namespace

PickerPopup::PickerPopup(const QString& purpose, QWidget* parent) :
    QFrame(parent, Qt::Popup), m_field(new QLineEdit(this)), m_view(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    setAccessibleName(purpose);
    m_field->setPlaceholderText(purpose);
    m_field->setAccessibleName(purpose);
    m_field->installEventFilter(this);
    m_view->setItemDelegate(new PickerDelegate(m_view));
    m_view->setAccessibleName(purpose);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_view);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& typed) {
        fit(typed);
        setCurrent(0);
    });
    connect(m_view, &QListView::clicked, this, &PickerPopup::choose);
}

void PickerPopup::setModel(QAbstractItemModel* model)
{
    model->setParent(this);
    m_view->setModel(model);
}

void PickerPopup::popUp()
{
    const QRect window = parentWidget()->window()->rect();
    const int em = fontMetrics().height();
    const QMargins margins = layout()->contentsMargins();
    const int around =
        2 * frameWidth() + margins.top() + m_field->sizeHint().height() + layout()->spacing() + margins.bottom();
    const int line = qMax(1, m_view->sizeHintForRow(0));
    m_view->setMinimumHeight(line);
    const int lines = (qMin(highest * em, window.height() - 80) - around) / line; // none is cut
    const QSize size(
        qMin(widest * em, window.width() - 40), around + qBound(1, m_view->model()->rowCount(), qMax(1, lines)) * line);
    setGeometry(QRect(parentWidget()->window()->mapToGlobal(QPoint((window.width() - size.width()) / 2, 60)), size));
    show();
    m_field->setFocus();
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex index = m_view->currentIndex(); index.isValid())
            choose(index);
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void PickerPopup::setCurrent(int row)
{
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

void PickerPopup::step(int by)
{
    setCurrent(qBound(0, m_view->currentIndex().row() + by, qMax(0, m_view->model()->rowCount() - 1)));
}

} // namespace lectern
