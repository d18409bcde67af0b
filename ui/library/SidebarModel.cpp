// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SidebarModel.h"

#include "ui/library/ArticleMime.h"
#include "ui/support/Icons.h"

#include <QMimeData>
#include <QSet>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QIcon iconOf(Shelf shelf)
    {
        switch (shelf) {
        case Shelf::Inbox: return icon("inbox"_L1);
        case Shelf::Reading: return icon("reading"_L1);
        case Shelf::Archive: return icon("archive"_L1);
        case Shelf::Starred: return icon("star"_L1);
        case Shelf::Highlights: return icon("highlights"_L1);
        case Shelf::Quotations: return icon("quotation"_L1);
        case Shelf::Trash: return icon("trash"_L1);
        }
        return {};
    }

    QStandardItem* newItem(const Collection& collection, const QIcon& icon, const QString& text)
    {
        auto* item = new QStandardItem(icon, text);
        item->setEditable(false);
        item->setDragEnabled(false);
        item->setData(QVariant::fromValue(collection), SidebarModel::CollectionRole);
        return item;
    }

    void showCount(QStandardItem* item, int count)
    {
        item->setData(count, SidebarModel::CountRole);
        item->setData(QString::number(count), Qt::AccessibleDescriptionRole);
    }

    QStandardItem* newHeading()
    {
        auto* item = new QStandardItem(SidebarModel::tr("Tags"));
        item->setFlags(Qt::NoItemFlags);
        item->setData(true, SidebarModel::HeadingRole);
        return item;
    }

    // "a/b/c" keeps "a" and "a/b" in the tree as well.
    QSet<QString> keysWithAncestors(const QList<Tag>& tags)
    {
        QSet<QString> keys;
        for (const Tag& tag : tags)
            for (QString name = tag.name; !name.isEmpty(); name.truncate(std::max<qsizetype>(name.lastIndexOf(u'/'), 0)))
                keys << tagKey(name);
        return keys;
    }

    // The row at which a tag stands among its siblings, by name as a person sorts.
    int sortedRow(const QStandardItem* parent, int firstRow, const QString& text)
    {
        int row = firstRow;
        while (row < parent->rowCount() && QString::localeAwareCompare(parent->child(row)->text(), text) < 0)
            ++row;
        return row;
    }

} // namespace

SidebarModel::SidebarModel(QObject* parent) : QStandardItemModel(parent)
{
    for (const Shelf shelf : allShelves) {
        m_shelves[shelf] = newItem({.shelf = shelf}, iconOf(shelf), titleOf({.shelf = shelf}));
        appendRow(m_shelves[shelf]);
    }
}

void SidebarModel::setCounts(const ShelfCounts& counts)
{
    for (const Shelf shelf : allShelves)
        showCount(m_shelves[shelf], countOf(counts, shelf));
}

void SidebarModel::setTags(const QList<Tag>& tags)
{
    if (!m_heading && !tags.isEmpty())
        appendRow(m_heading = newHeading());
    removeTagsBut(keysWithAncestors(tags));
    for (QStandardItem* item : std::as_const(m_tags))
        showCount(item, 0);
    for (const Tag& tag : tags)
        showCount(tagItem(tag.name), tag.articles + tag.annotations);
    if (m_heading && tags.isEmpty())
        removeRow(std::exchange(m_heading, nullptr)->row());
}

void SidebarModel::removeTagsBut(const QSet<QString>& keys)
{
    QStringList gone;
    for (auto tag = m_tags.keyBegin(); tag != m_tags.keyEnd(); ++tag)
        if (!keys.contains(*tag))
            gone << *tag;
    // The deepest first, since a removed row takes its children along.
    std::ranges::sort(gone, std::greater(), &QString::size);
    for (const QString& key : gone) {
        QStandardItem* item = m_tags.take(key);
        QStandardItem* parent = item->parent() ? item->parent() : invisibleRootItem();
        parent->removeRow(item->row());
    }
}

QStandardItem* SidebarModel::tagItem(const QString& name)
{
    if (QStandardItem* known = m_tags.value(tagKey(name)))
        return known;
    const qsizetype slash = name.lastIndexOf(u'/');
    QStandardItem* parent = slash < 0 ? invisibleRootItem() : tagItem(name.first(slash));
    QStandardItem* item = newItem({.tag = name}, icon("tag"_L1), name.sliced(slash + 1));
    item->setToolTip(name);
    showCount(item, 0);
    parent->insertRow(sortedRow(parent, slash < 0 ? m_heading->row() + 1 : 0, item->text()), item);
    m_tags.insert(tagKey(name), item);
    return item;
}

QModelIndex SidebarModel::indexOf(const Collection& collection) const
{
    const QStandardItem* item =
        collection.tag.isEmpty() ? m_shelves.value(collection.shelf) : m_tags.value(tagKey(collection.tag));
    return item ? item->index() : QModelIndex();
}

Qt::DropActions SidebarModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList SidebarModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> mime(mimeOf({}));
    return mime->formats();
}

bool SidebarModel::canDropMimeData(
    const QMimeData* mime, Qt::DropAction, int row, int, const QModelIndex& target) const
{
    if (!holdsArticles(mime) || row >= 0 || !target.data(CollectionRole).isValid())
        return false;
    const auto collection = target.data(CollectionRole).value<Collection>();
    return !collection.tag.isEmpty() || (collection.shelf != Shelf::Highlights && collection.shelf != Shelf::Quotations);
}

bool SidebarModel::dropMimeData(
    const QMimeData* mime, Qt::DropAction action, int row, int column, const QModelIndex& target)
{
    if (!canDropMimeData(mime, action, row, column, target))
        return false;
    Q_EMIT articlesDropped(articlesFrom(mime), target.data(CollectionRole).value<Collection>());
    return true;
}

} // namespace lectern
