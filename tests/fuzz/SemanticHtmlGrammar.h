// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/SemanticHtml.h"

#include <vector>

namespace lectern::fuzz {

[[nodiscard]] bool isSafeLink(QStringView address);
[[nodiscard]] bool isSafeImage(QStringView source);

/// Holds HTML against the letter of model/article/SemanticHtml.h: which elements there are, what each may hold and bear. Writes it
/// again with SemanticHtmlWriter as it goes, which must give the very same bytes.
class SemanticHtmlGrammar final
{
public:
    /// The first thing that is not as it should be, in a few words; empty when all is.
    [[nodiscard]] static QString flawOf(QByteArrayView html);

    struct Element;

private:
    explicit SemanticHtmlGrammar(QByteArrayView html) : m_rest(html), m_whole(html) {}

    [[nodiscard]] QString run();
    [[nodiscard]] QString takeText();
    [[nodiscard]] QString takeStartTag();
    [[nodiscard]] QString takeEndTag();
    [[nodiscard]] QString flaw(QStringView what) const;

    QByteArrayView m_rest;
    QByteArrayView m_whole;
    std::vector<const Element*> m_open;
    SemanticHtmlWriter m_again;
};

} // namespace lectern::fuzz
