// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageSheet.h"

#include "model/article/Language.h"
#include "ui/reader/DocumentBuilder.h"
#include "ui/reader/PageImages.h"
#include "ui/reader/PageProperty.h"
#include "ui/reader/PageScroll.h"
#include "ui/reader/ReaderView.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QPointer>
#include <QScrollBar>

namespace lectern {

void PageSheet::set()
{
    const QString& declared = m_page.article.metadata.language;
    const bool isDivided = m_page.content && m_page.appearance.justified;
    m_page.style = std::make_unique<PageStyle>(
        m_page.appearance, isDivided ? likelyLanguage(declared, m_page.content->text) : declared);
    PageDocument built = {.document = std::make_unique<QTextDocument>(), .offsets = {}};
    if (m_page.content) {
        DocumentBuilder builder(*m_page.content, *m_page.style);
        builder.setWideKept(true);
        built = builder.build(m_page.article);
    }
    m_page.offsets = std::move(built.offsets);
    applyColors();
    adopt(built.document.release());
    m_scroll.restore();
}

void PageSheet::adopt(QTextDocument* document)
{
    const PageScroll::Hold hold(m_scroll);
    const QPointer former = m_view.document(); // the very first one is Qt's own and goes by itself
    document->setParent(&m_view);
    document->documentLayout()->registerHandler(pageImageObject, &m_images);
    m_view.setDocument(document);
    delete former.data();
    m_slow = false;
    fitColumn();
}

void PageSheet::applyColors()
{
    const Theme& theme = m_page.style->theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    m_view.setPalette(palette);
    m_images.setTheme(theme);
}

int PageSheet::room() const
{
    return m_view.width() - m_view.verticalScrollBar()->sizeHint().width();
}

int PageSheet::columnWidth() const
{
    const int wanted = qCeil(m_page.style->column() + 2 * m_page.style->gutter());
    return qMax(qMin(room(), wanted), qCeil(m_page.style->em() * 12));
}

void PageSheet::center(int width)
{
    const int margin = qMax(0, (room() - width) / 2);
    m_view.setViewportMargins(margin, 0, margin, 0);
}

void PageSheet::fitColumn()
{
    const PageScroll::Hold hold(m_scroll);
    const int width = columnWidth();
    center(width);
    if (m_view.lineWrapColumnOrWidth() != width)
        m_view.setLineWrapColumnOrWidth(width);
}

bool PageSheet::follow()
{
    if (m_slow && m_view.lineWrapColumnOrWidth() != columnWidth()) {
        center(m_view.lineWrapColumnOrWidth());
        return false;
    }
    fit();
    return true;
}

void PageSheet::fit()
{
    constexpr int frame = 16; // milliseconds
    const bool another = m_view.lineWrapColumnOrWidth() != columnWidth();
    QElapsedTimer timer;
    timer.start();
    fitColumn();
    m_scroll.restore(); // lays out as far as the place
    if (another)
        m_slow = timer.elapsed() > frame;
}

} // namespace lectern
