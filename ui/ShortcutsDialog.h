// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lectern {

class ActionCollection;

/// Everything that keys do, menu by menu.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionCollection& actions, QWidget* parent);
};

} // namespace lectern
