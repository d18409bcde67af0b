// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AccessibleRoles.h"

#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
    {
        return className == "QSplitterHandle"_L1 ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Separator) : nullptr;
    }

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf); // once, however often it is asked for
}

} // namespace lectern
