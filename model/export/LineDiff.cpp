// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/LineDiff.h"

#include <algorithm>
#include <span>
#include <vector>

namespace lectern {

namespace {

using Sequence = std::span<const int>;

constexpr qsizetype unreached = -1;

/// A run along a diagonal, from (x, y) to (u, v).
struct Snake
{
    qsizetype x = 0;
    qsizetype y = 0;
    qsizetype u = 0;
    qsizetype v = 0;
};

/// The furthest x on each diagonal k = x - y; diagonals may be negative.
class Frontier final
{
public:
    explicit Frontier(qsizetype reach) : m_reach(reach), m_x(size_t(2 * reach + 1), unreached) {}
    qsizetype& operator[](qsizetype diagonal) { return m_x[size_t(diagonal + m_reach)]; }

private:
    qsizetype m_reach;
    std::vector<qsizetype> m_x;
};

/// Finds the middle of a shortest edit path by searching from both ends at once.
class MiddleSnake final
{
public:
    MiddleSnake(Sequence a, Sequence b)
        : m_a(a), m_b(b), m_n(std::ssize(a)), m_m(std::ssize(b)), m_forward(m_n + m_m + 2), m_backward(m_n + m_m + 2)
    {
    }

    /// Both sequences must hold something.
    Snake found()
    {
        const qsizetype delta = m_n - m_m;
        const bool odd = delta % 2 != 0;
        for (qsizetype d = 0;; ++d) {
            for (qsizetype k = -d; k <= d; k += 2) {
                const Snake snake = stepForward(d, k);
                if (odd && qAbs(delta - k) < d && meets(snake.u, m_backward[delta - k]))
                    return snake;
            }
            for (qsizetype k = -d; k <= d; k += 2) {
                const Snake snake = stepBackward(d, k);
                if (!odd && qAbs(delta - k) <= d && meets(snake.u, m_forward[delta - k]))
                    return {m_n - snake.u, m_m - snake.v, m_n - snake.x, m_m - snake.y};
            }
        }
    }

private:
    bool meets(qsizetype ahead, qsizetype behind) const { return ahead != unreached && behind != unreached && ahead + behind >= m_n; }

    /// One edit further: down from the diagonal above, or right from the one below, whichever reaches further inside.
    qsizetype startOf(Frontier& frontier, qsizetype d, qsizetype k) const
    {
        if (d == 0)
            return 0;
        qsizetype down = frontier[k + 1];
        if (down - k > m_m)
            down = unreached;
        const qsizetype below = frontier[k - 1];
        const qsizetype right = below == unreached || below == m_n ? unreached : below + 1;
        return std::max(down, right);
    }

    template <class Same>
    Snake step(Frontier& frontier, qsizetype d, qsizetype k, Same same) const
    {
        const qsizetype x = startOf(frontier, d, k);
        qsizetype u = x;
        while (u != unreached && u < m_n && u - k < m_m && same(u, u - k))
            ++u;
        frontier[k] = u;
        return {x, x - k, u, u - k};
    }

    Snake stepForward(qsizetype d, qsizetype k)
    {
        return step(m_forward, d, k, [this](qsizetype x, qsizetype y) { return m_a[size_t(x)] == m_b[size_t(y)]; });
    }

    Snake stepBackward(qsizetype d, qsizetype k)
    {
        return step(m_backward, d, k,
            [this](qsizetype x, qsizetype y) { return m_a[size_t(m_n - 1 - x)] == m_b[size_t(m_m - 1 - y)]; });
    }

    Sequence m_a;
    Sequence m_b;
    qsizetype m_n;
    qsizetype m_m;
    Frontier m_forward;
    Frontier m_backward;
};

class Comparison final
{
public:
    /// What stands in a and b from `left` and `right` on.
    void compare(Sequence a, Sequence b, qsizetype left, qsizetype right)
    {
        const qsizetype head = std::ranges::mismatch(a, b).in1 - a.begin();
        add({left, right, head});
        a = a.subspan(size_t(head));
        b = b.subspan(size_t(head));
        qsizetype tail = 0;
        while (tail < std::min(std::ssize(a), std::ssize(b)) && a[a.size() - 1 - size_t(tail)] == b[b.size() - 1 - size_t(tail)])
            ++tail;
        compareMiddle(a.first(a.size() - size_t(tail)), b.first(b.size() - size_t(tail)), left + head, right + head);
        add({left + head + std::ssize(a) - tail, right + head + std::ssize(b) - tail, tail});
    }

    QList<Match> runs;

private:
    void compareMiddle(Sequence a, Sequence b, qsizetype left, qsizetype right)
    {
        if (a.empty() || b.empty())
            return;
        const Snake snake = MiddleSnake(a, b).found();
        compare(a.first(size_t(snake.x)), b.first(size_t(snake.y)), left, right);
        add({left + snake.x, right + snake.y, snake.u - snake.x});
        compare(a.subspan(size_t(snake.u)), b.subspan(size_t(snake.v)), left + snake.u, right + snake.v);
    }

    void add(const Match& match)
    {
        if (match.length == 0)
            return;
        Match* last = runs.isEmpty() ? nullptr : &runs.last();
        if (last && last->left + last->length == match.left && last->right + last->length == match.right)
            last->length += match.length;
        else
            runs += match;
    }
};

} // namespace

QList<Match> commonRuns(const QList<int>& left, const QList<int>& right)
{
    Comparison comparison;
    comparison.compare({left.data(), size_t(left.size())}, {right.data(), size_t(right.size())}, 0, 0);
    return comparison.runs;
}

} // namespace lectern
