// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/export/JsonExport.h"
#include "model/export/MarkdownExport.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

ArticleQuery queryFrom(const List& arguments)
{
    ArticleQuery query{.starred = arguments.starred, .trashed = arguments.state == "trash", .tag = text(arguments.tag)};
    for (const ReadingState state : {ReadingState::Inbox, ReadingState::Reading, ReadingState::Archive}) {
        if (nameOf(state).toStdString() == arguments.state)
            query.state = state;
    }
    return query;
}

struct ShownArticle
{
    Article article;
    std::shared_ptr<const ArticleContent> content;
    QByteArray html;
};

/// The newest version unless another one is asked for.
Result<ShownArticle> shown(const Library& library, const Show& arguments)
{
    const auto id = library.findArticle(text(arguments.article));
    if (!id)
        return Failure(id.error());
    if (arguments.version == 0) {
        return library.openArticle(*id).and_then([&](const OpenedArticle& opened) {
            return library.html(*id).map([&](const QByteArray& html) { return ShownArticle{opened.article, opened.content, html}; });
        });
    }
    return library.openVersion(*id, arguments.version).and_then([&](const OpenedVersion& opened) {
        return library.html(*id, arguments.version).map([&](const QByteArray& html) { return ShownArticle{opened.article, opened.content, html}; });
    });
}

/// The text to the letter: offsets count from its first character, and nothing stands before it.
void showText(Terminal& terminal, const ArticleContent& content)
{
    terminal.print(content.text.toUtf8());
    if (terminal.isInteractive())
        terminal.print("\n");
}

/// With its images in it, so that it shows them wherever it is opened.
QByteArray withImages(const Library& library, const QByteArray& html)
{
    constexpr QByteArrayView reference("src=\"image:");
    constexpr qsizetype hashLength = 64;
    QByteArray page;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf(reference); at >= 0; at = html.indexOf(reference, at + 1)) {
        const auto image = library.image(QByteArray::fromHex(html.mid(at + reference.size(), hashLength)));
        if (!image)
            continue;
        page.append(QByteArrayView(html).sliced(from, at - from));
        page.append("src=\"data:" + image->mediaType.toLatin1() + ";base64," + image->bytes.toBase64());
        from = at + reference.size() + hashLength;
    }
    return page + html.sliced(from);
}

} // namespace

int list(CommandLine& line, const List& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        const auto articles = library.articles(queryFrom(arguments));
        if (!articles)
            return line.fail(articles.error());
        for (const Article& article : *articles) {
            if (arguments.json)
                line.terminal.json(toJson(article));
            else
                line.terminal.line(describe(article));
        }
        return Done;
    });
}

int show(CommandLine& line, const Show& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        const auto opened = shown(library, arguments);
        if (!opened)
            return line.fail(opened.error());
        if (arguments.format == "html") {
            line.terminal.print(withImages(library, opened->html));
        } else if (arguments.format == "markdown") {
            line.terminal.print(articleToMarkdown(opened->article, *opened->content));
        } else if (arguments.format == "json") {
            QJsonObject object = toJson(opened->article);
            object.insert(u"text"_s, opened->content->text);
            line.terminal.json(object);
        } else {
            showText(line.terminal, *opened->content);
        }
        return Done;
    });
}

} // namespace lectern::commands
