// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ClassWords.h"

#include <algorithm>
#include <array>
#include <queue>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern {

namespace {

using enum ClassHint;

struct HintWords
{
    ClassHint hint;
    std::initializer_list<std::string_view> words;
};

// '|' stands for an edge of a word: white space, '-', '_', or the end.
const std::initializer_list<HintWords> vocabulary{
    {Unlikely,
        {"-ad-", "ai2html", "banner", "breadcrumb", "combx", "comment", "community", "cover-wrap", "disqus", "|extra|", "|extras|", "footer", "gdpr",
            "legends", "menu", "related", "remark", "replies", "rss", "shoutbox", "sidebar", "skyscraper", "social", "sponsor",
            "supplemental", "ad-break", "agegate", "pagination", "pager", "popup", "yom-remote", "cookie", "|subscribe|"}},
    {Perhaps, {"and", "article", "body", "column", "content", "main", "mathjax", "shadow"}},
    {Positive, {"article", "body", "content", "entry", "hentry", "h-entry", "main", "page", "pagination", "post", "text", "blog", "story"}},
    {Negative,
        {"-ad-", "hidden", "|hid|", "banner", "combx", "comment", "com-", "contact", "footer", "gdpr", "masthead", "media", "meta",
            "outbrain", "promo", "related", "scroll", "share", "shoutbox", "sidebar", "skyscraper", "sponsor", "shopping", "tags",
            "widget"}},
    {Share, {"|share|", "sharedaddy", "sharing", "|social|", "share-", "-share", "sharetools", "addtoany", "addthis"}},
    {Byline, {"byline", "author", "dateline", "writtenby", "p-author"}},
    {Clutter,
        {"newsletter", "related", "recommend", "read-more", "readmore", "read-next", "also-read", "see-also", "author-bio", "authorbox",
            "author-box", "about-author", "outbrain", "taboola", "promo", "|advert", "signup", "sign-up", "subscrib", "jp-relatedposts",
            "post-tags", "tag-list", "|tags|", "print-only", "|cta|", "sharedaddy", "disclaimer", "copyright", "entry-meta", "post-meta", "article-meta",
            "comments", "disqus", "pullquote-share", "affiliate", "teasers",
            "teaser-item", "teaser-list", "interesting", "further-reading", "more-articles", "more-stories", "paywall", "news-letter", "licence",
            "post-ratings", "recipe-card-buttons", "listposts", "posts-list", "elementor-posts", "postmetadata", "article--meta", "post--meta", "entry--meta",
            "tag-links", "cat-links", "post-categor", "relacionad", "news-rate", "print-button", "recipe-print", "linkbox", "kommentar", "article-footer",
            "post-footer", "entry-footer"}},
    {Caption, {"caption", "credit", "photographer", "imagedescription", "image-description", "img-metadata", "bildunterschrift"}},
    {Date, {"|date|", "|time|", "pubdate", "published", "publish-date", "post-date", "posted-on", "datetime", "timestamp", "entry-date"}},
    {Body,
        {"article-body", "articlebody", "article--body", "article-content", "article--content", "article-text", "entry-content", "entry-body",
            "post-content", "post--content", "post-body", "story-body", "body-content", "blog-content", "news-text", "field--name-body",
            "available-content", "mw-parser-output"}},
    {Aside,
        {"comment", "disqus", "replies", "respond", "related", "recommend", "teaser", "sidebar", "shoutbox", "combx", "cookie", "gdpr",
            "popup", "agegate", "kommentar"}},
    {Layout,
        {"elementor-widget", "so-widget", "panel-widget", "overflow-hidden", "overflow-scroll", "label-hidden", "scroll-target", "scroll-m", "media-text", "media-body",
            ":block|", ":flex|", ":grid|", ":inline|"}},
    {Lead, {"subtitle", "sub-title", "|dek|", "standfirst", "subhead", "sub-head", "|deck|", "|lede|", "summary", "tagline", "|chapo|"}},
    {Header, {"header"}},
    {Authority, {"authorit", "authoris", "authoriz"}},
    {Intro,
        {"|lead|", "|leader|", "leadtext", "lead-text", "teaser-text", "teasertext", "intro-text", "introtext", "|chapeau|", "epigraph", "|bajada|",
            "|entradilla|", "|vorspann|"}},
};

constexpr int letters = 29; // a to z, '-', edge, anything else

int letterOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    return c == '-' || c == '_' ? 26 : 28;
}

bool isEdge(char c)
{
    return c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n';
}

/// A trie with failure links (Aho and Corasick 1975), as a table. Words with edges are looked up in a second trie, over names in
/// which every edge is one and the same letter.
class WordAutomaton final
{
public:
    explicit WordAutomaton(bool edged)
    {
        m_states.emplace_back();
        for (const HintWords& entry : vocabulary) {
            for (const std::string_view word : entry.words) {
                if ((word.find('|') != std::string_view::npos) == edged)
                    add(word, entry.hint);
            }
        }
        link();
    }

    [[nodiscard]] int step(int state, int letter) const { return m_states[size_t(state)].next[size_t(letter)]; }
    [[nodiscard]] ClassHints hints(int state) const { return m_states[size_t(state)].hints; }

private:
    struct State
    {
        std::array<int, letters> next{};
        ClassHints hints;
        int fail = 0;
    };

    void add(std::string_view word, ClassHint hint)
    {
        int state = 0;
        for (const char c : word) {
            const auto letter = size_t(c == '|' ? 27 : letterOf(c));
            if (m_states[size_t(state)].next[letter] == 0) {
                m_states[size_t(state)].next[letter] = int(m_states.size());
                m_states.emplace_back();
            }
            state = m_states[size_t(state)].next[letter];
        }
        m_states[size_t(state)].hints |= hint;
    }

    void link()
    {
        std::queue<int> pending;
        for (const int child : m_states[0].next) {
            if (child)
                pending.push(child);
        }
        for (; !pending.empty(); pending.pop()) {
            State& state = m_states[size_t(pending.front())];
            const State& fallback = m_states[size_t(state.fail)];
            state.hints |= fallback.hints;
            for (size_t letter = 0; letter < letters; ++letter) {
                int& child = state.next[letter];
                if (!child) {
                    child = fallback.next[letter];
                    continue;
                }
                m_states[size_t(child)].fail = fallback.next[letter];
                pending.push(child);
            }
        }
    }

    std::vector<State> m_states;
};

} // namespace

ClassHints classHints(QByteArrayView name)
{
    constexpr int edge = 27;
    static const WordAutomaton words(false);
    static const WordAutomaton edgedWords(true);
    ClassHints hints;
    int state = 0;
    int edgedState = edgedWords.step(0, edge);
    for (const char c : name) {
        state = words.step(state, letterOf(c));
        edgedState = edgedWords.step(edgedState, isEdge(c) ? edge : letterOf(c));
        hints |= words.hints(state) | edgedWords.hints(edgedState);
    }
    hints |= edgedWords.hints(edgedWords.step(edgedState, edge));
    hints.setFlag(Byline, hints.testFlag(Byline) && !hints.testFlag(Authority));
    return hints;
}

} // namespace lectern
