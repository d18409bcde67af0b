// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationPane.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/AnnotationModel.h"
#include "ui/annotations/CardActions.h"
#include "ui/annotations/CardList.h"
#include "ui/annotations/CardMenu.h"
#include "ui/annotations/FilterBar.h"
#include "ui/annotations/NoteEditor.h"
#include "ui/annotations/SpeakerEditor.h"
#include "ui/annotations/TagEditor.h"
#include "ui/support/EmptyNotice.h"

#include <QEvent>
#include <QMap>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

AnnotationPane::AnnotationPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilter(this))
    , m_filterBar(new FilterBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    m_cards = new CardList(m_filter, m_pages);
    m_notice = new EmptyNotice(m_pages);
    m_noteEditor = new NoteEditor(m_cards->viewport());
    m_tagEditor = new TagEditor(m_cards->viewport());
    m_speakerEditor = new SpeakerEditor(m_cards->viewport());
    m_noteEditor->hide();
    m_tagEditor->hide();
    m_speakerEditor->hide();
    m_pages->addWidget(m_cards);
    m_pages->addWidget(m_notice);

    setObjectName(u"annotationPane"_s);
    setAccessibleName(tr("Annotations"));
    setFocusProxy(m_cards);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_pages, 1);
    connectFilter();
    connectCards();
    connectActions();
    connectEditors();
    applyStyle();
    count();
}

AnnotationPane::~AnnotationPane()
{
    saveNow();
    // Losing the focus while the children go would have them ask a pane that is gone.
    m_noteEditor->disconnect(this);
    m_tagEditor->disconnect(this);
    m_speakerEditor->disconnect(this);
    m_cards->disconnect(this);
}

void AnnotationPane::connectFilter()
{
    connect(m_filterBar, &FilterBar::criteriaChanged, this, &AnnotationPane::filter);
    connect(m_notice, &EmptyNotice::accepted, m_filterBar, &FilterBar::clear);
    connect(m_filterBar, &FilterBar::left, this, [this] {
        m_cards->setFocus();
        if (m_cards->active().isNull())
            m_cards->setActive(m_filter->index(0, 0).data(AnnotationModel::IdRole).toUuid());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &AnnotationPane::count);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &AnnotationPane::count);
    connect(m_filterBar, &FilterBar::tagsWanted, this, [this] { m_filterBar->setTags(tagsOfArticle()); });
}

void AnnotationPane::connectCards()
{
    connect(m_cards, &CardList::cardActivated, this, &AnnotationPane::activated);
    connect(m_cards, &CardList::noteRequested, this, &AnnotationPane::editNote);
    connect(m_cards, &CardList::speakerRequested, this, &AnnotationPane::editSpeaker);
    connect(m_cards, &CardList::tagsRequested, this, &AnnotationPane::editTags);
    connect(m_cards, &CardList::colorChosen, this, &AnnotationPane::colorChosen);
    connect(m_cards, &CardList::removeRequested, this, &AnnotationPane::removeRequested);
    connect(m_cards, &CardList::copyRequested, this, &AnnotationPane::copyRequested);
    connect(m_cards, &CardList::linkActivated, this, &AnnotationPane::linkActivated);
    connect(m_cards, &CardList::tagClicked, m_filterBar, &FilterBar::chooseTag);
    connect(m_cards, &CardList::menuRequested, this, &AnnotationPane::showMenu);
}

void AnnotationPane::connectActions()
{
    auto* actions = new CardActions(m_cards->viewport());
    connect(actions, &CardActions::noteRequested, this, [this] { editNote(m_cards->atHand()); });
    connect(actions, &CardActions::tagsRequested, this, [this] { editTags(m_cards->atHand()); });
    connect(actions, &CardActions::removeRequested, this, [this] { Q_EMIT removeRequested(m_cards->atHand()); });
    connect(actions, &CardActions::menuRequested, this, [this](const QPoint& position) { showMenu(m_cards->atHand(), position); });
    m_cards->setActions(actions);
}

void AnnotationPane::connectEditors()
{
    connect(m_noteEditor, &NoteEditor::typed, this, [this](const QString& text) {
        m_drafts[m_cards->edited()].type(text);
        showNoteState();
    });
    connect(m_noteEditor, &NoteEditor::saveDue, this, [this] { handOver(m_cards->edited()); });
    connect(m_noteEditor, &NoteEditor::finished, this, &AnnotationPane::finishEditing);
    connect(m_noteEditor, &NoteEditor::heightChanged, m_cards, &CardList::fitEditor);
    connect(m_noteEditor, &NoteEditor::linkActivated, this, &AnnotationPane::linkActivated);
    connect(m_tagEditor, &TagEditor::tagsEdited, this, [this](const QStringList& tags) { Q_EMIT tagsEdited(m_cards->edited(), tags); });
    connect(m_tagEditor, &TagEditor::finished, this, &AnnotationPane::finishEditing);
    connect(m_tagEditor, &TagEditor::heightChanged, m_cards, &CardList::fitEditor);
    connect(m_speakerEditor, &SpeakerEditor::speakerEdited, this, [this](const QString& speaker) { Q_EMIT speakerEdited(m_cards->edited(), speaker); });
    connect(m_speakerEditor, &SpeakerEditor::finished, this, [this] {
        if (m_speakerEditor->isVisible())
            finishEditing();
    });
}

