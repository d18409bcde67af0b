// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

#include <QList>
#include <QString>
#include <functional>

namespace lectern::bench {

/// Prints what one benchmark found: a figure with its unit, and how it stands to its budget. Machines are noisy: compare
/// ratios that were measured in one run.
class Report final
{
public:
    explicit Report(QString benchmark) : m_benchmark(std::move(benchmark)) {}

    void figure(const QString& what, double value, const QString& unit) const;
    /// A figure that should stay at or below its budget.
    void atMost(const QString& what, double value, double budget, const QString& unit) const;
    /// A figure that should reach its budget.
    void atLeast(const QString& what, double value, double budget, const QString& unit) const;

private:
    QString m_benchmark;
};

/// One benchmark, known to lectern_bench by its name. Made at namespace scope: `const Benchmark anchoring("anchoring", [](const Report& report) {…});`
class Benchmark final
{
public:
    using Run = void (*)(const Report&);
    Benchmark(const char* name, Run run);

    struct Entry
    {
        QString name;
        Run run;
    };
    [[nodiscard]] static const QList<Entry>& all();
};

/// Milliseconds that a call takes on the wall clock.
[[nodiscard]] double milliseconds(const std::function<void()>& call);

/// Seconds of processor time that this process has taken: what it costs, whatever else the machine does.
[[nodiscard]] double processorSeconds();

/// The median of a call's milliseconds over several runs, after one that does not count.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void()>& call);

/// The value below which a share (0 to 1) of the values lie. The list must not be empty.
[[nodiscard]] double quantile(QList<double> values, double share);

/// English-like text of so many words, the same for the same seed: words of 2 to 9 letters with a natural skew, in
/// sentences, a paragraph ("\n\n") about every 80 words.
[[nodiscard]] QString makeText(int words, quint32 seed = 1);

/// An article of such a text, as ingest makes it.
[[nodiscard]] IngestedArticle makeArticle(const QString& title, const QString& text);

/// Peak resident memory of this process in MB.
[[nodiscard]] double peakMemory();

/// The peak memory in MB of a process of its own that does this. What this process holds counts, too: little.
[[nodiscard]] double peakOf(const std::function<void()>& work);

/// Proportional set size of a process in MB; 0 when it is gone.
[[nodiscard]] double proportionalMemory(qint64 process);

} // namespace lectern::bench
