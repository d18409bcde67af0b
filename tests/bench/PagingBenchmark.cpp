// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Benchmark.h"
#include "tests/bench/Book.h"
#include "ui/reader/ReaderView.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr double frame = 16;

void report(const Report& report, const QString& what, const QList<double>& times)
{
    report.atMost(what, quantile(times, 0.5), frame, u"ms"_s);
    report.atMost(QString(what % u", 99 of 100"_s), quantile(times, 0.99), frame, u"ms"_s);
}

const Benchmark paging("paging", [](const Report& into) {
    Book book;
    report(into, u"a page on, in 100,000 words with 1,000 highlights"_s, book.keys(200, Qt::Key_Space));
    int pixel = 0;
    report(into, u"a step of a soft run"_s, book.frames(200, [&] { book.reader()->verticalScrollBar()->setValue(20'000 + (pixel += 7)); }));
    book.trigger(u"ruler"_s);
    report(into, u"a line on with the ruler"_s, book.keys(200, Qt::Key_Down));
    book.trigger(u"ruler"_s);
    qsizetype sentence = 50'000;
    report(into, u"the mark of what is read aloud"_s, book.frames(100, [&] {
        book.reader()->setSpoken({sentence, sentence + 120});
        sentence += 120;
    }));
});

} // namespace
