// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Descriptions.h"

#include "app/CommandLine.h"
#include "model/export/JsonExport.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString hashed(const QStringList& tags)
{
    QStringList result;
    for (const QString& tag : tags)
        result += u'#' + tag;
    return result.join(u' ');
}

QString outcomeOf(const AddedArticle& added)
{
    switch (added.outcome) {
    case AddedArticle::Outcome::AlreadyThere: return Words::tr("Already there");
    case AddedArticle::Outcome::NewVersion: return Words::tr("New version");
    case AddedArticle::Outcome::Added: break;
    }
    return Words::tr("Added");
}

/// A quotation brings its own marks.
QString quoted(const QString& words)
{
    static const QString marks = u"\"“”„»«"_s;
    return !words.isEmpty() && marks.contains(words.front()) ? words : u'“' + words + u'”';
}

} // namespace

QString shortId(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces).first(8);
}

QString describe(const Article& article)
{
    const ArticleMetadata& metadata = article.metadata;
    const QString state = article.reading.trashed.isValid() ? u"trash"_s : nameOf(article.reading.state);
    const QString title = onOneLine(metadata.title).isEmpty() ? Words::tr("Untitled") : onOneLine(metadata.title);
    return shortId(article.id) + (article.reading.starred ? u" ★ " : u"   ") + padded(state, 8)
        + Words::tr("%n min", nullptr, minutesToRead(article.words)).rightJustified(8) + QString::number(article.highlights).rightJustified(5) + u"   "
        + joined({title, onOneLine(metadata.byline), onOneLine(metadata.site), hashed(article.reading.tags)});
}

QString describe(const AddedArticle& added)
{
    return padded(outcomeOf(added), 15) + shortId(added.article.id) + u"   " + onOneLine(added.article.metadata.title);
}

QString describe(const Annotation& annotation)
{
    const QString quote = elided(onOneLine(annotation.quote.exact), 60);
    const QString state = annotation.state == AnchorState::Exact ? QString() : nameOf(annotation.state);
    return shortId(annotation.id) + u"   " + padded(nameOf(annotation.color), 9)
        + joined({quoted(quote), onOneLine(annotation.speaker), onOneLine(annotation.note), hashed(annotation.tags), state});
}

QString describe(const StandingCounts& standing)
{
    return Words::tr("%1 exact, %2 moved, %3 changed, %4 orphaned").arg(standing.exact).arg(standing.moved).arg(standing.changed).arg(standing.orphaned);
}

} // namespace lectern
