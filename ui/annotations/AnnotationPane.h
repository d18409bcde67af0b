// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/NoteDraft.h"
#include "ui/support/Appearance.h"

#include <QHash>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace lectern {

class AnnotationModel;
class BulkBar;
class CardList;
class EmptyNotice;
class FilterBar;
class NoteEditor;
class SpeakerEditor;
class TagEditor;

/// The annotations of the open article beside its text, as cards. Shows what it is told and asks for changes by its signals; what it shows changes
/// only when it is told that the change was made. A note that is being typed stays as it was typed, whatever comes in meanwhile.
class AnnotationPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationPane(QWidget* parent = nullptr);
    ~AnnotationPane() override;

    /// Another article, or none: a null id.
    void showArticle(const QUuid& article, const QList<Annotation>& annotations);
    /// The annotations of the same article as they are now.
    void setAnnotations(const QList<Annotation>& annotations);
    void addAnnotation(const Annotation& annotation);
    void changeAnnotation(const Annotation& annotation);
    void removeAnnotation(const QUuid& id);
    /// All of the article, in the order of the text, orphans last; what the filter hides too.
    [[nodiscard]] const QList<Annotation>& annotations() const;
    /// nullptr when there is none.
    [[nodiscard]] const Annotation* find(const QUuid& id) const;
    /// A change that was asked for was not made, for this reason: a note that was on its way says so, and keeps its text.
    void showFailure(const QUuid& id, const QString& reason);

    /// Lights up the card and scrolls to it; null: none.
    void setActive(const QUuid& id);
    [[nodiscard]] QUuid active() const;
    /// The cards that are selected, in the order in which they are listed; else the active one.
    [[nodiscard]] QList<QUuid> selected() const;
    /// Of what is selected the active card alone.
    void selectActive();
    void editNote(const QUuid& id);
    void editTags(const QUuid& id);
    void editSpeaker(const QUuid& id);
    /// For completion.
    void setTagNames(const QStringList& names);
    void setAppearance(const Appearance& appearance);
    void setOrder(AnnotationOrder order);
    [[nodiscard]] AnnotationOrder order() const;
    void showOrderMenu();
    /// The cards, for whoever brings them beside the page.
    [[nodiscard]] CardList* cards() const { return m_cards; }
    void standBeside(const QHash<QUuid, int>& tops, int shift);
    void standAlone();
    /// Puts the keyboard into the filter.
    void focusFilter();
    /// Hands over all note text that was not asked for yet, and tries again what failed. True when there was some: flush the session before quitting.
    bool saveNow();

Q_SIGNALS:
    /// The person went to this card.
    void activated(const QUuid& id);
    /// A card is about to be written in: it must be in sight.
    void editingBegins();
    void noteEdited(const QUuid& id, const QString& markdown);
    /// The note's editor was closed: what is typed into it later is another edit.
    void noteFinished(const QUuid& id);
    void speakerEdited(const QUuid& id, const QString& speaker);
    void tagsEdited(const QUuid& id, const QStringList& tags);
    void colorChosen(const QList<QUuid>& ids, lectern::HighlightColor color);
    void retagRequested(const QList<QUuid>& ids, const QStringList& add, const QStringList& remove);
    void removeRequested(const QList<QUuid>& ids);
    void copyRequested(const QList<QUuid>& ids);
    void orderChosen(lectern::AnnotationOrder order);
    /// Other cards are shown, or in another order, or of other looks.
    void cardsChanged();
    void linkActivated(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectFilter();
    void connectCards();
    void connectActions();
    void connectEditors();
    void connectBulk();
    void buildOrphans();

    void applyStyle();
    void filter(const AnnotationCriteria& criteria);
    void count();
    void countOrphans();
    void showSelection();
    [[nodiscard]] QList<QUuid> subjectsOf(const QUuid& id) const;
    [[nodiscard]] QStringList tagsOfArticle() const;
    void sayWhyEmpty();
    void reveal(const QUuid& id);
    /// Closes what is being edited elsewhere and keeps the card in sight.
    void goTo(const QUuid& id);
    void finishEditing();
    void closeEditors();
    void showMenu(const QUuid& id, const QPoint& globalPosition);

    void takeNotes(const QList<Annotation>& annotations);
    void noteArrived(const Annotation& annotation);
    void handOver(const QUuid& id);
    void showNoteState();

    QUuid m_article;
    Appearance m_appearance;
    AnnotationModel* m_model;
    AnnotationFilter* m_filter;
    FilterBar* m_filterBar;
    QStackedWidget* m_pages;
    CardList* m_cards;
    EmptyNotice* m_notice;
    QToolButton* m_orphans; // brings those to light that have no place beside the page
    BulkBar* m_bulk;
    NoteEditor* m_noteEditor;
    TagEditor* m_tagEditor;
    SpeakerEditor* m_speakerEditor;
    QTimer m_selectionTimer;
    QList<QUuid> m_severalShown; // what the bar for several is about
    QHash<QUuid, NoteDraft> m_drafts; // of the note being edited, and of those that are not yet known to be saved
    QHash<QUuid, QString> m_failures;
};

} // namespace lectern
