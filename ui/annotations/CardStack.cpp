// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardStack.h"

#include <algorithm>

namespace lectern {

void CardStack::reset(const QList<int>& guesses)
{
    m_cards.clear();
    m_wishes.clear();
    m_held = -1;
    insert(0, guesses);
}

void CardStack::insert(int row, const QList<int>& guesses)
{
    m_cards.insert(row, guesses.size(), Slot());
    for (qsizetype i = 0; i < guesses.size(); ++i)
        m_cards[row + i].height = guesses.at(i);
    if (m_hasWishes)
        m_wishes.insert(qMin<qsizetype>(row, m_wishes.size()), guesses.size(), 0);
    if (m_held >= row)
        m_held += static_cast<int>(guesses.size());
    m_tops.resize(m_cards.size() + 1);
    m_valid = std::min(m_valid, row);
}

void CardStack::remove(int row, int count)
{
    m_cards.remove(row, count);
    if (m_hasWishes)
        m_wishes.remove(row, count);
    if (m_held >= row)
        m_held = m_held < row + count ? -1 : m_held - count;
    m_tops.resize(m_cards.size() + 1);
    m_valid = std::min(m_valid, row);
}

void CardStack::measure(int row, int height)
{
    if (m_cards.at(row).height != height)
        m_valid = std::min(m_valid, row);
    m_cards[row] = {.height = height, .measured = true};
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

void CardStack::setWishes(const QList<int>& tops, int bottom)
{
    if (m_hasWishes && m_wishes == tops && m_bottom == bottom)
        return;
    m_wishes = tops;
    m_bottom = bottom;
    m_hasWishes = true;
    m_valid = 0;
}

void CardStack::dropWishes()
{
    m_wishes.clear();
    m_hasWishes = false;
    m_tops[0] = 0;
    m_valid = 0;
}

void CardStack::hold(int row)
{
    if (m_held == row)
        return;
    m_held = row;
    if (m_hasWishes)
        m_valid = 0;
}

void CardStack::computeTops(int upTo) const
{
    if (m_hasWishes && m_valid < count())
        computeWished();
    for (; m_valid < upTo; ++m_valid)
        m_tops[m_valid + 1] = m_tops.at(m_valid) + m_cards.at(m_valid).height;
}

void CardStack::computeWished() const
{
    pushDown(0, 0);
    if (m_held >= 0) {
        m_tops[m_held] = m_wishes.at(m_held);
        pushUp(m_held - 1, m_tops.at(m_held));
        pushDown(m_held + 1, m_tops.at(m_held) + height(m_held));
    }
    const auto far = std::ranges::lower_bound(m_tops.cbegin(), m_tops.cbegin() + count(), farAway);
    pushUp(static_cast<int>(far - m_tops.cbegin()) - 1, m_bottom);
    for (int row = 0, from = 0; row < count() && m_tops.at(row) < from; ++row) {
        m_tops[row] = from;
        from += height(row);
    }
    m_tops[count()] = count() > 0 ? m_tops.at(count() - 1) + height(count() - 1) : 0;
    m_valid = count();
}

void CardStack::pushDown(int row, int from) const
{
    for (; row < count(); ++row) {
        m_tops[row] = std::max(m_wishes.at(row), from);
        from = m_tops.at(row) + height(row);
    }
}

void CardStack::pushUp(int row, int limit) const
{
    for (; row >= 0 && m_tops.at(row) + height(row) > limit; --row)
        limit = m_tops[row] = limit - height(row);
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
