// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/quotation/Quotation.h"
#include "model/session/Speakers.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

QString written(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const Quotation& quotation, int number, const ArticleContent& content)
{
    const auto words = [&content](TextRange range) { return content.text.sliced(range.start, range.length()); };
    QJsonObject object{
        {u"number"_s, number},
        {u"start"_s, qint64(quotation.range.start)},
        {u"end"_s, qint64(quotation.range.end)},
        {u"text"_s, words(quotation.range)},
        {u"speaker"_s, quotation.speakerName},
        {u"speaker_start"_s, QJsonValue::Null},
        {u"speaker_end"_s, QJsonValue::Null},
        {u"rule"_s, quotation.rule},
    };
    if (!quotation.speaker.isEmpty()) {
        object[u"speaker_start"_s] = qint64(quotation.speaker.start);
        object[u"speaker_end"_s] = qint64(quotation.speaker.end);
    }
    return object;
}

QJsonObject toJson(const Saying& saying, const Article& article)
{
    return {
        {u"article"_s, written(saying.article)},
        {u"title"_s, article.metadata.title},
        {u"start"_s, qint64(saying.range.start)},
        {u"end"_s, qint64(saying.range.end)},
        {u"text"_s, saying.words},
        {u"speaker"_s, saying.speaker},
        {u"name"_s, saying.name},
        {u"role"_s, saying.role},
        {u"annotation"_s, saying.isTaken() ? QJsonValue(written(saying.annotation)) : QJsonValue::Null},
    };
}

QJsonObject toJson(const lectern::Speaker& speaker)
{
    return {{u"name"_s, speaker.name}, {u"role"_s, speaker.role}, {u"quotations"_s, speaker.sayings.size()}, {u"articles"_s, speaker.articles}};
}

QString withSpeaker(const QString& speaker, const QString& words)
{
    return speaker.isEmpty() ? words : onOneLine(speaker) + u": " + words;
}

QString described(const lectern::Speaker& speaker)
{
    const QString name = speaker.role.isEmpty() ? speaker.name : speaker.name + u", " + speaker.role;
    return QString::number(speaker.sayings.size()).rightJustified(5) + u"   " + onOneLine(name);
}

SayingSearch searchFrom(const Quotes& arguments)
{
    return {.person = text(arguments.speaker), .words = text(arguments.words)};
}

int quotesOf(CommandLine& line, const Library& library, const Quotes& arguments)
{
    const auto opened = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return library.openArticle(id); });
    if (!opened)
        return line.fail(opened.error());
    const ArticleContent& content = *opened->content;
    const SayingSearch search = searchFrom(arguments);
    int number = 0;
    for (const Quotation& quotation : findQuotations(content)) {
        ++number;
        const QString words = onOneLine(content.text.sliced(quotation.range.start, quotation.range.length()));
        Saying saying;
        saying.words = words;
        saying.speaker = quotation.speakerName;
        if (!matches(saying, search))
            continue;
        if (arguments.json)
            line.terminal.json(toJson(quotation, number, content));
        else
            line.terminal.line(QString::number(number).rightJustified(4) + u"   " + withSpeaker(quotation.speakerName, words));
    }
    return Done;
}

/// What is said in every article, one article after another.
template <class Take>
Result<void> eachSayings(const Library& library, Take take)
{
    const auto articles = library.articles();
    if (!articles)
        return Failure(articles.error());
    for (const Article& article : *articles) {
        const auto sayings = library.sayings(article.id);
        if (!sayings)
            return Failure(sayings.error());
        take(article, *sayings);
    }
    return {};
}

int quotesOfAll(CommandLine& line, const Library& library, const Quotes& arguments)
{
    const SayingSearch search = searchFrom(arguments);
    const auto printed = eachSayings(library, [&](const Article& article, const QList<Saying>& sayings) {
        for (const Saying& saying : sayings) {
            if (!matches(saying, search))
                continue;
            if (arguments.json)
                line.terminal.json(toJson(saying, article));
            else
                line.terminal.line(shortId(article.id) + u"   " + withSpeaker(saying.speaker, u'“' + saying.words + u'”'));
        }
    });
    return printed ? int(Done) : line.fail(printed.error());
}

} // namespace

int quotes(CommandLine& line, const Quotes& arguments)
{
    if (arguments.all == !arguments.article.empty())
        return line.misuse(Words::tr("Name an article, or --all."));
    return line.withLibrary([&](const Library& library) {
        return arguments.all ? quotesOfAll(line, library, arguments) : quotesOf(line, library, arguments);
    });
}

int people(CommandLine& line, const People& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        QList<QList<Saying>> all;
        const auto read = eachSayings(library, [&all](const Article&, const QList<Saying>& sayings) { all += sayings; });
        if (!read)
            return line.fail(read.error());
        for (const lectern::Speaker& speaker : speakersAmong(all, {.person = text(arguments.name)})) {
            if (speaker.name.isEmpty())
                continue;
            if (arguments.json)
                line.terminal.json(toJson(speaker));
            else
                line.terminal.line(described(speaker));
        }
        return Done;
    });
}

} // namespace lectern::commands
