// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Typography.h"

#include <algorithm>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double codeScale = 0.88; // fixed-width letters look larger
constexpr double labelScale = 0.82;

const QSet<QString>& installedFamilies()
{
    static const QStringList families = QFontDatabase::families();
    static const QSet<QString> set(families.begin(), families.end());
    return set;
}

QStringList installed(const QStringList& wanted)
{
    QStringList there;
    std::ranges::copy_if(
        wanted, std::back_inserter(there), [](const QString& family) { return installedFamilies().contains(family); });
    return there;
}

QStringList findSerifFamilies()
{
    QStringList families = installed({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charter"_s, u"XCharter"_s,
        u"Literata"_s, u"Noto Serif"_s, u"Crimson Pro"_s, u"EB Garamond"_s, u"Libertinus Serif"_s,
        u"Linux Libertine O"_s, u"IBM Plex Serif"_s, u"PT Serif"_s, u"Merriweather"_s, u"Lora"_s, u"Vollkorn"_s,
        u"Bitter"_s, u"Gentium Book Plus"_s, u"Gentium Plus"_s, u"Gentium"_s, u"STIX Two Text"_s, u"Georgia"_s,
        u"Palatino Linotype"_s, u"TeX Gyre Pagella"_s, u"P052"_s, u"TeX Gyre Schola"_s, u"C059"_s, u"Cambria"_s,
        u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Times New Roman"_s, u"Nimbus Roman"_s});
    if (families.isEmpty())
        families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    return families;
}

QStringList findSansFamilies()
{
    return installed({u"Source Sans 3"_s, u"Source Sans Pro"_s, u"Inter"_s, u"Inter Variable"_s, u"Noto Sans"_s,
        u"Fira Sans"_s, u"IBM Plex Sans"_s, u"Open Sans"_s, u"PT Sans"_s, u"Atkinson Hyperlegible"_s, u"OpenDyslexic"_s,
        u"Lato"_s, u"Roboto"_s, u"Cantarell"_s, u"Ubuntu"_s, u"Carlito"_s, u"Segoe UI"_s, u"Helvetica Neue"_s,
        u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Nimbus Sans"_s});
}

/// Han characters are drawn differently in each language that uses them.
QString hanStyle(const QString& language)
{
    const QString tag = language.toLower();
    if (tag.startsWith(u"ja"))
        return u"JP"_s;
    if (tag.startsWith(u"ko"))
        return u"KR"_s;
    if (tag.startsWith(u"zh-tw") || tag.startsWith(u"zh-hk") || tag.startsWith(u"zh-hant"))
        return u"TC"_s;
    return u"SC"_s;
}

/// What the text's own family lacks.
QStringList companions(bool serif, const QString& language)
{
    const QString han = hanStyle(language);
    const QString kind = serif ? u"Serif"_s : u"Sans"_s;
    QStringList families =
        installed({serif ? u"Noto Naskh Arabic"_s : u"Noto Sans Arabic"_s, u"Noto %1 Hebrew"_s.arg(kind)});
    families << u"Noto %1 CJK %2"_s.arg(kind, han); // fontconfig may know it by another name
    return families << installed(
               {u"Source Han %1 %2"_s.arg(kind, han), u"Noto Sans CJK %1"_s.arg(han), u"Droid Sans Fallback"_s});
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
    static const QStringList families = findSerifFamilies();
    return families;
}

const QStringList& sansFamilies()
{
    static const QStringList families = findSansFamilies();
    return families;
}

QFont textFont(const Appearance& appearance, const QString& language)
{
    const bool isThere = !appearance.fontFamily.isEmpty() && installedFamilies().contains(appearance.fontFamily);
    const QString family = isThere ? appearance.fontFamily : readingFamilies().first();
    const bool serif = !sansFamilies().contains(family);
    QFont text = font({family}, appearance.fontSize);
    text.setFamilies(text.families() << companions(serif, language));
    text.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
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
