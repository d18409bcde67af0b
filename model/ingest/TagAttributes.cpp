// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TagAttributes.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool isTagSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

} // namespace

bool TagAttributes::next()
{
    while (isTagSpace(current()) || current() == '/')
        ++m_at;
    if (m_at >= m_attributes.size())
        return false;
    const qsizetype start = m_at++;
    while (m_at < m_attributes.size() && !isTagSpace(current()) && current() != '=' && current() != '/')
        ++m_at;
    m_name = m_attributes.sliced(start, m_at - start);
    readValue();
    return true;
}

void TagAttributes::readValue()
{
    m_value = QByteArrayView();
    skipSpaces();
    if (current() != '=')
        return;
    ++m_at;
    skipSpaces();
    const char quote = current();
    const bool quoted = quote == '"' || quote == '\'';
    const qsizetype start = quoted ? m_at + 1 : m_at;
    qsizetype end = start;
    while (end < m_attributes.size() && (quoted ? m_attributes[end] != quote : !isTagSpace(m_attributes[end])))
        ++end;
    m_value = m_attributes.sliced(start, end - start);
    m_at = end + (quoted && end < m_attributes.size() ? 1 : 0);
}

void TagAttributes::skipSpaces()
{
    while (isTagSpace(current()))
        ++m_at;
}

QByteArrayView TagAttributes::valueOf(QByteArrayView attributes, QByteArrayView name)
{
    TagAttributes all(attributes);
    while (all.next()) {
        if (all.name().compare(name, Qt::CaseInsensitive) == 0)
            return all.value();
    }
    return {};
}

QString attributeText(QByteArrayView value)
{
    static constexpr std::pair<QLatin1StringView, char16_t> references[] = {{"&quot;"_L1, u'"'}, {"&#34;"_L1, u'"'}, {"&apos;"_L1, u'\''}, {"&#39;"_L1, u'\''},
        {"&#039;"_L1, u'\''}, {"&lt;"_L1, u'<'}, {"&gt;"_L1, u'>'}, {"&#38;"_L1, u'&'}, {"&#038;"_L1, u'&'}, {"&amp;"_L1, u'&'}};
    QString text = QString::fromUtf8(value);
    if (!text.contains(u'&'))
        return text;
    for (const auto& [reference, character] : references)
        text.replace(reference, QString(QChar(character)));
    return text;
}

} // namespace lectern
