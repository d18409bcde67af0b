// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ShortcutsDialog.h"

#include "ui/ActionCollection.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    using Lines = QList<std::pair<QString, QString>>; // what is done, by which keys

    QString plain(QString text)
    {
        return text.remove(u'&').remove(u'…');
    }

    Lines linesOf(const QMenu* menu)
    {
        Lines lines;
        for (const QAction* action : menu->actions())
            if (!action->shortcut().isEmpty())
                lines << std::pair(plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        return lines;
    }

    // What the page and the list do by themselves.
    Lines pageLines()
    {
        return {{ShortcutsDialog::tr("A page on, or back"), ShortcutsDialog::tr("Space, Shift+Space")},
            {ShortcutsDialog::tr("Select with the caret (F7) on"), ShortcutsDialog::tr("Shift+arrows")},
            {ShortcutsDialog::tr("Note on the selection; without one, next highlight"), u"N"_s},
            {ShortcutsDialog::tr("Move the selected articles to the trash, in the list"), ShortcutsDialog::tr("Delete")}};
    }

    QWidget* newGroup(const QString& title, const Lines& lines)
    {
        auto* group = new QWidget;
        auto* grid = new QGridLayout(group);
        grid->setContentsMargins(0, 0, 0, 14);
        grid->setHorizontalSpacing(18);
        grid->setVerticalSpacing(5);
        auto* heading = new QLabel(u"<b>"_s % title.toHtmlEscaped() % u"</b>"_s);
        grid->addWidget(heading, 0, 0, 1, 2);
        for (const auto& [text, keys] : lines) {
            const int row = grid->rowCount();
            auto* label = new QLabel(keys);
            label->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(new QLabel(text), row, 0);
            grid->addWidget(label, row, 1, Qt::AlignRight);
        }
        grid->setColumnStretch(0, 1);
        return group;
    }

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionCollection& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 20, 24, 8);
    columns->setSpacing(36);
    QVBoxLayout* sides[] = {new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout* side : sides)
        columns->addLayout(side, 1);
    for (const QMenu* menu : actions.menus()) {
        const qsizetype at = actions.menus().indexOf(menu);
        sides[at < 3 ? 0 : at < 6 ? 1 : 0]->addWidget(newGroup(plain(menu->title()), linesOf(menu)));
    }
    sides[0]->addWidget(newGroup(tr("Page and list"), pageLines()));
    for (QVBoxLayout* side : sides)
        side->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    resize(qMin(940, parent->width()), qMin(720, parent->height()));
}

} // namespace lectern
