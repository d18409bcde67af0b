// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/support/PickerPopup.h"

class QAction;

namespace lectern {

class CommandPaletteModel;

/// Ctrl+K: type a few letters of an article's title or a command's name, Enter goes there. What was chosen last stands first.
class CommandPalette final : public PickerPopup
{
    Q_OBJECT

public:
    /// `recent` names what was chosen before, the last first: actions by their name, articles by their id.
    CommandPalette(const QList<QAction*>& actions, const QStringList& recent, QWidget* parent);
    void setArticles(const QList<Article>& articles);

Q_SIGNALS:
    void articleChosen(const QUuid& article);
    /// Before what was chosen happens.
    void remembered(const QString& name);

protected:
    void fit(const QString& typed) override;
    void choose(const QModelIndex& index) override;

private:
    CommandPaletteModel* m_model;
};

} // namespace lectern
