// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace lectern::fuzz {

/// Changes a text as byte-wise mutation rarely does: repeats a piece many times, moves one, and, in markup, nests elements and adds
/// attributes. Repetition is what shows time that grows faster than the text.
class StructureMutator final
{
public:
    StructureMutator(unsigned seed, bool marksUp) : m_random(seed), m_marksUp(marksUp) {}

    [[nodiscard]] std::string mutate(std::string_view text);

private:
    struct Piece
    {
        size_t start;
        size_t length;
    };

    void repeat(std::string& text);
    void move(std::string& text);
    void wrap(std::string& text);
    void nest(std::string& text);
    void addAttribute(std::string& text);

    [[nodiscard]] size_t upTo(size_t most);
    [[nodiscard]] Piece anyPiece(std::string_view text, size_t longest);
    [[nodiscard]] size_t placeForTag(std::string_view text);
    [[nodiscard]] std::string_view anyTag();

    std::minstd_rand m_random;
    bool m_marksUp;
};

} // namespace lectern::fuzz
