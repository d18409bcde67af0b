// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PageBreaks.h"
#include "ui/print/Paper.h"
#include "ui/print/PrintMarks.h"
#include "ui/print/PrintRequest.h"
#include "ui/reader/PageImages.h"

#include <memory>
#include <optional>
#include <QTextDocument>

namespace lectern {

/// An article set for paper, sheet by sheet: title and source, the text with its highlights, and what hangs on them at the end. Belongs to
/// the GUI thread, as fonts and pictures do.
class PrintedArticle final
{
public:
    /// `screen` gives the family of the font and what else is a matter of taste.
    PrintedArticle(const PrintRequest& request, const QPageLayout& layout, const Appearance& screen = {});

    [[nodiscard]] int pageCount() const { return qMax(1, int(m_slices.size())); }
    /// Paints a sheet, from 0, with the painter's origin at its corner.
    void paint(QPainter& painter, int page);
    [[nodiscard]] QString title() const { return m_article.metadata.title; }

private:
    void build(const PrintRequest& request);
    void dropInnerLinks();
    void shrinkWideTables();
    void paintText(QPainter& painter, const PageSlice& slice);
    void paintHead(QPainter& painter);
    void paintFoot(QPainter& painter, int page);
    void paintLine(QPainter& painter, double top, const QString& leading, const QString& trailing);
    [[nodiscard]] QRectF column() const;

    Article m_article;
    Paper m_paper;
    PageStyle m_style;
    PageImages m_images; // goes after the document
    std::unique_ptr<QTextDocument> m_document;
    std::optional<PrintMarks> m_marks;
    QList<PageSlice> m_slices;
};

} // namespace lectern
