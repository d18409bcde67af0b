// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/ArticleContent.h"

#include <QStringList>

namespace lectern {

/// Collects the blocks of a Markdown file and sets the empty lines between them.
class MarkdownWriter final
{
public:
    void block(const QString& text);
    void heading(int level, QStringView title);
    /// Every line prefixed, empty ones too.
    void quote(const QString& markdown);
    /// The reader's Markdown, kept in its place as a list item.
    void note(const QString& markdown);
    [[nodiscard]] QString written() const;

private:
    QStringList m_blocks;
};

/// What stands between "> ": the quote's words escaped, or a block of code.
[[nodiscard]] QString quotedMarkdown(const Annotation& annotation, const ArticleContent* content);

/// Code between fences long enough for it.
[[nodiscard]] QString fencedCode(QStringView code, QStringView language);

/// "[text](address)" with the text as it is, the address made safe.
[[nodiscard]] QString markdownLink(const QString& text, const QString& address, const QString& title = {});

} // namespace lectern
