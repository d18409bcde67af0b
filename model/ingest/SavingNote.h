// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace lectern {

/// What a browser, SingleFile or HTTrack noted at the head of a page when it saved it, as HTML or MHTML.
struct SavingNote
{
    QString address = {}; // where the page was; empty: not noted
    QDateTime time = {};  // UTC; null: not noted, or in the future

    bool operator==(const SavingNote&) const = default;
};

[[nodiscard]] SavingNote savingNoteIn(QByteArrayView html);

} // namespace lectern
