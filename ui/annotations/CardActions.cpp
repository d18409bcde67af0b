// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardActions.h"

#include "ui/support/Icons.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

CardActions::CardActions(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"cardActions"_s);
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(add("note"_L1, tr("Note (Enter)")), &QToolButton::clicked, this, &CardActions::noteRequested);
    connect(add("tag"_L1, tr("Tags (T)")), &QToolButton::clicked, this, &CardActions::tagsRequested);
    connect(add("trash"_L1, tr("Remove (Delete)")), &QToolButton::clicked, this, &CardActions::removeRequested);
    QToolButton* more = add("more"_L1, tr("More"));
    connect(more, &QToolButton::clicked, this, [this, more] { Q_EMIT menuRequested(more->mapToGlobal(more->rect().bottomLeft())); });
}

QToolButton* CardActions::add(QLatin1StringView name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"card_" % name);
    button->setIcon(icon(name));
    button->setIconSize({15, 15});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

} // namespace lectern
