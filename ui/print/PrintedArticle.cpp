// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintedArticle.h"

#include "model/article/Language.h"
#include "ui/print/ColorGlyphs.h"
#include "ui/print/Endnotes.h"
#include "ui/reader/DocumentBuilder.h"
#include "ui/reader/PagePainter.h"
#include "ui/reader/PageProperty.h"
#include "ui/support/Typography.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double footSize = 8.25; // points
constexpr int wideTable = 5;       // columns from which on a table is set smaller

} // namespace

PrintedArticle::PrintedArticle(const PrintRequest& request, const QPageLayout& layout, const Appearance& screen)
    : m_article(request.opened.article),
      m_paper(layout),
      m_style(m_paper.style(screen, likelyLanguage(m_article.metadata.language, request.opened.content->text)))
{
    m_images.setTheme(m_style.theme());
    m_images.setImages(request.opened.content->images);
    m_images.load([&](const QByteArray& hash, const auto& deliver) { deliver(request.images.value(hash)); });
    build(request);
    m_slices = pageSlices(*m_document, m_paper.text().height());
}

void PrintedArticle::build(const PrintRequest& request)
{
    PageDocument page = DocumentBuilder(*request.opened.content, m_style).build(m_article, m_article.metadata.url);
    m_document = std::move(page.document);
    m_document->documentLayout()->registerHandler(pageImageObject, &m_images);
    // Letters stand where their design wants them: paper has no pixels to fit them into.
    QFont font = m_style.font();
    font.setHintingPreference(QFont::PreferNoHinting);
    m_document->setDefaultFont(font);
    QTextOption option = m_document->defaultTextOption();
    option.setUseDesignMetrics(true);
    m_document->setDefaultTextOption(option);
    m_marks.emplace(request.opened.annotations, page.offsets, *m_document);
    Endnotes(*m_document, m_style).write(*m_marks);
    dropInnerLinks();
    shrinkWideTables();
    m_document->setTextWidth(column().width());
}

/// They would lead nowhere from paper, and astray from a file.
void PrintedArticle::dropInnerLinks()
{
    QTextCursor cursor(m_document.get());
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> inner;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().charFormat().anchorHref().startsWith(u'#'))
                inner.append({at.fragment().position(), at.fragment().position() + at.fragment().length()});
        for (const auto& [start, end] : std::as_const(inner)) {
            cursor.setPosition(start);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            QTextCharFormat format = cursor.charFormat();
            for (const int property : {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::TextUnderlineStyle})
                format.clearProperty(property);
            cursor.setCharFormat(format);
        }
    }
}

/// Paper does not scroll: the letters of a table with many columns grow smaller instead.
void PrintedArticle::shrinkWideTables()
{
    for (QTextFrame* frame : m_document->rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || table->columns() <= wideTable)
            continue;
        QTextCharFormat small;
        small.setFontPointSize(m_style.font().pointSizeF() * qMax(0.55, 0.9 * wideTable / table->columns()));
        QTextBlockFormat tight;
        tight.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        QTextCursor cursor = table->firstCursorPosition();
        cursor.setPosition(table->lastPosition(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(small);
        cursor.mergeBlockFormat(tight);
    }
}

QRectF PrintedArticle::column() const
{
    const double width = m_style.column() + 2 * m_style.gutter();
    const QRectF text = m_paper.text();
    return {text.center().x() - width / 2, text.top(), width, text.height()};
}

void PrintedArticle::paint(QPainter& painter, int page)
{
    painter.save();
    painter.scale(painter.device()->logicalDpiX() / (72 * m_paper.unitsPerPoint()), painter.device()->logicalDpiY() / (72 * m_paper.unitsPerPoint()));
    if (page > 0)
        paintHead(painter);
    paintFoot(painter, page);
    if (page < m_slices.size())
        paintText(painter, m_slices[page]);
    painter.restore();
}

void PrintedArticle::paintText(QPainter& painter, const PageSlice& slice)
{
    const QRectF place = column();
    painter.translate(place.left(), place.top() - slice.top);
    const QRectF clip(0, slice.top - 1, place.width(), slice.bottom - slice.top + 2);
    painter.setClipRect(clip);
    const auto blocks = PageGeometry(*m_document).blocks(slice.top, slice.bottom);
    PagePainter(painter, m_style).paint(blocks);
    m_marks->paint(painter, blocks, m_style.theme());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_style.theme().palette();
    context.clip = clip.adjusted(0, 2, 0, -2); // lines that only touch the edge belong to another sheet
    m_document->documentLayout()->draw(&painter, context);
    paintColorGlyphs(painter, blocks, slice.top, slice.bottom);
}

void PrintedArticle::paintHead(QPainter& painter)
{
    paintLine(painter, m_paper.text().top() / 2, m_article.metadata.title, {});
}

void PrintedArticle::paintFoot(QPainter& painter, int page)
{
    const double top = (m_paper.text().bottom() + m_paper.size().height()) / 2;
    const QLocale locale;
    const QString number = QCoreApplication::translate("lectern::PrintedArticle", "%1 / %2", "page of pages")
                               .arg(locale.toString(page + 1), locale.toString(pageCount()));
    paintLine(painter, top, QUrl(m_article.metadata.url).toDisplayString(), number);
}

void PrintedArticle::paintLine(QPainter& painter, double top, const QString& leading, const QString& trailing)
{
    QFont font = labelFont({});
    font.setPixelSize(qRound(footSize * m_paper.unitsPerPoint()));
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    const QRectF line(column().left() + m_style.gutter(), top, m_style.column(), metrics.height());
    const double room = line.width() - metrics.horizontalAdvance(trailing) - m_style.em() * 2;
    painter.setFont(font);
    painter.setPen(m_style.theme().muted);
    const bool rightToLeft = m_article.metadata.title.isRightToLeft();
    const auto start = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const auto end = (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    painter.drawText(line, int(start), metrics.elidedText(leading, Qt::ElideRight, room));
    painter.drawText(line, int(end), trailing);
}

} // namespace lectern
