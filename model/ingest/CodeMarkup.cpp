// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/CodeMarkup.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// "language-cpp", "lang-cpp", "highlight-source-cpp", "brush: cpp"; "cpp" behind the name of a highlighter.
QString languageInClass(const HtmlNode& node)
{
    const QString classes = QString::fromUtf8(node.attribute("class")).replace(": "_L1, "-"_L1).replace(u';', u' ');
    const QStringList words = classes.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        for (const QLatin1StringView prefix : {"language-"_L1, "lang-"_L1, "highlight-source-"_L1, "highlight-text-"_L1, "brush-"_L1}) {
            if (word.startsWith(prefix) && word.size() > prefix.size())
                return word.sliced(prefix.size());
        }
    }
    static const QStringList highlighters{u"hljs"_s, u"sourceCode"_s, u"prettyprint"_s, u"codehilite"_s};
    static const QStringList layout{u"linenums"_s, u"numberSource"_s, u"numberLines"_s, u"hljs"_s, u"wrap"_s};
    const bool highlighted = std::ranges::any_of(words, [](const QString& word) { return highlighters.contains(word); });
    const auto named = std::ranges::find_if(words, [](const QString& word) { return !highlighters.contains(word) && !layout.contains(word) && !word.contains(u'-'); });
    return highlighted && named != words.end() ? *named : QString();
}

QString languageOf(const HtmlNode& node)
{
    for (const char* name : {"data-lang", "data-language"}) {
        if (const QByteArrayView language = node.attribute(name); !language.isEmpty())
            return QString::fromUtf8(language);
    }
    return languageInClass(node);
}

} // namespace

QString codeLanguage(const HtmlNode& pre)
{
    constexpr qsizetype longest = 30;
    constexpr int highest = 3; // wrappers above
    QList<const HtmlNode*> places{&pre};
    for (const HtmlNode* child = pre.firstChild; child && places.size() == 1; child = child->next) {
        if (child->is(GUMBO_TAG_CODE))
            places.append(child);
    }
    for (const HtmlNode* above = pre.parent; above && places.size() < highest + 2 && above->measure.text == pre.measure.text; above = above->parent)
        places.append(above);
    for (const HtmlNode* place : std::as_const(places)) {
        const QString language = languageOf(*place);
        if (!language.isEmpty() && language.size() <= longest)
            return language == "none"_L1 || language == "plaintext"_L1 || language == "default"_L1 ? QString() : language;
    }
    return {};
}

bool isGutter(const HtmlNode& node)
{
    const QByteArrayView classes = node.attribute("class");
    return !classes.isEmpty() && (classes.contains("gutter") || classes.contains("lineno") || classes.contains("line-number"));
}

bool isVerse(const HtmlNode& element)
{
    const QByteArrayView classes = element.attribute("class");
    if (classes.isEmpty())
        return false;
    return element.hasClass("poem") || element.hasClass("verse") || element.hasClass("poetry") || element.hasClass("stanza")
        || element.hasClass("wp-block-verse") || element.hasClass("o-poem");
}

} // namespace lectern
