// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ReaderView.h"

#include "ui/reader/PageAccessible.h"
#include "ui/reader/ReaderViewPrivate.h"
#include "ui/support/QuietScrollBar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int placeDelay = 500; // milliseconds of rest before a place is worth telling
constexpr int sizeDelay = 120;  // milliseconds of rest before a long page is set in another width

QScrollBar* quietBar(QTextBrowser& view)
{
    view.setVerticalScrollBar(new QuietScrollBar(Qt::Vertical, &view));
    return view.verticalScrollBar();
}

} // namespace

ReaderView::Private::Private(ReaderView& view)
    : q(view),
      bar(quietBar(view)),
      scroll(view, page),
      sideways(view, page, scroll),
      selection(view, page, scroll),
      gestures(view, page, scroll, selection),
      keys(view, scroll, selection, gestures, ruler),
      finding(view, page, scroll),
      quotations(view, page, scroll),
      footnotes(view, page, scroll),
      figures(view, page, scroll, images),
      ruler(view, page, scroll),
      links(view, scroll, selection, gestures),
      spoken(page, scroll),
      sheet(view, page, scroll, images),
      margin(view)
{
}

ReaderView::ReaderView(QWidget* parent)
    : QTextBrowser(parent)
{
    // Not before: while the parts are made, the view hears of their widgets, and asks if there are parts yet.
    d = std::make_unique<Private>(*this);
    PageAccessible::install();
    setObjectName(u"readerView"_s);
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    d->placeTimer.setSingleShot(true);
    d->placeTimer.setInterval(placeDelay);
    connect(&d->placeTimer, &QTimer::timeout, this, [this] { Q_EMIT placeChanged(place(), progress()); });
    d->restTimer.setSingleShot(true);
    d->restTimer.setInterval(sizeDelay);
    connect(&d->restTimer, &QTimer::timeout, this, [this] {
        d->sheet.fit();
        d->layoutDone();
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& target) {
        d->selection.clear(); // a link that is clicked on is selected; not afterwards, which would scroll back to it
        d->follow(target);
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& target) { Q_EMIT linkHovered(target.toDisplayString()); });
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        d->gestures.selectionChanged();
        Q_EMIT selectionChangedTo(selectedRange());
    });
    d->watchParts();
    showNothing();
}

void ReaderView::Private::watchParts()
{
    QObject::connect(&quotations, &QuotationMarks::chosen, &q, [this](qsizetype offset) { Q_EMIT q.quotationRequested({offset}); });
    QObject::connect(&footnotes, &PageFootnotes::linkChosen, &q, [this](const QUrl& target) { follow(target); });
    QObject::connect(&footnotes, &PageFootnotes::placeChosen, &q, [this](qsizetype offset) { q.reveal(TextRange{offset, offset}); });
    QObject::connect(&finding, &FindInPage::shown, &ruler, [this](const TextRange& hit) { ruler.moveTo(hit.start); });
    QObject::connect(&finding, &FindInPage::highlightWanted, &gestures, &PageGestures::highlight);
    QObject::connect(&figures, &PageFigures::chosen, &q, &ReaderView::imageRequested);
    QObject::connect(&images, &PageImages::arrived, &q, [this](int image) {
        q.document()->markContentsDirty(page.offsets.positionOf(page.content->images[image].position), 1);
        scroll.restore();
        layoutDone();
    });
    QObject::connect(&scroll, &PageScroll::revealing, &sideways, &SideScroll::reveal);
    QObject::connect(&sideways, &SideScroll::scrolled, &q, [this] { layoutDone(); });
}

ReaderView::~ReaderView()
{
    // What the parts hear from here on is of no use to them.
    disconnect(this, nullptr, this, nullptr);
}

void ReaderView::showArticle(const OpenedArticle& opened, const Appearance& appearance)
{
    d->placeTimer.stop();
    d->links.leave();
    d->page.article = opened.article;
    d->page.content = opened.content;
    d->page.appearance = bounded(appearance);
    d->page.layer.setAnnotations(opened.annotations);
    d->page.layer.setActive({});
    d->quotations.setMarks({});
    d->spoken.setRange({});
    d->images.setImages(opened.content->images);
    d->finding.reset();
    d->build();
    setPlace(opened.article.reading.place);
    d->images.load(d->imageProvider);
}

