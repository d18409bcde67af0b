// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace lectern {

class PageImages;
class PageScroll;
class ReaderView;
struct ShownPage;

/// The sheet that a page is set on: makes the document that a view shows, and keeps its column in the middle.
class PageSheet final
{
public:
    PageSheet(ReaderView& view, ShownPage& page, PageScroll& scroll, PageImages& images)
        : m_view(view), m_page(page), m_scroll(scroll), m_images(images)
    {
    }

    /// Sets the page anew, as its appearance says; the place stays.
    void set();
    /// Gives the column its width after the view's has changed, and finds the place again. False when setting such a long page anew took longer
    /// than a frame the last time: it stands in the middle as it is then, until fit() is called.
    [[nodiscard]] bool follow();
    void fit();

private:
    void fitColumn();
    [[nodiscard]] int room() const;
    [[nodiscard]] int columnWidth() const;
    void center(int width);
    void applyColors();
    void adopt(QTextDocument* document);

    ReaderView& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
    PageImages& m_images;
    bool m_slow = false; // is to be set anew when the view's edge rests, not while it is dragged
};

} // namespace lectern
