// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CommandPaletteModel.h"

#include "ui/library/ArticleWords.h"
#include "ui/library/FuzzyMatch.h"
#include "ui/support/Icons.h"
#include "ui/support/MenuWords.h"

#include <algorithm>
#include <QAction>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr qsizetype mostShown = 60;

} // namespace

QString CommandPaletteModel::Entry::name() const
{
    return action ? action->objectName() : article.toString(QUuid::WithoutBraces);
}

CommandPaletteModel::CommandPaletteModel(const QList<QAction*>& actions, const QStringList& recent, QObject* parent) :
    QAbstractListModel(parent), m_recent(recent)
{
    for (QAction* action : actions)
        if (action->isEnabled())
            m_commands << Entry{withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText), action->icon(), action};
    fit();
}

void CommandPaletteModel::setArticles(const QList<Article>& articles)
{
    m_articles.clear();
    for (const Article& article : articles)
        m_articles << Entry{article.metadata.title, sourceOf(article), icon("page"_L1), {}, article.id};
    fit();
}

void CommandPaletteModel::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    fit();
}

QList<const CommandPaletteModel::Entry*> CommandPaletteModel::recentFirst() const
{
    QList<const Entry*> ordered;
    ordered.reserve(m_articles.size() + m_commands.size());
    for (const QList<Entry>* entries : {&m_articles, &m_commands})
        for (const Entry& entry : *entries)
            ordered << &entry;
    const auto isRecent = [this](const Entry* entry) { return m_recent.contains(entry->name()); };
    const auto others = std::ranges::stable_partition(ordered, isRecent);
    std::ranges::sort(ordered.begin(), others.begin(), {}, [this](const Entry* entry) { return m_recent.indexOf(entry->name()); });
    return ordered;
}

void CommandPaletteModel::fit()
{
    struct Scored
    {
        int score;
        const Entry* entry;
    };
    QList<Scored> scored;
    for (const Entry* entry : recentFirst())
        if (const int score = fuzzyScore(m_typed, entry->title); score > 0)
            scored << Scored{score, entry};
    std::ranges::stable_sort(scored, std::greater(), &Scored::score);
    beginResetModel();
    m_fitting.clear();
    for (const Scored& hit : scored.first(std::min(mostShown, scored.size())))
        m_fitting << *hit.entry;
    endResetModel();
}

int CommandPaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fitting.size());
}

QVariant CommandPaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_fitting[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::DecorationRole: return entry.icon;
    case Qt::AccessibleDescriptionRole:
    case PickerPopup::HintRole: return entry.hint;
    case ActionRole: return QVariant::fromValue(entry.action.data());
    case ArticleRole: return entry.article;
    case NameRole: return entry.name();
    default: return {};
    }
}

} // namespace lectern
