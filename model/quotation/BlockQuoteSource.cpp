// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/BlockQuoteSource.h"

#include "model/quotation/People.h"

#include <optional>

namespace lectern {
namespace {

/// Blocks [first, last] of one quote.
struct QuotedBlocks
{
    qsizetype first = 0;
    qsizetype last = 0;
};

QStringView textOf(const ArticleContent& content, const Block& block)
{
    return QStringView(content.text).sliced(block.start, block.length);
}

QList<QuotedBlocks> quotedBlocks(const ArticleContent& content)
{
    QList<QuotedBlocks> quotes;
    for (qsizetype i = 0; i < content.blocks.size(); ++i) {
        if (content.blocks[i].quoteDepth == 0)
            continue;
        qsizetype last = i;
        while (last + 1 < content.blocks.size() && content.blocks[last + 1].quoteDepth > 0)
            ++last;
        quotes.push_back({i, last});
        i = last;
    }
    return quotes;
}

/// "— Ada Field, mayor": where the name begins in the block; -1 when the block is no signature.
qsizetype signatureStart(const ArticleContent& content, const Block& block)
{
    constexpr qsizetype LongestSignature = 120;
    const QStringView text = textOf(content, block);
    qsizetype dashes = 0;
    while (dashes < text.size() && (text[dashes] == u'\u2014' || text[dashes] == u'\u2013' || text[dashes] == u'-'))
        ++dashes;
    const bool dashed = dashes > 0 && (text[0] != u'-' || dashes > 1);
    if (!dashed || text.size() > LongestSignature)
        return -1;
    while (dashes < text.size() && text[dashes].isSpace())
        ++dashes;
    return dashes < text.size() ? block.start + dashes : -1;
}

/// A signature outside of the quote's blocks; there a dash may also begin an aside, which is a sentence.
TextRange signatureBehind(const ArticleContent& content, QuotedBlocks quote)
{
    if (quote.last + 1 >= content.blocks.size())
        return {};
    const Block& block = content.blocks[quote.last + 1];
    const qsizetype start = signatureStart(content, block);
    const QStringView text = textOf(content, block).trimmed();
    const bool isName = start >= 0 && content.text[start].isUpper() && !text.endsWith(u'.') && !text.endsWith(u'!') &&
                        !text.endsWith(u'?');
    return isName ? TextRange{start, block.end()} : TextRange{};
}

void sign(Quotation& quotation, const ArticleContent& content, TextRange signature)
{
    quotation.speaker = signature;
    quotation.speakerName = content.text.sliced(signature.start, signature.length()).simplified();
    quotation.rule = nameOf(SpeakerRule::Signature);
}

/// Takes the speaker from the last sentence of the paragraph before the quote.
void introduce(Quotation& quotation, const ArticleContent& content, const Block& introduction)
{
    const QStringView text = textOf(content, introduction).trimmed();
    const auto passages = pairQuoteMarks(text);
    const Narrative narrative(text, passages, Lexicon::of(content.text));
    const SpeakerPatterns patterns(narrative);
    const auto found = patterns.introducing(narrative.size() - 1);
    if (!found)
        return;
    const qsizetype offset = text.data() - QStringView(content.text).data();
    quotation.rule = nameOf(SpeakerRule::Source);
    quotation.speaker = {offset + narrative[found->mention.first].start, offset + narrative[found->mention.last].end};
    if (!patterns.isPronoun(found->mention))
        quotation.speakerName = People(narrative, {}).shownName(found->mention);
}

std::optional<Quotation> quotationOf(const ArticleContent& content, QuotedBlocks quote)
{
    const qsizetype signature = quote.last > quote.first ? signatureStart(content, content.blocks[quote.last]) : -1;
    const Block& last = content.blocks[signature < 0 ? quote.last : quote.last - 1];
    Quotation quotation{
        .range = {content.blocks[quote.first].start, last.end()}, .speaker = {}, .speakerName = {}, .rule = {}};
    if (signature >= 0) {
        sign(quotation, content, {signature, content.blocks[quote.last].end()});
        return quotation;
    }
    if (const TextRange behind = signatureBehind(content, quote); !behind.isEmpty()) {
        sign(quotation, content, behind);
        return quotation;
    }
    const Block* introduction = quote.first > 0 ? &content.blocks[quote.first - 1] : nullptr;
    if (!introduction || !textOf(content, *introduction).trimmed().endsWith(u':'))
        return {};
    introduce(quotation, content, *introduction);
    return quotation;
}

} // namespace

QList<Quotation> findBlockQuotations(const ArticleContent& content)
{
    QList<Quotation> found;
    for (const QuotedBlocks quote : quotedBlocks(content)) {
        if (const auto quotation = quotationOf(content, quote))
            found.push_back(*quotation);
    }
    return found;
}

} // namespace lectern