void ReaderView::showNothing()
{
    d->placeTimer.stop();
    d->links.leave();
    d->page.article = {};
    d->page.content = nullptr;
    d->page.layer.clear();
    d->page.layer.setActive({});
    d->quotations.setMarks({});
    d->spoken.setRange({});
    d->images.setImages({});
    d->finding.reset();
    d->build();
}

QUuid ReaderView::articleId() const
{
    return d->page.article.id;
}

const ArticleContent* ReaderView::content() const
{
    return d->page.content.get();
}

std::shared_ptr<const ArticleContent> ReaderView::sharedContent() const
{
    return d->page.content;
}

std::optional<QString> ReaderView::language() const
{
    return d->page.content ? std::optional(d->page.article.metadata.language) : std::nullopt;
}

void ReaderView::setAppearance(const Appearance& appearance)
{
    const TextRange selected = selectedRange();
    d->page.appearance = bounded(appearance);
    d->build();
    if (!selected.isEmpty())
        select(selected);
}

const Appearance& ReaderView::appearance() const
{
    return d->page.appearance;
}

void ReaderView::setImageProvider(ImageProvider provider)
{
    d->imageProvider = std::move(provider);
}

void ReaderView::Private::build()
{
    sideways.reset();
    sheet.set();
    gestures.setTheme(page.style->theme());
    finding.setTheme(page.style->theme());
    gestures.reset();
    layoutDone();
}

void ReaderView::Private::layoutDone()
{
    gestures.refresh();
    ruler.settle();
    q.viewport()->update();
    Q_EMIT q.layoutChanged();
}

// Its lines from edge to edge, where one that scrolls sideways may have it anywhere, with what stands out of them.
void ReaderView::Private::repaint(const QUuid& annotation)
{
    const auto mark = page.layer.shown(annotation);
    if (!mark)
        return;
    for (const QRectF& line : PageGeometry::rects(scroll.visibleBlocks(), page.offsets.span(mark->range))) {
        const QRect seen = line.translated(0, -scroll.top()).toAlignedRect();
        q.viewport()->update(0, seen.top() - 2, q.viewport()->width(), seen.height() + 4);
    }
}

void ReaderView::setAnnotations(const QList<Annotation>& annotations)
{
    d->page.layer.setAnnotations(annotations);
    d->gestures.refresh();
    viewport()->update();
}

void ReaderView::addAnnotation(const Annotation& annotation)
{
    d->repaint(annotation.id);
    d->page.layer.put(annotation);
    d->repaint(annotation.id);
    d->gestures.refresh();
}

void ReaderView::changeAnnotation(const Annotation& annotation)
{
    addAnnotation(annotation);
}

void ReaderView::removeAnnotation(const QUuid& id)
{
    d->repaint(id);
    d->page.layer.remove(id);
    if (d->page.layer.active() == id)
        setActiveAnnotation({});
}

void ReaderView::setQuotations(const QList<QuotationMark>& marks)
{
    d->quotations.setMarks(marks);
}

void ReaderView::setQuotationsShown(bool shown)
{
    d->quotations.setShown(shown);
}

void ReaderView::requestQuotation()
{
    if (d->page.content)
        d->gestures.takeQuotation();
}

void ReaderView::setActiveAnnotation(const QUuid& id)
{
    d->repaint(d->page.layer.active());
    d->page.layer.setActive(id);
    d->repaint(id);
    if (!id.isNull())
        d->gestures.leaveBar(); // what was selected is a highlight now
    d->gestures.refresh();
}

QUuid ReaderView::activeAnnotation() const
{
    return d->page.layer.active();
}

std::optional<int> ReaderView::annotationTop(const QUuid& id) const
{
    const auto mark = d->page.layer.mark(id);
    const auto line = mark ? d->scroll.geometry().lineAt(d->page.offsets.positionOf(mark->range.start)) : std::nullopt;
    return line ? std::optional(qRound(line->top() - d->scroll.top())) : std::nullopt;
}

ReadingPlace ReaderView::place() const
{
    return d->scroll.place();
}

void ReaderView::setPlace(const ReadingPlace& place)
{
    d->scroll.setPlace(place);
    d->layoutDone();
}

