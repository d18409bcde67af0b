// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/EpubPackageReader.h"

#include "model/ingest/XmlText.h"

#include <QDate>
#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype mostItems = 50'000;
constexpr qsizetype mostTexts = 200; // titles, creators, dates

bool hasProperty(const QString& words, QLatin1StringView word)
{
    return words.split(u' ', Qt::SkipEmptyParts).contains(word);
}

/// The part of a W3C date-and-time that is one: a year, a month, a day.
QString isoDate(const QString& text)
{
    const QString date = text.trimmed().section(u'T', 0, 0);
    if (QDate::fromString(date, Qt::ISODate).isValid())
        return date;
    const bool month = QDate::fromString(date + "-01"_L1, Qt::ISODate).isValid() && date.size() == 7;
    const bool year = date.size() == 4 && QDate::fromString(date + "-01-01"_L1, Qt::ISODate).isValid();
    return month || year ? date : QString();
}

} // namespace

EpubPackageReader::EpubPackageReader(const QByteArray& xml, const QString& path)
    : m_xml(xml),
      m_path(path)
{
    m_xml.setEntityResolver(&htmlEntities());
}

EpubPackage EpubPackageReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            take(m_xml.name(), m_xml.attributes());
    }
    EpubPackage package{.metadata = metadata(), .chapters = chapters(), .cover = cover(), .navigation = itemWith("nav"_L1)};
    for (const Item& item : std::as_const(m_items)) {
        package.mediaTypes.insert(item.path, item.mediaType);
        if (m_ncx.isEmpty() && item.mediaType == "application/x-dtbncx+xml"_L1)
            package.ncx = item.path;
    }
    if (!m_ncx.isEmpty())
        package.ncx = m_items.value(m_ncx).path;
    return package;
}

void EpubPackageReader::take(QStringView element, const QXmlStreamAttributes& attributes)
{
    const auto add = [&](QList<Text>& texts) {
        if (texts.size() < mostTexts)
            texts.append(text(attributes));
    };
    if (element == "package"_L1)
        m_uniqueId = attributes.value("unique-identifier"_L1).toString();
    else if (element == "title"_L1)
        add(m_titles);
    else if (element == "creator"_L1)
        add(m_creators);
    else if (element == "date"_L1)
        add(m_dates);
    else if (element == "language"_L1 && m_language.isEmpty())
        m_language = text(attributes).text;
    else if (element == "identifier"_L1)
        add(m_identifiers);
    else if (element == "rights"_L1 && m_rights.isEmpty())
        m_rights = text(attributes).text;
    else if (element == "publisher"_L1 && m_publisher.isEmpty())
        m_publisher = text(attributes).text;
    else if (element == "meta"_L1)
        takeMeta(attributes);
    else if (element == "item"_L1)
        takeItem(attributes);
    else if (element == "spine"_L1)
        takeSpine(attributes);
    else if (element == "itemref"_L1)
        takeReference(attributes);
}

void EpubPackageReader::takeMeta(const QXmlStreamAttributes& attributes)
{
    if (attributes.value("name"_L1) == "cover"_L1)
        m_coverId = attributes.value("content"_L1).toString();
    const QString refines = attributes.value("refines"_L1).toString();
    if (refines.isEmpty() && attributes.value("property"_L1) == "dcterms:modified"_L1)
        m_modified = text(attributes).text;
    else if (refines.startsWith(u'#') && m_refinements.size() < mostItems)
        m_refinements.insert(refines.sliced(1) + u'\n' + attributes.value("property"_L1), text(attributes).text);
}

void EpubPackageReader::takeSpine(const QXmlStreamAttributes& attributes)
{
    m_ncx = attributes.value("toc"_L1).toString();
    const auto direction = attributes.value("page-progression-direction"_L1);
    if (direction == "rtl"_L1 || direction == "ltr"_L1)
        m_direction = direction.toString();
}

void EpubPackageReader::takeItem(const QXmlStreamAttributes& attributes)
{
    const QString path = placeInArchive(m_path, attributes.value("href"_L1).toString()).path;
    if (path.isEmpty() || m_items.size() >= mostItems)
        return;
    m_items.insert(attributes.value("id"_L1).toString(), {
        .path = path,
        .mediaType = attributes.value("media-type"_L1).toString().toLower(),
        .properties = attributes.value("properties"_L1).toString(),
    });
}

