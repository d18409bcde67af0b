// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Library.h"
#include "tests/bench/Benchmark.h"
#include "tests/bench/PageMaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr qsizetype PageSize = 2 << 20;

QByteArray repeated(const QByteArray& unit)
{
    return unit.repeated(PageSize / unit.size());
}

struct Input
{
    QString name;
    Source source;
};

QList<Input> inputs()
{
    const QByteArray text = makeText(PageSize / 6).toUtf8();
    const auto markdown = [](const QByteArray& bytes) { return Source{.bytes = bytes, .fileName = u"a.md"_s}; };
    const auto page = [](const QByteArray& bytes) { return Source{.bytes = "<html><body>" + bytes, .fileName = u"a.html"_s}; };
    return {
        {u"plain text"_s, {.bytes = text, .fileName = u"a.txt"_s}},
        {u"Markdown"_s, markdown("# A title\n\n" + text)},
        {u"Markdown, one emphasis after another"_s, markdown(repeated("*a* "))},
        {u"Markdown, one item after another"_s, markdown(repeated("- a\n"))},
        {u"web pages"_s, page(repeated(makePage(1)))},
        {u"web page, one paragraph after another"_s, page(repeated("<p>a"))},
        {u"web page, one cell after another"_s, page("<table><tr>" + repeated("<td>a"))},
        {u"web page, one link after another"_s, page(repeated("<a href=b>a</a> "))},
    };
}

void add(const Source& source, const QString& path)
{
    const auto library = Library::open(path);
    const auto article = ingest(source);
    if (!library || !article || !(*library)->add(*article))
        qFatal("The article could not be added");
}

// Peak memory of adding one article of 2 MB to a library, by format, over that of adding a sentence: at most 12 times its size and 40 MB.
const Benchmark memory("memory", [](const Report& report) {
    QTemporaryDir folder;
    int libraries = 0;
    const auto peakOfAdding = [&](const Source& source) {
        const QString path = folder.filePath(u"%1.lectern"_s.arg(++libraries));
        return peakOf([&] { add(source, path); });
    };
    const double budget = 12.0 * PageSize / (1 << 20) + 40;
    report.figure(u"a sentence"_s, peakOfAdding({.bytes = "The harbour wall still stands.", .fileName = u"a.txt"_s}), u"MB"_s);
    for (const Input& input : inputs())
        report.atMost(u"2 MB: "_s + input.name, peakOfAdding(input.source), budget, u"MB"_s);
});

} // namespace
