// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QDir>
#include <QJsonObject>

namespace lectern::eval {

/// One of lectern_eval's calls: asked once for each case, in the order of the cases. What it answers with lacks the
/// case's "id", which the caller adds. Offsets are Unicode code points on both sides.
class Call
{
public:
    Call() = default;
    virtual ~Call() = default;
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    [[nodiscard]] virtual Result<QJsonObject> answer(const QJsonObject& request) = 0;
};

/// What the command line said.
struct Options
{
    QDir root; // relative paths in cases begin here
    bool selectorsOnly = false;
};

} // namespace lectern::eval
