// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Session.h"
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

/// Sets fields of annotations, one or several. Texts typed into the same note one after another become one command.
class AnnotationEdits::ChangeCommand final : public Command
{
public:
    /// `before` and `after` are of the same annotations.
    ChangeCommand(AnnotationEdits* edits, const QString& text, const QList<AnnotationEdit>& before, const QList<AnnotationEdit>& after, int typing);

    [[nodiscard]] int id() const override { return m_after.first().change.note ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;
    [[nodiscard]] bool failed() const override;

protected:
    void write(bool done, quint64 number) override;

private:
    QList<AnnotationEdit> m_before;
    QList<AnnotationEdit> m_after;
    int m_typing;
};

/// Lets a highlight stand on other words. How it stood is kept as the library told it, since no range says that it was changed or lost.
class AnnotationEdits::RangeCommand final : public EditCommand
{
public:
    RangeCommand(AnnotationEdits* edits, const QString& text, const Annotation& before, const TextQuoteSelector& quote, const TextPositionSelector& position);

protected:
    void write(bool done, quint64 number) override;

private:
    [[nodiscard]] std::function<Result<Revision>(Library&)> work(bool done) const;

    QPointer<AnnotationEdits> m_edits;
    Annotation m_before;
    TextQuoteSelector m_quote;
    TextPositionSelector m_position;
    std::shared_ptr<Revision> m_did = std::make_shared<Revision>(); // read and written by the library's thread alone
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
