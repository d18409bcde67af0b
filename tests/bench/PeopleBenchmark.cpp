// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/SayingCollector.h"
#include "model/session/Session.h"
#include "model/session/Speakers.h"
#include "tests/bench/Benchmark.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

int articleCount()
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue("LECTERN_BENCH_ARTICLES", &ok);
    return ok ? count : 10'000;
}

/// One of 500 people.
QString nameOf(int number)
{
    static const QStringList first{
        u"Ada"_s, u"Bo"_s, u"Cy"_s, u"Dee"_s, u"Eli"_s, u"Fay"_s, u"Gus"_s, u"Hal"_s, u"Ivy"_s, u"Jo"_s};
    static const QStringList last{u"Field"_s, u"Lind"_s, u"Moor"_s, u"Dune"_s, u"Reed"_s};
    return first[number % 10] + u' ' + last[number / 10 % 5] + QString(QChar(u'a' + number / 50));
}

/// An article of about 600 words in which seven quotations of three people stand.
IngestedArticle makeReport(int number)
{
    constexpr int Quotations = 7;
    const auto seed = quint32(number) * 32;
    QString text;
    for (int i = 0; i < Quotations; ++i) {
        const quint32 part = seed + quint32(3 * i);
        const QString speaker = nameOf((number * number + i % 3) % 500);
        text += makeText(60, part) + u" “"_s + makeText(20, part + 1).chopped(1) + u",” said "_s + speaker +
                u", a fisher of Nowhere.\n\n"_s;
    }
    return makeArticle(u"Report %1"_s.arg(number), text);
}

void fill(const QString& path, int articles)
{
    const auto library = Library::open(path);
    for (int i = 0; i < articles; ++i) {
        if (!library || !(*library)->add(makeReport(i)))
            qFatal("The benchmark's library could not be made");
    }
}

void waitFor(const SayingCollector& collector)
{
    while (!collector.isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

/// What is said in the whole library: gathered for the first time, again after one more article, and searched.
/// LECTERN_BENCH_ARTICLES is another number of articles.
const Benchmark people("people", [](const Report& report) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.lectern"_s);
    const int articles = articleCount();
    fill(path, articles);
    Session session;
    session.open(path);
    session.flush();

    SayingCollector collector(&session);
    const double first = milliseconds([&] {
        collector.start();
        waitFor(collector);
    });
    bool added = false;
    QObject::connect(&session, &Session::articleAdded, &collector, [&] { added = true; });
    const double again = milliseconds([&] {
        session.import(Source{
            .bytes = "“One more has come this morning,” said Ada Fielda, a fisher.", .mediaType = u"text/plain"_s});
        const qsizetype before = collector.articles();
        while (!added || collector.articles() == before || !collector.isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    });

    const QList<QList<Saying>> sayings = collector.sayings();
    qsizetype said = 0;
    for (const QList<Saying>& one : sayings)
        said += one.size();
    qsizetype found = 0;
    const double grouped = medianMilliseconds(5, [&] { found = speakersAmong(sayings).size(); });
    const double searched =
        medianMilliseconds(5, [&] { found += speakersAmong(sayings, {.words = u"field fisher"_s}).size(); });
    report.figure(u"articles"_s, articles, u""_s);
    report.figure(u"quotations"_s, double(said), u""_s);
    report.figure(u"people"_s, double(speakersAmong(sayings).size()), u""_s);
    report.figure(u"gathered for the first time"_s, first / 1000, u"s"_s);
    report.figure(u"one more article added and told"_s, again, u"ms"_s);
    report.figure(u"all put in order by person"_s, grouped, u"ms"_s);
    report.atMost(u"searched by two words"_s, searched, 200, u"ms"_s);
    report.figure(u"memory of the process at most"_s, peakMemory(), u"MB"_s);
});

} // namespace
