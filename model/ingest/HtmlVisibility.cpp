// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/HtmlVisibility.h"

#include <cstring>

namespace lectern {

namespace {

bool hasWord(QByteArrayView list, QByteArrayView word)
{
    const qsizetype at = list.indexOf(word);
    if (at < 0)
        return false;
    const qsizetype end = at + word.size();
    return (at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ');
}

bool isForScreenReaders(QByteArrayView classes)
{
    return hasWord(classes, "sr-only") || hasWord(classes, "visually-hidden") || hasWord(classes, "screen-reader-text")
        || hasWord(classes, "visuallyhidden") || hasWord(classes, "screen-reader-only");
}

bool isHidingStyle(QByteArrayView style)
{
    const QByteArray compact = style.toByteArray().toLower().replace(' ', "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
}

/// React sends parts of a page hidden, and puts them in their places by script.
bool isStreamedPart(const HtmlNode& element)
{
    return element.is(GUMBO_TAG_DIV) && element.attribute("id").startsWith("S:");
}

} // namespace

bool isUnreadable(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_METER:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RTC:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_VIDEO: return true;
    default: return false;
    }
}

bool isHidden(const HtmlNode& element)
{
    if (!element.source || element.shown || element.disclosed || isStreamedPart(element))
        return false;
    const QByteArrayView classes = element.attribute("class");
    const GumboVector& attributes = element.source->attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
        const QByteArrayView value(attribute->value);
        if (std::strcmp(attribute->name, "hidden") == 0 && value != "false" && value != "until-found")
            return true;
        if (std::strcmp(attribute->name, "style") == 0 && isHidingStyle(value))
            return true;
        // A picture of a formula is hidden from screen readers, which get the formula.
        if (std::strcmp(attribute->name, "aria-hidden") == 0 && value == "true" && !classes.contains("fallback-image")
            && !element.is(GUMBO_TAG_IMG))
            return true;
    }
    return isForScreenReaders(classes);
}

} // namespace lectern
