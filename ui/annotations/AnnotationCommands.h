// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/AnnotationEdits.h"

namespace lectern {

/// An edit of annotations as the undo stack holds it.
class AnnotationEdits::Command : public EditCommand
{
public:
    Command(AnnotationEdits* edits, const QString& text);

    /// True when, after the answer, things are as they were before what was last asked.
    [[nodiscard]] virtual bool failed() const = 0;

protected:
    QPointer<AnnotationEdits> m_edits;
};

/// Sets fields of one annotation. Texts typed into the same note one after another become one command.
class AnnotationEdits::ChangeCommand final : public Command
{
public:
    ChangeCommand(AnnotationEdits* edits, const QString& text, const Annotation& annotation, const AnnotationChange& after, int typing);

    [[nodiscard]] int id() const override { return m_after.note ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;
    [[nodiscard]] bool failed() const override;

protected:
    void write(bool done, quint64 number) override;

private:
    QUuid m_annotation;
    AnnotationChange m_before;
    AnnotationChange m_after;
    int m_typing;
};

/// Adds an annotation, or removes some: after the first writing they go to the trash and come back from it.
class AnnotationEdits::PresenceCommand final : public Command
{
public:
    PresenceCommand(AnnotationEdits* edits, const QString& text, const Annotation& added);
    PresenceCommand(AnnotationEdits* edits, const QString& text, const QList<QUuid>& removed);

    [[nodiscard]] bool failed() const override;

protected:
    void write(bool done, quint64 number) override;

private:
    QList<QUuid> m_annotations;
    std::optional<Annotation> m_new; // until it was written first
    bool m_adds;
};

} // namespace lectern
