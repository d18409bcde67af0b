// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ReaderView.h"

#include "ui/reader/FindInPage.h"
#include "ui/reader/LinkFocus.h"
#include "ui/reader/MarginMouse.h"
#include "ui/reader/PageAccessible.h"
#include "ui/reader/PageFigures.h"
#include "ui/reader/PageFootnotes.h"
#include "ui/reader/PageGestures.h"
#include "ui/reader/PageKeys.h"
#include "ui/reader/PagePainter.h"
#include "ui/reader/PageScroll.h"
#include "ui/reader/PageSelection.h"
#include "ui/reader/PageSheet.h"
#include "ui/reader/QuotationMarks.h"
#include "ui/reader/ReadingRuler.h"
#include "ui/reader/SideScroll.h"
#include "ui/reader/SpokenMark.h"
#include "ui/support/QuietScrollBar.h"

#include <algorithm>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int placeDelay = 500; // milliseconds of rest before a place is worth telling

QScrollBar* quietBar(QTextBrowser& view)
{
    view.setVerticalScrollBar(new QuietScrollBar(Qt::Vertical, &view));
    return view.verticalScrollBar();
}

} // namespace

class ReaderView::Private
{
public:
    explicit Private(ReaderView& view)
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

    void build();
    void layoutDone();
    void follow(const QUrl& target);
    bool enter(const QKeyEvent& event);

    ReaderView& q;
    QScrollBar* bar;
    ShownPage page;
    PageScroll scroll;
    SideScroll sideways;
    PageSelection selection;
    PageGestures gestures;
    PageKeys keys;
    FindInPage finding;
    QuotationMarks quotations;
    PageFootnotes footnotes;
    PageImages images;
    PageFigures figures;
    ReadingRuler ruler;
    LinkFocus links;
    SpokenMark spoken;
    PageSheet sheet;
    MarginMouse margin;
    ImageProvider imageProvider;
    QTimer placeTimer;
};

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
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& target) {
        d->selection.clear(); // a link that is clicked on is selected; not afterwards, which would scroll back to it
        d->follow(target);
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& target) { Q_EMIT linkHovered(target.toDisplayString()); });
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        d->gestures.selectionChanged();
        Q_EMIT selectionChangedTo(selectedRange());
    });
    connect(&d->quotations, &QuotationMarks::chosen, this, [this](qsizetype offset) { Q_EMIT quotationRequested({offset}); });
    connect(&d->footnotes, &PageFootnotes::linkChosen, this, [this](const QUrl& target) { d->follow(target); });
    connect(&d->footnotes, &PageFootnotes::placeChosen, this, [this](qsizetype offset) { reveal(TextRange{offset, offset}); });
    connect(&d->finding, &FindInPage::shown, &d->ruler, [this](const TextRange& hit) { d->ruler.moveTo(hit.start); });
    connect(&d->finding, &FindInPage::highlightWanted, &d->gestures, &PageGestures::highlight);
    connect(&d->figures, &PageFigures::chosen, this, &ReaderView::imageRequested);
    connect(&d->images, &PageImages::arrived, this, [this](int image) {
        document()->markContentsDirty(d->page.offsets.positionOf(d->page.content->images[image].position), 1);
        d->scroll.restore();
        d->layoutDone();
    });
    connect(&d->scroll, &PageScroll::revealing, &d->sideways, &SideScroll::reveal);
    connect(&d->sideways, &SideScroll::scrolled, this, [this] { d->layoutDone(); });
    showNothing();
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

void ReaderView::setAnnotations(const QList<Annotation>& annotations)
{
    d->page.layer.setAnnotations(annotations);
    d->gestures.refresh();
    viewport()->update();
}

void ReaderView::addAnnotation(const Annotation& annotation)
{
    d->page.layer.put(annotation);
    d->gestures.refresh();
    viewport()->update();
}

void ReaderView::changeAnnotation(const Annotation& annotation)
{
    addAnnotation(annotation);
}

