// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SearchText.h"

#include <algorithm>
#include <array>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

constexpr std::array cjkRanges = {
    CharacterRange{0x1100, 0x11ff},   // hangul jamo
    CharacterRange{0x2e80, 0x2fdf},   // radicals
    CharacterRange{0x3005, 0x3007},   // iteration mark, zero
    CharacterRange{0x3031, 0x3035},   // kana repeat marks
    CharacterRange{0x3041, 0x3096},   // hiragana
    CharacterRange{0x309d, 0x309f},
    CharacterRange{0x30a1, 0x30fa},   // katakana
    CharacterRange{0x30fc, 0x312f},   // prolonged sound mark, bopomofo
    CharacterRange{0x3131, 0x318e},   // hangul compatibility jamo
    CharacterRange{0x31a0, 0x31bf},
    CharacterRange{0x31f0, 0x31ff},
    CharacterRange{0x3400, 0x4dbf},   // ideographs
    CharacterRange{0x4e00, 0x9fff},
    CharacterRange{0xa960, 0xa97c},
    CharacterRange{0xac00, 0xd7fb},   // hangul syllables
    CharacterRange{0xf900, 0xfaff},
    CharacterRange{0xff66, 0xff9f},   // halfwidth katakana
    CharacterRange{0x1b000, 0x1b16f},
    CharacterRange{0x20000, 0x3ffff}, // further ideographs
};

bool hasCjk(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x1100 && (c.isHighSurrogate() || isCjk(c.unicode())); });
}

// Lone halves of surrogate pairs and NUL mean nothing to SQLite.
QString cleaned(QStringView text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.replace(QChar(u'\0'), u' ');
    return clean;
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

// One run, as pairs. `whole`: its last character stands alone behind them, as in the index.
QString pairs(QList<char32_t> run, bool whole)
{
    QString cut;
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        cut += QString::fromUcs4(&run[i], 2) + u' ';
    if (whole || run.size() == 1)
        cut += QString::fromUcs4(&run.last(), 1) + u' ';
    return cut;
}

// `open`: a run at the very end may go on in what is looked for.
QString cutIntoPairs(const QString& text, bool open)
{
    QString cut;
    QList<char32_t> run;
    const auto endRun = [&](bool whole) {
        if (!run.isEmpty())
            cut += u' ' + pairs(std::exchange(run, {}), whole);
    };
    for (const char32_t c : text.toUcs4()) {
        if (isCjk(c)) {
            run += c;
            continue;
        }
        endRun(true);
        cut += QString::fromUcs4(&c, 1);
    }
    endRun(!open);
    return cut;
}

} // namespace

bool isCjk(char32_t character)
{
    return std::ranges::any_of(cjkRanges, [=](const CharacterRange& range) { return character >= range.first && character <= range.last; });
}

QString searchForm(QStringView text)
{
    return hasCjk(text) ? cutIntoPairs(text.toString().normalized(QString::NormalizationForm_C), false) : text.toString();
}

QVariant searchFormIfOther(const QString& text)
{
    return hasCjk(text) ? QVariant(searchForm(text)) : QVariant();
}

QString ftsPhrase(QStringView phrase, bool beginning)
{
    QString text = cleaned(phrase).normalized(QString::NormalizationForm_C).trimmed();
    const QList<uint> characters = text.toUcs4();
    const auto last = std::find_if(characters.rbegin(), characters.rend(), isWordCharacter);
    if (last == characters.rend())
        return {};
    // A lone ideograph at the end is the beginning of a pair.
    const bool endsInLoneCjk = isCjk(*last) && (std::next(last) == characters.rend() || !isCjk(*std::next(last)));
    text = cutIntoPairs(text.left(text.lastIndexOf(QString::fromUcs4(std::array{char32_t(*last)}.data(), 1)) + (*last > 0xffff ? 2 : 1)), true);
    return u'"' % text.replace(u'"', u' ').trimmed() % u'"' % (beginning || endsInLoneCjk ? u"*" : u"");
}

} // namespace lectern
