// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Speakers.h"

#include <QAbstractItemModel>
#include <QHash>

namespace lectern {

/// Speakers, and below each what they said.
class SayingModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { SayingRole = Qt::UserRole + 1, NameRole, DetailRole, CountRole, TakenRole, IsSpeakerRole };

    explicit SayingModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// With `titles`, which are by article, each saying tells where it was said.
    void setSpeakers(QList<Speaker> speakers, const QHash<QUuid, QString>& titles = {});
    [[nodiscard]] const QList<Speaker>& speakers() const { return m_speakers; }
    /// Invalid for the row of a speaker.
    [[nodiscard]] const Saying* saying(const QModelIndex& index) const;
    /// What stays the same when the speakers are set anew: a speaker's name, a saying's article and place.
    [[nodiscard]] QString keyOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant speakerData(const Speaker& speaker, int role) const;
    [[nodiscard]] QVariant sayingData(const Saying& saying, const Speaker& speaker, int role) const;
    [[nodiscard]] QString nameOf(const Speaker& speaker) const;
    [[nodiscard]] QString detailOf(const Saying& saying, const Speaker& speaker) const;

    QList<Speaker> m_speakers;
    QHash<QUuid, QString> m_titles;
};

} // namespace lectern
