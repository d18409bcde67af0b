// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Quotation.h"

#include <optional>

namespace lectern {

/// A quotation over all the paragraphs that it goes on through.
struct WholeQuotation
{
    TextRange range;
    QString speaker; // to be shown; empty when not certain

    bool operator==(const WholeQuotation&) const = default;
};

/// The n-th of `quotations`, which are an article's in the order of the text, with what it goes on with.
[[nodiscard]] WholeQuotation wholeQuotation(const QList<Quotation>& quotations, qsizetype n);

/// All of them, each once.
[[nodiscard]] QList<WholeQuotation> wholeQuotations(const QList<Quotation>& quotations);

/// The shortest one around an offset; nullopt where nobody is quoted.
[[nodiscard]] std::optional<WholeQuotation> quotationAround(const QList<WholeQuotation>& quotations, qsizetype offset);

} // namespace lectern
