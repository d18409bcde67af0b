// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Benchmark.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::bench {

using namespace Qt::StringLiterals;

namespace {

QList<Benchmark::Entry>& entries()
{
    static QList<Benchmark::Entry> list;
    return list;
}

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString shown(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : 1);
}

double kilobytesNamed(const QString& path, const QString& field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression number(u"(\\d+) kB"_s);
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(field))
            return number.match(line).captured(1).toDouble();
    }
    return 0;
}

QStringList makeVocabulary(QRandomGenerator& random)
{
    static constexpr QStringView consonants = u"bcdfghklmnprstvw";
    static constexpr QStringView vowels = u"aeiou";
    QStringList words;
    for (int i = 0; i < 6000; ++i) {
        QString word;
        const int length = 2 + static_cast<int>(random.bounded(8));
        for (int k = 0; k < length; ++k) {
            const QStringView letters = k % 2 ? vowels : consonants;
            word += letters.at(random.bounded(static_cast<int>(letters.size())));
        }
        words += word;
    }
    return words;
}

} // namespace

void Report::figure(const QString& what, double value, const QString& unit) const
{
    print(u"%1  %2  %3 %4"_s.arg(m_benchmark, -12).arg(what, -52).arg(shown(value), 10).arg(unit));
}

void Report::atMost(const QString& what, double value, double budget, const QString& unit) const
{
    print(u"%1  %2  %3 %4  budget at most %5: %6 of it%7"_s.arg(m_benchmark, -12)
              .arg(what, -52)
              .arg(shown(value), 10)
              .arg(unit, shown(budget), QString::number(value / budget, 'f', 2), value <= budget ? QString() : u"  OVER"_s));
}

void Report::atLeast(const QString& what, double value, double budget, const QString& unit) const
{
    print(u"%1  %2  %3 %4  budget at least %5: %6 of it%7"_s.arg(m_benchmark, -12)
              .arg(what, -52)
              .arg(shown(value), 10)
              .arg(unit, shown(budget), QString::number(value / budget, 'f', 2), value >= budget ? QString() : u"  UNDER"_s));
}

Benchmark::Benchmark(const char* name, Run run)
{
    entries().append({QString::fromLatin1(name), run});
}

const QList<Benchmark::Entry>& Benchmark::all()
{
    return entries();
}

double milliseconds(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double medianMilliseconds(int runs, const std::function<void()>& call)
{
    call();
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times += milliseconds(call);
    return quantile(times, 0.5);
}

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(std::lround(share * static_cast<double>(values.size() - 1)));
}

QString makeText(int words, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList vocabulary = makeVocabulary(random);
    QString text;
    text.reserve(qsizetype(words) * 7);
    bool sentenceBegins = true;
    for (int i = 0; i < words; ++i) {
        // Squaring a uniform number twice skews towards the first words, roughly as Zipf's law has it.
        const double skewed = std::pow(random.generateDouble(), 4);
        const QString& word = vocabulary.at(static_cast<qsizetype>(skewed * static_cast<double>(vocabulary.size())));
        text += sentenceBegins ? word.at(0).toUpper() + word.sliced(1) : word;
        sentenceBegins = i % 13 == 12;
        if (i % 78 == 77)
            text += ".\n\n"_L1;
        else
            text += sentenceBegins ? ". "_L1 : " "_L1;
    }
    return text.trimmed();
}

IngestedArticle makeArticle(const QString& title, const QString& text)
{
    IngestedArticle article;
    article.metadata.title = title;
    article.format = u"text"_s;
    for (const QString& paragraph : text.split(u"\n\n"_s))
        article.html += "<p>" + paragraph.toUtf8() + "</p>\n";
    return article;
}

double peakMemory()
{
    return kilobytesNamed(u"/proc/self/status"_s, u"VmHWM"_s) / 1024;
}

double peakOf(const std::function<void()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("The memory could not be measured");
    return double(usage.ru_maxrss) / 1024;
}

double proportionalMemory(qint64 process)
{
    return kilobytesNamed(u"/proc/%1/smaps_rollup"_s.arg(process), u"Pss:"_s) / 1024;
}

} // namespace lectern::bench
