// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "ui/print/PrintedArticle.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// The last sheets of an article beside each other: its end, and what hangs on it.
QPixmap lastSheets(PrintedArticle& article, const QSize& size, int count)
{
    const int first = qMax(0, article.pageCount() - count);
    QPixmap sheets(size.width() * (article.pageCount() - first), size.height());
    sheets.fill(Qt::white);
    QPainter painter(&sheets);
    for (int page = first; page < article.pageCount(); ++page) {
        painter.save();
        painter.translate((page - first) * size.width(), 0);
        article.paint(painter, page);
        painter.restore();
    }
    return sheets;
}

void print(Stage& stage, const QString& title)
{
    const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    const auto library = Library::open(stage.file(u"library.lectern"_s));
    if (const auto request = printRequest(**library, stage.article(title))) {
        PrintedArticle article(*request, a4);
        stage.show(lastSheets(article, Paper(a4).size().toSize(), 2));
    }
}

void logbook(Stage& stage)
{
    print(stage, u"The keeper’s logbook"_s);
}

void arabic(Stage& stage)
{
    print(stage, u"الجسر"_s);
}

} // namespace

QList<Scene> printScenes()
{
    return {
        {u"print"_s, logbook},
        {u"print-arabic"_s, arabic, {.language = u"ar"_s}},
    };
}

} // namespace lectern
