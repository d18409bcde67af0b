// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// A formula as text: the TeX that MathML carries with it (alttext, annotation) or that is the alternative of an image. Empty when
/// there is none.
[[nodiscard]] QString formulaText(const HtmlNode& formula);

/// An image of a formula.
[[nodiscard]] bool isFormulaImage(const HtmlNode& image);

/// What a script made of a formula that stands beside it as MathML or TeX: boxes for the eye.
[[nodiscard]] bool isTypesetFormula(const HtmlNode& element);

} // namespace lectern
