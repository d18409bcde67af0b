// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardMenu.h"

#include "ui/annotations/AnnotationWords.h"
#include "ui/support/Icons.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace lectern {

CardMenu::CardMenu(const Annotation& annotation, int count, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(u"cardMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (count > 1)
        addSection(tr("%n highlight(s)", nullptr, count));
    else
        addWriting(annotation);
    add("tag"_L1, tr("Edit &Tags"), Qt::Key_T, &CardMenu::tagsRequested);
    addColors(count > 1 ? std::nullopt : std::optional(annotation.color));
    addSeparator();
    add("copy"_L1, tr("&Copy as Quotation"), QKeySequence::Copy, &CardMenu::copyRequested);
    addSeparator();
    add("trash"_L1, tr("&Remove"), QKeySequence::Delete, &CardMenu::removeRequested);
}

void CardMenu::addWriting(const Annotation& annotation)
{
    add("note"_L1, annotation.note.isEmpty() ? tr("Add &Note") : tr("Edit &Note"), Qt::Key_Return, &CardMenu::noteRequested);
    add({}, annotation.speaker.isEmpty() ? tr("Add &Speaker") : tr("Edit &Speaker"), Qt::Key_S, &CardMenu::speakerRequested);
}

QAction* CardMenu::add(QLatin1StringView iconName, const QString& text, const QKeySequence& key, void (CardMenu::*signal)())
{
    QAction* action = addAction(iconName.isEmpty() ? QIcon() : lectern::icon(iconName), text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // shown here; the list listens for it
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void CardMenu::addColors(std::optional<HighlightColor> current)
{
    QMenu* colors = addMenu(tr("C&olour"));
    auto* group = new QActionGroup(colors);
    for (const auto color : {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue, HighlightColor::Pink, HighlightColor::Purple}) {
        QAction* action = colors->addAction(colorName(color));
        action->setObjectName(u"color_" % nameOf(color));
        action->setCheckable(true);
        action->setChecked(color == current);
        action->setShortcut(Qt::Key_1 + static_cast<int>(color));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, color] { Q_EMIT colorChosen(color); });
    }
}

} // namespace lectern
