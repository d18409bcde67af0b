// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageImages.h"

#include "ui/reader/PageProperty.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPaintEngine>
#include <QPointer>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto heldScheme = "image:"_L1;
constexpr double narrowest = 32;
constexpr double tallest = 1.5; // of its width limit: nothing taller is shown in full width

QSizeF within(QSizeF size, double limit)
{
    const QSizeF bounds(limit, limit * tallest);
    return size.width() > bounds.width() || size.height() > bounds.height() ? size.scaled(bounds, Qt::KeepAspectRatio) : size;
}

bool onPaper(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Pdf;
}

double widthFor(const QTextDocument& document, const QTextFormat& format)
{
    const QTextFrameFormat page = document.rootFrame()->frameFormat();
    const double column = document.pageSize().width() - page.leftMargin() - page.rightMargin();
    return qMax(narrowest, column - format.doubleProperty(ImageInsetProperty));
}

} // namespace

PageImages::PageImages(QObject* parent)
    : QObject(parent),
      m_theme(&theme(ThemeKind::Light))
{
}

void PageImages::setImages(const QList<ImageReference>& images)
{
    m_images = images;
    m_pictures.clear();
    ++m_generation;
}

void PageImages::load(const ImageProvider& provider)
{
    for (int i = 0; provider && i < int(m_images.size()); ++i) {
        if (!m_images[i].source.startsWith(heldScheme))
            continue;
        const QByteArray hash = QByteArray::fromHex(m_images[i].source.sliced(heldScheme.size()).toLatin1());
        provider(hash, [self = QPointer(this), i, generation = m_generation](const QByteArray& bytes) {
            if (self && self->m_generation == generation)
                self->take(i, bytes);
        });
    }
}

void PageImages::take(int image, const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    if (bytes.isEmpty() || size.isEmpty())
        return;
    m_pictures.insert(image, {.bytes = bytes, .size = size, .scaled = {}});
    Q_EMIT arrived(image);
}

QSizeF PageImages::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const int image = format.intProperty(ImageIndexProperty);
    const double limit = widthFor(*document, format);
    if (const auto picture = m_pictures.constFind(image); picture != m_pictures.cend())
        return within(picture->size, limit);
    const ImageReference reference = m_images.value(image);
    // One that the library does not hold will never come: it gets no more room than its words need.
    if (reference.source.startsWith(heldScheme) && reference.width > 0 && reference.height > 0)
        return within(QSizeF(reference.width, reference.height), limit);
    const double line = QFontMetricsF(format.toCharFormat().font()).height();
    return {limit, line * 3};
}

void PageImages::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const int image = format.intProperty(ImageIndexProperty);
    const auto picture = m_pictures.find(image);
    if (picture == m_pictures.end()) {
        drawPlaceholder(*painter, rect, m_images.value(image).alternative, format.toCharFormat().font());
        return;
    }
    // Paper has many more dots than the screen: there, no more are made than the picture has.
    const QTransform& toDevice = painter->deviceTransform();
    const QSize dots = QSizeF(rect.width() * toDevice.m11(), rect.height() * toDevice.m22()).toSize();
    const QSize wanted = onPaper(*painter) && dots.width() > picture->size.width() ? picture->size : dots;
    if (picture->scaled.size() != wanted) {
        QBuffer buffer(&picture->bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QImage whole = reader.read();
        picture->scaled = QPixmap::fromImage(whole.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    // Drawings without a ground of their own are meant for white paper.
    if (m_theme->isDark() && picture->scaled.hasAlphaChannel())
        painter->fillRect(rect, theme(ThemeKind::Light).page);
    painter->drawPixmap(rect, picture->scaled, QRectF(picture->scaled.rect()));
}

void PageImages::drawPlaceholder(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->hairline, 1));
    painter.setBrush(m_theme->codeGround);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_theme->muted);
    QFont quiet = font;
    quiet.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(quiet);
    const QString shown = text.isEmpty() ? tr("Image") : text;
    painter.drawText(rect.adjusted(12, 4, -12, -4), int(Qt::AlignCenter) | int(Qt::TextWordWrap), shown);
    painter.restore();
}

} // namespace lectern
