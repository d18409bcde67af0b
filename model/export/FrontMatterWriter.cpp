// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/FrontMatterWriter.h"

#include "model/export/MarkdownTag.h"

#include <QRegularExpression>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool isPlainDate(QStringView iso)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$"_s);
    return shape.match(iso).hasMatch() && QDate::fromString(iso.first(10), Qt::ISODate).isValid();
}

/// Printable as YAML 1.2 (5.1) has it, and not one that editors or YAML 1.1 take for a line break or a byte order mark.
bool staysInYaml(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool breaks = c == 0x2028 || c == 0x2029;
    return !control && !breaks && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
}

QString yamlEscape(char16_t c)
{
    switch (c) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        return u"\\u"_s + QString::number(c, 16).rightJustified(4, u'0').toUpper();
    }
}

} // namespace

QString yamlQuoted(QStringView value)
{
    QString quoted = u"\""_s;
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (staysInYaml(c.unicode()))
            quoted += c;
        else
            quoted += yamlEscape(c.unicode());
    }
    return quoted + u'"';
}

void FrontMatterWriter::text(QStringView key, QStringView value)
{
    if (!value.isEmpty())
        m_lines += key + u": " + yamlQuoted(value) + u'\n';
}

void FrontMatterWriter::date(QStringView key, QStringView iso8601)
{
    if (isPlainDate(iso8601))
        m_lines += key + u": " + iso8601 + u'\n';
    else
        text(key, iso8601);
}

void FrontMatterWriter::list(QStringView key, const QStringList& values)
{
    if (values.isEmpty())
        return;
    m_lines += key + u":\n";
    for (const QString& value : values)
        m_lines += u"  - " + yamlQuoted(value) + u'\n';
}

QString FrontMatterWriter::written() const
{
    return u"---\n" + m_lines + u"---\n";
}

FrontMatterWriter frontMatterOf(const Article& article, QStringView idKey)
{
    FrontMatterWriter matter;
    matter.text(u"title", article.metadata.title);
    matter.text(u"subtitle", article.metadata.subtitle);
    matter.text(u"author", article.metadata.byline);
    matter.text(u"site", article.metadata.site);
    matter.text(u"url", article.metadata.url);
    matter.date(u"published", article.metadata.published);
    matter.date(u"modified", article.metadata.modified);
    matter.text(u"licence", article.metadata.licence);
    matter.text(u"identifier", article.metadata.identifier);
    if (article.added.isValid())
        matter.date(u"added", article.added.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    matter.list(u"tags", markdownTags(article.reading.tags));
    matter.text(idKey, article.id.toString(QUuid::WithoutBraces));
    return matter;
}

QList<QUuid> lecternIdsIn(QByteArrayView markdown, QStringView idKey)
{
    constexpr qsizetype longestFrontMatter = 64 << 10;
    QString head = QString::fromUtf8(markdown.first(qMin(markdown.size(), longestFrontMatter)));
    head.replace(u"\r\n"_s, u"\n"_s);
    if (!head.startsWith(u"---\n"_s))
        return {};
    const qsizetype end = head.indexOf(u"\n---\n"_s, 3);
    if (end >= 0)
        head.truncate(end + 1);

    const QRegularExpression entry(u'^' + idKey + u":((?:\\s+(?:- )?[\"']?[0-9a-fA-F-]{36}[\"']?)+)\\s*$", QRegularExpression::MultilineOption);
    static const QRegularExpression uuid(u"[0-9a-fA-F-]{36}"_s);
    QList<QUuid> ids;
    for (auto found = uuid.globalMatch(entry.match(head).captured(1)); found.hasNext();)
        ids += QUuid::fromString(found.next().captured());
    ids.removeAll(QUuid());
    return ids;
}

} // namespace lectern
