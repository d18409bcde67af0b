// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AnnotationController.h"

#include "model/export/MarkdownExport.h"
#include "model/session/Session.h"
#include "ui/annotations/AnnotationEdits.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/reader/ReaderView.h"
#include "ui/settings/SettingsStore.h"
#include "ui/support/MessageBar.h"
#include "ui/support/OutsideLinks.h"
#include "ui/Workspace.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QUndoStack>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

AnnotationController::AnnotationController(
    Workspace* workspace, ReaderView* reader, AnnotationPane* pane, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_reader(reader), m_pane(pane)
{
    watchReader();
    watchPane();
    watchSession();
    keepOrder();
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &AnnotationController::annotationsChanged);
}

void AnnotationController::keepOrder()
{
    SettingsStore* settings = m_workspace->settings();
    m_pane->setOrder(AnnotationOrder(qBound(0, settings->number("annotations/order", 0), int(AnnotationOrder::Color))));
    connect(m_pane, &AnnotationPane::orderChosen, this, [settings](AnnotationOrder order) { settings->setNumber("annotations/order", int(order)); });
}

const QList<Annotation>& AnnotationController::annotations() const
{
    return m_pane->annotations();
}

void AnnotationController::watchReader()
{
    AnnotationEdits* edits = m_workspace->annotationEdits();
    connect(m_reader, &ReaderView::highlightRequested, this,
        [this](const TextRange& range, HighlightColor color) { add(range, color); });
    connect(m_reader, &ReaderView::markRequested, this, &AnnotationController::mark);
    connect(m_reader, &ReaderView::noteRequested, this,
        [this](const TextRange& range) { add(range, m_color, Sequel::Note); });
    connect(m_reader, &ReaderView::tagRequested, this,
        [this](const TextRange& range) { add(range, m_color, Sequel::Tag); });
    connect(m_reader, &ReaderView::annotationNoteRequested, this, [this](const QUuid& id) { m_pane->editNote(id); });
    connect(m_reader, &ReaderView::annotationTagRequested, this, [this](const QUuid& id) { m_pane->editTags(id); });
    connect(m_reader, &ReaderView::extentChangeRequested, this, &AnnotationController::changeExtent);
    connect(m_reader, &ReaderView::recolorRequested, edits, qOverload<const QUuid&, HighlightColor>(&AnnotationEdits::recolor));
    connect(edits, &AnnotationEdits::rangeRefused, this, &AnnotationController::showAsItIs);
    connect(m_reader, &ReaderView::removeRequested, this, [this](const QUuid& id) { removeAnnotations({id}); });
    connect(m_reader, &ReaderView::annotationClicked, this, [this](const QUuid& id) {
        setActive(id);
        m_pane->selectActive();
    });
    connect(m_reader, &ReaderView::copyQuotationRequested, this,
        [this](const TextRange& range) { copyQuotationsOf({passage(range)}); });
    connect(m_reader, &ReaderView::copyLinkRequested, this, [this](const TextRange& range) { copyLinkTo(passage(range)); });
}

void AnnotationController::watchPane()
{
    AnnotationEdits* edits = m_workspace->annotationEdits();
    connect(m_pane, &AnnotationPane::activated, this, [this](const QUuid& id) {
        setActive(id);
        m_reader->reveal(id);
    });
    connect(m_pane, &AnnotationPane::noteEdited, edits, &AnnotationEdits::setNote);
    connect(m_pane, &AnnotationPane::noteFinished, edits, &AnnotationEdits::finishNote);
    connect(m_pane, &AnnotationPane::speakerEdited, edits, &AnnotationEdits::setSpeaker);
    connect(m_pane, &AnnotationPane::tagsEdited, edits, &AnnotationEdits::setTags);
    connect(m_pane, &AnnotationPane::colorChosen, edits, qOverload<const QList<QUuid>&, HighlightColor>(&AnnotationEdits::recolor));
    connect(m_pane, &AnnotationPane::retagRequested, edits, &AnnotationEdits::tag);
    connect(m_pane, &AnnotationPane::removeRequested, this, &AnnotationController::removeAnnotations);
    connect(m_pane, &AnnotationPane::linkActivated, this, openOutside);
    connect(m_pane, &AnnotationPane::copyRequested, this, [this](const QList<QUuid>& ids) {
        QList<Annotation> annotations;
        for (const QUuid& id : ids)
            annotations << *m_pane->find(id);
        copyQuotationsOf(annotations);
    });
}

