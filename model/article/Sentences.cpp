// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Sentences.h"

#include <algorithm>
#include <iterator>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

// What has a point behind it and a capital letter after that within a sentence; what also ends sentences ("etc.", "Inc.") is left out.
constexpr QStringView abbreviations[] = {u"Abb", u"Abs", u"Art", u"Bd", u"Capt", u"Ch", u"Col", u"Dr", u"Dra", u"Fig", u"Figs", u"Fr", u"Gen", u"Gov", u"Hon", u"Hr", u"Hrn", u"Ing",
    u"Jr", u"Lt", u"Mlle", u"Mme", u"Mr", u"Mrs", u"Ms", u"Mt", u"No", u"Nos", u"Nr", u"Prof", u"Rep", u"Rev", u"Sec", u"Sen", u"Sgt", u"Sr", u"Sra", u"Srta", u"St", u"Ste",
    u"Str", u"Vol", u"approx", u"art", u"bzw", u"ca", u"cf", u"chap", u"d.h", u"dr", u"e.g", u"ed", u"eds", u"etw", u"evtl", u"fig", u"geb", u"gest", u"ggf", u"i.e", u"incl",
    u"inkl", u"no", u"nr", u"p", u"pp", u"prof", u"sog", u"st", u"u.a", u"vgl", u"vol", u"vs", u"z.B", u"акад", u"вул", u"див", u"ім", u"проф", u"см", u"ст", u"тис"};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'.';
}

/// The word that ends at an offset, with points within it.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && isWordPart(text[start - 1]))
        --start;
    return text.sliced(start, end - start);
}

/// One letter: of a name, or of what is said in German as "z. B." and "u. a.".
bool isInitial(QStringView word)
{
    static constexpr QStringView small = u"deiouvz";
    const QStringView last = word.sliced(word.lastIndexOf(u'.') + 1);
    return last.size() == 1 && (last[0].isUpper() || small.contains(last[0])) && word != u"I";
}

bool isOrdinal(QStringView word, QStringView language)
{
    static constexpr QStringView withOrdinals[] = {u"cs", u"da", u"de", u"et", u"fi", u"hr", u"hu", u"lv", u"nb", u"nn", u"no", u"pl", u"sk", u"sl", u"sr", u"tr"};
    const QStringView primary = language.first(std::min<qsizetype>(language.size(), 2));
    return word.size() <= 2 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }) && std::ranges::find(withOrdinals, primary) != std::end(withOrdinals);
}

/// Whether the sentence goes on behind a boundary, before which nothing but a point and white space stands.
bool goesOn(QStringView text, qsizetype boundary, QStringView language)
{
    if (text[boundary].isLower())
        return true;
    qsizetype end = boundary;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    if (end == 0 || end == boundary || text[end - 1] != u'.')
        return false;
    const QStringView word = wordBefore(text, end - 1);
    return !word.isEmpty() && (isInitial(word) || isOrdinal(word, language) || std::ranges::find(abbreviations, word) != std::end(abbreviations));
}

bool isSpoken(const Block& block)
{
    return block.length > 0 && block.kind != BlockKind::Code && block.kind != BlockKind::Figure && block.kind != BlockKind::Separator;
}

QList<TextRange> sentencesOf(const ArticleContent& content, const Block& block, QStringView language)
{
    if (!isSpoken(block))
        return {};
    QList<TextRange> found = sentences(QStringView(content.text).sliced(block.start, block.length), language);
    for (TextRange& sentence : found)
        sentence = {sentence.start + block.start, sentence.end + block.start};
    return found;
}

/// The number or sign of a note is not read.
bool isReference(const ArticleContent& content, const Span& span)
{
    if (span.kind != SpanKind::Link || !span.target.startsWith(u'#') || span.length > 5)
        return false;
    const QStringView words = QStringView(content.text).sliced(span.start, span.length);
    return std::ranges::none_of(words, [](QChar c) { return c.isLetter() || c == QChar::ObjectReplacementCharacter; });
}

} // namespace

QList<TextRange> sentences(QStringView paragraph, QStringView language)
{
    QList<TextRange> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph.data(), paragraph.size());
    qsizetype start = 0;
    for (qsizetype boundary = finder.toNextBoundary(); boundary > 0; boundary = finder.toNextBoundary()) {
        if (boundary < paragraph.size() && goesOn(paragraph, boundary, language))
            continue;
        if (const TextRange sentence = trimmed(paragraph, {start, boundary}); !sentence.isEmpty())
            found.append(sentence);
        start = boundary;
    }
    return found;
}

std::optional<TextRange> sentenceFrom(const ArticleContent& content, qsizetype offset, QStringView language)
{
    for (qsizetype i = std::max<qsizetype>(0, blockAt(content, offset)); i < content.blocks.size(); ++i) {
        const QList<TextRange> sentences = sentencesOf(content, content.blocks[i], language);
        const auto found = std::ranges::upper_bound(sentences, offset, {}, &TextRange::end);
        if (found != sentences.end())
            return *found;
    }
    return std::nullopt;
}

std::optional<TextRange> sentenceBefore(const ArticleContent& content, qsizetype offset, QStringView language)
{
    for (qsizetype i = blockAt(content, offset); i >= 0; --i) {
        const QList<TextRange> sentences = sentencesOf(content, content.blocks[i], language);
        const auto behind = std::ranges::upper_bound(sentences, offset, {}, &TextRange::end);
        if (behind != sentences.begin())
            return *std::prev(behind);
    }
    return std::nullopt;
}

QString spokenText(const ArticleContent& content, const TextRange& range)
{
    QString text;
    qsizetype from = range.start;
    const auto first = std::ranges::lower_bound(content.spans, range.start, {}, &Span::start);
    for (auto span = first; span != content.spans.end() && span->start < range.end; ++span) {
        if (span->start < from || !isReference(content, *span))
            continue;
        text += QStringView(content.text).sliced(from, span->start - from);
        from = std::min(span->end(), range.end);
    }
    text += QStringView(content.text).sliced(from, range.end - from);
    text.remove(QChar::ObjectReplacementCharacter);
    return text.simplified();
}

} // namespace lectern
