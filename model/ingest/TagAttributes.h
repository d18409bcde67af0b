// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lectern {

/// The attributes of a start tag, one after another, as they were written: entities are not resolved.
class TagAttributes final
{
public:
    /// What stands between the tag's name and its '>'.
    explicit TagAttributes(QByteArrayView attributes) : m_attributes(attributes) {}

    /// Goes to the next one; false at the end.
    bool next();
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    [[nodiscard]] QByteArrayView value() const { return m_value; }

    /// The value of the first attribute of this name; null when there is none.
    [[nodiscard]] static QByteArrayView valueOf(QByteArrayView attributes, QByteArrayView name);

private:
    void skipSpaces();
    [[nodiscard]] char current() const { return m_at < m_attributes.size() ? m_attributes[m_at] : '\0'; }
    void readValue();

    QByteArrayView m_attributes;
    qsizetype m_at = 0;
    QByteArrayView m_name;
    QByteArrayView m_value;
};

/// An attribute's value as text: the references that stand in addresses and titles resolved (&, <, >, quotes).
[[nodiscard]] QString attributeText(QByteArrayView value);

} // namespace lectern
