// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SearchIndex.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// A statement as it grows: conditions, and the values for their placeholders.
struct Statement
{
    QStringList conditions;
    Bindings bindings;
    QList<QByteArray> names; // keeps the placeholders' names alive

    QString nameFor(const QVariant& value)
    {
        names += ":value_" + QByteArray::number(names.size());
        bindings += {QLatin1StringView(names.last()), value};
        return QString::fromLatin1(names.last());
    }

    [[nodiscard]] QString where() const { return u" WHERE "_s + conditions.join(u" AND "_s); }
};

// The tag itself or one below it.
QString hasKey(Statement& statement, const QString& key)
{
    const QString name = statement.nameFor(key);
    return u"(t.key = %1 OR (t.key >= %1 || '/' AND t.key < %1 || '0'))"_s.arg(name);
}

QString articleTagged(Statement& statement, const QString& key)
{
    return u"a.id IN (SELECT x.article FROM article_tags x JOIN tags t ON t.id = x.tag WHERE "_s % hasKey(statement, key) % u')';
}

QString annotationTagged(Statement& statement, const QString& key)
{
    return u"(n.id IN (SELECT x.annotation FROM annotation_tags x JOIN tags t ON t.id = x.tag WHERE "_s % hasKey(statement, key) % u") OR "
        % articleTagged(statement, key) % u')';
}

template <class Tagged>
void addFilters(Statement& statement, const SearchQuery& query, Tagged tagged)
{
    for (const QString& key : query.tags)
        statement.conditions += tagged(statement, key);
    for (const QString& key : query.unwantedTags)
        statement.conditions += u"NOT "_s + tagged(statement, key);
    for (const QString& site : query.sites) {
        const QString name = statement.nameFor(site);
        statement.conditions += u"(a.host = %1 OR substr(a.host, -1 - length(%1)) = '.' || %1 OR instr(lower(a.site), %1) > 0)"_s.arg(name);
    }
}

/// A match in some columns only; without any named, in all.
QString within(const QString& columns, const QString& match)
{
    return columns.isEmpty() ? match : columns % u" : ("_s % match % u')';
}

QString columnsOf(const SearchQuery& query)
{
    QStringList columns;
    if (query.inNotes)
        columns += u"note"_s;
    if (query.inSpeakers)
        columns += u"speaker"_s;
    return columns.isEmpty() ? QString() : QString(u'{' % columns.join(u' ') % u'}');
}

// What is wanted ranks; what is only unwanted filters.
void addMatch(Statement& statement, const SearchQuery& query, const QString& table, const QString& row, const QString& weights, const QString& columns)
{
    if (!query.wanted.isEmpty())
        statement.conditions += u"%1 MATCH %2 AND rank MATCH '%3'"_s.arg(table, statement.nameFor(within(columns, query.match())), weights);
    else if (!query.unwanted.isEmpty())
        statement.conditions += u"%1 NOT IN (SELECT rowid FROM %2 WHERE %2 MATCH %3)"_s.arg(row, table, statement.nameFor(within(columns, query.unwantedMatch())));
}

SearchHit hitFrom(const Row& row, const Snippet& snippet)
{
    return {.article = row.uuid(0), .annotation = row.uuid(1), .title = row.text(2), .snippet = snippet.line, .marks = snippet.marks};
}

// The text, unless what was looked for stands above it alone; the title is shown with every hit.
Snippet articleSnippet(const SnippetMaker& maker, const QString& text, const QString& subtitle, const QString& byline)
{
    Snippet ofText = maker.make(text);
    for (const QString& head : {subtitle, byline}) {
        if (!ofText.marks.isEmpty())
            break;
        if (Snippet other = maker.make(head); !other.marks.isEmpty())
            return other;
    }
    return ofText;
}

// The quote, unless what was looked for stands in the note or the speaker alone.
Snippet annotationSnippet(const SnippetMaker& maker, const SearchQuery& query, const QString& quote, const QString& note, const QString& speaker)
{
    if (query.inNotes && !query.inSpeakers)
        return maker.make(note);
    const bool fromQuote = !query.inNotes && !query.inSpeakers;
    Snippet ofQuote = maker.make(quote);
    if (fromQuote && !ofQuote.marks.isEmpty())
        return ofQuote;
    for (const QString& text : {note, speaker}) {
        if (Snippet other = maker.make(text); !other.marks.isEmpty())
            return other;
    }
    return ofQuote;
}

