// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/QuotedName.h"

#include <algorithm>
#include <array>
#include <QStringTokenizer>

namespace lectern {
namespace {

using enum WordClass;

constexpr qsizetype LongestTitle = 120;
constexpr int FewestCapitals = 2;
constexpr WordClasses SmallWords = Determiner | Preposition | Conjunction | Be;

/// Ends of German nouns for what has a name of its own, compounds included ("Tageszeitung").
constexpr std::array<QStringView, 38> NamedThings = {u"zeitung", u"zeitschrift", u"magazin", u"blatt", u"buch",
    u"roman", u"film", u"serie", u"sendung", u"album", u"cd", u"lied", u"single", u"song", u"oper", u"musical",
    u"stück", u"spiel", u"organisation", u"gruppe", u"band", u"partei", u"initiative", u"stiftung", u"verein",
    u"gesellschaft", u"vereinigung", u"firma", u"schiff", u"preis", u"preises", u"stamm", u"stamms", u"namen",
    u"namens", u"genannt", u"projekt", u"programm"};

constexpr std::array<QStringView, 14> RomanceSmallWords = {
    u"de", u"la", u"le", u"les", u"du", u"des", u"et", u"del", u"di", u"da", u"el", u"y", u"en", u"e"};

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && (text.back() == u'.' || text.back() == u'!' || text.back() == u'?');
}

bool isAbbreviation(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'.' || c == u'-'; });
}

} // namespace

bool QuotedName::isName(qsizetype token, QStringView inside, bool attributed) const
{
    if (inside.isEmpty() || inside.size() > LongestTitle)
        return false;
    const bool capitalsTell = !m_isGerman || !attributed; // German nouns have them all
    if ((capitalsTell && looksLikeTitle(token, inside)) || isAbbreviatedBehind(token))
        return true;
    const bool beginsName = inside.front().isUpper() || inside.front().isDigit();
    return m_isGerman && beginsName && !endsSentence(inside) &&
           (isForeignTitle(inside) || followsWhatIsNamed(token) || isTranslation(token));
}

/// "The Long Way to the Harbour": all words but the small ones are capitalised.
bool QuotedName::looksLikeTitle(qsizetype token, QStringView inside) const
{
    const bool amidSentence = at(token - 1).isWord();
    constexpr int ManyCapitals = 4;
    if (!(inside.front().isUpper() || inside.front().isDigit()))
        return false;
    int capitals = 0;
    for (const QStringView word : qTokenize(inside, u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLower() && !(m_narrative.lexicon().classesOf(word) & SmallWords))
            return false;
        capitals += word.front().isUpper();
    }
    return capitals >= (endsSentence(inside) ? ManyCapitals : FewestCapitals) &&
           (amidSentence || !endsSentence(inside));
}

/// "Library of Congress", "Légion d'Honneur" in a German text.
bool QuotedName::isForeignTitle(QStringView inside) const
{
    int capitals = 0;
    int foreign = 0;
    for (const QStringView word : qTokenize(inside, u' ', Qt::SkipEmptyParts)) {
        const bool elided = word.size() > 2 && (word[1] == u'\'' || word[1] == u'\u2019') && word[2].isUpper();
        const bool english = bool(Lexicon::english().classesOf(word) & SmallWords);
        const bool romance = std::ranges::find(RomanceSmallWords, word) != RomanceSmallWords.end();
        if (word.front().isUpper() || word.front().isDigit())
            capitals += word.front().isUpper();
        else if (elided || ((english || romance) && !m_narrative.lexicon().classesOf(word)))
            ++foreign;
        else if (!english && !romance)
            return false;
    }
    return capitals >= FewestCapitals && foreign > 0;
}

/// "United Front for the Harbour" (UFH).
bool QuotedName::isAbbreviatedBehind(qsizetype token) const
{
    return at(token + 1).kind == TokenKind::Open && at(token + 2).isWord() && at(token + 3).kind == TokenKind::Close &&
           isAbbreviation(m_narrative.text(at(token + 2)));
}

/// Alone in brackets behind a name.
bool QuotedName::isTranslation(qsizetype token) const
{
    return at(token - 1).kind == TokenKind::Open && at(token + 1).kind == TokenKind::Close;
}

/// Die Zeitung „Neues vom Hafen“.
bool QuotedName::followsWhatIsNamed(qsizetype token) const
{
    const Token& before = at(token - 1);
    if (!before.isWord())
        return false;
    const QString word = m_narrative.text(before).toString().toLower();
    return std::ranges::any_of(NamedThings, [&](QStringView thing) { return word.endsWith(thing); });
}

} // namespace lectern
