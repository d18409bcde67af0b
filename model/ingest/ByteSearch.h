// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <string_view>

namespace lectern {

/// QByteArrayView::indexOf() for what begins with a byte that is rare in the text: several times as fast, since what is
/// between is skipped by the processor's widest registers.
[[nodiscard]] inline qsizetype indexOfRare(QByteArrayView text, QByteArrayView sought, qsizetype from = 0)
{
    const std::string_view bytes(text.data(), std::size_t(text.size()));
    const std::size_t found = bytes.find({sought.data(), std::size_t(sought.size())}, std::size_t(from));
    return found == std::string_view::npos ? -1 : qsizetype(found);
}

} // namespace lectern
