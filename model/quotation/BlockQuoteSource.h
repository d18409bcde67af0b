// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Quotation.h"

namespace lectern {

/// Quoted blocks that are introduced by a source ("The Daily Harbour reports:" and then the blocks), or that are signed
/// by one
/// ("— Ada Field"). A quotation's range covers all blocks of one quote, without the signature.
[[nodiscard]] QList<Quotation> findBlockQuotations(const ArticleContent& content);

} // namespace lectern
