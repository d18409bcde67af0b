// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

#include <optional>

namespace lectern {

enum class TextFormat { Plain, Markdown, Html };

/// What a binary file is, as a phrase for the person ("a PDF document"); empty when it may be text.
[[nodiscard]] QString binaryKind(QByteArrayView bytes);

/// By media type, else by the file's name, else by the text itself.
[[nodiscard]] TextFormat formatOf(const Source& source, QByteArrayView utf8);

} // namespace lectern
