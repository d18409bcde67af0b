// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/SideScroll.h"

#include "ui/reader/PageProperty.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>
#include <QTextTable>
#include <QWheelEvent>
#include <utility>

namespace lectern {

namespace {

constexpr double keyStep = 6; // em
constexpr double shadeWidth = 1.4;
constexpr int measuredLines = 4; // of the longest: characters are not all of one width

bool scrolls(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(CodeStartProperty);
}

QTextTable* wideTable(const QTextBlock& block)
{
    QTextTable* table = QTextCursor(block).currentTable();
    return table && table->format().hasProperty(TableWidthProperty) ? table : nullptr;
}

/// Columns that a line takes, about.
qsizetype columns(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar c : line)
        columns += c == u'\t' ? 4 : c.unicode() > 0x1100 ? 2 : 1;
    return columns;
}

double widthOfLine(QString line, const QFont& font, double tabStop)
{
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(tabStop);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine first = layout.createLine();
    layout.endLayout();
    return first.isValid() ? first.naturalTextWidth() : 0;
}

} // namespace

SideScroll::SideScroll(QTextEdit& view, const ShownPage& page, const PageScroll& scroll)
    : m_view(view), m_page(page), m_scroll(scroll)
{
    view.viewport()->installEventFilter(this);
    // Long lines widen the document: the page itself never scrolls sideways.
    connect(view.horizontalScrollBar(), &QScrollBar::rangeChanged, this, [&view](int, int most) {
        if (most > 0)
            view.horizontalScrollBar()->setRange(0, 0);
    });
    connect(&view, &QTextEdit::cursorPositionChanged, this, [this] { reveal(m_view.textCursor().position()); });
}

void SideScroll::reset()
{
    m_offsets.clear();
    m_widths.clear();
    m_dragged.reset();
}

double SideScroll::widthOf(int key) const
{
    if (const auto known = m_widths.constFind(key); known != m_widths.cend())
        return *known;
    const Block& block = m_page.content->blocks[blockAt(*m_page.content, key)];
    QList<QStringView> lines = QStringView(m_page.content->text).sliced(block.start, block.length).split(u'\n');
    const qsizetype measured = qMin<qsizetype>(measuredLines, lines.size());
    std::ranges::partial_sort(lines, lines.begin() + measured, std::ranges::greater(), columns);
    QFont font = m_page.style->font();
    font.setFamilies(m_page.style->text(block).fontFamilies().toStringList());
    font.setPointSizeF(m_page.style->text(block).fontPointSize());
    double width = 0;
    for (const QStringView line : lines.first(measured))
        width = qMax(width, widthOfLine(line.toString(), font, m_page.style->tabStop()));
    return *m_widths.insert(key, std::ceil(width));
}

double SideScroll::columnEnd() const
{
    return m_view.document()->pageSize().width() - m_page.style->gutter();
}

double SideScroll::padding(const Box& box) const
{
    return box.table ? 0 : m_page.style->codePadding();
}

SideScroll::Box SideScroll::codeBox(const PageGeometry::PlacedBlock& placed) const
{
    const QTextBlockFormat format = placed.block.blockFormat();
    const double padding = m_page.style->codePadding();
    const int edges = format.intProperty(CodeProperty);
    const int key = format.intProperty(CodeStartProperty);
    const QPointF topLeft(placed.origin.x() + format.leftMargin() - padding,
        placed.rect.top() - (edges & CodeFirstLine ? padding * 0.7 : 0));
    const QRectF ground(topLeft, QPointF(columnEnd(), placed.rect.bottom() + (edges & CodeLastLine ? padding : 0)));
    return {.key = key, .ground = ground, .most = widthOf(key) - (ground.width() - 2 * padding)};
}

SideScroll::Box SideScroll::tableBox(const PageGeometry::PlacedBlock& placed, QTextTable* table) const
{
    const double around = table->format().cellPadding() + 2;
    const double left = m_page.style->gutter();
    const QRectF ground(QPointF(left, placed.rect.top() - around), QPointF(columnEnd(), placed.rect.bottom() + around));
    const double width = table->format().doubleProperty(TableWidthProperty);
    return {.key = -1 - table->firstPosition(), .table = table, .ground = ground, .most = width - ground.width()};
}

