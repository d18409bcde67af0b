// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/ShortcutsDialog.h"

#include "ui/shortcuts/KeyField.h"
#include "ui/shortcuts/Shortcuts.h"
#include "ui/shortcuts/ShortcutsModel.h"
#include "ui/support/FieldIcons.h"
#include "ui/support/LocalWords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // Lines with air, and with the same ink whether chosen or not.
    class ShortcutLine final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.height() / 2);
        }

    protected:
        void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
            if (index.column() == ShortcutsModel::Keys && !option->text.isRightToLeft())
                option->text = leftToRight(option->text);
        }
    };

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts* shortcuts, QWidget* parent) :
    QDialog(parent),
    m_shortcuts(shortcuts),
    m_model(new ShortcutsModel(*shortcuts, this)),
    m_found(new QSortFilterProxyModel(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeEditor());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_list, &QTreeView::activated, this, &ShortcutsDialog::begin);
    connect(m_key, &KeyField::pressed, this, &ShortcutsDialog::want);
    connect(shortcuts, &Shortcuts::changed, m_model, &ShortcutsModel::refresh);
    connect(shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::showCurrent);
    showCurrent();
    const int em = fontMetrics().height();
    resize(QSize(em * 42, em * 38).boundedTo(parent->size()));
    m_search->setFocus();
}

QWidget* ShortcutsDialog::makeList()
{
    auto* part = new QWidget;
    m_search = new QLineEdit(part);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Search by words or keys"));
    m_search->setAccessibleName(tr("Search by words or keys"));
    makeSearchField(m_search);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_list = new QTreeView(part);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setModel(m_found);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ShortcutLine(m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ShortcutsModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Keys, QHeaderView::ResizeToContents);
    m_list->expandAll();
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget* ShortcutsDialog::makeEditor()
{
    auto* part = new QWidget;
    m_what = new QLabel(part);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_key = new KeyField(part);
    m_key->setObjectName(u"shortcutKey"_s);
    m_key->setPlaceholderText(tr("Press the new key"));
    m_clear = makeButton(u"shortcutClear"_s, tr("&Clear"), &ShortcutsDialog::clear);
    m_reset = makeButton(u"shortcutReset"_s, tr("&Default"), &ShortcutsDialog::reset);
    m_resetAll = makeButton(u"shortcutResetAll"_s, tr("&All to their defaults"), &ShortcutsDialog::resetAll);
    m_take = makeButton(u"shortcutTake"_s, tr("&Take it from there"), &ShortcutsDialog::take);
    m_sentence = new QLabel(part);
    m_sentence->setObjectName(u"shortcutSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->addWidget(m_what, 0, 0, 1, 5);
    grid->addWidget(m_key, 1, 0);
    grid->addWidget(m_clear, 1, 1);
    grid->addWidget(m_reset, 1, 2);
    grid->addWidget(m_resetAll, 1, 4);
    grid->addWidget(m_sentence, 2, 0, 1, 4);
    grid->addWidget(m_take, 2, 4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(3, 1);
    // As high with a sentence as without: the list above must not jump.
    grid->setRowMinimumHeight(2, qMax(m_take->sizeHint().height(), 2 * fontMetrics().lineSpacing()));
    return part;
}

QPushButton* ShortcutsDialog::makeButton(const QString& name, const QString& text, void (ShortcutsDialog::*work)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

// From the search the arrow keys go through what was found, and Enter chooses it.
bool ShortcutsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down)
        m_list->setFocus(Qt::TabFocusReason);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        begin();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void ShortcutsDialog::search(const QString& words)
{
    m_found->setFilterFixedString(words.trimmed());
    m_list->expandAll();
    for (int row = 0; row < m_found->rowCount(); ++row)
        for (int line = 0; line < m_found->rowCount(m_found->index(row, 0)); ++line)
            if (const QModelIndex index = m_found->index(line, 0, m_found->index(row, 0)); ShortcutsModel::actionAt(index))
                return m_list->setCurrentIndex(index);
    m_list->setCurrentIndex({});
    showCurrent();
}

void ShortcutsDialog::showCurrent()
{
    m_action = ShortcutsModel::actionAt(m_list->currentIndex());
    m_what->setText(m_action ? tr("“%1”, by this key:").arg(plainText(m_action)) : tr("Choose what another key is to do."));
    m_key->setAccessibleName(m_what->text());
    m_key->setEnabled(m_action);
    m_key->setKey(m_action ? m_action->shortcut() : QKeySequence());
    m_clear->setEnabled(m_action && !m_action->shortcuts().isEmpty());
    m_reset->setEnabled(m_action && m_shortcuts->isChanged(m_action));
    m_resetAll->setEnabled(m_shortcuts->isAnyChanged());
    say({});
}

void ShortcutsDialog::begin()
{
    if (!m_action)
        return;
    m_key->clear();
    m_key->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::want(const QKeySequence& key)
{
    m_wanted = key;
    m_key->setKey(key);
    const QString name = leftToRight(key.toString(QKeySequence::NativeText));
    if (Shortcuts::isReserved(key))
        say(tr("%1 is a key that the page itself needs.").arg(name));
    else if (const QAction* holder = m_shortcuts->holder({key}, m_action))
        say(tr("%1 is the key of “%2” already.").arg(name, plainText(holder)), true);
    else
        give({key});
}

void ShortcutsDialog::take()
{
    give({m_wanted});
}

void ShortcutsDialog::clear()
{
    give({});
}

void ShortcutsDialog::reset()
{
    const QList<QKeySequence> keys = m_shortcuts->defaults(m_action);
    const QAction* holder = m_shortcuts->holder(keys, m_action);
    m_wanted = keys.value(0);
    if (holder)
        say(tr("%1 is the key of “%2” already.")
                .arg(leftToRight(m_wanted.toString(QKeySequence::NativeText)), plainText(holder)),
            true);
    else
        give(keys);
}

void ShortcutsDialog::resetAll()
{
    m_shortcuts->resetAll();
}

void ShortcutsDialog::give(const QList<QKeySequence>& keys)
{
    m_shortcuts->assign(m_action, keys);
    m_list->setFocus();
}

void ShortcutsDialog::say(const QString& sentence, bool canTake)
{
    m_sentence->setText(sentence);
    m_take->setVisible(canTake);
}

} // namespace lectern