void EpubPackageReader::takeReference(const QXmlStreamAttributes& attributes)
{
    QStringList& list = attributes.value("linear"_L1) == "no"_L1 ? m_apart : m_spine;
    if (list.size() < mostItems)
        list.append(attributes.value("idref"_L1).toString());
}

EpubPackageReader::Text EpubPackageReader::text(const QXmlStreamAttributes& attributes)
{
    Text text;
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == "id"_L1)
            text.id = attribute.value().toString();
        else if (attribute.name() == "role"_L1)
            text.role = attribute.value().toString();
        else if (attribute.name() == "event"_L1)
            text.event = attribute.value().toString();
    }
    text.text = elementText(m_xml);
    return text;
}

QString EpubPackageReader::refined(const QString& id, const QString& property) const
{
    return id.isEmpty() ? QString() : m_refinements.value(id + u'\n' + property);
}

ArticleMetadata EpubPackageReader::metadata() const
{
    ArticleMetadata metadata;
    metadata.byline = authors();
    metadata.site = m_publisher;
    metadata.published = date();
    metadata.language = m_language;
    metadata.modified = isoDate(m_modified);
    metadata.direction = m_direction;
    metadata.licence = licence();
    metadata.identifier = identifier();
    addTitles(metadata);
    return metadata;
}

void EpubPackageReader::addTitles(ArticleMetadata& metadata) const
{
    for (const Text& title : m_titles) {
        const QString type = refined(title.id, u"title-type"_s);
        if (type == "subtitle"_L1)
            metadata.subtitle = title.text;
        else if (type == "main"_L1 || metadata.title.isEmpty())
            metadata.title = title.text;
    }
}

/// Those who are named as authors, else whoever made it.
QString EpubPackageReader::authors() const
{
    QStringList authors;
    QStringList others;
    for (const Text& creator : m_creators) {
        const QString role = creator.role.isEmpty() ? refined(creator.id, u"role"_s) : creator.role;
        QStringList& list = role.isEmpty() || role == "aut"_L1 ? authors : others;
        if (!creator.text.isEmpty() && !list.contains(creator.text))
            list.append(creator.text);
    }
    return (authors.isEmpty() ? others : authors).join(u", "_s);
}

/// EPUB 2 has dates of several events; one that says nothing else is the publication's.
QString EpubPackageReader::date() const
{
    const auto isPublication = [](const Text& date) { return date.event.isEmpty() || date.event.contains("publication"_L1); };
    const auto found = std::ranges::find_if(m_dates, isPublication);
    return found == m_dates.end() ? QString() : isoDate(found->text);
}

/// The one that the package calls its own, else the first; an ISBN or UUID without its scheme's name.
QString EpubPackageReader::identifier() const
{
    const auto isBooks = [this](const Text& identifier) { return identifier.id == m_uniqueId; };
    const auto own = std::ranges::find_if(m_identifiers, isBooks);
    QString identifier = own != m_identifiers.end() ? own->text : m_identifiers.value(0).text;
    for (const QLatin1StringView scheme : {"urn:isbn:"_L1, "urn:uuid:"_L1, "isbn:"_L1}) {
        if (identifier.startsWith(scheme, Qt::CaseInsensitive))
            return identifier.sliced(scheme.size()).trimmed();
    }
    return identifier;
}

/// What is said about rights, when it is the address of a licence and no more.
QString EpubPackageReader::licence() const
{
    const QString scheme = QUrl(m_rights, QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 ? m_rights : QString();
}

/// A file stands in the order of reading once, wherever else the spine names it.
QStringList EpubPackageReader::chapters() const
{
    const QString navigation = itemWith("nav"_L1);
    QStringList paths;
    QSet<QString> seen;
    const auto add = [&](const QStringList& ids, const QString& but) {
        for (const QString& id : ids) {
            const QString path = m_items.value(id).path;
            if (path.isEmpty() || path == but || seen.contains(path))
                continue;
            seen.insert(path);
            paths.append(path);
        }
    };
    add(m_spine, {});
    add(m_apart, navigation); // a table of contents that nobody is to come across
    return paths;
}

QString EpubPackageReader::cover() const
{
    if (const QString path = itemWith("cover-image"_L1); !path.isEmpty())
        return path;
    const Item item = m_items.value(m_coverId);
    return item.mediaType.startsWith("image/"_L1) ? item.path : QString();
}

QString EpubPackageReader::itemWith(QLatin1StringView property) const
{
    const auto found = std::ranges::find_if(m_items, [&](const Item& item) { return hasProperty(item.properties, property); });
    return found == m_items.end() ? QString() : found->path;
}

} // namespace lectern
