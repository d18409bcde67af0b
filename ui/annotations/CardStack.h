// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace lectern {

/// Where cards of different heights lie: one below the other or, when they have wishes, each as near to its wish as the others let it.
/// They keep their order and never overlap. Heights are guesses until they are measured; pixels.
class CardStack final
{
public:
    /// The wish of a card that is to stand beyond all that is in sight.
    static constexpr int farAway = 1 << 28;

    void reset(const QList<int>& guesses);
    void insert(int row, const QList<int>& guesses);
    void remove(int row, int count);
    void measure(int row, int height);
    /// The height must be measured again; until then the old one is the guess.
    void forget(int row);
    void forgetAll();

    /// The tops that cards wish for, as many as there are cards. None stands above 0, nor ends below `bottom` when they all fit.
    void setWishes(const QList<int>& tops, int bottom);
    void dropWishes();
    [[nodiscard]] bool hasWishes() const { return m_hasWishes; }
    /// The card that stands just where it wishes, and the others make room; -1: none.
    void hold(int row);

    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] bool isMeasured(int row) const { return m_cards.at(row).measured; }
    [[nodiscard]] int height(int row) const { return m_cards.at(row).height; }
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] int bottom(int row) const { return top(row) + height(row); }
    [[nodiscard]] int total() const { return top(count()); }
    /// The last card that begins at a height or above it, the first or last one beyond the ends; -1 when there are none.
    [[nodiscard]] int rowAt(int y) const;

private:
    struct Slot
    {
        int height = 0;
        bool measured = false;
    };

    void computeTops(int upTo) const;
    void computeWished() const;
    /// Those from `row` on stand at their wishes or, where others are in the way, right below them.
    void pushDown(int row, int from) const;
    /// `row` and those above it give way so that it ends at `limit`.
    void pushUp(int row, int limit) const;

    QList<Slot> m_cards;
    QList<int> m_wishes;
    int m_bottom = 0;
    int m_held = -1;
    bool m_hasWishes = false;
    mutable QList<int> m_tops = {0}; // one more than cards; true up to m_valid
    mutable int m_valid = 0;
};

} // namespace lectern
