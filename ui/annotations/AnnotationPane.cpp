// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationPane.h"

#include "model/annotation/Tag.h"
#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/AnnotationModel.h"
#include "ui/annotations/BulkBar.h"
#include "ui/annotations/CardActions.h"
#include "ui/annotations/CardList.h"
#include "ui/annotations/CardMenu.h"
#include "ui/annotations/FilterBar.h"
#include "ui/annotations/NoteEditor.h"
#include "ui/annotations/SpeakerEditor.h"
#include "ui/annotations/TagEditor.h"
#include "ui/support/EmptyNotice.h"
#include "ui/support/Icons.h"

#include <QEvent>
#include <QMap>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

AnnotationPane::AnnotationPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilter(this))
    , m_filterBar(new FilterBar(this))
    , m_pages(new QStackedWidget(this))
    , m_orphans(new QToolButton(this))
    , m_bulk(new BulkBar(this))
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
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_pages, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 2, 6, 4);
    foot->addWidget(m_orphans);
    column->addLayout(foot);
    column->addWidget(m_bulk);
    buildOrphans();
    connectFilter();
    connectCards();
    connectActions();
    connectEditors();
    connectBulk();
    m_selectionTimer.setSingleShot(true); // many may be selected, or change, one after another
    connect(&m_selectionTimer, &QTimer::timeout, this, &AnnotationPane::showSelection);
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
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &AnnotationPane::cardsChanged);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &AnnotationPane::cardsChanged);
    connect(m_filter, &QAbstractItemModel::dataChanged, &m_selectionTimer, qOverload<>(&QTimer::start));
    connect(m_filterBar, &FilterBar::orderChosen, this, [this](AnnotationOrder order) {
        setOrder(order);
        Q_EMIT orderChosen(order);
    });
    connect(m_filterBar, &FilterBar::tagsWanted, this, [this] { m_filterBar->setTags(tagsOfArticle()); });
}

void AnnotationPane::connectCards()
{
    connect(m_cards, &CardList::cardActivated, this, &AnnotationPane::activated);
    connect(m_cards, &CardList::noteRequested, this, &AnnotationPane::editNote);
    connect(m_cards, &CardList::speakerRequested, this, &AnnotationPane::editSpeaker);
    connect(m_cards, &CardList::tagsRequested, this, &AnnotationPane::editTags);
    connect(m_cards, &CardList::colorChosen, this, [this](HighlightColor color) { Q_EMIT colorChosen(selected(), color); });
    connect(m_cards, &CardList::removeRequested, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_cards, &CardList::copyRequested, this, [this] { Q_EMIT copyRequested(selected()); });
    connect(m_cards, &CardList::selectedChanged, &m_selectionTimer, qOverload<>(&QTimer::start));
    connect(m_cards, &CardList::linkActivated, this, &AnnotationPane::linkActivated);
    connect(m_cards, &CardList::tagClicked, m_filterBar, &FilterBar::chooseTag);
    connect(m_cards, &CardList::menuRequested, this, &AnnotationPane::showMenu);
}

void AnnotationPane::connectActions()
{
    auto* actions = new CardActions(m_cards->viewport());
    connect(actions, &CardActions::noteRequested, this, [this] { editNote(m_cards->atHand()); });
    connect(actions, &CardActions::tagsRequested, this, [this] { editTags(m_cards->atHand()); });
    connect(actions, &CardActions::removeRequested, this, [this] { Q_EMIT removeRequested(subjectsOf(m_cards->atHand())); });
    connect(actions, &CardActions::menuRequested, this, [this](const QPoint& position) { showMenu(m_cards->atHand(), position); });
    m_cards->setActions(actions);
}