double ReaderView::progress() const
{
    return d->scroll.progress();
}

void ReaderView::reveal(const QUuid& annotation)
{
    if (const auto mark = d->page.layer.mark(annotation))
        reveal(mark->range);
}

void ReaderView::reveal(const TextRange& range)
{
    if (!d->page.content)
        return;
    Q_EMIT leaping();
    d->scroll.reveal(range.start);
    d->ruler.moveTo(range.start);
}

void ReaderView::goTo(qsizetype offset)
{
    if (!d->page.content)
        return;
    Q_EMIT leaping();
    d->scroll.goTo(offset);
    d->ruler.moveTo(offset);
}

qsizetype ReaderView::here() const
{
    if (caretMode())
        return caret();
    return d->ruler.isShown() ? d->ruler.offset() : d->scroll.offsetInSight();
}

void ReaderView::setSoftScrolling(bool soft)
{
    d->scroll.setSoft(soft);
}

void ReaderView::setRulerShown(bool shown)
{
    d->ruler.setShown(shown);
}

QList<Figure> ReaderView::figures() const
{
    return d->figures.all();
}

void ReaderView::requestImage()
{
    d->figures.choose(d->selection.caretMode() ? d->selection.caret() : d->scroll.place().offset);
}

void ReaderView::setSpoken(const TextRange& range)
{
    d->spoken.setRange(range);
    if (!range.isEmpty())
        d->ruler.moveTo(range);
    viewport()->update();
}

qsizetype ReaderView::startForReading() const
{
    if (caretMode() || !selectedRange().isEmpty())
        return caret();
    return d->ruler.isShown() ? d->ruler.offset() : d->scroll.place().offset;
}

TextRange ReaderView::selectedRange() const
{
    return d->selection.range();
}

QString ReaderView::selectedText() const
{
    return d->selection.text();
}

void ReaderView::select(const TextRange& range)
{
    d->selection.select(range);
}

void ReaderView::setCaretMode(bool on)
{
    d->selection.setCaretMode(on);
}

bool ReaderView::caretMode() const
{
    return d->selection.caretMode();
}

qsizetype ReaderView::caret() const
{
    return d->selection.caret();
}

int ReaderView::withoutHyphens(int position) const
{
    return d->page.offsets.withoutHyphens(position);
}

int ReaderView::withHyphens(int position) const
{
    return d->page.offsets.withHyphens(position);
}

bool ReaderView::isHyphen(int position) const
{
    return d->page.offsets.isHyphen(position);
}

void ReaderView::setMarkable(bool markable)
{
    d->gestures.setMarkable(markable);
}

void ReaderView::setLettersTaken(bool taken)
{
    d->gestures.setLettersTaken(taken);
}

void ReaderView::find()
{
    d->finding.open();
}

void ReaderView::findNext()
{
    d->finding.next();
}

void ReaderView::findPrevious()
{
    d->finding.previous();
}

void ReaderView::Private::follow(const QUrl& target)
{
    if (figures.isPressed()) // the picture in the link was clicked on, to be seen
        return;
    const bool withinArticle = target.hasFragment() && target.adjusted(QUrl::RemoveFragment).isEmpty();
    if (!withinArticle) {
        Q_EMIT q.linkActivated(target);
        return;
    }
    if (footnotes.show(target))
        return;
    const QString name = target.fragment(QUrl::FullyDecoded);
    const auto leadsHere = [&](const Span& span) { return span.kind == SpanKind::Anchor && span.target == name; };
    if (const auto anchor = std::ranges::find_if(page.content->spans, leadsHere); anchor != page.content->spans.end())
        q.reveal(TextRange{anchor->start, anchor->start});
}

// At the caret, or on a link that is selected as a whole.
bool ReaderView::Private::enter(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const Span* link = footnotes.linkAt(selection.caret());
    const bool isSelected = link && selection.range() == TextRange{link->start, link->end()};
    if (!selection.caretMode() && !isSelected)
        return false;
    if (selection.caretMode() && figures.chooseAt(selection.caret()))
        return true;
    if (link)
        follow(QUrl(link->target));
    return link != nullptr;
}

} // namespace lectern
