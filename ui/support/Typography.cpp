// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Typography.h"

#include <algorithm>
#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double codeScale = 0.88; // fixed-width letters look larger
constexpr double labelScale = 0.82;

QStringList installed(const QStringList& wanted)
{
    const QStringList families = QFontDatabase::families();
    QStringList there;
    std::ranges::copy_if(wanted, std::back_inserter(there), [&](const QString& family) { return families.contains(family); });
    return there;
}

QStringList findReadingFamilies()
{
    QStringList families = installed({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charter"_s, u"Literata"_s, u"Noto Serif"_s,
        u"Bitter"_s, u"Gentium"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s});
    if (families.isEmpty())
        families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    return families;
}

/// Han characters are drawn differently in each language that uses them.
QString hanFamily(const QString& language)
{
    const QString tag = language.toLower();
    if (tag.startsWith(u"ja"))
        return u"Noto Serif CJK JP"_s;
    if (tag.startsWith(u"ko"))
        return u"Noto Serif CJK KR"_s;
    if (tag.startsWith(u"zh-tw") || tag.startsWith(u"zh-hk") || tag.startsWith(u"zh-hant"))
        return u"Noto Serif CJK TC"_s;
    return u"Noto Serif CJK SC"_s;
}

QFont font(QStringList families, double size)
{
    QFont font;
    font.setFamilies(families << u"Noto Color Emoji"_s);
    font.setPointSizeF(size);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

const QStringList& readingFamilies()
{
    static const QStringList families = findReadingFamilies();
    return families;
}

QFont textFont(const Appearance& appearance, const QString& language)
{
    const QString family = appearance.fontFamily.isEmpty() ? readingFamilies().first() : appearance.fontFamily;
    QFont text = font({family}, appearance.fontSize);
    text.setFamilies(text.families() << hanFamily(language));
    text.setStyleHint(QFont::Serif);
    return text;
}

QFont codeFont(const Appearance& appearance)
{
    static const QStringList families = installed({u"Source Code Pro"_s, u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s,
        u"Liberation Mono"_s, QFontDatabase::systemFont(QFontDatabase::FixedFont).family()}) << readingFamilies();
    QFont code = font(families, appearance.fontSize * codeScale);
    code.setStyleHint(QFont::Monospace);
    code.setFixedPitch(true);
    return code;
}

QFont labelFont(const Appearance& appearance)
{
    // Named after families that are here: an alias that nothing answers to would leave digits and spaces to the emoji font.
    static const QStringList families = installed({QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), u"Source Sans 3"_s,
        u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) << readingFamilies();
    return font(families, appearance.fontSize * labelScale);
}

int columnWidth(const Appearance& appearance)
{
    // The letters of English in about their usual numbers, and a space for each five of them.
    static const QString running = u"eeeeeeeeeeee ttttttttt aaaaaaaa ooooooo iiiiiii nnnnnnn ssssss hhhhhh rrrrrr dddd llll cccc uuu mm ww ff gg yy pp b v k , ."_s;
    static const auto spaces = running.count(u' ');
    const QFontMetricsF metrics(textFont(appearance));
    QString letters = running;
    const double width = metrics.horizontalAdvance(letters.remove(u' ')) + metrics.horizontalAdvance(u' ') * double(spaces);
    return qRound(width / double(running.size()) * appearance.measure);
}

} // namespace lectern
