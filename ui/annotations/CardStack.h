// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace lectern {

/// Where cards of different heights lie, one below the other. Heights are guesses until they are measured; pixels.
class CardStack final
{
public:
    void reset(const QList<int>& guesses);
    void insert(int row, const QList<int>& guesses);
    void remove(int row, int count);
    void measure(int row, int height);
    /// The height must be measured again; until then the old one is the guess.
    void forget(int row);
    void forgetAll();

    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] bool isMeasured(int row) const { return m_cards.at(row).measured; }
    [[nodiscard]] int height(int row) const { return m_cards.at(row).height; }
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] int total() const { return top(count()); }
    /// The card at a height, the first or last one beyond the ends; -1 when there are none.
    [[nodiscard]] int rowAt(int y) const;

private:
    struct Slot
    {
        int height = 0;
        bool measured = false;
    };

    void computeTops(int upTo) const;

    QList<Slot> m_cards;
    mutable QList<int> m_tops = {0}; // one more than cards; true up to m_valid
    mutable int m_valid = 0;
};

} // namespace lectern
