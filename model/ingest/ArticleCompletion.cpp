// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArticleCompletion.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// The beginning of what can be read in semantic HTML, on one line.
QString firstWords(const QByteArray& html)
{
    constexpr qsizetype enough = 400; // bytes
    QByteArray words;
    bool inTag = false;
    for (const char c : html) {
        inTag = c == '<' || (inTag && c != '>');
        const bool space = inTag || c == '>' || c == ' ' || c == '\n' || c == '\t';
        if (!space || !words.endsWith(' '))
            words += space ? ' ' : c;
        if (words.size() >= enough)
            break;
    }
    QString text = QString::fromUtf8(words);
    for (const auto& [entity, character] : {std::pair("&lt;"_L1, u'<'), std::pair("&gt;"_L1, u'>'), std::pair("&quot;"_L1, u'"'), std::pair("&amp;"_L1, u'&')})
        text.replace(entity, QString(character));
    return text.simplified();
}

/// What a title is made of when the text has none: the file's name, else the host, else its first words.
QString substituteTitle(const Source& source, const QByteArray& html)
{
    if (const QString name = source.fileName.section(u'/', -1); !name.isEmpty())
        return name.contains(u'.') ? name.section(u'.', 0, -2) : name;
    if (const QString host = QUrl(source.url).host(); !host.isEmpty())
        return host;
    constexpr qsizetype longest = 80;
    const QString text = firstWords(html);
    if (text.isEmpty())
        return u"Untitled"_s;
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    return text.first(space > 0 ? space : longest) + u'\u2026';
}

/// What is said about an article stands in one line of whole characters, whatever its source holds.
void tidy(QString& field)
{
    const auto isControl = [](QChar c) { return c.unicode() < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; };
    if (std::ranges::any_of(field, isControl)) {
        std::ranges::replace_if(field, isControl, u' ');
        field = field.simplified();
    }
    if (!field.isValidUtf16())
        field = QString::fromUtf8(field.toUtf8());
}

} // namespace

Result<IngestedArticle> completed(Result<IngestedArticle> article, const Source& source)
{
    if (!article)
        return article;
    ArticleMetadata& metadata = article->metadata;
    if (metadata.url.isEmpty())
        metadata.url = source.url;
    tidy(metadata.title);
    if (metadata.title.isEmpty())
        metadata.title = substituteTitle(source, article->html);
    if (metadata.site.isEmpty())
        metadata.site = QUrl(metadata.url).host();
    if (metadata.site.startsWith("www."_L1))
        metadata.site.remove(0, 4);
    for (QString* field : {&metadata.title, &metadata.subtitle, &metadata.byline, &metadata.site, &metadata.url, &metadata.published, &metadata.language,
             &metadata.modified, &metadata.licence, &metadata.image, &metadata.identifier})
        tidy(*field);
    return article;
}

} // namespace lectern
