// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/eval/Call.h"

namespace lectern::eval {

/// {"text"} -> {"quotes": [{"start", "end", "speaker_start", "speaker_end", "speaker", "rule"}]}; a speaker's offsets are
/// null when it is not certain who speaks, and "speaker" is empty when a pronoun alone is there and it may mean several.
class QuotesCall final : public Call
{
public:
    [[nodiscard]] Result<QJsonObject> answer(const QJsonObject& request) override;
};

} // namespace lectern::eval
