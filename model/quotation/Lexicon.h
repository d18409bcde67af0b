// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <QFlags>
#include <QStringView>
#include <string_view>
#include <vector>

namespace lectern {

/// What a word can be in the sentences around a quotation. A word may be several things.
enum class WordClass : unsigned {
    Speech = 1u << 0,     // says, said, told, sagte: may report direct speech
    Judging = 1u << 1,    // called, described, blasted: quotes in passing, never stands alone beside direct speech
    Participle = 1u << 2, // saying, telling: its subject is that of the clause before
    BaseForm = 1u << 3,   // say, tell: infinitive or plural
    Be = 1u << 4,         // before a past form it makes a passive
    Auxiliary = 1u << 5,  // has, would, later, also: stands between subject and verb
    Preposition = 1u << 6,
    Determiner = 1u << 7,    // the, a, his, der
    Pronoun = 1u << 8,       // he, she, they, I: a subject by itself
    Conjunction = 1u << 9,   // and, but
    Subordinator = 1u << 10, // when, because, that
    Relative = 1u << 11,     // who, which
    Time = 1u << 12,         // Tuesday, yesterday
    Title = 1u << 13,        // Mr., Sen., Dr.
    Male = 1u << 14,         // he, Mr.
    Female = 1u << 15,       // she, Mrs.
    Verb = 1u << 16,         // any other finite verb that is worth knowing
    Source = 1u << 17,       // according (to), laut, so: a preposition that names who speaks
    Telling = 1u << 18,      // told: a person spoken to follows
    Naming = 1u << 19,       // titled, billed: a name follows, nobody speaks
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// Words that belong together, separated by spaces.
struct LexiconEntry
{
    WordClasses classes;
    std::u16string_view words;
};

/// Regular English verbs by their base form; '*' marks a final consonant that doubles.
struct VerbEntry
{
    WordClasses classes;
    std::u16string_view verbs;
};

/// The word classes of one language; looks a word up without allocating. Case is folded.
class Lexicon final
{
public:
    [[nodiscard]] static const Lexicon& english();
    [[nodiscard]] static const Lexicon& german();
    /// English unless the text's commonest small words and its quote marks are German.
    [[nodiscard]] static const Lexicon& of(QStringView text);

    [[nodiscard]] WordClasses classesOf(QStringView word) const;

private:
    struct Slot
    {
        std::u16string word;
        WordClasses classes;
    };

    Lexicon(std::initializer_list<LexiconEntry> entries, std::initializer_list<VerbEntry> verbs);
    void add(std::u16string word, WordClasses classes);
    void addRegularVerb(std::u16string_view base, WordClasses classes);
    [[nodiscard]] std::size_t slotOf(std::u16string_view folded) const;
    void grow();

    std::vector<std::uint32_t> m_hashes; // of the slots; 0 for a free one. Small enough to stay in the nearest cache
    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace lectern
