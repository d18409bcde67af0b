// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FormulaText.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// "{\displaystyle x^{2}}" without its wrapper.
QString bare(QString tex)
{
    tex = tex.simplified();
    for (const QLatin1StringView style : {"{\\displaystyle "_L1, "{\\textstyle "_L1}) {
        if (tex.startsWith(style) && tex.endsWith(u'}'))
            tex = tex.sliced(style.size()).chopped(1).trimmed();
    }
    return tex;
}

const HtmlNode* texAnnotation(const HtmlNode& math)
{
    for (const HtmlNode* node = math.firstChild; node; node = node->following(&math)) {
        if (!node->isText() && node->attribute("encoding").contains("tex"))
            return node;
    }
    return nullptr;
}

bool holdsFormula(const HtmlNode& element)
{
    for (const HtmlNode* node = element.firstChild; node; node = node->following(&element)) {
        if (node->is(GUMBO_TAG_MATH))
            return true;
    }
    return false;
}

} // namespace

QString formulaText(const HtmlNode& formula)
{
    if (formula.is(GUMBO_TAG_IMG))
        return bare(QString::fromUtf8(formula.attribute("alt")));
    if (const QByteArrayView text = formula.attribute("alttext"); !text.isEmpty())
        return bare(QString::fromUtf8(text));
    const HtmlNode* annotation = texAnnotation(formula);
    return bare(annotation ? annotation->textContent() : formula.textContent());
}

bool isFormulaImage(const HtmlNode& image)
{
    const QByteArrayView classes = image.attribute("class");
    return (classes.contains("math") || classes.contains("latex") || image.hasClass("tex")) && !image.attribute("alt").isEmpty();
}

bool isTypesetFormula(const HtmlNode& element)
{
    if (element.hasClass("katex-html"))
        return true;
    if (!element.attribute("class").startsWith("MathJax"))
        return false;
    const HtmlNode* beside = element.next;
    while (beside && beside->isText() && beside->measure.text == 0)
        beside = beside->next;
    return (beside && beside->is(GUMBO_TAG_MATH)) || !holdsFormula(element);
}

} // namespace lectern
