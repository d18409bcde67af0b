// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/NoteDraft.h"

namespace lectern {

NoteDraft::NoteDraft(const QString& saved)
    : m_text(saved)
    , m_saved(saved)
{
}

NoteDraft::State NoteDraft::state() const
{
    if (m_failed)
        return State::Failed;
    return !m_handed && m_text == m_saved ? State::Saved : State::Saving;
}

void NoteDraft::type(const QString& text)
{
    m_text = text;
    m_failed = false;
}

std::optional<QString> NoteDraft::handOver()
{
    if (m_text == m_handed.value_or(m_saved))
        return std::nullopt;
    m_failed = false;
    m_handed = m_text;
    return m_handed;
}

bool NoteDraft::arrive(const QString& saved)
{
    const bool untouched = !m_handed && m_text == m_saved;
    if (m_handed == saved)
        m_handed.reset();
    m_saved = saved;
    if (m_text == saved)
        m_failed = false;
    if (!untouched || m_text == saved)
        return false;
    m_text = saved;
    return true;
}

void NoteDraft::fail()
{
    if (!m_handed)
        return;
    m_handed.reset();
    m_failed = m_text != m_saved;
}

} // namespace lectern
