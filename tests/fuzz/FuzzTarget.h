// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <span>

namespace lectern::fuzz {

/// A way for strange bytes to come in. Its seeds lie in corpus/NAME, its words in NAME.dict.
struct FuzzTarget
{
    QLatin1StringView name;
    QString (*flawWith)(const QByteArray& bytes); // what went wrong with these bytes, in a few words; empty when nothing did
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

} // namespace lectern::fuzz