QList<SideScroll::Box> SideScroll::boxes(const QList<PageGeometry::PlacedBlock>& blocks) const
{
    QList<Box> boxes;
    for (const auto& placed : m_page.content ? blocks : QList<PageGeometry::PlacedBlock>()) {
        QTextTable* table = wideTable(placed.block);
        if (!table && !scrolls(placed.block))
            continue;
        const Box box = table ? tableBox(placed, table) : codeBox(placed);
        if (box.most <= 0)
            continue;
        if (boxes.isEmpty() || boxes.last().key != box.key || boxes.last().table != box.table)
            boxes.append(box);
        else
            boxes.last().ground = boxes.last().ground.united(box.ground);
    }
    return boxes;
}

void SideScroll::place(const QList<PageGeometry::PlacedBlock>& blocks) const
{
    for (const auto& placed : blocks) {
        if (!scrolls(placed.block) || placed.block.layout()->lineCount() == 0)
            continue;
        const QTextBlockFormat format = placed.block.blockFormat();
        QTextLine line = placed.block.layout()->lineAt(0);
        const double x = format.leftMargin() - m_offsets.value(format.intProperty(CodeStartProperty));
        if (line.x() != x)
            line.setPosition(QPointF(x, line.y()));
    }
}

QRegion SideScroll::textRegion(const QRect& rect, const QList<PageGeometry::PlacedBlock>& blocks) const
{
    QRegion region(rect);
    for (const Box& box : boxes(blocks)) {
        const double padding = this->padding(box) / 2;
        const QRect ground = box.ground.translated(0, -m_scroll.top()).toAlignedRect();
        region -= QRect(rect.left(), ground.top(), rect.width(), ground.height());
        region += ground.adjusted(int(padding), 0, -int(padding), 0) & rect;
    }
    return region;
}

QRectF SideScroll::barOf(const Box& box) const
{
    const double side = padding(box);
    const double size = m_page.style->codePadding() * 0.32;
    // Of a box that goes on below, the bar is at the lower edge of the view.
    const double beneath = box.ground.bottom() + (box.table ? 3 * size : -size);
    return QRectF(box.ground.left() + side, qMin(beneath, m_scroll.top() + m_scroll.height()) - size,
        box.ground.width() - 2 * side, size);
}

QRectF SideScroll::thumbOf(const Box& box) const
{
    const QRectF bar = barOf(box);
    const double share = bar.width() / (bar.width() + box.most);
    const double at = qMin(m_offsets.value(box.key), box.most) / (bar.width() + box.most);
    return {bar.left() + at * bar.width(), bar.top(), share * bar.width(), bar.height()};
}

void SideScroll::paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const
{
    const Theme& theme = m_page.style->theme();
    const double width = m_page.style->em() * shadeWidth;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Box& box : boxes(blocks)) {
        const double offset = qMin(m_offsets.value(box.key), box.most);
        const double edge = padding(box) / 2;
        const QColor ground = box.table ? theme.page : theme.codeGround;
        QColor clear = ground;
        clear.setAlpha(0);
        const auto shade = [&](double solid, double faint) {
            QLinearGradient gradient(solid, 0, faint, 0);
            gradient.setColorAt(0, ground);
            gradient.setColorAt(1, clear);
            painter.fillRect(QRectF(QPointF(qMin(solid, faint), box.ground.top() + edge),
                                 QPointF(qMax(solid, faint), box.ground.bottom() - edge)),
                gradient);
        };
        if (offset > 0)
            shade(box.ground.left() + edge, box.ground.left() + edge + width);
        if (offset < box.most)
            shade(box.ground.right() - edge, box.ground.right() - edge - width);
        painter.setPen(Qt::NoPen);
        painter.setBrush(box.key == m_dragged ? theme.accent : theme.frame);
        const QRectF thumb = thumbOf(box);
        painter.drawRoundedRect(thumb, thumb.height() / 2, thumb.height() / 2);
    }
}

std::optional<SideScroll::Box> SideScroll::boxAt(const QPointF& onPage) const
{
    const QList<Box> found = boxes(m_scroll.visibleBlocks());
    const auto box = std::ranges::find_if(
        found, [&](const Box& one) { return one.ground.united(barOf(one).adjusted(0, 0, 0, 3)).contains(onPage); });
    return box == found.end() ? std::nullopt : std::optional(*box);
}

void SideScroll::scrollBy(const Box& box, double pixels)
{
    m_offsets[box.key] = qBound(0.0, m_offsets.value(box.key) + pixels, box.most);
    if (box.table)
        moveTable(box);
    else
        place(m_scroll.visibleBlocks());
    Q_EMIT scrolled();
}

