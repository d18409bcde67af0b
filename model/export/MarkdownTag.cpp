// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownTag.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool mayStandInTag(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

QString tagPart(QStringView part)
{
    QString result;
    for (const char32_t c : part.toUcs4()) {
        if (mayStandInTag(c))
            result += QChar::fromUcs4(c);
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

bool isDigitsAlone(QStringView tag)
{
    return std::ranges::all_of(tag, [](QChar c) { return c.isNumber() || c == u'/'; });
}

} // namespace

QString markdownTag(QStringView name)
{
    QStringList parts;
    for (const QStringView part : name.split(u'/')) {
        if (const QString tidy = tagPart(part); !tidy.isEmpty())
            parts += tidy;
    }
    const QString tag = parts.join(u'/');
    return !tag.isEmpty() && isDigitsAlone(tag) ? u'_' + tag : tag;
}

QStringList markdownTags(const QStringList& names)
{
    QStringList tags;
    for (const QString& name : names)
        tags += markdownTag(name);
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

} // namespace lectern
