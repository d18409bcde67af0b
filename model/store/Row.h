// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QUuid>

namespace lectern {

/// The rows of an answer, one after the other, read by column number.
class Row final
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const
    {
        QString text = m_query.value(column).toString();
        m_bytesRead += text.size() * qsizetype(sizeof(QChar));
        return text;
    }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        QByteArray bytes = m_query.value(column).toByteArray();
        m_bytesRead += bytes.size();
        return bytes;
    }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    /// UTC, null for NULL.
    [[nodiscard]] QDateTime time(int column) const { return QDateTime::fromString(text(column), Qt::ISODateWithMs); }

    /// Of texts and bytes, in all rows so far.
    [[nodiscard]] qsizetype bytesRead() const { return m_bytesRead; }

private:
    const QSqlQuery& m_query;
    mutable qsizetype m_bytesRead = 0;
};

} // namespace lectern
