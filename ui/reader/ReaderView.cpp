// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ReaderView.h"

#include "ui/reader/DocumentBuilder.h"
#include "ui/reader/HighlightLayer.h"
#include "ui/reader/PagePainter.h"
#include "ui/reader/PageProperty.h"

#include <algorithm>
#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lectern {

class ReaderView::Private
{
public:
    explicit Private(ReaderView* view) : q(view) {}

    void build();
    void fitColumn();
    void restorePlace();
    void notePlace();
    void applyColors();
    void follow(const QUrl& target);
    void click(const QPoint& point);
    bool annotate(int key);
    [[nodiscard]] double top() const { return q->verticalScrollBar()->value(); }
    [[nodiscard]] PageGeometry geometry() const { return PageGeometry(*q->document()); }
    [[nodiscard]] QList<PageGeometry::PlacedBlock> visibleBlocks() const;
    void scrollTo(double y);

    ReaderView* q;
    Article article;
    std::shared_ptr<const ArticleContent> content;
    Appearance appearance;
    std::unique_ptr<PageStyle> style;
    OffsetMap offsets;
    HighlightLayer layer;
    PageImages images;
    ImageProvider imageProvider;
    ReadingPlace place;
    bool restoring = false; // what scrolls now is not the reader
    QTimer placeTimer;
    HighlightColor lastColor = HighlightColor::Yellow;
};

ReaderView::ReaderView(QWidget* parent)
    : QTextBrowser(parent),
      d(std::make_unique<Private>(this))
{
    setObjectName(u"readerView"_s);
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setAcceptDrops(true);
    d->placeTimer.setSingleShot(true);
    d->placeTimer.setInterval(500);
    connect(&d->placeTimer, &QTimer::timeout, this, [this] { Q_EMIT placeChanged(place(), progress()); });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& target) { d->follow(target); });
    connect(this, qOverload<const QUrl&>(&QTextBrowser::highlighted), this, [this](const QUrl& target) { Q_EMIT linkHovered(target.toDisplayString()); });
    connect(this, &QTextEdit::selectionChanged, this, [this] { Q_EMIT selectionChangedTo(selectedRange()); });
    connect(&d->images, &PageImages::arrived, this, [this](int image) {
        if (!d->content)
            return;
        document()->markContentsDirty(d->offsets.positionOf(d->content->images[image].position), 1);
        d->restorePlace();
    });
    showNothing();
}

ReaderView::~ReaderView() = default;

void ReaderView::showArticle(const OpenedArticle& opened, const Appearance& appearance)
{
    d->placeTimer.stop();
    d->article = opened.article;
    d->content = opened.content;
    d->appearance = bounded(appearance);
    d->place = opened.article.reading.place;
    d->layer.setAnnotations(opened.annotations);
    d->layer.setActive({});
    d->images.setImages({}, {});
    d->build();
    d->images.setImages(d->content->images, d->imageProvider);
}

void ReaderView::showNothing()
{
    d->placeTimer.stop();
    d->article = {};
    d->content = nullptr;
    d->place = {};
    d->layer.clear();
    d->build();
}

QUuid ReaderView::articleId() const
{
    return d->article.id;
}

const ArticleContent* ReaderView::content() const
{
    return d->content.get();
}

void ReaderView::setAppearance(const Appearance& appearance)
{
    const TextRange selected = selectedRange();
    d->appearance = bounded(appearance);
    d->build();
    if (!selected.isEmpty())
        select(selected);
}

const Appearance& ReaderView::appearance() const
{
    return d->appearance;
}

void ReaderView::setImageProvider(ImageProvider provider)
{
    d->imageProvider = std::move(provider);
}

void ReaderView::Private::build()
{
    style = std::make_unique<PageStyle>(appearance, article.metadata.language);
    images.setTheme(style->theme());
    PageDocument page = content ? DocumentBuilder(*content, *style).build(article)
                                : PageDocument{.document = std::make_unique<QTextDocument>(), .offsets = {}};
    offsets = std::move(page.offsets);
    restoring = true;
    const QPointer former = q->document(); // the first one, Qt's own, goes by itself
    QTextDocument* document = page.document.release();
    document->setParent(q);
    document->documentLayout()->registerHandler(pageImageObject, &images);
    q->setDocument(document);
    delete former.data();
    applyColors();
    fitColumn();
    restoring = false;
    restorePlace();
}

void ReaderView::Private::applyColors()
{
    const Theme& theme = style->theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    q->setPalette(palette);
}

