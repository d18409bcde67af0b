// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "model/session/Export.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace lectern {

/// Asks which highlights go out, in which form, and where to.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: the articles that are open or selected; there may be none.
    ExportDialog(const QList<Article>& chosen, QWidget* parent);

Q_SIGNALS:
    void fileRequested(const lectern::ExportRequest& request);
    void folderRequested(const lectern::ExportRequest& request);
    void clipboardRequested(const lectern::ExportRequest& request);

private:
    QWidget* makeScope();
    QLayout* makeButtons();
    QComboBox* makeFormats();
    [[nodiscard]] ExportRequest request() const;

    QList<Article> m_chosen;
    QButtonGroup* m_scope;
    QComboBox* m_formats;
};

} // namespace lectern
