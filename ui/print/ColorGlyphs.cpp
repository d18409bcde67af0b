// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ColorGlyphs.h"

#include <algorithm>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace lectern {

namespace {

constexpr int dots = 6; // of the picture, for each unit of the page

bool isColored(const QRawFont& font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("COLR").isEmpty() || !font.fontTable("sbix").isEmpty();
}

void paintRun(QPainter& painter, const QGlyphRun& run, const QPointF& origin)
{
    const QRectF place = run.boundingRect().adjusted(-1, -1, 1, 1);
    QImage picture((place.size() * dots).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter inPicture(&picture);
    inPicture.scale(dots, dots);
    inPicture.translate(-place.topLeft());
    inPicture.drawGlyphRun({}, run);
    inPicture.end();
    painter.drawImage(place.translated(origin), picture);
}

/// Most texts have none: a line without the surrogates or signs that emoji are made of is not looked at further.
bool mayHaveEmoji(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSurrogate() || (c.unicode() >= 0x2190 && c.unicode() < 0x3300); });
}

} // namespace

void paintColorGlyphs(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, double top, double bottom)
{
    for (const auto& placed : blocks) {
        const QTextLayout* layout = placed.block.layout();
        for (int i = 0; i < layout->lineCount() && mayHaveEmoji(placed.block.text()); ++i) {
            const QTextLine line = layout->lineAt(i);
            const double middle = placed.origin.y() + line.y() + line.height() / 2;
            if (middle < top || middle > bottom)
                continue;
            for (const QGlyphRun& run : line.glyphRuns())
                if (isColored(run.rawFont()))
                    paintRun(painter, run, placed.origin);
        }
    }
}

} // namespace lectern
