// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/FindBar.h"
#include "ui/reader/PageScroll.h"

namespace lectern {

class ReaderView;

/// Finds text in the page: without regard to case, every hit marked, one of them the current one.
class FindInPage final : public QObject
{
    Q_OBJECT

public:
    FindInPage(ReaderView& view, ShownPage& page, PageScroll& scroll);

    void open();
    /// Leaves the current hit selected.
    void close();
    void next();
    void previous();
    /// The page shows another text now.
    void reset();

    void setTheme(const Theme& theme) { m_bar->setTheme(theme); }
    /// Keeps the bar in its corner.
    void place();
    void paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const;

Q_SIGNALS:
    void shown(const lectern::TextRange& hit);
    /// The current hit; without a colour in the one used last.
    void highlightWanted(const lectern::TextRange& hit, std::optional<lectern::HighlightColor> color);

private:
    void look(const QString& text);
    void show(qsizetype hit);
    void step(qsizetype by);

    ReaderView& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
    FindBar* m_bar;
    QString m_text;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0; // where the reader was when the bar was opened
};

} // namespace lectern
