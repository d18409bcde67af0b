// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardStack.h"

#include <algorithm>

namespace lectern {

void CardStack::reset(const QList<int>& guesses)
{
    m_cards.clear();
    insert(0, guesses);
}

void CardStack::insert(int row, const QList<int>& guesses)
{
    m_cards.insert(row, guesses.size(), Slot());
    for (qsizetype i = 0; i < guesses.size(); ++i)
        m_cards[row + i].height = guesses.at(i);
    m_tops.resize(m_cards.size() + 1);
    m_valid = std::min(m_valid, row);
}

void CardStack::remove(int row, int count)
{
    m_cards.remove(row, count);
    m_tops.resize(m_cards.size() + 1);
    m_valid = std::min(m_valid, row);
}

void CardStack::measure(int row, int height)
{
    m_cards[row] = {.height = height, .measured = true};
    m_valid = std::min(m_valid, row);
}

void CardStack::forget(int row)
{
    m_cards[row].measured = false;
}

void CardStack::forgetAll()
{
    for (Slot& card : m_cards)
        card.measured = false;
}

void CardStack::computeTops(int upTo) const
{
    for (; m_valid < upTo; ++m_valid)
        m_tops[m_valid + 1] = m_tops.at(m_valid) + m_cards.at(m_valid).height;
}

int CardStack::top(int row) const
{
    computeTops(row);
    return m_tops.at(row);
}

int CardStack::rowAt(int y) const
{
    if (m_cards.isEmpty())
        return -1;
    computeTops(count());
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(static_cast<int>(after - m_tops.cbegin()) - 1, 0, count() - 1);
}

} // namespace lectern
