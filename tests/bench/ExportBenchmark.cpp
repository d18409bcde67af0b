// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Export.h"
#include "model/session/Library.h"
#include "tests/bench/Benchmark.h"

#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::bench;

namespace {

constexpr int Articles = 500;
constexpr int HighlightsEach = 20;

void highlight(Library& library, const QUuid& article)
{
    const qsizetype length = library.openArticle(article)->content->text.size();
    for (int i = 0; i < HighlightsEach; ++i) {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.position = {length / HighlightsEach * i, length / HighlightsEach * i + 120};
        annotation.note = i % 4 ? QString() : u"What the parish book says, too."_s;
        annotation.tags = i % 5 ? QStringList() : QStringList{u"sea/harbour"_s};
        if (!library.addAnnotation(annotation))
            qFatal("A highlight of the benchmark could not be made");
    }
}

void fill(Library& library)
{
    for (int i = 0; i < Articles; ++i) {
        const auto added = library.add(makeArticle(u"Article %1"_s.arg(i), makeText(1000, quint32(i) + 1)));
        if (!added)
            qFatal("The benchmark's library could not be made");
        highlight(library, added->article.id);
    }
}

/// How many files an export wrote.
double writtenBy(Library& library, const QString& folder)
{
    const auto files = exportToFolder(library, {}, folder);
    if (!files || files->size() != Articles)
        qFatal("The export failed");
    return double(std::ranges::count(*files, true, &ExportedFile::written));
}

// 10,000 highlights to 500 Markdown files, and the same again with nothing changed.
const Benchmark exporting("export", [](const Report& report) {
    QTemporaryDir folder;
    const auto library = Library::open(folder.filePath(u"library.lectern"_s));
    if (!library)
        qFatal("The benchmark's library could not be made");
    fill(**library);
    double written = 0;
    const double first = milliseconds([&] { written = writtenBy(**library, folder.filePath(u"notes"_s)); });
    report.atMost(u"10,000 highlights to 500 files"_s, first, 2000, u"ms"_s);
    report.figure(u"files written"_s, written, u""_s);
    const double before = processorSeconds();
    const double again = medianMilliseconds(3, [&] { written = writtenBy(**library, folder.filePath(u"notes"_s)); });
    const double taken = (processorSeconds() - before) / 4; // one that does not count, and three
    report.atMost(u"the same again, nothing changed"_s, again, 500, u"ms"_s);
    report.figure(u"its processor time"_s, taken * 1000, u"ms"_s);
    report.figure(u"files written then"_s, written, u""_s);
});

} // namespace
