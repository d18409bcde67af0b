// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace lectern {

/// Brings answers from other threads back to the one that asked, in the order in which they were given.
class AnswerQueue final
{
public:
    using Answer = std::function<void()>;

    /// `wake` is called, in any thread, when there is something to deliver.
    explicit AnswerQueue(std::function<void()> wake);

    /// Something was asked that will end with one answer().
    void expect();
    /// Ends what was expected. From any thread.
    void answer(Answer answer);
    /// Says something in between. From any thread.
    void tell(Answer news);

    /// True while something that was asked has not been delivered.
    [[nodiscard]] bool isExpecting() const;
    /// Calls what has come, in the thread of the caller.
    void deliver();
    /// Waits until everything expected has come and was called. False when time ran out first.
    bool deliverAll(int milliseconds);

private:
    struct Entry
    {
        Answer answer;
        bool last = false;
    };

    void add(Entry entry);
    bool deliverOne();

    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<Entry> m_entries;
    int m_expected = 0;
};

} // namespace lectern
