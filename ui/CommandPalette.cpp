// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CommandPalette.h"

#include "ui/CommandPaletteModel.h"
#include "ui/support/TwoLines.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int widest = 560;
    constexpr int highest = 420;

    // Icon and title where a line begins, shortcut or source at its end.
    class EntryDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            painter->save();
            QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
            const QRect area = option.rect.adjusted(14, 0, -14, 0);
            const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed({area.x(), area.center().y() - 7, 16, 16}));
            const int most = area.width() * 2 / 5; // the longest shortcut, in the longest words for its keys
            const QString hint = option.fontMetrics.elidedText(
                index.data(CommandPaletteModel::HintRole).toString(), Qt::ElideRight, most);
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, hint);
            const int used = option.fontMetrics.horizontalAdvance(hint) + 12;
            const int height = option.fontMetrics.height();
            painter->setPen(option.palette.color(QPalette::Text));
            paintOneLine(*painter, placed({area.x() + 26, area.center().y() - height / 2, area.width() - 26 - used, height}),
                index.data().toString());
            painter->restore();
        }

        QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
        {
            return {200, option.fontMetrics.height() + 14};
        }
    };

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent) :
    QFrame(parent, Qt::Popup),
    m_model(new CommandPaletteModel(actions, this)),
    m_field(new QLineEdit(this)),
    m_view(new QListView(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);
    m_field->setPlaceholderText(tr("Go to an article or a command"));
    m_field->setAccessibleName(tr("Go to an article or a command"));
    m_field->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
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
        m_model->setTyped(typed);
        move(0);
    });
    connect(m_view, &QListView::clicked, this, &CommandPalette::choose);
    move(0);
}

void CommandPalette::setArticles(const QList<Article>& articles)
{
    m_model->setArticles(articles);
    move(0);
}

void CommandPalette::popUp()
{
    const QRect window = parentWidget()->rect();
    const QSize size(qMin(widest, window.width() - 40), qMin(highest, window.height() - 80));
    setGeometry(QRect(parentWidget()->mapToGlobal(QPoint((window.width() - size.width()) / 2, 60)), size));
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(8); return true;
    case Qt::Key_PageUp: move(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::move(int step)
{
    const int last = qMax(0, m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(qBound(0, m_view->currentIndex().row() + step, last)));
}

// The palette closes first: what was chosen may open something of its own.
void CommandPalette::choose()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    auto* action = index.data(CommandPaletteModel::ActionRole).value<QAction*>();
    const QUuid article = index.data(CommandPaletteModel::ArticleRole).toUuid();
    close();
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
    else
        Q_EMIT articleChosen(article);
}

} // namespace lectern
