// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/TitleLines.h"

#include "model/Words.h"
#include "ui/support/LocalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString dateOf(const QString& published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid() ? longDate(date) : published;
}

// "1 min" stays so beside an Arabic name.
QString inItsOwnDirection(const QString& words)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    return isolate + words + end;
}

// Never divided at the end of a line.
QString whole(QString words)
{
    return words.replace(u' ', QChar::Nbsp);
}

} // namespace

QString bylineOf(const Article& article)
{
    const QString minutes = Words::tr("%n min", nullptr, minutesToRead(article.words));
    const ArticleMetadata& about = article.metadata;
    const bool ownSite = about.site.compare(about.byline, Qt::CaseInsensitive) == 0;
    QStringList parts = {
        about.byline, ownSite ? QString() : about.site, whole(dateOf(about.published)), whole(minutes)};
    parts.removeAll(QString());
    if (std::ranges::any_of(parts, [](const QString& part) { return part.isRightToLeft(); }))
        for (QString& part : parts)
            part = inItsOwnDirection(part);
    return parts.join(QString(QChar::Nbsp) + QChar::Nbsp + u"·  "_s);
}

} // namespace lectern