// What is shown

void AnnotationPane::showArticle(const QUuid& article, const QList<Annotation>& annotations)
{
    if (article == m_article && !article.isNull())
        return setAnnotations(annotations);
    closeEditors();
    m_article = article;
    m_filterBar->clear();
    m_model->reset(annotations);
    takeNotes(annotations);
}

void AnnotationPane::setAnnotations(const QList<Annotation>& annotations)
{
    m_model->update(annotations);
    takeNotes(annotations);
}

void AnnotationPane::addAnnotation(const Annotation& annotation)
{
    if (annotation.article == m_article)
        m_model->set(annotation);
    noteArrived(annotation);
}

void AnnotationPane::changeAnnotation(const Annotation& annotation)
{
    if (m_model->find(annotation.id))
        m_model->set(annotation);
    noteArrived(annotation);
}

void AnnotationPane::removeAnnotation(const QUuid& id)
{
    if (m_cards->edited() == id)
        closeEditors();
    m_model->remove(id);
}

void AnnotationPane::setActive(const QUuid& id)
{
    reveal(id);
    m_cards->setActive(id);
}

QUuid AnnotationPane::active() const
{
    return m_cards->active();
}

/// A card that the filter hides but somebody asks for by name must come to light.
void AnnotationPane::reveal(const QUuid& id)
{
    if (m_model->find(id) && !m_filter->indexOf(id).isValid())
        m_filterBar->clear();
}

void AnnotationPane::setTagNames(const QStringList& names)
{
    m_tagEditor->setKnownTags(names);
}

void AnnotationPane::setAppearance(const Appearance& appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    applyStyle();
}

void AnnotationPane::applyStyle()
{
    const CardStyle style = CardStyle::of(m_appearance, font());
    m_cards->setCardStyle(style);
    m_noteEditor->setCardStyle(style);
    m_tagEditor->setCardStyle(style);
    m_speakerEditor->setCardStyle(style);
    m_filterBar->setCardStyle(style);
}

void AnnotationPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
}

void AnnotationPane::focusFilter()
{
    m_filterBar->focusText();
}

void AnnotationPane::filter(const AnnotationCriteria& criteria)
{
    m_filter->setCriteria(criteria);
    count();
}

QStringList AnnotationPane::tagsOfArticle() const
{
    QMap<QString, QString> tags; // by what they are compared by
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const QString& tag : m_model->at(row).tags)
            tags.insert(tagKey(tag), tag);
    }
    return tags.values();
}

void AnnotationPane::count()
{
    m_filterBar->setCount(m_filter->rowCount(), m_model->rowCount());
    m_filterBar->setVisible(m_model->rowCount() > 0);
    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    sayWhyEmpty();
}

void AnnotationPane::sayWhyEmpty()
{
    const bool hidden = m_model->rowCount() > 0;
    m_notice->offer(hidden ? tr("Show all") : QString());
    if (hidden)
        m_notice->say(tr("Nothing meets the filter"), {});
    else if (m_article.isNull())
        m_notice->say(tr("No article is open"), tr("What you highlight stands here, beside its text."));
    else
        m_notice->say(tr("Nothing is highlighted yet"), tr("Select text in the article and press H."));
}

void AnnotationPane::showMenu(const QUuid& id, const QPoint& globalPosition)
{
    const Annotation* annotation = m_model->find(id);
    if (!annotation)
        return;
    auto* menu = new CardMenu(*annotation, this);
    connect(menu, &CardMenu::noteRequested, this, [this, id] { editNote(id); });
    connect(menu, &CardMenu::speakerRequested, this, [this, id] { editSpeaker(id); });
    connect(menu, &CardMenu::tagsRequested, this, [this, id] { editTags(id); });
    connect(menu, &CardMenu::colorChosen, this, [this, id](HighlightColor color) { Q_EMIT colorChosen(id, color); });
    connect(menu, &CardMenu::copyRequested, this, [this, id] { Q_EMIT copyRequested(id); });
    connect(menu, &CardMenu::removeRequested, this, [this, id] { Q_EMIT removeRequested(id); });
    menu->popup(globalPosition);
}

// Editing

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