void ReaderView::Private::fitColumn()
{
    const int room = q->width() - q->verticalScrollBar()->sizeHint().width();
    const int wanted = qCeil(style->column() + 2 * style->gutter());
    const int width = qMax(qMin(room, wanted), qCeil(style->em() * 12));
    const int margin = qMax(0, (room - width) / 2);
    restoring = true;
    q->setViewportMargins(margin, 0, margin, 0);
    if (q->lineWrapColumnOrWidth() != width)
        q->setLineWrapColumnOrWidth(width);
    restoring = false;
}

QList<PageGeometry::PlacedBlock> ReaderView::Private::visibleBlocks() const
{
    return geometry().blocks(top(), top() + q->viewport()->height());
}

void ReaderView::setAnnotations(const QList<Annotation>& annotations)
{
    d->layer.setAnnotations(annotations);
    viewport()->update();
}

void ReaderView::addAnnotation(const Annotation& annotation)
{
    d->layer.put(annotation);
    viewport()->update();
}

void ReaderView::changeAnnotation(const Annotation& annotation)
{
    addAnnotation(annotation);
}

void ReaderView::removeAnnotation(const QUuid& id)
{
    d->layer.remove(id);
    if (d->layer.active() == id)
        d->layer.setActive({});
    viewport()->update();
}

void ReaderView::setActiveAnnotation(const QUuid& id)
{
    d->layer.setActive(id);
    viewport()->update();
}

QUuid ReaderView::activeAnnotation() const
{
    return d->layer.active();
}

std::optional<int> ReaderView::annotationTop(const QUuid& id) const
{
    const auto mark = d->layer.mark(id);
    const auto line = mark ? d->geometry().lineAt(d->offsets.positionOf(mark->range.start)) : std::nullopt;
    return line ? std::optional(qRound(line->top() - d->top())) : std::nullopt;
}

ReadingPlace ReaderView::place() const
{
    return d->place;
}

void ReaderView::setPlace(const ReadingPlace& place)
{
    d->place = place;
    d->restorePlace();
}

void ReaderView::Private::notePlace()
{
    if (!content)
        return;
    const qsizetype offset = offsets.offsetOf(geometry().firstPositionBelow(top()).value_or(0));
    if (const auto line = geometry().lineAt(offsets.positionOf(offset)))
        place = {.offset = offset, .lineOffset = top() - line->top()};
    placeTimer.start();
}

void ReaderView::Private::restorePlace()
{
    if (!content)
        return;
    const bool above = place.offset == 0 && place.lineOffset <= 0; // in the title, whose height may be another now
    const auto line = above ? std::nullopt : geometry().lineAt(offsets.positionOf(place.offset));
    restoring = true;
    scrollTo(line ? line->top() + place.lineOffset : 0);
    restoring = false;
    Q_EMIT q->layoutChanged();
}

void ReaderView::Private::scrollTo(double y)
{
    QScrollBar* bar = q->verticalScrollBar();
    if (y > bar->maximum())
        q->document()->size(); // lays out the rest: the bar's range ends where the layout has come to
    bar->setValue(qRound(y));
}

double ReaderView::progress() const
{
    if (!d->content || d->content->text.isEmpty())
        return 0;
    const auto below = d->geometry().firstPositionBelow(d->top() + viewport()->height());
    return below ? double(d->offsets.offsetOf(*below)) / double(d->content->text.size()) : 1;
}

void ReaderView::reveal(const QUuid& annotation)
{
    if (const auto mark = d->layer.mark(annotation))
        reveal(mark->range);
}

void ReaderView::reveal(const TextRange& range)
{
    const auto line = d->geometry().lineAt(d->offsets.positionOf(range.start));
    if (!line)
        return;
    const double height = viewport()->height();
    const bool wellInView = line->top() > d->top() + height * 0.08 && line->bottom() < d->top() + height * 0.8;
    if (!wellInView)
        d->scrollTo(line->top() - height / 3);
}

TextRange ReaderView::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    if (!d->content || !cursor.hasSelection())
        return {};
    const TextRange range = tidied(*d->content, d->offsets.range({cursor.selectionStart(), cursor.selectionEnd()}));
    return range.isEmpty() ? TextRange() : range;
}

QString ReaderView::selectedText() const
{
    const TextRange range = selectedRange();
    return range.isEmpty() ? QString() : d->content->text.sliced(range.start, range.length());
}

void ReaderView::select(const TextRange& range)
{
    const OffsetMap::Span span = d->offsets.span(range);
    QTextCursor cursor(document());
    cursor.setPosition(span.start);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    d->restoring = true; // a cursor that is set scrolls to itself
    const int value = verticalScrollBar()->value();
    setTextCursor(cursor);
    verticalScrollBar()->setValue(value);
    d->restoring = false;
}

