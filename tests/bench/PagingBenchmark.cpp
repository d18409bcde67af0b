// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Session.h"
#include "tests/bench/Benchmark.h"
#include "ui/MainWindow.h"
#include "ui/reader/ReaderView.h"
#include "ui/settings/SettingsStore.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr int words = 100'000;
constexpr int highlights = 1'000;
constexpr double frame = 16;

QUuid makeLibrary(const QString& path)
{
    const auto library = Library::open(path);
    const auto added = (*library)->add(makeArticle(u"A book"_s, makeText(words)));
    const QUuid article = added->article.id;
    const qsizetype length = (*library)->openArticle(article)->content->text.size();
    for (int i = 0; i < highlights; ++i) {
        const qsizetype start = 2000 + (length - 3000) / highlights * i;
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.position = {start, start + 40};
        if (!(*library)->addAnnotation(annotation))
            qFatal("A highlight of the benchmark could not be made");
    }
    return article;
}

/// A book in the window, its layout complete, and what it takes from something that is done to the picture on the screen.
class Book final
{
public:
    Book()
    {
        const QString path = m_folder.filePath(u"library.lectern"_s);
        const QUuid article = makeLibrary(path);
        m_settings = std::make_unique<SettingsStore>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setFlag("reader/soft", false);
        m_window = std::make_unique<MainWindow>(&m_session, m_settings.get());
        m_session.open(path);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openAll({article.toString(QUuid::WithoutBraces)});
        while (reader()->articleId() != article)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        reader()->document()->size();
        settle();
    }

    [[nodiscard]] ReaderView* reader() const { return m_window->findChild<ReaderView*>(u"reader"_s); }
    void trigger(const QString& action) const { m_window->findChild<QAction*>(action)->trigger(); }
    void settle() { QCoreApplication::processEvents(); }

    [[nodiscard]] QList<double> frames(int runs, const std::function<void()>& deed)
    {
        QList<double> times;
        for (int run = -2; run < runs; ++run) {
            const double time = milliseconds([&] {
                deed();
                reader()->viewport()->repaint();
            });
            settle();
            if (run >= 0)
                times += time;
        }
        return times;
    }

    [[nodiscard]] QList<double> keys(int runs, Qt::Key key)
    {
        return frames(runs, [this, key] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(reader(), &press);
        });
    }

private:
    QTemporaryDir m_folder;
    Session m_session;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

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
