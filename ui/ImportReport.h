// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QDialog>

class QTreeWidget;

namespace lectern {

/// The files of an import that could not be read, by folder, each with its reason; can be copied.
class ImportReport final : public QDialog
{
    Q_OBJECT

public:
    ImportReport(const QList<ImportSummary::Failed>& failed, QWidget* parent);

private:
    QTreeWidget* makeList(const QList<ImportSummary::Failed>& failed);
};

} // namespace lectern
