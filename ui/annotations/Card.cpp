// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/Card.h"

#include "model/Words.h"
#include "ui/annotations/AnnotationWords.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int sectionGap = 8;
constexpr int chipPadding = 7;
constexpr int chipGap = 5;

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).lineSpacing();
}

int guessedLines(qsizetype characters, const QFont& font, int width)
{
    const int perLine = qMax(1, width / qMax(1, QFontMetrics(font).averageCharWidth()));
    return static_cast<int>(qMin<qsizetype>(characters / perLine + 1, 10'000));
}

} // namespace

Card::Card(const Annotation& annotation, const CardStyle& style, const CardShape& shape)
    : m_annotation(annotation)
    , m_style(style)
    , m_shape(shape)
{
    int y = CardStyle::gap + CardStyle::padding;
    y = placeQuote(y);
    y = placeSpeaker(y);
    y = placeNote(y);
    y = placeMore(y);
    y = placeTags(y);
    y = placeState(y);
    y = placeFooter(y);
    m_height = y + CardStyle::padding - 2;
}

int Card::guessedHeight(const Annotation& annotation, const CardStyle& style, const CardShape& shape)
{
    const int width = innerWidth(shape.width);
    const int quote = qMin(guessedLines(annotation.quote.exact.size(), style.quoteFont, width), CardStyle::shortQuoteLines);
    const int note = annotation.note.isEmpty() ? 0 : qMin(guessedLines(annotation.note.size(), style.noteFont, width), CardStyle::shortNoteLines);
    const int small = 1 + (annotation.speaker.isEmpty() ? 0 : 1) + (annotation.tags.isEmpty() ? 0 : 2);
    return quote * (lineHeight(style.quoteFont) + 4) + note * lineHeight(style.noteFont) + small * lineHeight(style.smallFont)
        + 2 * CardStyle::padding + 2 * sectionGap + CardStyle::gap;
}

QRect Card::frame() const
{
    return {CardStyle::sideMargin, CardStyle::gap, m_shape.width - 2 * CardStyle::sideMargin, m_height - CardStyle::gap};
}

QRect Card::placed(const QRect& part) const
{
    return QStyle::visualRect(QGuiApplication::layoutDirection(), {0, 0, m_shape.width, 0}, part);
}

int Card::innerWidth(int width)
{
    return qMax(40, width - left() - CardStyle::padding - CardStyle::sideMargin);
}

int Card::placeQuote(int y)
{
    const int lines = m_shape.expanded ? 0 : CardStyle::shortQuoteLines;
    m_quote.emplace(shownQuote(m_annotation.quote.exact), m_style.quoteFont, innerWidth(), lines);
    m_quoteRect = line(y, m_quote->height());
    return m_quoteRect.bottom() + 1;
}

int Card::placeSpeaker(int y)
{
    if (m_shape.edited == CardSection::Speaker)
        return placeEditor(y);
    if (m_annotation.speaker.isEmpty())
        return y;
    m_speaker.emplace(u"— "_s + m_annotation.speaker, m_style.noteFont, innerWidth(), m_shape.expanded ? 0 : CardStyle::shortSpeakerLines);
    m_speakerRect = line(y + 4, m_speaker->height());
    return m_speakerRect.bottom() + 1;
}

int Card::placeNote(int y)
{
    if (m_shape.edited == CardSection::Note)
        return placeEditor(y);
    if (m_annotation.note.trimmed().isEmpty())
        return y;
    m_note = std::make_unique<NoteDocument>(m_annotation.note, m_style);
    m_note->setTextWidth(innerWidth());
    const auto full = static_cast<int>(std::ceil(m_note->size().height()));
    const int most = CardStyle::shortNoteLines * lineHeight(m_style.noteFont);
    m_noteCut = !m_shape.expanded && full > most + lineHeight(m_style.noteFont);
    m_noteRect = line(y + sectionGap, m_noteCut ? most : full);
    return m_noteRect.bottom() + 1;
}

int Card::placeEditor(int y)
{
    m_editor = line(y + sectionGap, m_shape.editorHeight);
    return m_editor.bottom() + 1;
}

int Card::placeMore(int y)
{
    const bool speakerCut = m_speaker && m_speaker->isCut();
    if (!m_quote->isCut() && !speakerCut && !m_noteCut && !m_shape.expanded)
        return y;
    m_more = line(y + 4, lineHeight(m_style.smallFont) + 2);
    return m_more.bottom() + 1;
}

int Card::placeTags(int y)
{
    if (m_shape.edited == CardSection::Tags)
        return placeEditor(y);
    const QFontMetrics metrics(m_style.smallFont);
    const int height = metrics.height() + 4;
    int x = left();
    y += m_annotation.tags.isEmpty() ? 0 : sectionGap;
    for (const QString& tag : std::as_const(m_annotation.tags)) {
        const int width = qMin(metrics.horizontalAdvance(tag) + 2 * chipPadding, innerWidth());
        if (x > left() && x + width > left() + innerWidth()) {
            x = left();
            y += height + chipGap;
        }
        m_chips.append({tag, placed({x, y, width, height})});
        x += width + chipGap;
    }
    return m_chips.isEmpty() ? y : y + height;
}

int Card::placeState(int y)
{
    QStringList sentences{stateSentence(m_annotation.state), m_shape.warning};
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return y;
    m_state.emplace(sentences.join(QChar::LineSeparator), m_style.smallFont, innerWidth(), 0);
    m_stateRect = line(y + sectionGap, m_state->height());
    return m_stateRect.bottom() + 1;
}

int Card::placeFooter(int y)
{
    m_footer = line(y + sectionGap, lineHeight(m_style.smallFont));
    return m_footer.bottom() + 1;
}

Card::Hit Card::hitTest(const QPoint& point) const
{
    if (m_more.contains(point))
        return {.part = Part::More};
    if (m_note && m_noteRect.contains(point)) {
        const QString link = m_note->documentLayout()->anchorAt(point - m_noteRect.topLeft());
        if (!link.isEmpty())
            return {.part = Part::Link, .target = link};
    }
    if (m_speaker && m_speakerRect.contains(point))
        return {.part = Part::Speaker};
    for (const Chip& chip : m_chips) {
        if (chip.rect.contains(point))
            return {.part = Part::Tag, .target = chip.name};
    }
    return {};
}

QColor Card::groundColor(const CardLight& light) const
{
    return light.active || light.picked ? m_style.cardActive : light.hovered ? m_style.cardHovered : m_style.card;
}

void Card::paint(QPainter& painter, const CardLight& light) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, light);
    m_quote->paint(painter, m_quoteRect.topLeft(), m_style.text);
    if (m_speaker)
        m_speaker->paint(painter, m_speakerRect.topLeft(), m_style.muted);
    if (m_note)
        paintNote(painter, light);
    paintChips(painter);
    paintSmall(painter);
    paintFooter(painter, m_footer.width() - light.buttons);
}

