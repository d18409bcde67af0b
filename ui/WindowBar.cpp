// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowBar.h"

#include "model/session/Session.h"
#include "ui/ActionCollection.h"
#include "ui/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern {

WindowBar::WindowBar(ActionCollection* actions, Workspace* workspace, QMenuBar* bar) :
    QWidget(bar), m_actions(actions), m_workspace(workspace), m_saved(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 6, 2);
    layout->setSpacing(2);
    m_saved->setObjectName(u"savedStatus"_s);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setAccessibleName(tr("Whether all is saved"));
    // A menu bar gives its corner the room that it asked for at first.
    m_saved->setMinimumWidth(qMax(fontMetrics().horizontalAdvance(tr("All saved")), fontMetrics().horizontalAdvance(tr("Saving…"))) + 4);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_saved);
    layout->addSpacing(8);
    for (const QString& action : {u"star"_s, u"archive"_s, u"appearance"_s, u"showLibrary"_s, u"showAnnotations"_s})
        addButton(action);
    bar->setCornerWidget(this, Qt::TopRightCorner);
    m_waiting.setInterval(80ms);
    connect(&m_waiting, &QTimer::timeout, this, &WindowBar::showSaved);
    connect(workspace->undoStack(), &QUndoStack::indexChanged, &m_waiting, qOverload<>(&QTimer::start));
}

void WindowBar::lead(QWidget* words)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(0, words);
    row->insertSpacing(1, fontMetrics().height());
}

void WindowBar::addButton(const QString& action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(m_actions->action(action));
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(m_actions->action(action)->toolTip());
    layout()->addWidget(button);
}

void WindowBar::showSaved()
{
    const bool busy = m_workspace->session()->isBusy();
    m_saved->setText(busy ? tr("Saving…") : tr("All saved"));
    if (!busy)
        m_waiting.stop();
}

} // namespace lectern
