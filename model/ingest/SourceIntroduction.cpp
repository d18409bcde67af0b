// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SourceIntroduction.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QSet<QString>& reportingVerbs()
{
    static const QSet<QString> verbs{u"add"_s, u"added"_s, u"adds"_s, u"admits"_s, u"admitted"_s, u"announced"_s,
        u"announces"_s, u"answered"_s, u"answers"_s, u"argue"_s, u"argued"_s, u"argues"_s, u"asked"_s, u"asks"_s,
        u"claimed"_s, u"claims"_s, u"commented"_s, u"comments"_s, u"concluded"_s, u"concludes"_s, u"continued"_s,
        u"continues"_s, u"declared"_s, u"declares"_s, u"described"_s, u"describes"_s, u"elaborated"_s, u"elaborates"_s,
        u"explain"_s, u"explained"_s, u"explains"_s, u"informs"_s, u"insisted"_s, u"insists"_s, u"maintains"_s,
        u"note"_s, u"noted"_s, u"notes"_s, u"observed"_s, u"observes"_s, u"recalled"_s, u"recalls"_s, u"recounts"_s,
        u"recounted"_s, u"remarked"_s, u"remarks"_s, u"replied"_s, u"replies"_s, u"report"_s, u"reported"_s,
        u"reports"_s, u"responded"_s, u"responds"_s, u"said"_s, u"say"_s, u"says"_s, u"stated"_s, u"states"_s,
        u"suggests"_s, u"summarised"_s, u"summarises"_s, u"summarized"_s, u"summarizes"_s, u"told"_s, u"tells"_s,
        u"tweeted"_s, u"tweets"_s, u"warned"_s, u"warns"_s, u"write"_s, u"writes"_s, u"wrote"_s, u"berichtet"_s,
        u"berichtete"_s, u"berichteten"_s, u"erklärt"_s, u"erklärte"_s, u"erklärten"_s, u"ergänzt"_s, u"ergänzte"_s,
        u"erläutert"_s, u"erläuterte"_s, u"heißt"_s, u"hieß"_s, u"kommentiert"_s, u"kommentierte"_s, u"meldet"_s,
        u"meldete"_s, u"meldeten"_s, u"sagt"_s, u"sagte"_s, u"sagten"_s, u"schreibt"_s, u"schreiben"_s, u"schrieb"_s,
        u"schrieben"_s, u"zitiert"_s, u"zitierte"_s};
    return verbs;
}

/// The last sentence, without its colon; an abbreviation's point may cut it short, which does no harm.
QStringView lastSentence(QStringView paragraph)
{
    const QStringView body = paragraph.chopped(1);
    for (qsizetype i = body.size() - 2; i > 0; --i) {
        const bool ends = body[i] == u'.' || body[i] == u'!' || body[i] == u'?' || body[i] == u'\u201D' || body[i] == u'"';
        if (ends && body[i + 1].isSpace())
            return body.sliced(i + 1).trimmed();
    }
    return body.trimmed();
}

bool isSubject(const QString& word)
{
    static const QSet<QString> pronouns{u"he"_s, u"she"_s, u"they"_s, u"it"_s, u"who"_s, u"i"_s, u"we"_s};
    return pronouns.contains(word.toLower()) || (!word.isEmpty() && (word.front().isUpper() || word.front().isDigit()));
}

} // namespace

bool introducesQuotation(QStringView paragraph)
{
    constexpr qsizetype longestSentence = 25;
    constexpr qsizetype wordsAfterVerb = 6;
    const QStringView trimmed = paragraph.trimmed();
    if (!trimmed.endsWith(u':'))
        return false;
    static const QRegularExpression space(u"[\\s,]+"_s);
    const QStringList words = lastSentence(trimmed).toString().split(space, Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > longestSentence)
        return false;
    for (qsizetype i = qMax<qsizetype>(1, words.size() - 1 - wordsAfterVerb); i < words.size(); ++i) {
        if (reportingVerbs().contains(words[i].toLower()))
            return std::any_of(words.begin(), words.begin() + i, isSubject);
    }
    return words.first().compare(u"according"_s, Qt::CaseInsensitive) == 0;
}

bool looksQuoted(QStringView paragraph)
{
    constexpr qsizetype fewest = 12;
    const QStringView text = paragraph.trimmed();
    if (text.isEmpty() || text.endsWith(u':') || text.front().isLower())
        return false;
    if (QStringView(u"\"\u201C\u2018\u00AB\u201E").contains(text.front()))
        return true;
    return text.front().isLetterOrNumber() && text.count(u' ') + 1 >= fewest;
}

} // namespace lectern
