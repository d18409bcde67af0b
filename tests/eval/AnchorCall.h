// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Anchoring.h"
#include "tests/eval/Call.h"
#include "tests/eval/CodePoints.h"

#include <memory>

namespace lectern::eval {

/// {"old_text_file", "new_text_file", "start", "end"} -> {"start", "end", "state"}; start and end are null for an orphan.
/// The pair of texts is kept as long as the cases that follow are about the same.
class AnchorCall final : public Call
{
public:
    explicit AnchorCall(Options options);
    ~AnchorCall() override;

    [[nodiscard]] Result<QJsonObject> answer(const QJsonObject& request) override;

private:
    struct Pair;
    [[nodiscard]] Result<std::unique_ptr<Pair>> read(const QString& oldFile, const QString& newFile) const;

    Options m_options;
    std::unique_ptr<Pair> m_pair;
};

} // namespace lectern::eval
