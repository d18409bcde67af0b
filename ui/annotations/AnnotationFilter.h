// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace lectern {

class AnnotationModel;

/// The order in which annotations are listed; newest first for times, and where two are alike the order of the text.
enum class AnnotationOrder { Text, Created, Modified, Color };

/// Which annotations are shown. What is not set asks for nothing.
struct AnnotationCriteria
{
    QSet<HighlightColor> colors = {}; // one of these
    QString tag = {};                 // this tag or one below it
    bool withNote = false;
    bool changed = false;  // its words have changed …
    bool orphaned = false; // … or are gone: with both, either
    QString text = {}; // each of its words in the quote, the note or a tag, without regard to case

    [[nodiscard]] bool accepts(const Annotation& annotation) const;
    [[nodiscard]] bool isEmpty() const { return *this == AnnotationCriteria(); }
    bool operator==(const AnnotationCriteria&) const = default;
};

/// The annotations that meet the criteria, in an order: at first that of the AnnotationModel below.
class AnnotationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AnnotationFilter(QObject* parent = nullptr);

    void setCriteria(const AnnotationCriteria& criteria);
    [[nodiscard]] const AnnotationCriteria& criteria() const { return m_criteria; }

    void setOrder(AnnotationOrder order);
    [[nodiscard]] AnnotationOrder order() const { return m_order; }

    [[nodiscard]] const Annotation& at(int row) const;
    /// Invalid when there is none, or it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QUuid& id) const;

    /// Shown whatever the criteria say, since somebody is writing in it; null for none.
    void setPinned(const QUuid& id);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const AnnotationModel& annotations() const;

    AnnotationCriteria m_criteria;
    AnnotationOrder m_order = AnnotationOrder::Text;
    QUuid m_pinned;
};

} // namespace lectern
