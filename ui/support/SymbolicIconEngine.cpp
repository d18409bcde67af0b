// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SymbolicIconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString fileOf(const QString& name)
    {
        return u":/icons/"_s % name % u".svg"_s;
    }

    QColor colorOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        QColor color = palette.color(QPalette::WindowText);
        color.setAlphaF(mode == QIcon::Disabled ? 0.35F : mode == QIcon::Active ? 1.0F : 0.82F);
        return color;
    }

    QByteArray drawing(const QString& name)
    {
        QFile file(fileOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Opacity is the painter's part: SVG colours have no alpha in the form that QtSvg reads.
    void render(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color)
    {
        QSvgRenderer renderer(drawing(name).replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, rect);
    }

} // namespace

SymbolicIconEngine::SymbolicIconEngine(QString name) : m_name(std::move(name)) {}

void SymbolicIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap SymbolicIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SymbolicIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QColor color = colorOf(mode);
    const QString key = u"lectern-icon:%1:%2:%3x%4"_s.arg(m_name, color.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(painter, m_name, QRectF(QPointF(), size), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QSize SymbolicIconEngine::actualSize(const QSize& size, QIcon::Mode, QIcon::State)
{
    return size;
}

bool SymbolicIconEngine::isNull()
{
    return !QFile::exists(fileOf(m_name));
}

QIconEngine* SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(*this);
}

} // namespace lectern