void AnnotationPane::connectBulk()
{
    connect(m_bulk, &BulkBar::colorChosen, this, [this](HighlightColor color) { Q_EMIT colorChosen(selected(), color); });
    connect(m_bulk, &BulkBar::retagRequested, this,
        [this](const QStringList& add, const QStringList& remove) { Q_EMIT retagRequested(m_severalShown, add, remove); });
    connect(m_bulk, &BulkBar::removeRequested, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_bulk, &BulkBar::dismissed, this, [this] {
        m_cards->selectActive();
        m_cards->setFocus();
    });
    connect(m_bulk, &BulkBar::left, m_cards, qOverload<>(&QWidget::setFocus));
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

const QList<Annotation>& AnnotationPane::annotations() const
{
    return m_model->all();
}

const Annotation* AnnotationPane::find(const QUuid& id) const
{
    return m_model->find(id);
}

QList<QUuid> AnnotationPane::selected() const
{
    return m_cards->selected();
}

QList<QUuid> AnnotationPane::subjectsOf(const QUuid& id) const
{
    const QList<QUuid> all = selected();
    return all.contains(id) ? all : QList{id};
}

void AnnotationPane::selectActive()
{
    m_cards->selectActive();
}

// The bar for several appears with the second. Tags that are being typed belong to those that were selected until now.
void AnnotationPane::showSelection()
{
    const QList<QUuid> ids = selected();
    if (ids.size() < 2)
        return m_bulk->setSelection({});
    QList<QStringList> tags;
    for (const QUuid& id : ids)
        tags += m_model->find(id)->tags;
    m_severalShown = ids;
    m_bulk->setSelection(tags);
}

void AnnotationPane::setOrder(AnnotationOrder order)
{
    m_filterBar->setOrder(order);
    m_filter->setOrder(order);
    Q_EMIT cardsChanged();
}

AnnotationOrder AnnotationPane::order() const
{
    return m_filter->order();
}

void AnnotationPane::showOrderMenu()
{
    m_filterBar->showOrderMenu();
}

void AnnotationPane::buildOrphans()
{
    m_orphans->setObjectName(u"showOrphans"_s);
    m_orphans->setAutoRaise(true);
    m_orphans->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_orphans->setIcon(icon("warning"_L1));
    m_orphans->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_orphans, &QToolButton::clicked, m_filterBar, &FilterBar::chooseOrphaned);
}

// Beside the page there is no place for what is no longer in it.
void AnnotationPane::countOrphans()
{
    int orphans = 0;
    for (int row = m_model->rowCount() - 1; row >= 0 && m_model->at(row).state == AnchorState::Orphaned; --row)
        ++orphans;
    m_orphans->setVisible(orphans > 0 && m_cards->standsBeside());
    m_orphans->setText(tr("%n no longer in the article", nullptr, orphans));
    m_orphans->setAccessibleName(m_orphans->text());
}

void AnnotationPane::standBeside(const QHash<QUuid, int>& tops, int shift)
{
    m_cards->standBeside(tops, shift);
    countOrphans();
}

void AnnotationPane::standAlone()
{
    m_cards->standAlone();
    countOrphans();
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
    m_bulk->setKnownTags(names);
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
    m_bulk->setCardStyle(style);
    Q_EMIT cardsChanged();
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
    Q_EMIT cardsChanged();
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
    const QList<QUuid> subjects = subjectsOf(id);
    auto* menu = new CardMenu(*annotation, static_cast<int>(subjects.size()), this);
    connect(menu, &CardMenu::noteRequested, this, [this, id] { editNote(id); });
    connect(menu, &CardMenu::speakerRequested, this, [this, id] { editSpeaker(id); });
    connect(menu, &CardMenu::tagsRequested, this, [this, id] { editTags(id); });
    connect(menu, &CardMenu::colorChosen, this, [this, subjects](HighlightColor color) { Q_EMIT colorChosen(subjects, color); });
    connect(menu, &CardMenu::copyRequested, this, [this, subjects] { Q_EMIT copyRequested(subjects); });
    connect(menu, &CardMenu::removeRequested, this, [this, subjects] { Q_EMIT removeRequested(subjects); });
    menu->popup(globalPosition);
}

} // namespace lectern
