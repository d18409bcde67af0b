// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AnnotationController.h"

#include "model/export/MarkdownExport.h"
#include "model/session/Session.h"
#include "ui/annotations/AnnotationEdits.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/reader/ReaderView.h"
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

namespace {

    // Orphans last, the others by where they stand.
    void sortByText(QList<Annotation>& annotations)
    {
        std::ranges::sort(annotations, {}, [](const Annotation& annotation) {
            return std::tuple(annotation.state == AnchorState::Orphaned, annotation.position.start, annotation.position.end);
        });
    }

} // namespace

AnnotationController::AnnotationController(
    Workspace* workspace, ReaderView* reader, AnnotationPane* pane, QObject* parent) :
    QObject(parent), m_workspace(workspace), m_reader(reader), m_pane(pane)
{
    watchReader();
    watchPane();
    watchSession();
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
    connect(m_reader, &ReaderView::removeRequested, this, &AnnotationController::removeAnnotation);
    connect(m_reader, &ReaderView::annotationClicked, this, &AnnotationController::setActive);
    connect(m_reader, &ReaderView::copyQuotationRequested, this,
        [this](const TextRange& range) { copyQuotationOf(passage(range)); });
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
    connect(m_pane, &AnnotationPane::colorChosen, edits, qOverload<const QUuid&, HighlightColor>(&AnnotationEdits::recolor));
    connect(m_pane, &AnnotationPane::removeRequested, this, &AnnotationController::removeAnnotation);
    connect(m_pane, &AnnotationPane::linkActivated, this, openOutside);
    connect(m_pane, &AnnotationPane::copyRequested, this, [this](const QUuid& id) {
        if (const Annotation* annotation = m_workspace->annotationEdits()->find(id))
            copyQuotationOf(*annotation);
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
    m_annotations = opened.annotations;
    sortByText(m_annotations);
    m_workspace->annotationEdits()->know(opened.article.id, opened.annotations);
    Q_EMIT annotationsChanged();
    if (!another)
        return m_pane->setAnnotations(opened.annotations);
    m_pane->showArticle(opened.article.id, opened.annotations);
    setActive({});
}

void AnnotationController::clear()
{
    m_opened = {};
    m_annotations.clear();
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
    else if (!m_active.isNull())
        m_workspace->annotationEdits()->recolor(m_active, color);
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
    if (!m_active.isNull())
        removeAnnotation(m_active);
}

void AnnotationController::go(int step)
{
    if (m_annotations.isEmpty())
        return;
    const auto active = std::ranges::find(m_annotations, m_active, &Annotation::id);
    const qsizetype last = m_annotations.size() - 1;
    const qsizetype row = active != m_annotations.end() ? active - m_annotations.begin() + step : step > 0 ? 0 : last;
    const QUuid id = m_annotations[std::clamp<qsizetype>(row, 0, last)].id;
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
    if (const auto same = std::ranges::find_if(m_annotations, isSame); same != m_annotations.end())
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
    const auto known = std::ranges::find(m_annotations, taken, &Annotation::id);
    if (known == m_annotations.end()) {
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

void AnnotationController::removeAnnotation(const QUuid& annotation)
{
    QUndoStack* stack = m_workspace->undoStack();
    m_workspace->annotationEdits()->remove({annotation});
    m_workspace->messages()->say({.text = tr("Highlight moved to the trash."),
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
    m_annotations.removeIf([&](const Annotation& known) { return known.id == annotation.id; });
    m_annotations << annotation;
    sortByText(m_annotations);
    Q_EMIT annotationsChanged();
    m_reader->addAnnotation(annotation);
    m_pane->addAnnotation(annotation);
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
    const auto known = std::ranges::find(m_annotations, annotation.id, &Annotation::id);
    if (known == m_annotations.end())
        return;
    *known = annotation;
    sortByText(m_annotations);
    m_reader->changeAnnotation(annotation);
    m_pane->changeAnnotation(annotation);
    Q_EMIT annotationsChanged();
}

void AnnotationController::trashed(const QUuid& article, const QList<QUuid>& annotations)
{
    if (article != m_opened.article.id)
        return;
    for (const QUuid& id : annotations) {
        m_reader->removeAnnotation(id);
        m_pane->removeAnnotation(id);
    }
    m_annotations.removeIf([&](const Annotation& known) { return annotations.contains(known.id); });
    Q_EMIT annotationsChanged();
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
    const auto known = std::ranges::find(m_annotations, annotation, &Annotation::id);
    if (known != m_annotations.end())
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
    const auto active = std::ranges::find(m_annotations, m_active, &Annotation::id);
    return active == m_annotations.end() ? std::nullopt : std::optional(*active);
}

void AnnotationController::copyQuotation()
{
    if (const auto annotation = subject())
        copyQuotationOf(*annotation);
}

void AnnotationController::copyLink()
{
    if (const auto annotation = subject())
        copyLinkTo(*annotation);
}

void AnnotationController::copyQuotationOf(const Annotation& annotation)
{
    QGuiApplication::clipboard()->setText(quotationToMarkdown(m_opened.article, annotation));
    m_workspace->messages()->say({.text = tr("Copied as a quotation.")});
}

void AnnotationController::copyLinkTo(const Annotation& annotation)
{
    QGuiApplication::clipboard()->setText(linkTo(m_opened.article, annotation));
    m_workspace->messages()->say({.text = tr("Link to the passage copied.")});
}

} // namespace lectern
