// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CommandPalette.h"

#include "ui/CommandPaletteModel.h"

#include <QAction>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lectern {

CommandPalette::CommandPalette(const QList<QAction*>& actions, const QStringList& recent, QWidget* parent) :
    PickerPopup(tr("Go to an article or a command"), parent), m_model(new CommandPaletteModel(actions, recent))
{
    setObjectName(u"commandPalette"_s);
    setModel(m_model);
    setCurrent(0);
}

void CommandPalette::setArticles(const QList<Article>& articles)
{
    m_model->setArticles(articles);
    setCurrent(0);
}

void CommandPalette::fit(const QString& typed)
{
    m_model->setTyped(typed);
}

void CommandPalette::choose(const QModelIndex& index)
{
    auto* action = index.data(CommandPaletteModel::ActionRole).value<QAction*>();
    const QUuid article = index.data(CommandPaletteModel::ArticleRole).toUuid();
    Q_EMIT remembered(index.data(CommandPaletteModel::NameRole).toString());
    close();
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
    else
        Q_EMIT articleChosen(article);
}

} // namespace lectern
