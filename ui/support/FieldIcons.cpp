// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FieldIcons.h"

#include "model/Words.h"
#include "ui/support/Icons.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

void makeSearchField(QLineEdit* field)
{
    field->setClearButtonEnabled(true);
    for (QToolButton* button : field->findChildren<QToolButton*>())
        button->setAccessibleName(Words::tr("Clear"));
    field->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    for (QToolButton* button : field->findChildren<QToolButton*>()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(Words::tr("Search"));
    }
}

} // namespace lectern
