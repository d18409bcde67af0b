// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Session.h"
#include "tests/bench/Benchmark.h"
#include "ui/MainWindow.h"
#include "ui/reader/ReaderView.h"
#include "ui/settings/SettingsStore.h"

#include <QAction>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

/// Runs the event loop until something has become true.
template <class Condition>
void waitUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QObject* watched) { watched->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++paints;
        return QObject::eventFilter(watched, event);
    }
};

/// An article of 20,000 words with so many highlights, a few letters each, evenly spread.
QUuid makeLibrary(const QString& path, int highlights)
{
    const auto library = Library::open(path);
    const auto added = (*library)->add(makeArticle(u"A long one"_s, makeText(20'000)));
    const QUuid article = added->article.id;
    const qsizetype length = (*library)->openArticle(article)->content->text.size();
    for (int i = 0; i < highlights; ++i) {
        const qsizetype start = 2000 + (length - 3000) / highlights * i;
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.position = {start, start + 8};
        if (!(*library)->addAnnotation(annotation))
            qFatal("A highlight of the benchmark could not be made");
    }
    return article;
}

/// Milliseconds from the key to the highlight on the screen, which is on the disk by then.
QList<double> gestures(int highlights, int runs)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.lectern"_s);
    const QUuid article = makeLibrary(path, highlights);
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());

    Session session;
    SettingsStore settings;
    MainWindow window(&session, &settings);
    session.open(path);
    window.resize(1280, 800);
    window.show();
    window.openAll({article.toString(QUuid::WithoutBraces)});
    auto* reader = window.findChild<ReaderView*>(u"reader"_s);
    waitUntil([&] { return reader->articleId() == article; });
    PaintCounter painted(reader->viewport());
    int paintsWhenAdded = -1; // the highlight is on the disk then; the next paint shows it
    QObject::connect(&session, &Session::annotationAdded, reader, [&] { paintsWhenAdded = painted.paints; });
    session.flush();

    QList<double> times;
    for (int run = -3; run < runs; ++run) {
        reader->select({100 + 7 * (run + 3), 130 + 7 * (run + 3)});
        paintsWhenAdded = -1;
        const double time = milliseconds([&] {
            window.findChild<QAction*>(u"highlight"_s)->trigger();
            waitUntil([&] { return paintsWhenAdded >= 0 && painted.paints > paintsWhenAdded; });
        });
        if (run >= 0)
            times += time;
    }
    window.close();
    return times;
}

const Benchmark highlight("highlight", [](const Report& report) {
    const QList<double> few = gestures(10, 60);
    report.atMost(u"key to highlight on screen and disk, median"_s, quantile(few, 0.5), 20, u"ms"_s);
    report.figure(u"the same, 99 of 100"_s, quantile(few, 0.99), u"ms"_s);
    const QList<double> many = gestures(10'000, 60);
    report.figure(u"the same among 10,000 highlights, median"_s, quantile(many, 0.5), u"ms"_s);
    report.atMost(u"ratio of the two"_s, quantile(many, 0.5) / quantile(few, 0.5), 1.1, u"x"_s);
});

} // namespace
