// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "ui/annotations/CardStyle.h"
#include "ui/annotations/NoteDocument.h"
#include "ui/annotations/QuoteText.h"

#include <QRect>
#include <QUrl>
#include <memory>
#include <optional>

class QPainter;

namespace lectern {

/// What of a card an editor stands in for.
enum class CardSection { None, Speaker, Note, Tags };

/// How a card is laid out, besides what it shows.
struct CardShape
{
    int width = 0; // pixels, margins and all
    bool expanded = false;
    CardSection edited = CardSection::None;
    int editorHeight = 0;
    QString warning = {}; // stands on the card

    bool operator==(const CardShape&) const = default;
};

/// How a card is lit at the moment.
struct CardLight
{
    bool active = false;
    bool picked = false; // one of several that are selected
    bool hovered = false;
    bool focused = false;
    int buttons = 0; // pixels of its last line that buttons cover
};

/// One annotation laid out as a card and ready to paint. Coordinates are those of the card: (0, 0) is its top left corner, margins and all.
class Card final
{
public:
    enum class Part { Ground, More, Link, Tag, Speaker };
    struct Hit
    {
        Part part = Part::Ground;
        QString target = {}; // the link's address, the tag's name
    };

    Card(const Annotation& annotation, const CardStyle& style, const CardShape& shape);

    /// What the height will be, about, without laying anything out.
    [[nodiscard]] static int guessedHeight(const Annotation& annotation, const CardStyle& style, const CardShape& shape);

    /// Of words and editors, in a card of a width.
    [[nodiscard]] static int innerWidth(int width);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const CardShape& shape() const { return m_shape; }
    [[nodiscard]] QRect frame() const;
    [[nodiscard]] QRect editorRect() const { return m_editor; }
    [[nodiscard]] QRect footerRect() const { return m_footer; }
    [[nodiscard]] QRect moreRect() const { return m_more; }
    [[nodiscard]] Hit hitTest(const QPoint& point) const;
    void paint(QPainter& painter, const CardLight& light) const;

private:
    struct Chip
    {
        QString name;
        QRect rect;
    };

    [[nodiscard]] static int left() { return CardStyle::sideMargin + CardStyle::stripe + CardStyle::padding; }
    [[nodiscard]] int innerWidth() const { return innerWidth(m_shape.width); }
    /// From where the card begins to where it stands in a window that runs from right to left.
    [[nodiscard]] QRect placed(const QRect& part) const;
    [[nodiscard]] QRect line(int y, int height) const { return placed({left(), y, innerWidth(), height}); }
    int placeQuote(int y);
    int placeSpeaker(int y);
    int placeNote(int y);
    int placeMore(int y);
    int placeTags(int y);
    int placeState(int y);
    int placeFooter(int y);
    int placeEditor(int y);

    [[nodiscard]] QColor groundColor(const CardLight& light) const;
    void paintFrame(QPainter& painter, const CardLight& light) const;
    void paintTick(QPainter& painter) const;
    void paintNote(QPainter& painter, const CardLight& light) const;
    void paintChips(QPainter& painter) const;
    void paintSmall(QPainter& painter) const;
    void paintFooter(QPainter& painter, int room) const;

    Annotation m_annotation;
    const CardStyle& m_style;
    CardShape m_shape;
    std::optional<QuoteText> m_quote;
    QRect m_quoteRect;
    std::optional<QuoteText> m_speaker;
    QRect m_speakerRect;
    std::unique_ptr<NoteDocument> m_note;
    QRect m_noteRect;
    bool m_noteCut = false;
    QRect m_more; // empty when there is no more
    QList<Chip> m_chips;
    std::optional<QuoteText> m_state; // what is to be heeded, in words
    QRect m_stateRect;
    QRect m_footer;
    QRect m_editor;
    int m_height = 0;
};

} // namespace lectern
