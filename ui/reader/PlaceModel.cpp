// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PlaceModel.h"

#include "ui/library/FuzzyMatch.h"
#include "ui/support/PickerPopup.h"

#include <algorithm>
#include <numeric>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString howFar(qsizetype offset, const ArticleContent& content)
{
    const QLocale locale;
    return locale.toString(int(100 * offset / qMax<qsizetype>(1, content.text.size()))) % locale.percent();
}

/// Where a link leads, short enough for a list.
QString whither(const QString& target)
{
    const QUrl url(target);
    return url.host().isEmpty() ? url.toDisplayString() : url.host().startsWith("www."_L1) ? url.host().sliced(4) : url.host();
}

} // namespace

QList<ListedPlace> headingsOf(const ArticleContent& content)
{
    const QList<OutlineEntry> entries = outline(content);
    const auto topmost = std::ranges::min_element(entries, {}, &OutlineEntry::level);
    QList<ListedPlace> places;
    for (const OutlineEntry& entry : entries)
        places.append({.title = entry.title, .hint = howFar(entry.offset, content), .level = entry.level - topmost->level,
            .range = {entry.offset, entry.offset + entry.title.size()}});
    return places;
}

QList<ListedPlace> linksOf(const ArticleContent& content)
{
    QList<ListedPlace> places;
    for (const Span& span : content.spans) {
        if (span.kind != SpanKind::Link || span.length == 0)
            continue;
        const QString words = content.text.sliced(span.start, span.length).remove(QChar::ObjectReplacementCharacter).simplified();
        places.append({.title = words.isEmpty() ? span.target : words, .hint = whither(span.target), .range = {span.start, span.end()}});
    }
    return places;
}

PlaceModel::PlaceModel(const QList<ListedPlace>& places, QObject* parent)
    : QAbstractListModel(parent),
      m_places(places),
      m_fitting(places.size())
{
    std::iota(m_fitting.begin(), m_fitting.end(), 0);
}

void PlaceModel::setHere(qsizetype offset)
{
    const auto behind = std::ranges::upper_bound(m_places, offset, {}, [](const ListedPlace& place) { return place.range.start; });
    m_here = behind - m_places.begin() - 1;
}

int PlaceModel::here() const
{
    return int(qMax<qsizetype>(0, m_fitting.indexOf(m_here)));
}

void PlaceModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_fitting.clear();
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (fuzzyScore(typed, m_places[i].title) > 0 || fuzzyScore(typed, m_places[i].hint) > 0)
            m_fitting.append(i);
    endResetModel();
}

int PlaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fitting.size());
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedPlace& entry = place(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return entry.title;
    case Qt::AccessibleDescriptionRole:
    case PickerPopup::HintRole: return entry.hint;
    case PickerPopup::LevelRole: return entry.level;
    case PickerPopup::HereRole: return m_fitting[index.row()] == m_here;
    default: return {};
    }
}

} // namespace lectern
