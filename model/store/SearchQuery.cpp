// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SearchQuery.h"

#include "model/annotation/Tag.h"
#include "model/store/SearchText.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTerms = 64; // more than anybody types; FTS5 has limits of its own

// One piece of what was typed: -key:"value"*
struct Piece
{
    bool negated = false;
    bool quoted = false;
    QStringView key;
    QString value;
};

// What a person types, or a text that is pasted has, around a phrase.
bool isQuoteMark(QChar c)
{
    return QStringView(u"\"“”„‟«»＂").contains(c);
}

bool isKey(QStringView word)
{
    return word == u"tag" || word == u"site" || word == u"speaker" || word == u"in";
}

class PieceReader final
{
public:
    explicit PieceReader(QStringView typed) : m_rest(typed.trimmed()) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    Piece next()
    {
        Piece piece;
        piece.negated = skip(u'-');
        piece.key = takeKey();
        piece.quoted = skipQuote();
        piece.value = piece.quoted ? takeUntilQuote() : takeWord();
        m_rest = m_rest.trimmed();
        return piece;
    }

private:
    bool skip(QChar c)
    {
        const bool there = m_rest.startsWith(c);
        m_rest = m_rest.sliced(there ? 1 : 0);
        return there;
    }

    bool skipQuote() { return !m_rest.isEmpty() && isQuoteMark(m_rest.front()) && skip(m_rest.front()); }

    QStringView takeKey()
    {
        const qsizetype colon = m_rest.indexOf(u':');
        if (colon < 0 || !isKey(m_rest.first(colon)))
            return {};
        const QStringView key = m_rest.first(colon);
        m_rest = m_rest.sliced(colon + 1);
        return key;
    }

    // A quote mark that is never closed reaches to the end.
    QString takeUntilQuote()
    {
        const qsizetype length = std::distance(m_rest.begin(), std::ranges::find_if(m_rest, isQuoteMark));
        const QString phrase = m_rest.first(length).toString();
        m_rest = m_rest.sliced(length);
        skipQuote();
        return skip(u'*') ? phrase + u'*' : phrase;
    }

    QString takeWord()
    {
        const auto end = std::ranges::find_if(m_rest, [](QChar c) { return c.isSpace() || isQuoteMark(c); });
        const qsizetype length = std::distance(m_rest.begin(), end);
        const QString word = m_rest.first(length).toString();
        m_rest = m_rest.sliced(length);
        return word;
    }

    QStringView m_rest;
};

SearchTerm termFrom(const Piece& piece)
{
    const bool beginning = piece.value.endsWith(u'*');
    return {.text = beginning ? piece.value.chopped(1) : piece.value, .beginning = beginning};
}

void addTerm(QList<SearchTerm>& terms, const SearchTerm& term)
{
    if (terms.size() < mostTerms && !ftsPhrase(term.text, term.beginning).isEmpty())
        terms += term;
}

void take(SearchQuery& query, const Piece& piece)
{
    if (piece.key == u"tag") {
        if (const QString key = tagKey(piece.value); !key.isEmpty() && query.tags.size() + query.unwantedTags.size() < mostTerms)
            (piece.negated ? query.unwantedTags : query.tags) += key;
    } else if (piece.key == u"site") {
        if (!piece.value.isEmpty() && query.sites.size() < mostTerms)
            query.sites += piece.value.toLower();
    } else if (piece.key == u"speaker" && !piece.negated) {
        addTerm(query.speakers, termFrom(piece));
    } else if (piece.key == u"in" && piece.value.compare(u"notes", Qt::CaseInsensitive) == 0) {
        query.inNotes = true;
    } else if (piece.key == u"in" && piece.value.compare(u"speakers", Qt::CaseInsensitive) == 0) {
        query.inSpeakers = true;
    } else {
        addTerm(piece.negated ? query.unwanted : query.wanted, termFrom(piece));
    }
}

QString joined(const QList<SearchTerm>& terms, QStringView with)
{
    QString text;
    for (const SearchTerm& term : terms)
        text += (text.isEmpty() ? QStringView() : with) % ftsPhrase(term.text, term.beginning);
    return text;
}

} // namespace

SearchQuery SearchQuery::parse(QStringView typed)
{
    SearchQuery query;
    for (PieceReader reader(typed); !reader.atEnd();)
        take(query, reader.next());
    return query;
}

QString SearchQuery::match() const
{
    if (wanted.isEmpty())
        return {};
    const QString all = u'(' % joined(wanted, u" AND ") % u')';
    return unwanted.isEmpty() ? all : all % u" NOT ("_s % unwantedMatch() % u')';
}

QString SearchQuery::unwantedMatch() const
{
    return joined(unwanted, u" OR ");
}

QString SearchQuery::speakerMatch() const
{
    return joined(speakers, u" AND ");
}

bool SearchQuery::isEmpty() const
{
    return *this == SearchQuery();
}

} // namespace lectern
