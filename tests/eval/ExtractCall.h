// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/eval/Call.h"

namespace lectern::eval {

/// {"html": path, "url"} -> {"title", "byline", "published", "site", "language", "text", "html", "ms"}; "html" is the
/// stored semantic HTML, "ms" the time that ingesting took.
class ExtractCall final : public Call
{
public:
    explicit ExtractCall(Options options) : m_options(std::move(options)) {}

    [[nodiscard]] Result<QJsonObject> answer(const QJsonObject& request) override;

private:
    Options m_options;
};

} // namespace lectern::eval
