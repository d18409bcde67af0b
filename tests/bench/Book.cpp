// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Book.h"

#include "tests/bench/Benchmark.h"
#include "ui/reader/ReaderView.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lectern::bench {

namespace {

QUuid makeLibrary(const QString& path)
{
    const auto library = Library::open(path);
    IngestedArticle book = makeArticle(u"A book"_s, makeText(Book::words));
    book.metadata.language = u"en"_s;
    const auto added = (*library)->add(book);
    const QUuid article = added->article.id;
    const qsizetype length = (*library)->openArticle(article)->content->text.size();
    for (int i = 0; i < Book::highlights; ++i) {
        const qsizetype start = 2000 + (length - 3000) / Book::highlights * i;
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.position = {start, start + 40};
        if (!(*library)->addAnnotation(annotation))
            qFatal("A highlight of the benchmark could not be made");
    }
    return article;
}

} // namespace

Book::Book(Lines lines)
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
    Appearance appearance = reader()->appearance();
    appearance.justified = lines == Lines::Justified;
    reader()->setAppearance(appearance);
    reader()->document()->size();
    flush();
}

ReaderView* Book::reader() const
{
    return m_window->findChild<ReaderView*>(u"reader"_s);
}

void Book::trigger(const QString& action) const
{
    m_window->findChild<QAction*>(action)->trigger();
}

void Book::settle()
{
    QCoreApplication::processEvents();
}

void Book::flush()
{
    m_session.flush();
    settle();
}

QList<double> Book::frames(int runs, const std::function<void()>& deed)
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

QList<double> Book::keys(int runs, Qt::Key key)
{
    return frames(runs, [this, key] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(reader(), &press);
    });
}

} // namespace lectern::bench
