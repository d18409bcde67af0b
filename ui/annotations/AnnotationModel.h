// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QAbstractListModel>
#include <QHash>

namespace lectern {

/// The annotations of the open article: in the order of the text, orphans last. One annotation is found in O(log n), and added,
/// changed or removed without a reset, so that what is selected, scrolled to or being edited stays so.
class AnnotationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AnnotationRole = Qt::UserRole, // the whole lectern::Annotation
        IdRole,
        QuoteRole,
        NoteRole,
        TagsRole,
        ColorRole,
        StateRole,
        CreatedRole,
        ModifiedRole,
    };

    explicit AnnotationModel(QObject* parent = nullptr);

    /// Another article's annotations: a reset.
    void reset(QList<Annotation> annotations);
    /// The same article's annotations as they are now: only what differs is told.
    void update(const QList<Annotation>& annotations);
    /// Adds, or changes the one that is there.
    void set(const Annotation& annotation);
    /// False when there is none.
    bool remove(const QUuid& id);

    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QUuid& id) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid& id) const;
    [[nodiscard]] const Annotation& at(int row) const { return m_annotations.at(row); }
    [[nodiscard]] const QList<Annotation>& all() const { return m_annotations; }
    [[nodiscard]] const Annotation* find(const QUuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    /// Where an annotation stands among the others; unlike for any two of them.
    struct Place
    {
        bool orphaned = false;
        qsizetype start = 0;
        qsizetype end = 0;
        qint64 created = 0;
        QUuid id;

        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] static Place placeOf(const Annotation& annotation);
    [[nodiscard]] static bool before(const Place& one, const Place& other);
    [[nodiscard]] int rowFor(const Place& place) const;
    void insert(const Annotation& annotation);
    void change(int row, const Annotation& annotation);

    QList<Annotation> m_annotations;
    QHash<QUuid, Place> m_places;
};

} // namespace lectern
