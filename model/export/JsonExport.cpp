// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/JsonExport.h"

#include "model/export/HighlightOrder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lectern {

using namespace Qt::StringLiterals;

QString nameOf(ReadingState state)
{
    switch (state) {
    case ReadingState::Reading:
        return u"reading"_s;
    case ReadingState::Archive:
        return u"archive"_s;
    default:
        return u"inbox"_s;
    }
}

QString isoTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

namespace {

/// What few sources say; left out where this one did not.
void insertDetails(QJsonObject& object, const ArticleMetadata& metadata)
{
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"modified"_s, metadata.modified);
    add(u"direction"_s, metadata.direction);
    add(u"licence"_s, metadata.licence);
    add(u"image"_s, metadata.image);
    add(u"identifier"_s, metadata.identifier);
}

} // namespace

QJsonObject toJson(const Article& article)
{
    const ArticleMetadata& metadata = article.metadata;
    const ArticleReading& reading = article.reading;
    QJsonObject object = {
        {u"id"_s, article.id.toString(QUuid::WithoutBraces)},
        {u"title"_s, metadata.title},
        {u"subtitle"_s, metadata.subtitle},
        {u"byline"_s, metadata.byline},
        {u"site"_s, metadata.site},
        {u"published"_s, metadata.published},
        {u"url"_s, metadata.url},
        {u"language"_s, metadata.language},
        {u"words"_s, article.words},
        {u"state"_s, reading.trashed.isValid() ? u"trash"_s : nameOf(reading.state)},
        {u"starred"_s, reading.starred},
        {u"tags"_s, QJsonArray::fromStringList(reading.tags)},
        {u"added"_s, isoTime(article.added)},
        {u"progress"_s, reading.progress},
        {u"highlights"_s, article.highlights},
        {u"versions"_s, article.versions},
    };
    insertDetails(object, metadata);
    return object;
}

QJsonObject toJson(const Annotation& annotation)
{
    return {
        {u"id"_s, annotation.id.toString(QUuid::WithoutBraces)},
        {u"article"_s, annotation.article.toString(QUuid::WithoutBraces)},
        {u"exact"_s, annotation.quote.exact},
        {u"prefix"_s, annotation.quote.prefix},
        {u"suffix"_s, annotation.quote.suffix},
        {u"start"_s, qint64(annotation.position.start)},
        {u"end"_s, qint64(annotation.position.end)},
        {u"color"_s, nameOf(annotation.color)},
        {u"note"_s, annotation.note},
        {u"speaker"_s, annotation.speaker},
        {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
        {u"created"_s, isoTime(annotation.created)},
        {u"modified"_s, isoTime(annotation.modified)},
        {u"state"_s, nameOf(annotation.state)},
    };
}

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray highlightsToJson(const Article& article, const QList<Annotation>& annotations)
{
    QJsonArray array;
    for (const Annotation& annotation : inOrderOfText(annotations))
        array += toJson(annotation);
    QJsonObject object = toJson(article);
    object.insert(u"annotations"_s, array);
    return jsonLine(object);
}

} // namespace lectern
