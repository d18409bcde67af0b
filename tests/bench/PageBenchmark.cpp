// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "tests/bench/Benchmark.h"
#include "ui/reader/DocumentBuilder.h"
#include "ui/reader/PageGeometry.h"

#include <QAbstractTextDocumentLayout>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr int words = 100'000;
constexpr double screen = 1000; // pixels in sight

ArticleContent makeContent()
{
    SemanticHtmlWriter writer;
    const QString text = makeText(words);
    for (const QString& paragraph : text.split(u"\n\n"_s)) {
        writer.open("p"_L1);
        writer.text(paragraph);
        writer.close();
    }
    return contentFromHtml(writer.take());
}

struct Timing
{
    double build = 0;
    double firstScreen = 0;
    double rest = 0;
};

Timing timeOf(const ArticleContent& content, const PageStyle& style)
{
    Timing timing;
    PageDocument page;
    timing.build = milliseconds([&] { page = DocumentBuilder(content, style).build(0, content.blocks.size()); });
    timing.firstScreen = milliseconds([&] {
        page.document->setTextWidth(style.column() + 2 * style.gutter());
        static_cast<void>(PageGeometry(*page.document).blocks(0, screen));
    });
    timing.rest = milliseconds([&] { static_cast<void>(page.document->documentLayout()->documentSize()); });
    return timing;
}

void measure(const Report& report)
{
    const ArticleContent content = makeContent();
    const PageStyle ragged({}, u"en"_s);
    const PageStyle justified({.justified = true}, u"en"_s);
    static_cast<void>(timeOf(content, ragged)); // fonts are read
    const auto tell = [&](const QString& what, const Timing& timing, double budget) {
        report.atMost(what + u", to build"_s, timing.build, budget, u"ms"_s);
        report.figure(what + u", to lay out what is in sight"_s, timing.firstScreen, u"ms"_s);
        report.figure(what + u", to lay out all of it"_s, timing.rest, u"ms"_s);
    };
    tell(u"100,000 words"_s, timeOf(content, ragged), 40);
    tell(u"justified and hyphenated, all words new"_s, timeOf(content, justified), 100);
    tell(u"justified and hyphenated, again"_s, timeOf(content, justified), 100);
}

const Benchmark page("page", measure);

} // namespace
