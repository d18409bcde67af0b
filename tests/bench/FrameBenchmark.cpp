// SPDX-License-Identifier: GPL-3.0-or-later
// What typing, highlighting, paging and resizing take beside a bare Qt view with the same text in a column of the same width.
#include "tests/bench/Benchmark.h"
#include "tests/bench/Book.h"
#include "ui/reader/ReaderView.h"

#include <ctime>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr double frame = 16; // milliseconds
constexpr int runs = 100;

std::unique_ptr<QTextBrowser> bareView(const Book& book)
{
    auto view = std::make_unique<QTextBrowser>();
    view->document()->setDefaultFont(QFont(u"serif"_s, 13));
    view->setLineWrapMode(QTextEdit::FixedPixelWidth);
    view->setLineWrapColumnOrWidth(book.reader()->lineWrapColumnOrWidth());
    QTextCursor(view->document()).insertText(makeText(Book::words));
    view->resize(book.reader()->size());
    view->show();
    view->document()->size();
    QCoreApplication::processEvents();
    return view;
}

void press(QWidget* target, int key, const QString& text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(target, &event);
}

/// What a call takes of the processor's time in this thread, which is the window's: whatever else the machine does.
double processorMilliseconds(const std::function<void()>& call)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    call();
    return now() - before;
}

/// Each deed, with all the events that it gives rise to at once.
QList<double> timesOf(const std::function<void()>& deed)
{
    QList<double> times;
    for (int run = -2; run < runs; ++run) {
        const double time = processorMilliseconds([&] {
            deed();
            QCoreApplication::processEvents();
        });
        if (run >= 0)
            times += time;
    }
    return times;
}

QList<double> pages(QTextBrowser* view)
{
    return timesOf([view] {
        press(view, Qt::Key_PageDown);
        view->viewport()->repaint();
    });
}

QList<double> widths(QWidget* resized, QTextBrowser* view)
{
    int wider = 0;
    return timesOf([&, base = resized->size()] {
        resized->resize(base.width() + (++wider % 2) * 40, base.height());
        QCoreApplication::processEvents();
        view->viewport()->repaint();
    });
}

QList<double> letters(const Book& book)
{
    int typed = 0;
    return timesOf([&] {
        const QChar letter(u'a' + ++typed % 26);
        press(book.window()->focusWidget(), letter.toUpper().unicode(), letter);
        book.window()->repaint();
    });
}

/// The longest that the window was busy at a stretch, from the gesture until the highlight is on the disk and the screen.
double longestStretch(Book& book, qsizetype place)
{
    book.reader()->select({place, place + 30});
    book.settle();
    double longest = processorMilliseconds([&] { book.trigger(u"highlight"_s); });
    QElapsedTimer since;
    for (since.start(); since.elapsed() < 60;)
        longest = std::max(longest, processorMilliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents); }));
    return longest;
}

void tell(const Report& report, const QString& what, const QList<double>& times, const QList<double>& bare)
{
    report.atMost(what, quantile(times, 0.5), frame, u"ms"_s);
    report.figure(QString(what % u", 99 of 100"_s), quantile(times, 0.99), u"ms"_s);
    if (!bare.isEmpty())
        report.figure(QString(what % u", beside a bare Qt view"_s), quantile(times, 0.5) / quantile(bare, 0.5), u"x"_s);
}

const Benchmark frames("frames", [](const Report& report) {
    Book book;
    const auto bare = bareView(book);
    tell(report, u"a page on"_s, pages(book.reader()), pages(bare.get()));
    tell(report, u"a window that makes its column narrower"_s, widths(book.window(), book.reader()), {});
    book.window()->resize(1700, 900);
    book.flush();
    tell(report, u"a window with room for its column"_s, widths(book.window(), book.reader()), widths(bare.get(), bare.get()));
    QList<double> stretches;
    for (int i = 0; i < 40; ++i)
        stretches += longestStretch(book, 60'000 + 50 * i);
    tell(report, u"a highlight, longest stretch"_s, stretches, {});
    book.trigger(u"nextHighlight"_s);
    book.trigger(u"noteHighlight"_s);
    book.flush();
    tell(report, u"a letter of a note"_s, letters(book), {});
    book.trigger(u"find"_s);
    book.settle();
    tell(report, u"a letter of what is looked for"_s, letters(book), {});
});

const Benchmark justified("frames-justified", [](const Report& report) {
    Book book(Book::Lines::Justified);
    tell(report, u"a page on, justified and hyphenated"_s, pages(book.reader()), {});
    tell(report, u"a window that makes its column narrower"_s, widths(book.window(), book.reader()), {});
    QList<double> stretches;
    for (int i = 0; i < 40; ++i)
        stretches += longestStretch(book, 60'000 + 50 * i);
    tell(report, u"a highlight, longest stretch"_s, stretches, {});
});

} // namespace
