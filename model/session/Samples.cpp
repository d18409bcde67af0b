// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Samples.h"

#include "model/ingest/Original.h"
#include "model/Words.h"

#include <QFile>
#include <array>

// Outside of any namespace, as Q_INIT_RESOURCE asks: a static library's resources are not found otherwise.
static void initializeSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

struct SampleHighlight
{
    QStringView quote;
    HighlightColor color;
    QStringView note;
    QStringView tag;
};

/// How a passage read before the page was corrected.
struct Correction
{
    QByteArrayView now;
    QByteArrayView before;
};

struct Sample
{
    QLatin1StringView file;
    QStringView tag;
    QList<SampleHighlight> highlights;
    QList<Correction> corrections = {}; // made after it was marked
};

// The newest stands first in the list, so the one to begin with comes last.
QList<Sample> samples()
{
    return {
        {"languages.md"_L1, u"craft/reading",
            {
                {u"读书时在空白处写下的几个字", HighlightColor::Blue, {}, {}},
                {u"והשוליים זוכרים", HighlightColor::Green, {}, {}},
            }},
        {"harbour.txt"_L1, u"news",
            {
                {u"We had a choice between knowing the time and staying dry", HighlightColor::Yellow, u"The whole story in one sentence.",
                    u"quotation"},
                {u"My telephone says one thing and his says another, and neither of them has ever been wrong before",
                    HighlightColor::Pink, {}, u"quotation"},
                {u"two boats had left the harbour on one tide and four on the next", HighlightColor::Green, {}, u"figures"},
            },
            {{"three boats had left the harbour on one tide and three on the next", "two boats had left the harbour on one tide and four on the next"},
                {"Ilse Maurer, who teaches physics at the upper school", "Ilse Maurer, who teaches at the upper school"}}},
        {"margins.html"_L1, u"history/reading",
            {
                {u"the direct ancestors of the yellow marker", HighlightColor::Yellow, {}, {}},
                {u"A note that is never found again was written for nobody.", HighlightColor::Purple,
                    u"Worth putting at the head of the essay.\n\n- check who said it first\n- *find the opposite view*", u"craft/writing"},
            }},
        {"welcome.md"_L1, u"craft/reading",
            {
                {u"The passage that you mark twice is the one that you came for.", HighlightColor::Yellow,
                    u"This is a note. Click it to change it; it is saved while you type.", u"craft/reading"},
                {u"A highlight says this. A note says why.", HighlightColor::Green, {}, {}},
            }},
    };
}

Result<QByteArray> read(const Sample& sample)
{
    QFile file(":/sample/"_L1 + sample.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, Words::tr("The sample article %1 is missing from the program.").arg(sample.file));
    return file.readAll();
}

QByteArray before(QByteArray bytes, const QList<Correction>& corrections)
{
    for (const Correction& correction : corrections)
        bytes.replace(correction.now, correction.before);
    return bytes;
}

Result<AddedArticle> add(Library& library, const Sample& sample, const QByteArray& bytes, const AddOptions& options)
{
    return ingestAndKeep({.bytes = bytes, .fileName = sample.file}).and_then([&](const IngestedArticle& article) {
        return library.add(article, options);
    });
}

Result<void> mark(Library& library, const QUuid& article, const SampleHighlight& highlight)
{
    const auto marked = library.highlight(article,
        {.quote = highlight.quote.toString(),
            .color = highlight.color,
            .note = highlight.note.toString(),
            .tags = highlight.tag.isEmpty() ? QStringList() : QStringList{highlight.tag.toString()}});
    return marked.map([](const Annotation&) {});
}

// What is there already stays as it is.
Result<QUuid> addSample(Library& library, const Sample& sample)
{
    const auto bytes = read(sample);
    if (!bytes)
        return Failure(bytes.error());
    const auto added = add(library, sample, before(*bytes, sample.corrections), {.tags = {sample.tag.toString()}});
    if (!added || added->outcome != AddedArticle::Outcome::Added)
        return added.map([](const AddedArticle& there) { return there.article.id; });
    const QUuid article = added->article.id;
    for (const SampleHighlight& highlight : sample.highlights)
        if (const auto marked = mark(library, article, highlight); !marked)
            return Failure(marked.error());
    if (!sample.corrections.isEmpty())
        if (const auto corrected = add(library, sample, *bytes, {.versionOf = article}); !corrected)
            return Failure(corrected.error());
    return article;
}

} // namespace

Result<QUuid> addSamples(Library& library)
{
    initializeSampleResource();
    Result<QUuid> last = QUuid();
    for (const Sample& sample : samples()) {
        last = addSample(library, sample);
        if (!last)
            break;
    }
    return last;
}

} // namespace lectern
