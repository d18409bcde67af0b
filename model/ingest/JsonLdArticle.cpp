// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/JsonLdArticle.h"

#include "model/ingest/PageText.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype mostObjects = 2000;

/// All objects of the scripts, those in arrays and graphs too, and where "@id" leads.
class Graph final
{
public:
    explicit Graph(const QList<QByteArray>& scripts)
    {
        for (const QByteArray& script : scripts)
            add(parsed(script));
    }

    [[nodiscard]] const QList<QJsonObject>& objects() const { return m_objects; }

    [[nodiscard]] QJsonObject resolved(const QJsonValue& value) const
    {
        const QJsonObject object = value.toObject();
        if (object.contains("name"_L1))
            return object;
        const auto found = m_byId.find(object["@id"_L1].toString());
        return found == m_byId.end() ? object : *found;
    }

private:
    /// Some pages wrap it in comments, or leave line breaks in strings.
    static QJsonValue parsed(QByteArray script)
    {
        script.replace("<!--", "").replace("-->", "").replace("<![CDATA[", "").replace("]]>", "");
        for (char& c : script) {
            if (static_cast<uchar>(c) < 0x20)
                c = ' ';
        }
        script = script.trimmed();
        if (script.endsWith(';'))
            script.chop(1);
        const QJsonDocument document = QJsonDocument::fromJson(script);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    void add(const QJsonValue& root)
    {
        QList<QJsonValue> pending{root};
        for (qsizetype i = 0; i < pending.size() && m_objects.size() < mostObjects; ++i) {
            const QJsonValue value = pending[i];
            if (value.isArray()) {
                for (const QJsonValue& item : value.toArray())
                    pending.append(item);
            } else if (const QJsonObject object = value.toObject(); !object.isEmpty()) {
                m_objects.append(object);
                if (object.contains("name"_L1))
                    m_byId.insert(object["@id"_L1].toString(), object);
                for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "author"_L1, "creator"_L1, "publisher"_L1})
                    pending.append(object[key]);
            }
        }
    }

    QList<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

QStringList typesOf(const QJsonObject& object)
{
    const QJsonValue type = object["@type"_L1];
    return type.isArray() ? type.toVariant().toStringList() : QStringList{type.toString()};
}

bool isArticle(const QJsonObject& object)
{
    return std::ranges::any_of(typesOf(object), [](const QString& name) {
        return name.endsWith("Article"_L1) || name.endsWith("BlogPosting"_L1) || name == "Report"_L1 || name == "Recipe"_L1
            || name == "Review"_L1 || name == "CreativeWork"_L1;
    });
}

bool isOrganisation(const QJsonObject& object)
{
    return std::ranges::any_of(
        typesOf(object), [](const QString& name) { return name.endsWith("Organization"_L1) || name == "WebSite"_L1; });
}

QString textOf(const QJsonValue& value)
{
    return plainText(value.isArray() ? value.toArray().first().toString() : value.toString());
}

QStringList namesOf(const QJsonValue& value, const Graph& graph)
{
    QStringList names;
    for (const QJsonValue& person : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const QString name = person.isString() ? plainText(person.toString()) : textOf(graph.resolved(person)["name"_L1]);
        if (!name.isEmpty() && !name.startsWith("http"_L1) && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// None of them a person.
bool areOrganisations(const QJsonValue& value, const Graph& graph)
{
    const QJsonArray authors = value.isArray() ? value.toArray() : QJsonArray{value};
    return std::ranges::all_of(authors, [&](const QJsonValue& author) {
        const QStringList types = typesOf(graph.resolved(author));
        return types.contains("Organization"_L1) && !types.contains("Person"_L1);
    });
}

/// An address that is given plainly, as an object with one, or as the first of several.
QString addressOf(const QJsonValue& value)
{
    const QJsonValue one = value.isArray() ? value.toArray().first() : value;
    if (one.isString())
        return one.toString().trimmed();
    const QJsonObject object = one.toObject();
    return (object.contains("url"_L1) ? object["url"_L1] : object["contentUrl"_L1]).toString().trimmed();
}

void fill(QString& field, const QString& value)
{
    if (field.isEmpty())
        field = value;
}

} // namespace

JsonLdArticle readJsonLd(const QList<QByteArray>& scripts)
{
    const Graph graph(scripts);
    JsonLdArticle article;
    for (const QJsonObject& object : graph.objects()) {
        const bool person = typesOf(object).contains("Person"_L1);
        if (isOrganisation(object))
            person ? fill(article.owner, textOf(object["name"_L1]))
                   : article.organisations.append(textOf(object["name"_L1]));
        if (isArticle(object)) {
            fill(article.headline, textOf(object.contains("headline"_L1) ? object["headline"_L1] : object["name"_L1]));
            fill(article.alternativeHeadline, textOf(object["alternativeHeadline"_L1]));
            fill(article.published, textOf(object["datePublished"_L1]));
            fill(article.published, textOf(object["dateCreated"_L1]));
            fill(article.modified, textOf(object["dateModified"_L1]));
            fill(article.image, addressOf(object["image"_L1]));
            fill(article.licence, addressOf(object["license"_L1]));
            fill(article.language, textOf(object["inLanguage"_L1]));
            fill(article.publisher, namesOf(object["publisher"_L1], graph).value(0));
            if (typesOf(graph.resolved(object["publisher"_L1])).contains("Person"_L1))
                fill(article.owner, article.publisher);
            if (article.authors.isEmpty()) {
                article.authors = namesOf(object["author"_L1], graph);
                article.authorsAreOrganisations = areOrganisations(object["author"_L1], graph);
            }
        }
    }
    return article;
}

} // namespace lectern
