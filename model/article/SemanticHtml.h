// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QByteArray>

namespace lectern {

/// Lectern's semantic HTML: how an article's content is stored. UTF-8, well formed (every element closed, void elements
/// as <br>, <hr>, <img …>), attributes in double quotes, only the entities &amp; &lt; &gt; &quot;.
///
/// Blocks: h1…h6, p, blockquote[class="pull"], ul, ol[start], li, pre > code[class="language-X"], table > (caption?) tr
/// > (th|td)[colspan][rowspan],
///         figure > img… figcaption?, hr, dl > dt dd.
/// Inline: em, strong, code, a[href][title], a[id] (an empty anchor), sub, sup, s, u, mark, br,
/// img[src][alt][width][height]. li, blockquote, td, th, dd hold either inline content or blocks. White space between
/// blocks means nothing; inside inline content runs of white space count as one space, but in pre.
///
/// One deterministic function makes the content from it. Anything outside of the subset is read as its text. Time and
/// memory are proportional to the input; nesting deeper than 256 is read as if it were 256.
[[nodiscard]] ArticleContent contentFromHtml(QByteArrayView html);

/// The text of that content without its blocks and spans, which take many times as much memory.
[[nodiscard]] QString textFromHtml(QByteArrayView html);

/// Writes semantic HTML: balanced by construction, everything escaped.
class SemanticHtmlWriter final
{
public:
    /// Opens an element of the subset; attributes as name and value, empty values are left out.
    void open(QLatin1StringView tag, std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes = {});
    void close();
    void closeAll();
    /// A void element: br, hr, img.
    void single(QLatin1StringView tag, std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes = {});
    /// Text, escaped. Code points that XML 1.0 forbids, NUL among them, become U+FFFD.
    void text(QStringView text);
    /// The same for text that is UTF-8 already, and valid.
    void utf8(QByteArrayView text);
    [[nodiscard]] int depth() const;
    /// Closes what is open and returns the whole; the writer is empty then.
    [[nodiscard]] QByteArray take();

private:
    QByteArray m_html;
    QList<QLatin1StringView> m_open;
};

} // namespace lectern
