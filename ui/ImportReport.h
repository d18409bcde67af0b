// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QDialog>

namespace lectern {

/// The files of an import that could not be read, each with its reason; can be copied.
class ImportReport final : public QDialog
{
    Q_OBJECT

public:
    ImportReport(const QList<ImportSummary::Failed>& failed, QWidget* parent);
};

} // namespace lectern
