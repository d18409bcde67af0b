// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/SayingModel.h"

#include "model/Words.h"
using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr quintptr speakerRow = 0; // a saying's internal id is its speaker's row and one

    const QString separator = u"\n"_s;

} // namespace

void SayingModel::setSpeakers(QList<Speaker> speakers, const QHash<QUuid, QString>& titles)
{
    beginResetModel();
    m_speakers = std::move(speakers);
    m_titles = titles;
    endResetModel();
}

const Saying* SayingModel::saying(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == speakerRow)
        return nullptr;
    return &m_speakers[qsizetype(index.internalId()) - 1].sayings[index.row()];
}

QString SayingModel::keyOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (const Saying* one = saying(index))
        return keyOf(index.parent()) + separator + one->article.toString() + QString::number(one->range.start);
    return u"#"_s + m_speakers[index.row()].name;
}

QModelIndex SayingModel::indexOf(const QString& key) const
{
    const QString name = key.section(separator, 0, 0);
    for (int row = 0; row < m_speakers.size(); ++row) {
        if (!name.isEmpty() && QStringView(name).sliced(1) == m_speakers[row].name) {
            const QModelIndex speaker = index(row, 0);
            for (int n = 0; name != key && n < m_speakers[row].sayings.size(); ++n) {
                if (const QModelIndex one = index(n, 0, speaker); keyOf(one) == key)
                    return one;
            }
            return speaker;
        }
    }
    return {};
}

QModelIndex SayingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : speakerRow);
}

QModelIndex SayingModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == speakerRow)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, speakerRow);
}

int SayingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_speakers.size());
    return parent.internalId() == speakerRow ? int(m_speakers[parent.row()].sayings.size()) : 0;
}

QVariant SayingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Saying* one = saying(index))
        return sayingData(*one, m_speakers[index.parent().row()], role);
    return speakerData(m_speakers[index.row()], role);
}

QString SayingModel::nameOf(const Speaker& speaker) const
{
    return speaker.name.isEmpty() ? tr("No speaker named") : speaker.name;
}

QVariant SayingModel::speakerData(const Speaker& speaker, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return nameOf(speaker);
    case DetailRole: return speaker.role;
    case CountRole: return int(speaker.sayings.size());
    case IsSpeakerRole: return true;
    case Qt::AccessibleTextRole:
        return tr("%1, %n quotation(s)", nullptr, int(speaker.sayings.size()))
            .arg(speaker.role.isEmpty() ? nameOf(speaker) : Words::list({nameOf(speaker), speaker.role}));
    default: return {};
    }
}

// Who is only called something ("the governor") stands among those without a name, and is told there.
QString SayingModel::detailOf(const Saying& saying, const Speaker& speaker) const
{
    QStringList parts;
    if (speaker.name.isEmpty())
        parts += saying.speaker;
    parts += m_titles.value(saying.article);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant SayingModel::sayingData(const Saying& saying, const Speaker& speaker, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return saying.words;
    case Qt::ToolTipRole: return saying.words.size() > 90 ? saying.words.first(qMin<qsizetype>(saying.words.size(), 1200)) : QVariant();
    case DetailRole: return detailOf(saying, speaker);
    case TakenRole: return saying.isTaken();
    case IsSpeakerRole: return false;
    case Qt::AccessibleTextRole: return saying.isTaken() ? tr("%1, highlighted").arg(saying.words) : saying.words;
    default: return {};
    }
}

} // namespace lectern
