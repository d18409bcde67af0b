// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace lectern {

/// SQLite's tokenizer takes a run of Chinese, Japanese or Korean for one word. For the search such a run is cut into overlapping
/// pairs, its last character standing alone: "日本語" is indexed as "日本 本語 語". So one character is found as the beginning of a
/// pair, two as a pair, more as pairs in a row, and no row of pairs reaches over the end of a run.

/// True for ideographs, kana, bopomofo and hangul.
[[nodiscard]] bool isCjk(char32_t character);

/// The text as it is indexed: the very text when it holds no CJK.
[[nodiscard]] QString searchForm(QStringView text);

/// The same, but NULL where it is the very text, so that the text is kept once.
[[nodiscard]] QVariant searchFormIfOther(const QString& text);

/// A word or phrase as FTS5 is asked for it, quoted; empty when there is nothing in it to look for.
/// With `beginning`, words that begin with its last word are found too.
[[nodiscard]] QString ftsPhrase(QStringView phrase, bool beginning);

} // namespace lectern