void Card::paintFrame(QPainter& painter, const CardLight& light) const
{
    const QRectF rect = QRectF(frame()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(rect, CardStyle::radius, CardStyle::radius);
    painter.fillPath(path, groundColor(light));

    painter.save();
    painter.setClipPath(path);
    painter.fillRect(placed({frame().topLeft(), QSize(CardStyle::stripe, frame().height())}), m_style.colorOf(m_annotation.color));
    painter.restore();

    painter.setBrush(Qt::NoBrush);
    painter.setPen(light.focused ? QPen(m_style.focus, 2) : QPen(light.active || light.picked ? m_style.muted : m_style.outline, 1));
    painter.drawPath(path);
    if (light.picked)
        paintTick(painter);
}

// Over the corner, where no words are: what is selected is told by more than a shade.
void Card::paintTick(QPainter& painter) const
{
    constexpr double size = 7;
    constexpr int edge = int(size + 2); // from the card's to the middle
    const QPointF center = QRectF(placed({frame().right() + 1 - 2 * edge, frame().top(), 2 * edge, 2 * edge})).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.focus);
    painter.drawEllipse(center, size, size);
    painter.setPen(QPen(m_style.card, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{center + QPointF(-3.2, 0.2), center + QPointF(-0.8, 2.8), center + QPointF(3.4, -2.6)});
}

void Card::paintNote(QPainter& painter, const CardLight& light) const
{
    painter.save();
    painter.setClipRect(m_noteRect);
    painter.translate(m_noteRect.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_style.text);
    context.clip = QRectF(QPointF(0, 0), m_noteRect.size());
    m_note->documentLayout()->draw(&painter, context);
    if (m_noteCut) {
        // Fades out instead of cutting a line in half.
        QLinearGradient fade(0, m_noteRect.height() - 1.6 * lineHeight(m_style.noteFont), 0, m_noteRect.height());
        QColor ground = groundColor(light);
        fade.setColorAt(1, ground);
        ground.setAlpha(0);
        fade.setColorAt(0, ground);
        painter.fillRect(context.clip, fade);
    }
    painter.restore();
}

void Card::paintChips(QPainter& painter) const
{
    painter.setFont(m_style.smallFont);
    for (const Chip& chip : m_chips) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.chip);
        painter.drawRoundedRect(chip.rect, chip.rect.height() / 2.0, chip.rect.height() / 2.0);
        painter.setPen(m_style.text);
        const QString name = painter.fontMetrics().elidedText(chip.name, Qt::ElideMiddle, chip.rect.width() - 2 * chipPadding + 1);
        painter.drawText(chip.rect, Qt::AlignCenter, name);
    }
}

void Card::paintSmall(QPainter& painter) const
{
    if (m_state)
        m_state->paint(painter, m_stateRect.topLeft(), m_style.warning);
    painter.setFont(m_style.smallFont);
    if (!m_more.isEmpty()) {
        painter.setPen(m_style.accent);
        const QString words = m_shape.expanded ? Words::tr("Show less") : Words::tr("Show more");
        painter.drawText(m_more, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

// Where there is not room for both, the time gives way.
void Card::paintFooter(QPainter& painter, int room) const
{
    const QFontMetrics metrics(m_style.smallFont);
    const QString color = colorName(m_annotation.color);
    const QString time = shortTime(m_annotation.created);
    const QString both = time.isEmpty() ? color : QString(color % u" · " % time);
    const bool fits = metrics.horizontalAdvance(both) <= room;
    painter.setFont(m_style.smallFont);
    painter.setPen(m_style.muted);
    painter.drawText(
        m_footer, Qt::AlignLeft | Qt::AlignVCenter, fits ? both : metrics.elidedText(color, Qt::ElideRight, room));
}

} // namespace lectern
