// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/QuoteSearch.h"

#include "model/Words.h"

#include <ranges>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// Text with each run of white space as one space, and where each of its characters came from.
struct Folded
{
    QString text;
    QList<qsizetype> origins; // one more than text has units: the end
};

QChar alike(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018': case u'\u2019': case u'\u201a': case u'\u201b': case u'\u2032': return u'\'';
    case u'\u201c': case u'\u201d': case u'\u201e': case u'\u201f': case u'\u2033': case u'«': case u'»': return u'"';
    case u'\u2010': case u'\u2011': case u'\u2012': case u'\u2013': case u'\u2014': case u'\u2015': case u'\u2212': return u'-';
    default: return c;
    }
}

Folded folded(QStringView text, bool loosely)
{
    Folded result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i].isSpace() ? QChar(u' ') : loosely ? alike(text[i]) : text[i];
        if (c == u' ' && result.text.endsWith(u' '))
            continue;
        result.text += c;
        result.origins += i;
    }
    result.origins += text.size();
    return result;
}

QList<TextRange> places(QStringView text, QStringView quote, bool loosely)
{
    const QString wanted = folded(quote, loosely).text.trimmed();
    QList<TextRange> found;
    if (wanted.isEmpty())
        return found;
    const Folded searched = folded(text, loosely);
    for (qsizetype at = searched.text.indexOf(wanted); at >= 0; at = searched.text.indexOf(wanted, at + 1))
        found += {searched.origins[at], searched.origins[at + wanted.size() - 1] + 1};
    return found;
}

// What stands around a place, as far as a request says it.
bool standsBetween(QStringView text, TextRange place, const QuoteRequest& request)
{
    const QString prefix = folded(request.prefix, true).text.trimmed();
    const QString suffix = folded(request.suffix, true).text.trimmed();
    const qsizetype before = std::max<qsizetype>(0, place.start - 2 * request.prefix.size() - 8);
    const QStringView after = text.sliced(place.end).left(2 * request.suffix.size() + 8);
    return folded(text.sliced(before, place.start - before), true).text.trimmed().endsWith(prefix)
        && folded(after, true).text.trimmed().startsWith(suffix);
}

Result<TextRange> chosen(const QList<TextRange>& places, const QuoteRequest& request)
{
    if (places.isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("The article does not have the words “%1”.").arg(request.quote.simplified().left(80)));
    if (request.occurrence == 0 && places.size() > 1)
        return failure(ErrorKind::Ambiguous,
            Words::tr("The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.").arg(places.size()));
    if (request.occurrence < 0 || request.occurrence > places.size())
        return failure(ErrorKind::NotFound, Words::tr("The article has these words in %n place(s) only.", nullptr, int(places.size())));
    return places[std::max(0, request.occurrence - 1)];
}

} // namespace

QList<TextRange> findQuote(QStringView text, QStringView quote)
{
    const auto exact = places(text, quote, false);
    return exact.isEmpty() ? places(text, quote, true) : exact;
}

Result<TextRange> findQuote(QStringView text, const QuoteRequest& request)
{
    if (request.quote.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("A highlight needs the words that it is to mark."));
    QList<TextRange> found = findQuote(text, request.quote);
    found.removeIf([&](TextRange place) { return !standsBetween(text, place, request); });
    return chosen(found, request);
}

} // namespace lectern
