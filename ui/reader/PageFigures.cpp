// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageFigures.h"

#include "ui/reader/PageImages.h"
#include "ui/support/Icons.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTextEdit>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

PageFigures::PageFigures(QTextEdit& view, ShownPage& page, PageScroll& scroll, const PageImages& images)
    : m_view(view),
      m_page(page),
      m_scroll(scroll),
      m_images(images)
{
    view.viewport()->installEventFilter(this);
}

bool PageFigures::isHeld(int image) const
{
    return !m_images.bytes(image).isEmpty();
}

QString PageFigures::captionOf(int image) const
{
    const QList<Block>& blocks = m_page.content->blocks;
    const qsizetype figure = blockAt(*m_page.content, m_page.content->images[image].position);
    if (figure < 0 || figure + 1 >= blocks.size() || blocks[figure].kind != BlockKind::Figure)
        return {};
    const Block& next = blocks[figure + 1];
    return next.kind == BlockKind::Caption && next.table < 0 ? m_page.content->text.sliced(next.start, next.length) : QString();
}

QList<Figure> PageFigures::all() const
{
    QList<Figure> figures;
    for (int i = 0; m_page.content && i < int(m_page.content->images.size()); ++i)
        if (isHeld(i))
            figures.append({.image = i, .bytes = m_images.bytes(i), .alternative = m_page.content->images[i].alternative, .caption = captionOf(i)});
    return figures;
}

void PageFigures::choose(qsizetype from)
{
    int last = -1;
    for (int i = 0; m_page.content && i < int(m_page.content->images.size()); ++i) {
        if (!isHeld(i))
            continue;
        last = i;
        if (m_page.content->images[i].position >= from)
            break;
    }
    if (last >= 0)
        Q_EMIT chosen(last);
}

bool PageFigures::chooseAt(qsizetype offset)
{
    const auto isThere = [&](const ImageReference& image) { return image.position == offset; };
    const auto found = std::ranges::find_if(m_page.content->images, isThere);
    const int image = int(found - m_page.content->images.begin());
    if (found == m_page.content->images.end() || !isHeld(image))
        return false;
    Q_EMIT chosen(image);
    return true;
}

int PageFigures::imageAt(const QPointF& point) const
{
    const QPointF onPage = point + QPointF(0, m_scroll.top());
    const auto blocks = m_scroll.geometry().blocks(onPage.y() - 1, onPage.y() + 1);
    const OffsetMap::Span span = PageGeometry::span(blocks);
    for (int i = 0; i < int(m_page.content->images.size()); ++i) {
        const int position = m_page.offsets.positionOf(m_page.content->images[i].position);
        if (position < span.start || position >= span.end || !isHeld(i))
            continue;
        const auto rects = PageGeometry::rects(blocks, {position, position + 1});
        if (std::ranges::any_of(rects, [&](const QRectF& rect) { return rect.contains(onPage); }))
            return i;
    }
    return -1;
}

void PageFigures::offer(QMenu& menu, const QPointF& point)
{
    const int image = m_page.content ? imageAt(point) : -1;
    if (image < 0)
        return;
    auto* look = new QAction(icon("image"_L1), tr("Look at this image"), &menu);
    connect(look, &QAction::triggered, this, [this, image] { Q_EMIT chosen(image); });
    QAction* first = menu.actions().value(0);
    menu.insertAction(first, look);
    menu.insertSeparator(first);
}

bool PageFigures::release(bool clicked)
{
    const int image = std::exchange(m_pressed, -1);
    if (image >= 0 && clicked)
        Q_EMIT chosen(image);
    return image >= 0;
}

void PageFigures::hover(bool over)
{
    if (over == m_hovered)
        return;
    m_hovered = over;
    if (over)
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

bool PageFigures::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_page.content || m_page.content->images.isEmpty())
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        m_pressed = mouse.button() == Qt::LeftButton && !mouse.modifiers() ? imageAt(mouse.position()) : -1;
        m_pressedAt = mouse.position();
    } else if (event->type() == QEvent::MouseMove) {
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        if ((mouse.position() - m_pressedAt).manhattanLength() > QApplication::startDragDistance())
            m_pressed = -1;
        if (!mouse.buttons())
            hover(imageAt(mouse.position()) >= 0);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lectern
