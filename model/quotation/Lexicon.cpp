// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Lexicon.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

constexpr std::size_t LongestWord = 24;

/// Calls use(word) for each word of a list that is separated by spaces.
template <class Use>
void forEachWord(std::u16string_view words, Use use)
{
    while (!words.empty()) {
        const auto space = std::min(words.find(u' '), words.size());
        if (space > 0)
            use(words.substr(0, space));
        words.remove_prefix(std::min(space + 1, words.size()));
    }
}

/// FNV-1a; never 0, which marks a free slot.
std::uint32_t hashOf(std::u16string_view word)
{
    std::uint32_t hash = 2166136261u;
    for (const char16_t c : word)
        hash = (hash ^ c) * 16777619u;
    return std::max(hash ^ (hash >> 15), 1u);
}

char16_t fold(char16_t c)
{
    if (c < 128)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    return QChar::toLower(c);
}

std::u16string participleOf(std::u16string_view base, bool doubles)
{
    std::u16string stem(base);
    if (doubles)
        stem += base.back();
    else if (base.ends_with(u'e') && !base.ends_with(u"ee"))
        stem.pop_back();
    return stem + u"ing";
}

bool endsInConsonantY(std::u16string_view base)
{
    return base.ends_with(u'y') && base.size() > 1 &&
           std::u16string_view(u"aeiou").find(base[base.size() - 2]) == std::u16string_view::npos;
}

std::u16string pastOf(std::u16string_view base, bool doubles)
{
    std::u16string stem(base);
    if (doubles)
        stem += base.back();
    if (base.ends_with(u'e'))
        return stem + u'd';
    if (endsInConsonantY(base))
        stem.back() = u'i';
    return stem + u"ed";
}

std::u16string presentOf(std::u16string_view base)
{
    std::u16string stem(base);
    if (endsInConsonantY(base)) {
        stem.back() = u'i';
        return stem + u"es";
    }
    const bool hisses = base.ends_with(u's') || base.ends_with(u"sh") || base.ends_with(u"ch") || base.ends_with(u'x');
    return stem + (hisses ? u"es" : u"s");
}

} // namespace

Lexicon::Lexicon(std::initializer_list<LexiconEntry> entries, std::initializer_list<VerbEntry> verbs)
    : m_hashes(1024), m_slots(1024)
{
    for (const LexiconEntry& entry : entries)
        forEachWord(entry.words, [&](std::u16string_view word) { add(std::u16string(word), entry.classes); });
    for (const VerbEntry& entry : verbs)
        forEachWord(entry.verbs, [&](std::u16string_view base) { addRegularVerb(base, entry.classes); });
}

void Lexicon::addRegularVerb(std::u16string_view base, WordClasses classes)
{
    const bool doubles = base.ends_with(u'*');
    if (doubles)
        base.remove_suffix(1);
    add(std::u16string(base), classes | WordClass::BaseForm);
    add(presentOf(base), classes);
    add(pastOf(base, doubles), classes);
    add(participleOf(base, doubles), classes | WordClass::Participle);
}

void Lexicon::add(std::u16string word, WordClasses classes)
{
    if (2 * ++m_count > m_slots.size())
        grow();
    const std::size_t at = slotOf(word);
    m_hashes[at] = hashOf(word);
    m_slots[at].word = std::move(word);
    m_slots[at].classes |= classes;
}

void Lexicon::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    m_hashes.assign(m_slots.size(), 0);
    for (Slot& slot : old) {
        if (slot.word.empty())
            continue;
        const std::size_t at = slotOf(slot.word);
        m_hashes[at] = hashOf(slot.word);
        m_slots[at] = std::move(slot);
    }
}

/// Where the word stands, or the free slot where it would.
std::size_t Lexicon::slotOf(std::u16string_view folded) const
{
    const std::size_t mask = m_slots.size() - 1;
    const std::uint32_t hash = hashOf(folded);
    std::size_t at = hash & mask;
    while (m_hashes[at] != 0 && (m_hashes[at] != hash || m_slots[at].word != folded))
        at = (at + 1) & mask;
    return at;
}

WordClasses Lexicon::classesOf(QStringView word) const
{
    if (word.isEmpty() || word.size() > qsizetype(LongestWord))
        return {};
    std::array<char16_t, LongestWord> folded;
    std::ranges::transform(word, folded.begin(), [](QChar c) { return fold(c.unicode()); });
    return m_slots[slotOf({folded.data(), std::size_t(word.size())})].classes;
}

const Lexicon& Lexicon::of(QStringView text)
{
    constexpr qsizetype Sample = 20000;
    int balance = 0;
    qsizetype start = 0;
    const QStringView sample = text.first(std::min(text.size(), Sample));
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == u'\u201E')
            ++balance; // a German mark
        if (sample[i] != u' ')
            continue;
        const QStringView word = sample.sliced(start, i - start);
        balance += (word == u"der" || word == u"die" || word == u"und" || word == u"das") -
                   (word == u"the" || word == u"and" || word == u"of");
        start = i + 1;
    }
    return balance > 0 ? german() : english();
}

} // namespace lectern
