// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/InlineMarkdown.h"

#include "model/export/MarkdownEscape.h"
#include "model/export/MarkdownWriter.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

struct Marks
{
    QString open;
    QString close;
};

class InlineWriter final
{
public:
    explicit InlineWriter(const ArticleContent& content) : m_content(content) {}

    /// The spans that lie in [from, to), each with what it holds; `next` is the first that is not yet written.
    QString written(TextRange range, qsizetype& next) const
    {
        QString result;
        qsizetype at = range.start;
        for (; next < m_content.spans.size() && m_content.spans[next].start < range.end;) {
            const Span& span = m_content.spans[next++];
            if (span.start < at || span.end() > range.end || span.length == 0)
                continue;
            result += plain({at, span.start});
            result += writtenSpan(span, next);
            at = span.end();
        }
        return result + plain({at, range.end});
    }

private:
    QString writtenSpan(const Span& span, qsizetype& next) const
    {
        TextRange inner{span.start, span.end()};
        while (!inner.isEmpty() && m_content.text[inner.start].isSpace())
            ++inner.start;
        while (!inner.isEmpty() && m_content.text[inner.end - 1].isSpace())
            --inner.end;
        const QString before = plain({span.start, inner.start});
        const QString after = plain({inner.end, span.end()});
        if (inner.isEmpty())
            return before;
        return before + marked(span, inner, next) + after;
    }

    QString marked(const Span& span, TextRange inner, qsizetype& next) const
    {
        if (span.kind == SpanKind::Code)
            return code(inner);
        if (span.kind == SpanKind::Link && !span.target.startsWith(u'#'))
            return markdownLink(written(inner, next), span.target, span.title);
        const Marks marks = marksFor(span.kind, inner);
        return marks.open + written(inner, next) + marks.close;
    }

    QString code(TextRange inner) const
    {
        const QString text = QStringView(m_content.text).sliced(inner.start, inner.length()).toString().replace(u'\n', u' ');
        QString fence = u"`"_s;
        while (text.contains(fence))
            fence += u'`';
        const QStringView space = text.startsWith(u'`') || text.endsWith(u'`') ? u" " : u"";
        return fence + space + text + space + fence;
    }

    Marks marksFor(SpanKind kind, TextRange inner) const
    {
        switch (kind) {
        case SpanKind::Emphasis:
            return starsWork(inner) ? Marks{u"*"_s, u"*"_s} : Marks{u"<em>"_s, u"</em>"_s};
        case SpanKind::Strong:
            return starsWork(inner) ? Marks{u"**"_s, u"**"_s} : Marks{u"<strong>"_s, u"</strong>"_s};
        case SpanKind::Strikethrough:
            return starsWork(inner) ? Marks{u"~~"_s, u"~~"_s} : Marks{u"<s>"_s, u"</s>"_s};
        case SpanKind::Subscript:
            return {u"<sub>"_s, u"</sub>"_s};
        case SpanKind::Superscript:
            return {u"<sup>"_s, u"</sup>"_s};
        case SpanKind::Underline:
            return {u"<u>"_s, u"</u>"_s};
        case SpanKind::Mark:
            return {u"<mark>"_s, u"</mark>"_s};
        default:
            return {};
        }
    }

    /// Delimiter runs must be flanking (CommonMark 6.2), and none may touch another's: safe is white space outside, letters inside.
    bool starsWork(TextRange inner) const
    {
        return isSpaceAt(inner.start - 1) && isSpaceAt(inner.end) && isLetterAt(inner.start) && isLetterAt(inner.end - 1)
            && !isShared(inner);
    }

    bool isSpaceAt(qsizetype i) const
    {
        return i < 0 || i >= m_content.text.size() || m_content.text[i].isSpace() || u".,;:!?"_s.contains(m_content.text[i]);
    }

    bool isLetterAt(qsizetype i) const { return m_content.text[i].isLetterOrNumber(); }

    /// Another span begins or ends at the same place.
    bool isShared(TextRange inner) const
    {
        const auto first = std::ranges::lower_bound(m_content.spans, inner.start, {}, &Span::start);
        qsizetype edges = 0;
        for (auto span = first; span != m_content.spans.end() && span->start <= inner.end; ++span)
            edges += span->start == inner.start || span->end() == inner.end || span->start == inner.end ? 1 : 0;
        return edges > 1;
    }

    QString plain(TextRange range) const
    {
        QString result;
        qsizetype at = range.start;
        for (qsizetype i = range.start; i < range.end; ++i) {
            const QChar c = m_content.text[i];
            if (c != QChar::ObjectReplacementCharacter && c != u'\n')
                continue;
            result += escapedMarkdownPiece(QStringView(m_content.text).sliced(at, i - at));
            result += c == u'\n' ? QString(c) : image(i);
            at = i + 1;
        }
        return result + escapedMarkdownPiece(QStringView(m_content.text).sliced(at, qMax(qsizetype(0), range.end - at)));
    }

    QString image(qsizetype position) const
    {
        const auto found = std::ranges::lower_bound(m_content.images, position, {}, &ImageReference::position);
        if (found == m_content.images.end() || found->position != position)
            return {};
        const QString alternative = escapedMarkdownLine(found->alternative);
        return found->source.startsWith(u"image:") ? alternative : u'!' + markdownLink(alternative, found->source);
    }

    const ArticleContent& m_content;
};

} // namespace

QString inlineMarkdown(const ArticleContent& content, const Block& block)
{
    const auto first = std::ranges::lower_bound(content.spans, block.start, {}, &Span::start);
    qsizetype next = first - content.spans.begin();
    return InlineWriter(content).written({block.start, block.end()}, next);
}

} // namespace lectern