void SideScroll::moveTable(const Box& box) const
{
    QTextTableFormat format = box.table->format();
    format.setLeftMargin(-std::round(m_offsets.value(box.key)));
    box.table->setFormat(format);
}

void SideScroll::reveal(int position)
{
    const QTextBlock block = m_view.document()->findBlock(position);
    if (!m_page.content || !block.isValid() || !(scrolls(block) || wideTable(block)))
        return;
    const QList<PageGeometry::PlacedBlock> placed = {m_scroll.geometry().placed(block)};
    place(placed);
    const QList<Box> found = boxes(placed);
    const auto caret = m_scroll.geometry().caretAt(position);
    if (found.isEmpty() || !caret)
        return;
    const QRectF ground = found.first().ground;
    // What is being dragged over must not run away from the pointer.
    const double room = m_pressed ? 0 : qMin(m_page.style->em() * 2.5, ground.width() / 4);
    if (caret->left() < ground.left() + room)
        scrollBy(found.first(), caret->left() - ground.left() - room);
    else if (caret->left() > ground.right() - room)
        scrollBy(found.first(), caret->left() - ground.right() + room);
}

bool SideScroll::wheel(const QWheelEvent& wheel)
{
    const QPoint delta = wheel.pixelDelta().isNull() ? wheel.angleDelta() / 2 : wheel.pixelDelta();
    const int across = wheel.modifiers() == Qt::ShiftModifier && delta.x() == 0 ? delta.y() : delta.x();
    if (!m_page.content || qAbs(across) <= (wheel.modifiers() == Qt::ShiftModifier ? 0 : qAbs(delta.y())))
        return false;
    const QPointF inViewport = m_view.viewport()->mapFromGlobal(wheel.globalPosition());
    const auto box = boxAt(inViewport + QPointF(0, m_scroll.top()));
    if (box)
        scrollBy(*box, -across);
    return box.has_value();
}

bool SideScroll::press(const QKeyEvent& key)
{
    const bool arrow =
        (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) && !(key.modifiers() & ~Qt::KeypadModifier);
    const bool caret = m_view.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
    const QList<Box> found = arrow && !caret ? boxes(m_scroll.visibleBlocks()) : QList<Box>();
    if (found.isEmpty())
        return false;
    // Of several the one nearest to the middle.
    const double middle = m_scroll.top() + m_scroll.height() / 2;
    const auto distance = [middle](const Box& box) {
        return qMax(0.0, qMax(box.ground.top() - middle, middle - box.ground.bottom()));
    };
    scrollBy(*std::ranges::min_element(found, {}, distance),
        (key.key() == Qt::Key_Left ? -keyStep : keyStep) * m_page.style->em());
    return true;
}

bool SideScroll::drag(const QMouseEvent& mouse)
{
    const QPointF onPage = mouse.position() + QPointF(0, m_scroll.top());
    const auto grip = [](const QRectF& bar) { return bar.adjusted(-4, -bar.height(), 4, bar.height() * 1.5); };
    if (mouse.type() == QEvent::MouseButtonPress) {
        const auto box = mouse.button() == Qt::LeftButton ? boxAt(onPage) : std::nullopt;
        if (!box || !grip(barOf(*box)).contains(onPage))
            return false;
        if (!grip(thumbOf(*box)).contains(onPage)) // beside it: there
            scrollBy(*box,
                (onPage.x() - thumbOf(*box).center().x()) / barOf(*box).width() * (barOf(*box).width() + box->most));
        m_dragged = box->key;
        m_dragFrom = onPage.x();
        return true;
    }
    if (!m_dragged)
        return false;
    for (const Box& box : boxes(m_scroll.visibleBlocks()))
        if (box.key == m_dragged && mouse.type() == QEvent::MouseMove)
            scrollBy(box, (onPage.x() - std::exchange(m_dragFrom, onPage.x())) / barOf(box).width() *
                              (barOf(box).width() + box.most));
    if (mouse.type() == QEvent::MouseButtonRelease)
        m_dragged.reset();
    m_view.viewport()->update();
    return true;
}

bool SideScroll::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        m_pressed = event->type() == QEvent::MouseButtonPress || (m_pressed && event->type() == QEvent::MouseMove);
        if (m_page.content && drag(static_cast<const QMouseEvent&>(*event)))
            return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lectern
