// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace lectern {

class PageScroll;
class ReaderView;
struct ShownPage;
struct Span;

/// The references to notes in an article: each shows its note where it stands.
class PageFootnotes final : public QObject
{
    Q_OBJECT

public:
    PageFootnotes(ReaderView& view, ShownPage& page, PageScroll& scroll) : m_view(view), m_page(page), m_scroll(scroll) {}

    /// Shows the note that the link at the text cursor refers to; false when it is no reference.
    bool show(const QUrl& target);
    /// The link before which, or in which, an offset stands; nullptr when there is none.
    [[nodiscard]] const Span* linkAt(qsizetype offset) const;

Q_SIGNALS:
    void linkChosen(const QUrl& target);
    void placeChosen(qsizetype offset);

private:
    [[nodiscard]] const Span* linkTo(const QString& target, qsizetype near) const;
    [[nodiscard]] QRect rectOf(const Span& link) const;

    ReaderView& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
};

} // namespace lectern
