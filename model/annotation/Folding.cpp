// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Folding.h"

namespace lectern::anchoring {

namespace {

bool isIdeograph(char16_t unit)
{
    return (unit >= 0x3040 && unit <= 0x30ff)      // kana
        || (unit >= 0x3400 && unit <= 0x9fff)      // Han
        || (unit >= 0xf900 && unit <= 0xfaff)      // Han, compatibility
        || (unit >= 0xac00 && unit <= 0xd7a3);     // Hangul
}

bool isInvisible(char16_t unit)
{
    return unit == 0x00ad || unit == 0x2060 || unit == 0xfeff || (unit >= 0x200b && unit <= 0x200f);
}

bool belongsToWord(char16_t unit)
{
    const QChar character(unit);
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

Glyph rareGlyph(char16_t unit)
{
    if (isIdeograph(unit))
        return Glyph::Ideograph;
    if (isInvisible(unit))
        return Glyph::Invisible;
    if (QChar::isSpace(unit))
        return Glyph::Space;
    return belongsToWord(unit) ? Glyph::Letter : Glyph::Mark;
}

char16_t foldedMark(char16_t unit)
{
    switch (unit) {
    case 0x00b4: case 0x2018: case 0x2019: case 0x201a: case 0x201b: case 0x2032: case 0x2039: case 0x203a: case u'`':
        return u'\'';
    case 0x00ab: case 0x00bb: case 0x201c: case 0x201d: case 0x201e: case 0x201f: case 0x2033:
        return u'"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
        return u'-';
    default:
        return unit;
    }
}

} // namespace

Glyph glyphOf(char16_t unit)
{
    if (unit >= 0x80)
        return rareGlyph(unit);
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9'))
        return Glyph::Letter;
    return unit <= u' ' ? Glyph::Space : Glyph::Mark;
}

char16_t folded(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z')
        return unit + (u'a' - u'A');
    if (unit < 0x80)
        return unit == u'`' ? u'\'' : unit;
    if (unit >= 0xff01 && unit <= 0xff5e)
        return folded(unit - 0xfee0);
    const char16_t mark = foldedMark(unit);
    return mark == unit ? QChar(unit).toCaseFolded().unicode() : mark;
}

} // namespace lectern::anchoring