void ReaderView::removeAnnotation(const QUuid& id)
{
    d->page.layer.remove(id);
    if (d->page.layer.active() == id)
        setActiveAnnotation({});
    viewport()->update();
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
    d->page.layer.setActive(id);
    if (!id.isNull())
        d->gestures.leaveBar(); // what was selected is a highlight now
    d->gestures.refresh();
    viewport()->update();
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

bool ReaderView::event(QEvent* event)
{
    // Keys that mean something to the selection are not the window's shortcuts then.
    if (event->type() == QEvent::ShortcutOverride && d && d->keys.wants(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Wheel) { // in the margins too
        wheelEvent(static_cast<QWheelEvent*>(event));
        return true;
    }
    return (d && d->margin.handle(*event)) || QTextBrowser::event(event);
}

bool ReaderView::focusNextPrevChild(bool next)
{
    const bool inBar = next && !d->links.isOn() && d->gestures.enterBar();
    return inBar || d->links.step(next) || QTextEdit::focusNextPrevChild(next); // QTextBrowser would begin with the first link of all
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    Q_EMIT menuOpening(menu.get());
    d->figures.offer(*menu, viewport()->mapFromGlobal(event->globalPos()));
    menu->exec(event->globalPos());
}

// What is dragged from the page itself is on its way elsewhere.

void ReaderView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() != viewport())
        event->acceptProposedAction();
}

void ReaderView::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->source() != viewport())
        event->acceptProposedAction();
}

void ReaderView::dropEvent(QDropEvent* event)
{
    if (event->source() == viewport())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData());
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    const bool opensLink = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isModifier = event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_Alt;
    const bool onLink = d->links.isOn();
    if (!opensLink && !isModifier)
        d->links.leave();
    if (onLink && event->key() == Qt::Key_Escape)
        return;
    if (d->page.content && (d->keys.press(*event) || d->enter(*event) || d->sideways.press(*event)))
        return;
    const int caret = textCursor().position();
    QTextBrowser::keyPressEvent(event);
    if (d->selection.hasOnlyPassedHyphen(caret))
        QTextBrowser::keyPressEvent(event);
}

void ReaderView::focusOutEvent(QFocusEvent* event)
{
    if (d && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        d->links.leave();
    QTextBrowser::focusOutEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    d->links.leave();
    d->gestures.pressed();
    d->scroll.interrupt();
    QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onLink = !anchorAt(event->position().toPoint()).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    if (!d->page.content || event->button() != Qt::LeftButton)
        return;
    const bool clicked = !textCursor().hasSelection();
    if (!d->figures.release(clicked) && clicked && !onLink)
        d->gestures.click(event->position());
    d->gestures.released();
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    QRegion text(event->rect());
    QList<PageGeometry::PlacedBlock> blocks;
    if (d->page.content) {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.translate(0, -d->scroll.top());
        blocks = d->scroll.geometry().blocks(
            d->scroll.top() + event->rect().top(), d->scroll.top() + event->rect().bottom() + 1);
        d->sideways.place(blocks);
        PagePainter(painter, *d->page.style).paint(blocks);
        text = d->sideways.textRegion(event->rect(), blocks);
        painter.setClipRegion(text.translated(0, qRound(d->scroll.top())));
        d->spoken.paint(painter, blocks);
        d->finding.paint(painter, blocks);
        d->page.layer.paint(painter, blocks, d->page.offsets, d->page.style->theme());
        d->quotations.paint(painter, blocks);
    }
    for (const QRect& rect : text) {
        QPaintEvent part(rect);
        QTextBrowser::paintEvent(&part);
    }
    if (d->page.content) {
        QPainter above(viewport());
        above.setClipRect(event->rect());
        above.translate(0, -d->scroll.top());
        d->sideways.paint(above, blocks);
        if (d->ruler.isShown())
            d->ruler.paint(above);
    }
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    {
        const PageScroll::Hold hold(d->scroll);
        QTextBrowser::resizeEvent(event);
        d->sheet.fitColumn();
    }
    d->scroll.restore();
    d->finding.place();
    d->layoutDone();
}

void ReaderView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (!d || d->scroll.isHeld() || !d->page.content)
        return;
    d->scroll.note();
    d->placeTimer.start();
    d->layoutDone();
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    if (d->sideways.wheel(*event))
        return;
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    event->accept();
    if (const int steps = event->angleDelta().y() / 120)
        Q_EMIT zoomRequested(steps);
}

QMimeData* ReaderView::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    const QString text = selectedText();
    mime->setText(text.isEmpty() ? textCursor().selection().toPlainText() : text);
    return mime;
}

QVariant ReaderView::loadResource(int, const QUrl&)
{
    return {};
}

} // namespace lectern
