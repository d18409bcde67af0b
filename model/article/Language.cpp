// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Language.h"

#include <algorithm>
#include <array>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int enoughWords = 1'000;  // are looked at
constexpr int leastWords = 25;      // for a guess
constexpr double leastShare = 0.12; // of its small words in the text
constexpr double leastLead = 1.4;   // over the next language
constexpr qsizetype longest = 4;    // letters of a small word

struct Language
{
    QLatin1StringView code;
    QStringView words;
};

const std::array languages = {
    Language{"en"_L1, u"the of and to in is that it for was with as on be at by this are had he she they but from"},
    Language{"de"_L1,
        u"der die und das in um ist ein eine zu den mit sich auf dem von im auch es des als war er sie für wie"},
    Language{"fr"_L1, u"le la les de des et est une un que qui dans pour pas du il en au par sur ce sont elle plus"},
    Language{"es"_L1, u"el la los las de que y en un una por con es se del no para al lo su como más pero era"},
    Language{"it"_L1, u"il di che la e un una non per è del con si le i gli da al dei più ma alla nel sono"},
    Language{"pt"_L1, u"o de que e do da em um uma não para com os se na no dos as ao mais foi das à ele"},
    Language{"nl"_L1, u"de het een van en in is dat op te niet met zijn voor die aan er om hij ook als was maar bij"},
    Language{"sv"_L1, u"och att det som en på är av för med den ett till i han var har de inte sig om hade men när"},
    Language{"da"_L1, u"og at det er en af på til ikke med for den som i han var har de et der om sig men fra"},
    Language{"pl"_L1, u"i w nie na się z do to że jest jak po o od za ale tak co jego był przy czy dla są"},
    Language{"cs"_L1, u"a se na v je že to s z do o i jako za by ale jsou po ve si byl tak pro k"},
    Language{"uk"_L1, u"і в не на що з до та це як від його у за про а але й є був для по то вона"},
    Language{"ru"_L1, u"и в не на что с как по это из его у за но а к от все он она был для то же"},
};

using Speakers = quint16; // a bit for each language
static_assert(languages.size() <= 16);

QHash<QString, Speakers> speakersOfWords()
{
    QHash<QString, Speakers> speakers;
    for (size_t i = 0; i < languages.size(); ++i)
        for (const QStringView word : languages[i].words.split(u' '))
            speakers[word.toString()] |= Speakers(1U << i);
    return speakers;
}

/// How many words of a text are small words of each language.
struct Tally
{
    int words = 0;
    std::array<int, languages.size()> hits = {};

    void count(QStringView word)
    {
        static const QHash<QString, Speakers> speakers = speakersOfWords();
        ++words;
        const Speakers found = word.size() <= longest ? speakers.value(word.toString().toLower()) : Speakers();
        for (size_t i = 0; i < languages.size(); ++i)
            hits[i] += int(found >> i & 1U);
    }
};

Tally tallyOf(QStringView text)
{
    Tally tally;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size() && tally.words < enoughWords; ++i) {
        if (i < text.size() && (text[i].isLetter() || text[i].isMark()))
            continue;
        if (i > start)
            tally.count(text.sliced(start, i - start));
        start = i + 1;
    }
    return tally;
}

} // namespace

QString guessedLanguage(QStringView text)
{
    const Tally tally = tallyOf(text);
    const auto best = std::ranges::max_element(tally.hits);
    int next = 0;
    for (auto it = tally.hits.begin(); it != tally.hits.end(); ++it)
        next = it == best ? next : qMax(next, *it);
    const bool isSure = tally.words >= leastWords && *best >= leastShare * tally.words && *best >= leastLead * next;
    return isSure ? QString(languages[size_t(best - tally.hits.begin())].code) : QString();
}

QString likelyLanguage(const QString& declared, QStringView text)
{
    return declared.isEmpty() ? guessedLanguage(text) : declared;
}

} // namespace lectern
