// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/EpubPackage.h"

#include <QXmlStreamReader>

namespace lectern {

/// Reads an OPF package document, of EPUB 2 or 3.
class EpubPackageReader final
{
public:
    EpubPackageReader(const QByteArray& xml, const QString& path);

    /// What could be read of it; no chapters when it is damaged.
    [[nodiscard]] EpubPackage read();

private:
    struct Item
    {
        QString path;
        QString mediaType;
        QString properties;
    };

    struct Text
    {
        QString id;
        QString text;
        QString role = {};  // of a creator, by MARC relator codes
        QString event = {}; // of a date, in EPUB 2
    };

    void take(QStringView element, const QXmlStreamAttributes& attributes);
    void takeMeta(const QXmlStreamAttributes& attributes);
    void takeSpine(const QXmlStreamAttributes& attributes);
    void takeItem(const QXmlStreamAttributes& attributes);
    void takeReference(const QXmlStreamAttributes& attributes);
    [[nodiscard]] Text text(const QXmlStreamAttributes& attributes);
    [[nodiscard]] QString refined(const QString& id, const QString& property) const;
    [[nodiscard]] ArticleMetadata metadata() const;
    void addTitles(ArticleMetadata& metadata) const;
    [[nodiscard]] QString authors() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString identifier() const;
    [[nodiscard]] QString licence() const;
    [[nodiscard]] QStringList chapters() const;
    [[nodiscard]] QString cover() const;
    [[nodiscard]] QString itemWith(QLatin1StringView property) const;

    QXmlStreamReader m_xml;
    QString m_path;
    QHash<QString, Item> m_items;
    QStringList m_spine; // ids
    QStringList m_apart; // the same of linear="no"
    QString m_ncx;       // id
    QString m_coverId;
    QList<Text> m_titles;
    QList<Text> m_creators;
    QList<Text> m_dates;
    QList<Text> m_identifiers;
    QString m_uniqueId; // of the identifier that is the book's
    QString m_language;
    QString m_direction;
    QString m_modified;
    QString m_rights;
    QString m_publisher;
    QHash<QString, QString> m_refinements; // by id and property
};

} // namespace lectern
