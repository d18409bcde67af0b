// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FrontMatter.h"

#include "model/ingest/TextLines.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

using Fields = QHash<QString, QStringList>;

QString unquoted(QStringView value)
{
    const QStringView text = value.trimmed();
    const bool quoted = text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    if (!quoted)
        return text.toString();
    QString inner = text.sliced(1, text.size() - 2).toString();
    if (text.front() == u'"')
        return inner.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    return inner.replace("''"_L1, "'"_L1);
}

QStringList listOrScalar(QStringView value)
{
    const QStringView text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return {unquoted(text)};
    QStringList items;
    for (const QStringView item : text.sliced(1, text.size() - 2).split(u',', Qt::SkipEmptyParts))
        items.append(unquoted(item));
    return items;
}

/// "  - item" or "  name: value" beneath a key.
void addNested(QStringList& values, QStringView line)
{
    QStringView text = line.trimmed();
    if (text.startsWith(u'-'))
        text = text.sliced(1).trimmed();
    if (text.startsWith("name:"_L1))
        text = text.sliced(5);
    else if (!line.trimmed().startsWith(u'-'))
        return;
    if (!text.isEmpty())
        values.append(unquoted(text));
}

Fields fieldsOf(QStringView yaml)
{
    Fields fields;
    QString key;
    LineCursor lines(yaml);
    while (const auto line = lines.next()) {
        if (line->isEmpty() || line->startsWith(u'#'))
            continue;
        const qsizetype colon = line->indexOf(u':');
        const bool nested = line->front().isSpace() || line->front() == u'-';
        if (nested && !key.isEmpty()) {
            addNested(fields[key], *line);
        } else if (colon > 0) {
            key = line->first(colon).trimmed().toString().toLower();
            fields[key] = listOrScalar(line->sliced(colon + 1));
        }
    }
    return fields;
}

QString firstOf(const Fields& fields, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QStringList values = fields.value(QString(key)); !values.isEmpty())
            return values.join(u", "_s);
    }
    return {};
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView markdown)
{
    constexpr qsizetype longest = 64 << 10;
    if (!markdown.startsWith("---\n") && !markdown.startsWith("---\r\n"))
        return {};
    const QByteArrayView head = markdown.first(qMin(longest, markdown.size()));
    qsizetype end = head.indexOf("\n---", 3);
    while (end >= 0 && end + 4 < head.size() && head[end + 4] != '\n' && head[end + 4] != '\r')
        end = head.indexOf("\n---", end + 1);
    if (end < 0)
        return {};
    const qsizetype lineEnd = head.indexOf('\n', end + 1);
    const QString yaml = QString::fromUtf8(head.sliced(4, qMax<qsizetype>(0, end - 4)));
    const Fields fields = fieldsOf(yaml);
    return {.metadata = {.title = firstOf(fields, {"title"_L1}),
                .subtitle = firstOf(fields, {"subtitle"_L1, "dek"_L1, "description"_L1}),
                .byline = firstOf(fields, {"authors"_L1, "author"_L1, "byline"_L1}),
                .site = firstOf(fields, {"site"_L1, "site_name"_L1, "website"_L1, "publication"_L1}),
                .url = firstOf(fields, {"url"_L1, "source"_L1, "link"_L1}),
                .published = firstOf(fields, {"published"_L1, "date_published"_L1, "date"_L1}),
                .language = firstOf(fields, {"lang"_L1, "language"_L1}),
                .modified = firstOf(fields, {"modified"_L1, "date_modified"_L1, "lastmod"_L1, "updated"_L1}),
                .licence = firstOf(fields, {"licence"_L1, "license"_L1}),
                .identifier = firstOf(fields, {"identifier"_L1, "isbn"_L1})},
        .length = lineEnd < 0 ? head.size() : lineEnd + 1};
}

} // namespace lectern
