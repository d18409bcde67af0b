// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/AnswerQueue.h"

#include <chrono>

namespace lectern {

AnswerQueue::AnswerQueue(std::function<void()> wake) : m_wake(std::move(wake)) {}

void AnswerQueue::expect()
{
    const std::lock_guard lock(m_mutex);
    ++m_expected;
}

void AnswerQueue::answer(Answer answer)
{
    add({.answer = std::move(answer), .last = true});
}

void AnswerQueue::tell(Answer news)
{
    add({.answer = std::move(news), .last = false});
}

void AnswerQueue::add(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back(std::move(entry));
    }
    m_came.notify_all();
    m_wake();
}

bool AnswerQueue::isExpecting() const
{
    const std::lock_guard lock(m_mutex);
    return m_expected > 0;
}

void AnswerQueue::deliver()
{
    while (deliverOne()) { }
}

// Called without the lock: an answer may ask again.
bool AnswerQueue::deliverOne()
{
    std::unique_lock lock(m_mutex);
    if (m_entries.empty())
        return false;
    const Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    if (entry.last)
        --m_expected;
    lock.unlock();
    entry.answer();
    return true;
}

bool AnswerQueue::deliverAll(int milliseconds)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (isExpecting()) {
        std::unique_lock lock(m_mutex);
        if (!m_came.wait_until(lock, deadline, [this] { return !m_entries.empty(); }))
            return false;
        lock.unlock();
        deliver();
    }
    return true;
}

} // namespace lectern
