// SPDX-License-Identifier: GPL-3.0-or-later
// How notes, tags and speakers are written in an AnnotationPane.
#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/AnnotationModel.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/BulkBar.h"
#include "ui/annotations/CardList.h"
#include "ui/annotations/NoteEditor.h"
#include "ui/annotations/SpeakerEditor.h"
#include "ui/annotations/TagEditor.h"

#include <algorithm>

namespace lectern {

void AnnotationPane::editNote(const QUuid& id)
{
    const Annotation* annotation = m_model->find(id);
    if (!annotation)
        return;
    if (m_cards->edited() == id && m_noteEditor->isVisible())
        return m_noteEditor->setFocus();
    goTo(id);
    if (!m_drafts.contains(id))
        m_drafts.insert(id, NoteDraft(annotation->note));
    m_noteEditor->setText(m_drafts[id].text());
    m_noteEditor->moveCaretToEnd();
    m_cards->openEditor(id, CardSection::Note, m_noteEditor);
    showNoteState();
}

void AnnotationPane::editTags(const QUuid& id)
{
    const Annotation* annotation = m_model->find(id);
    if (!annotation)
        return;
    if (subjectsOf(id).size() > 1) {
        showSelection();
        return m_bulk->editTags();
    }
    goTo(id);
    m_tagEditor->setTags(annotation->tags);
    m_cards->openEditor(id, CardSection::Tags, m_tagEditor);
}

void AnnotationPane::editSpeaker(const QUuid& id)
{
    const Annotation* annotation = m_model->find(id);
    if (!annotation)
        return;
    goTo(id);
    m_speakerEditor->setSpeaker(annotation->speaker);
    m_cards->openEditor(id, CardSection::Speaker, m_speakerEditor);
}

void AnnotationPane::goTo(const QUuid& id)
{
    Q_EMIT editingBegins();
    closeEditors();
    reveal(id);
    m_cards->setActive(id);
    m_filter->setPinned(id);
}

void AnnotationPane::finishEditing()
{
    const bool hadFocus = m_noteEditor->isAncestorOf(focusWidget()) || m_tagEditor->isAncestorOf(focusWidget()) || m_speakerEditor == focusWidget();
    closeEditors();
    if (hadFocus)
        m_cards->setFocus();
}

void AnnotationPane::closeEditors()
{
    const QUuid id = m_cards->edited();
    if (id.isNull())
        return;
    if (m_tagEditor->isVisible())
        m_tagEditor->commit();
    if (m_speakerEditor->isVisible())
        m_speakerEditor->commit();
    handOver(id);
    m_cards->closeEditor();
    m_filter->setPinned({});
    if (const auto draft = m_drafts.constFind(id); draft != m_drafts.cend()) {
        if (draft->state() == NoteDraft::State::Saved)
            m_drafts.erase(draft);
        Q_EMIT noteFinished(id);
    }
}

void AnnotationPane::handOver(const QUuid& id)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end())
        return;
    const std::optional<QString> text = draft->handOver();
    showNoteState();
    if (text)
        Q_EMIT noteEdited(id, *text);
}

bool AnnotationPane::saveNow()
{
    if (m_tagEditor->isVisible())
        m_tagEditor->commit();
    if (m_speakerEditor->isVisible())
        m_speakerEditor->commit();
    for (const QUuid& id : m_drafts.keys())
        handOver(id);
    return std::ranges::any_of(m_drafts, [](const NoteDraft& draft) { return draft.state() != NoteDraft::State::Saved; });
}

void AnnotationPane::takeNotes(const QList<Annotation>& annotations)
{
    if (m_drafts.isEmpty())
        return;
    for (const Annotation& annotation : annotations)
        noteArrived(annotation);
}

void AnnotationPane::noteArrived(const Annotation& annotation)
{
    const auto draft = m_drafts.find(annotation.id);
    if (draft == m_drafts.end())
        return;
    const bool followed = draft->arrive(annotation.note);
    const bool saved = draft->state() == NoteDraft::State::Saved;
    if (saved)
        m_cards->warn(annotation.id, {});
    if (m_cards->edited() == annotation.id) {
        if (followed)
            m_noteEditor->setText(draft->text());
        showNoteState();
    } else if (saved) {
        m_drafts.erase(draft);
    }
}

void AnnotationPane::showFailure(const QUuid& id, const QString& reason)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end())
        return;
    draft->fail();
    m_failures.insert(id, reason);
    if (draft->state() == NoteDraft::State::Failed)
        m_cards->warn(id, tr("What you wrote here is not saved yet. Open the note to try again."));
    showNoteState();
}

void AnnotationPane::showNoteState()
{
    if (const auto draft = m_drafts.constFind(m_cards->edited()); draft != m_drafts.cend())
        m_noteEditor->showState(draft->state(), draft->state() == NoteDraft::State::Failed ? m_failures.value(m_cards->edited()) : QString());
}

void AnnotationPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    saveNow();
}

} // namespace lectern
