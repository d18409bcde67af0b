// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/BulkReading.h"
#include "tests/bench/Benchmark.h"
#include "tests/bench/PageMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <sched.h>

namespace lectern::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr double WantedRatio = 1.7;
constexpr int UsualPages = 2000; // LECTERN_BENCH_PAGES says another number

/// The process on one core, readers and writer alike, as long as it lives.
class OneCore final
{
public:
    OneCore()
    {
        sched_getaffinity(0, sizeof m_former, &m_former);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu) {
            if (CPU_ISSET(cpu, &m_former))
                CPU_SET(cpu, &one);
        }
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneCore() { sched_setaffinity(0, sizeof m_former, &m_former); }
    Q_DISABLE_COPY_MOVE(OneCore)

private:
    cpu_set_t m_former = {};
};

double importAll(const QString& folder, const QString& library, int threads)
{
    return milliseconds([&] {
        const auto opened = Library::open(library);
        BulkReading reading(filesIn({folder}), {.threads = threads});
        for (auto items = reading.next(); !items.isEmpty(); items = reading.next())
            storeItems(**opened, items, {}, [](const BulkReading::Item&, const Result<AddedArticle>&) {});
    });
}

void measure(const Report& report)
{
    const int asked = qEnvironmentVariableIntValue("LECTERN_BENCH_PAGES");
    const int pages = asked > 0 ? asked : UsualPages;
    const QTemporaryDir folder;
    const QTemporaryDir libraries;
    qsizetype bytes = 0;
    for (int i = 0; i < pages; ++i) {
        const QByteArray page = makePage(quint32(i));
        QFile file(folder.filePath(u"page %1.html"_s.arg(i)));
        bytes += file.open(QIODevice::WriteOnly) ? file.write(page) : 0;
    }
    double one = 0;
    {
        const OneCore pinned;
        one = importAll(folder.path(), libraries.filePath(u"one.lectern"_s), 1);
    }
    const double all = importAll(folder.path(), libraries.filePath(u"all.lectern"_s), 0);
    report.figure(u"pages"_s, pages, u""_s);
    report.figure(u"on one core"_s, double(bytes) / 1e3 / one, u"MB/s"_s);
    report.figure(u"on all cores"_s, double(bytes) / 1e3 / all, u"MB/s"_s);
    report.figure(u"peak memory"_s, peakMemory(), u"MB"_s);
    report.atLeast(u"times as fast as on one core"_s, one / all, WantedRatio, u""_s);
}

const Benchmark import("import", measure);

} // namespace
} // namespace lectern::bench