void ReaderView::setCaretMode(bool on)
{
    setTextInteractionFlags(on ? textInteractionFlags() | Qt::TextSelectableByKeyboard : textInteractionFlags() & ~Qt::TextSelectableByKeyboard);
}

bool ReaderView::caretMode() const
{
    return textInteractionFlags() & Qt::TextSelectableByKeyboard;
}

void ReaderView::find() {}
void ReaderView::findNext() {}
void ReaderView::findPrevious() {}

void ReaderView::Private::follow(const QUrl& target)
{
    const bool withinArticle = target.hasFragment() && target.adjusted(QUrl::RemoveFragment).isEmpty();
    if (!withinArticle) {
        Q_EMIT q->linkActivated(target);
        return;
    }
    const auto leadsHere = [&](const Span& span) { return span.kind == SpanKind::Anchor && span.target == target.fragment(QUrl::FullyDecoded); };
    if (const auto anchor = std::ranges::find_if(content->spans, leadsHere); anchor != content->spans.end())
        q->reveal(TextRange{anchor->start, anchor->start});
}

void ReaderView::Private::click(const QPoint& point)
{
    const QList<HighlightLayer::Mark> marks = layer.marksAt(QPointF(point) + QPointF(0, top()), visibleBlocks(), offsets);
    const auto active = std::ranges::find(marks, layer.active(), &HighlightLayer::Mark::id);
    QUuid clicked;
    if (!marks.isEmpty())
        clicked = active == marks.end() || active + 1 == marks.end() ? marks.first().id : (active + 1)->id;
    q->setActiveAnnotation(clicked);
    Q_EMIT q->annotationClicked(clicked);
}

/// What a key does to the selection, else to the active highlight.
bool ReaderView::Private::annotate(int key)
{
    const TextRange range = q->selectedRange();
    const QUuid active = layer.active();
    if (range.isEmpty() && active.isNull())
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        lastColor = static_cast<HighlightColor>(key - Qt::Key_1);
    switch (key) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
        if (range.isEmpty())
            Q_EMIT q->recolorRequested(active, lastColor);
        else
            Q_EMIT q->highlightRequested(range, lastColor);
        return true;
    case Qt::Key_H:
        if (range.isEmpty())
            return false;
        Q_EMIT q->highlightRequested(range, lastColor);
        return true;
    case Qt::Key_N:
        range.isEmpty() ? Q_EMIT q->annotationNoteRequested(active) : Q_EMIT q->noteRequested(range);
        return true;
    case Qt::Key_T:
        range.isEmpty() ? Q_EMIT q->annotationTagRequested(active) : Q_EMIT q->tagRequested(range);
        return true;
    case Qt::Key_Delete:
        if (active.isNull())
            return false;
        Q_EMIT q->removeRequested(active);
        return true;
    default: return false;
    }
}

bool ReaderView::event(QEvent* event)
{
    return QTextBrowser::event(event);
}

void ReaderView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    QTextBrowser::contextMenuEvent(event);
}

void ReaderView::dragEnterEvent(QDragEnterEvent* event)
{
    event->acceptProposedAction();
}

void ReaderView::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void ReaderView::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData());
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && d->annotate(event->key()))
        return;
    QTextBrowser::keyPressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    QTextBrowser::mouseMoveEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (d->content && event->button() == Qt::LeftButton && !textCursor().hasSelection())
        d->click(event->position().toPoint());
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    if (d->content) {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.translate(0, -d->top());
        const auto blocks = d->geometry().blocks(d->top() + event->rect().top(), d->top() + event->rect().bottom() + 1);
        PagePainter(painter, *d->style).paint(blocks);
        d->layer.paint(painter, blocks, d->offsets, d->style->theme());
    }
    QTextBrowser::paintEvent(event);
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    d->restoring = true;
    QTextBrowser::resizeEvent(event);
    d->fitColumn();
    d->restorePlace();
}

void ReaderView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (!d || d->restoring)
        return;
    d->notePlace();
    Q_EMIT layoutChanged();
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int steps = event->angleDelta().y() / 120)
            Q_EMIT zoomRequested(steps);
        return;
    }
    QTextBrowser::wheelEvent(event);
}

QMimeData* ReaderView::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    const QString text = selectedText();
    mime->setText(text.isEmpty() ? textCursor().selectedText() : text);
    return mime;
}

QVariant ReaderView::loadResource(int, const QUrl&)
{
    return {};
}

} // namespace lectern
