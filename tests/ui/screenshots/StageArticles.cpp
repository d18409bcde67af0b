// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/StageArticles.h"

#include "model/ingest/Original.h"
#include "model/session/Library.h"
#include "model/session/Samples.h"

#include <array>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const std::array sentences = {
    u"The first thing that one learns is to wait, and the second is that waiting is work."_s,
    u"Nobody had written it down, since everybody knew it."_s,
    u"There is a drawer in every house that holds what is too good to throw away and too odd to use."_s,
    u"What looks like a detour on the map is, on foot, the only road without a gate."_s,
    u"She counted again, slowly, and came to the same number, which settled nothing."_s,
    u"A rule is a sentence that has been right so often that people stopped checking."_s,
    u"By noon the fog had gone, and with it the excuse."_s,
    u"It is easier to be exact about small things, and so most of the records are about them."_s,
    u"He kept the receipts not for the tax but for the dates."_s,
    u"On a clear day one can see both towers, and on most days one has to take them on trust."_s,
};

QByteArray article(const QString& name)
{
    QFile file(u":/articles/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray paragraphs(int words, int seed)
{
    QString html;
    for (int written = 0, n = seed; written < words; ++n) {
        const QString& sentence = sentences[size_t(n * 7 + n / 5) % sentences.size()];
        if (n == seed || n % 5 == 0)
            html += u"<p>"_s;
        html += sentence % u' ';
        written += int(sentence.count(u' ')) + 1;
    }
    return html.toUtf8();
}

IngestedArticle shelved(const QJsonObject& facts, int seed)
{
    IngestedArticle article;
    article.metadata.title = facts[u"title"].toString();
    article.metadata.subtitle = facts[u"subtitle"].toString();
    article.metadata.site = facts[u"site"].toString();
    article.metadata.byline = facts[u"byline"].toString();
    article.metadata.published = facts[u"published"].toString();
    article.metadata.language = u"en"_s;
    article.html = paragraphs(facts[u"words"].toInt(), seed);
    article.format = u"html"_s;
    return article;
}

void mark(Library& library, const QUuid& article, const QList<QuoteRequest>& requests)
{
    for (const QuoteRequest& request : requests)
        (void)library.highlight(article, request);
}

void addShelved(Library& library, const QJsonObject& facts, int seed)
{
    const auto added = library.add(shelved(facts, seed), {.tags = facts[u"tags"].toVariant().toStringList()});
    if (!added)
        return;
    const QUuid id = added->article.id;
    for (int n = 0; n < facts[u"highlights"].toInt(); ++n)
        mark(library, id, {{.quote = sentences[size_t(n)], .occurrence = n % 2 + 1, .color = HighlightColor(n % 5)}});
    if (facts[u"progress"].toDouble() > 0)
        (void)library.setPlace(id, {}, facts[u"progress"].toDouble());
    (void)library.setStarred(id, facts[u"starred"].toBool());
    if (facts[u"state"] == u"reading"_s)
        (void)library.setState(id, ReadingState::Reading);
    else if (facts[u"state"] == u"archive"_s)
        (void)library.setState(id, ReadingState::Archive);
}

QUuid addFile(Library& library, const QString& name, const QStringList& tags)
{
    const auto read = ingestAndKeep({.bytes = article(name), .url = {}, .fileName = name});
    const auto added = read ? library.add(*read, {.tags = tags}) : Result<AddedArticle>(Failure(read.error()));
    return added ? added->article.id : QUuid();
}

void addLogbook(Library& library)
{
    mark(library, addFile(library, u"logbook.html"_s, {u"weather"_s, u"history/reading"_s}),
        {{.quote = u"lit at ten past five"_s, .color = HighlightColor::Green},
            {.quote = u"the lamp learned to light itself"_s,
                .color = HighlightColor::Blue,
                .note = u"Automation, 1971. Ask *when the others* followed."_s},
            {.quote = u"“They were asked to be regular, and that is far better.”"_s,
                .color = HighlightColor::Yellow,
                .note = u"The case for boring data:\n\n1. it is comparable\n2. nobody edits it\n3. it is **there**"_s,
                .speaker = u"Ingrid Aas"_s,
                .tags = {u"quotation"_s, u"craft/method"_s}},
            {.quote =
                    u"they came four days earlier in every decade, and I went back to the beginning and counted geese"_s,
                .color = HighlightColor::Pink,
                .tags = {u"figures"_s}},
            {.quote = u"whether the keeper seemed surprised"_s, .color = HighlightColor::Purple},
            {.quote = u"Write it at the same hour, also when nothing happens."_s, .color = HighlightColor::Green}});
}

} // namespace

void fillWithArticles(Library& library)
{
    const QJsonArray shelf = QJsonDocument::fromJson(article(u"shelf.json"_s)).array();
    for (qsizetype n = 0; n < shelf.size(); ++n)
        addShelved(library, shelf[n].toObject(), int(n) * 3);
    mark(library, addFile(library, u"bridge-arabic.md"_s, {u"languages"_s}),
        {{.quote = u"لكنه كان أطول كتاب عرفناه"_s,
             .color = HighlightColor::Yellow,
             .note = u"أجمل جملة في المقال."_s,
             .tags = {u"اقتباس"_s}},
            {.quote = u"يترك للنهر رسالة"_s, .color = HighlightColor::Blue}});
    mark(library, addFile(library, u"harvest-chinese.md"_s, {u"languages"_s}),
        {{.quote = u"快雨洗叶，慢雨养根。"_s,
             .color = HighlightColor::Green,
             .note = u"可以当作标题。"_s,
             .tags = {u"摘录"_s}},
            {.quote = u"等待也是收成的一部分"_s, .color = HighlightColor::Pink}});
    addLogbook(library);
    (void)addSamples(library);
}

void fillWithNothing(Library&) {}

QByteArray laterLogbook()
{
    return article(u"logbook-later.html"_s);
}

} // namespace lectern