QList<SearchHit> inTurns(const QList<SearchHit>& a, const QList<SearchHit>& b)
{
    QList<SearchHit> merged;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i < a.size())
            merged += a[i];
        if (i < b.size())
            merged += b[i];
    }
    return merged;
}

} // namespace

Result<SearchAnswer> SearchIndex::search(const SearchQuery& query, SearchScope scope, int limit) const
{
    if (query.isEmpty() || limit <= 0)
        return SearchAnswer();
    const bool inArticles = scope != SearchScope::Annotations && !query.isOfAnnotations();
    const auto found = inArticles ? articles(query, limit + 1) : Result<QList<SearchHit>>();
    const auto noted = scope != SearchScope::Articles ? annotations(query, limit + 1) : Result<QList<SearchHit>>();
    if (!found || !noted)
        return Failure(!found ? found.error() : noted.error());
    const QList<SearchHit> hits = inTurns(*found, *noted);
    return SearchAnswer{.hits = hits.first(std::min<qsizetype>(limit, hits.size())), .more = hits.size() > limit};
}

Result<QList<SearchHit>> SearchIndex::articles(const SearchQuery& query, int limit) const
{
    Statement statement = {.conditions = {u"r.trashed IS NULL"_s}, .bindings = {}, .names = {}};
    addMatch(statement, query, u"article_search"_s, u"v.id"_s, u"bm25(10.0, 1.0)"_s, {});
    addFilters(statement, query, articleTagged);
    const bool ranked = !query.wanted.isEmpty();
    const QString sql = u"SELECT a.uuid, NULL, coalesce(r.title, a.title), v.text, a.subtitle, a.byline FROM "_s
        % (ranked ? u"article_search CROSS JOIN versions v ON v.id = article_search.rowid CROSS JOIN articles a ON a.id = v.article "_s
                  : u"articles a JOIN versions v ON v.article = a.id AND v.newest = 1 "_s)
        % u"JOIN readings r ON r.article = a.id"_s % statement.where() % (ranked ? u" ORDER BY rank"_s : u" ORDER BY a.added DESC, a.id DESC"_s)
        % u" LIMIT "_s % statement.nameFor(limit);
    const SnippetMaker maker(query.wanted);
    return m_database.select(sql, statement.bindings, [&](const Row& row) { return hitFrom(row, articleSnippet(maker, row.text(3), row.text(4), row.text(5))); });
}

Result<QList<SearchHit>> SearchIndex::annotations(const SearchQuery& query, int limit) const
{
    Statement statement = {.conditions = {u"n.trashed IS NULL"_s, u"r.trashed IS NULL"_s}, .bindings = {}, .names = {}};
    if (query.inNotes && !query.inSpeakers)
        statement.conditions += u"n.note <> ''"_s;
    if (query.inSpeakers && !query.inNotes)
        statement.conditions += u"n.speaker <> ''"_s;
    if (!query.speakers.isEmpty())
        statement.conditions += u"n.id IN (SELECT rowid FROM annotation_search WHERE annotation_search MATCH %1)"_s.arg(
            statement.nameFor(within(u"speaker"_s, query.speakerMatch())));
    addMatch(statement, query, u"annotation_search"_s, u"n.id"_s, u"bm25(1.0, 1.0, 1.0, 1.0)"_s, columnsOf(query));
    addFilters(statement, query, annotationTagged);
    const bool ranked = !query.wanted.isEmpty();
    const QString sql = u"SELECT a.uuid, n.uuid, coalesce(r.title, a.title), n.exact, n.note, n.speaker FROM "_s
        % (ranked ? u"annotation_search CROSS JOIN annotations n ON n.id = annotation_search.rowid CROSS JOIN articles a ON a.id = n.article "_s
                  : u"annotations n JOIN articles a ON a.id = n.article "_s)
        % u"JOIN readings r ON r.article = a.id"_s % statement.where() % (ranked ? u" ORDER BY rank"_s : u" ORDER BY n.modified DESC, n.id DESC"_s)
        % u" LIMIT "_s % statement.nameFor(limit);
    const SnippetMaker maker(query.wanted);
    return m_database.select(sql, statement.bindings, [&](const Row& row) {
        SearchHit hit = hitFrom(row, annotationSnippet(maker, query, row.text(3), row.text(4), row.text(5)));
        hit.speaker = row.text(5);
        return hit;
    });
}

} // namespace lectern