void AnnotationController::watchSession()
{
    Session* session = m_workspace->session();
    connect(session, &Session::annotationAdded, this, &AnnotationController::added);
    connect(session, &Session::annotationChanged, this, &AnnotationController::changed);
    connect(session, &Session::annotationsTrashed, this, &AnnotationController::trashed);
    connect(session, &Session::annotationFailed, this, &AnnotationController::failed);
    connect(session, &Session::opened, this, &AnnotationController::askForTags);
    connect(session, &Session::tagsChanged, this, &AnnotationController::askForTags);
}

void AnnotationController::show(const OpenedArticle& opened)
{
    const bool another = m_opened.article.id != opened.article.id;
    m_opened = opened;
    m_workspace->annotationEdits()->know(opened.article.id, opened.annotations);
    m_telling.start();
    if (!another)
        return m_pane->setAnnotations(opened.annotations);
    m_pane->showArticle(opened.article.id, opened.annotations);
    setActive({});
}

void AnnotationController::clear()
{
    m_opened = {};
    m_pane->showArticle({}, {});
    setActive({});
}

void AnnotationController::setActive(const QUuid& annotation)
{
    m_active = annotation;
    m_reader->setActiveAnnotation(annotation);
    m_pane->setActive(annotation);
    Q_EMIT activeChanged(annotation);
}

void AnnotationController::highlight()
{
    color(m_color);
}

void AnnotationController::color(HighlightColor color)
{
    if (const TextRange range = m_reader->selectedRange(); !range.isEmpty())
        add(range, color);
    else
        m_workspace->annotationEdits()->recolor(subjects(), color);
}

QList<QUuid> AnnotationController::subjects() const
{
    const QList<QUuid> selected = m_pane->selected();
    if (selected.contains(m_active))
        return selected;
    return m_active.isNull() ? QList<QUuid>() : QList{m_active};
}

void AnnotationController::mark(const TextRange& range)
{
    add(range, m_color);
}

void AnnotationController::note()
{
    if (const TextRange range = m_reader->selectedRange(); !range.isEmpty())
        add(range, m_color, Sequel::Note);
    else if (!m_active.isNull())
        m_pane->editNote(m_active);
}

void AnnotationController::tag()
{
    if (const TextRange range = m_reader->selectedRange(); !range.isEmpty())
        add(range, m_color, Sequel::Tag);
    else if (!m_active.isNull())
        m_pane->editTags(m_active);
}

void AnnotationController::remove()
{
    removeAnnotations(subjects());
}

void AnnotationController::go(int step)
{
    const QList<Annotation>& all = annotations();
    if (all.isEmpty())
        return;
    const auto active = std::ranges::find(all, m_active, &Annotation::id);
    const qsizetype last = all.size() - 1;
    const qsizetype row = active != all.end() ? active - all.begin() + step : step > 0 ? 0 : last;
    const QUuid id = all[std::clamp<qsizetype>(row, 0, last)].id;
    setActive(id);
    m_reader->reveal(id);
}

Annotation AnnotationController::passage(const TextRange& range) const
{
    Annotation annotation;
    annotation.article = m_opened.article.id;
    annotation.quote = describe(m_opened.content->text, range);
    annotation.position = {range.start, range.end};
    return annotation;
}

QUuid AnnotationController::add(const TextRange& range, HighlightColor color, Sequel sequel, const QString& speaker)
{
    if (!m_opened.content || range.isEmpty())
        return {};
    const auto isSame = [&](const Annotation& known) { return known.state != AnchorState::Orphaned && known.range() == range; };
    if (const auto same = std::ranges::find_if(annotations(), isSame); same != annotations().end())
        return changeInstead(*same, color, sequel);
    if (!m_awaited.isNull() && range == m_awaitedRange) { // not on the disk yet: what is to follow it waits
        m_sequel = sequel == Sequel::None ? m_sequel : sequel;
        return m_awaited;
    }
    Annotation annotation = passage(range);
    annotation.id = QUuid::createUuid();
    annotation.color = m_color = color;
    annotation.speaker = speaker;
    annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
    m_awaited = annotation.id;
    m_awaitedRange = range;
    m_sequel = sequel;
    m_workspace->annotationEdits()->add(annotation);
    return annotation.id;
}

void AnnotationController::takeQuotation(const TextRange& range, const QString& speaker, const QUuid& taken)
{
    const Annotation* known = m_pane->find(taken);
    if (!known) {
        add(tidied(*m_opened.content, range), m_color, Sequel::None, speaker);
        return;
    }
    const bool named = !known->speaker.isEmpty();
    setActive(taken);
    if (!named)
        m_workspace->annotationEdits()->setSpeaker(taken, speaker);
}

