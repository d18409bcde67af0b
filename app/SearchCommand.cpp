// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"

#include <QJsonArray>

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

SearchScope scopeFrom(const std::string& name)
{
    return name == "articles" ? SearchScope::Articles : name == "annotations" ? SearchScope::Annotations : SearchScope::All;
}

QJsonObject toJson(const SearchHit& hit)
{
    QJsonArray marks;
    for (const TextRange& mark : hit.marks)
        marks += QJsonArray{qint64(mark.start), qint64(mark.end)};
    return {
        {u"article"_s, hit.article.toString(QUuid::WithoutBraces)},
        {u"annotation"_s, hit.annotation.isNull() ? QJsonValue() : QJsonValue(hit.annotation.toString(QUuid::WithoutBraces))},
        {u"title"_s, hit.title},
        {u"snippet"_s, hit.snippet},
        {u"marks"_s, marks},
        {u"speaker"_s, hit.speaker},
    };
}

} // namespace

int search(CommandLine& line, const Search& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        const auto answer = library.search(texts(arguments.words).join(u' '), scopeFrom(arguments.scope), arguments.limit);
        if (!answer)
            return line.fail(answer.error());
        for (const SearchHit& hit : answer->hits) {
            if (arguments.json) {
                line.terminal.json(toJson(hit));
                continue;
            }
            const bool inText = hit.annotation.isNull();
            line.terminal.line(shortId(inText ? hit.article : hit.annotation) + (inText ? u"   " : u" ✎ ") + onOneLine(hit.title));
            line.terminal.line(QString(11, u' ') + onOneLine(hit.snippet));
            if (!hit.speaker.isEmpty() && hit.speaker != hit.snippet)
                line.terminal.line(QString(11, u' ') + u"— "_s + onOneLine(hit.speaker));
        }
        return Done;
    });
}

} // namespace lectern::commands
