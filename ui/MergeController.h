// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QObject>

namespace lectern {

class AnnotationController;
class ReaderView;
class Workspace;
struct Revision;

/// Makes one highlight of several, or several of one. Nothing is merged without being asked.
class MergeController final : public QObject
{
    Q_OBJECT

public:
    MergeController(Workspace* workspace, ReaderView* reader, AnnotationController* annotations, QObject* parent);

    /// The highlights that the selection touches; without two of them the active one and all that overlap it or stand right beside it.
    void merge();
    /// At the edges of the selection, or at the caret.
    void split();

private:
    [[nodiscard]] QList<QUuid> touched(TextRange range) const;
    [[nodiscard]] QList<QUuid> neighboursOf(const QUuid& id) const;
    [[nodiscard]] static QList<qsizetype> cutsIn(const Annotation& annotation, const QList<qsizetype>& offsets);
    void tell(const QString& sentence);

    Workspace* m_workspace;
    ReaderView* m_reader;
    AnnotationController* m_annotations;
};

} // namespace lectern