// The very passage is highlighted already: keys pressed after one another speak of one highlight.
QUuid AnnotationController::changeInstead(const Annotation& annotation, HighlightColor color, Sequel sequel)
{
    const QUuid id = annotation.id;
    setActive(id);
    if (sequel == Sequel::Note)
        m_pane->editNote(id);
    else if (sequel == Sequel::Tag)
        m_pane->editTags(id);
    else if (annotation.color != color)
        m_workspace->annotationEdits()->recolor(id, m_color = color);
    return id;
}

void AnnotationController::changeExtent(const QUuid& annotation, const TextRange& range)
{
    if (m_opened.content && !range.isEmpty())
        m_workspace->annotationEdits()->setRange(
            annotation, describe(m_opened.content->text, range), {range.start, range.end});
}

void AnnotationController::removeAnnotations(const QList<QUuid>& annotations)
{
    if (annotations.isEmpty())
        return;
    QUndoStack* stack = m_workspace->undoStack();
    m_workspace->annotationEdits()->remove(annotations);
    const auto count = int(annotations.size());
    m_workspace->messages()->say({.text = count == 1 ? tr("Highlight moved to the trash.") : tr("%n highlight(s) moved to the trash.", nullptr, count),
        .action = tr("Undo"),
        .whenChosen = [stack, index = stack->index()] {
            if (stack->index() == index)
                stack->undo();
        }});
}

void AnnotationController::added(const Annotation& annotation)
{
    if (annotation.article != m_opened.article.id)
        return;
    m_reader->addAnnotation(annotation);
    m_pane->addAnnotation(annotation);
    m_telling.start();
    if (annotation.id == m_awaited)
        follow(annotation.id);
}

// The new highlight is on the disk: now its card can be typed into.
void AnnotationController::follow(const QUuid& annotation)
{
    m_awaited = {};
    const Sequel sequel = std::exchange(m_sequel, Sequel::None);
    setActive(annotation);
    if (sequel == Sequel::Note)
        m_pane->editNote(annotation);
    else if (sequel == Sequel::Tag)
        m_pane->editTags(annotation);
}

void AnnotationController::changed(const Annotation& annotation)
{
    if (!m_pane->find(annotation.id))
        return;
    m_reader->changeAnnotation(annotation);
    m_pane->changeAnnotation(annotation);
    m_telling.start();
}

void AnnotationController::trashed(const QUuid& article, const QList<QUuid>& annotations)
{
    if (article != m_opened.article.id)
        return;
    for (const QUuid& id : annotations) {
        m_reader->removeAnnotation(id);
        m_pane->removeAnnotation(id);
    }
    m_telling.start();
    if (annotations.contains(m_active))
        setActive({});
}

void AnnotationController::failed(const QUuid& annotation, const Error& error)
{
    m_pane->showFailure(annotation, error.sentence);
    if (annotation == m_awaited)
        m_awaited = {};
}

// A dragged edge goes back to where the highlight still ends.
void AnnotationController::showAsItIs(const QUuid& annotation)
{
    if (const Annotation* known = m_pane->find(annotation))
        m_reader->changeAnnotation(*known);
}

void AnnotationController::askForTags()
{
    m_workspace->session()->ask(this, [](Library& library) { return library.tags(); },
        [this](const Result<QList<Tag>>& tags) {
            QStringList names;
            for (const Tag& tag : tags.value_or(QList<Tag>{}))
                names << tag.name;
            m_pane->setTagNames(names);
        });
}

std::optional<Annotation> AnnotationController::subject() const
{
    if (const TextRange range = m_reader->selectedRange(); !range.isEmpty() && m_opened.content)
        return passage(range);
    const Annotation* active = m_pane->find(m_active);
    return active ? std::optional(*active) : std::nullopt;
}

void AnnotationController::copyQuotation()
{
    if (const auto annotation = subject())
        copyQuotationsOf({*annotation});
}

void AnnotationController::copyLink()
{
    if (const auto annotation = subject())
        copyLinkTo(*annotation);
}

void AnnotationController::copyQuotationsOf(const QList<Annotation>& annotations)
{
    QStringList quotations;
    for (const Annotation& annotation : annotations)
        quotations << quotationToMarkdown(m_opened.article, annotation);
    QGuiApplication::clipboard()->setText(quotations.join(u'\n'));
    const auto count = int(annotations.size());
    m_workspace->messages()->say({.text = count == 1 ? tr("Copied as a quotation.") : tr("%n quotation(s) copied.", nullptr, count)});
}

void AnnotationController::copyLinkTo(const Annotation& annotation)
{
    QGuiApplication::clipboard()->setText(linkTo(m_opened.article, annotation));
    m_workspace->messages()->say({.text = tr("Link to the passage copied.")});
}

} // namespace lectern
