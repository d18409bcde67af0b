// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ClutterTrimmer.h"

#include "model/ingest/PageText.h"
#include "model/ingest/PublicationDate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int longestSubtitle = 100; // a longer one is the article's lead
constexpr int longestLine = 120; // of a byline, a date, a phrase
constexpr int longestWait = 30;  // of a line that waits

bool isOwnLine(const HtmlNode& node)
{
    return isBlockTag(node.tag) && !node.is(GUMBO_TAG_TD) && !node.is(GUMBO_TAG_TH) && !node.is(GUMBO_TAG_TR) && !node.is(GUMBO_TAG_DT);
}

bool isPhrase(const QString& text)
{
    static const QRegularExpression phrase(
        u"^\\W*(share( this| on| via)?( article| story| post| page)?|advertis(ement|ing)|sponsored( content)?|anzeige|werbung|publicidad|publicité|pubblicità|reklama|"
        "follow us( on)?.*|subscribe( to| now)?\\b.*|sign up( for| to)\\b.*|all rights reserved.*|copyright\\b.*|"
        "(see|read|watch|lesen sie|auch|lea|vea|leggi|lire|lees)( this)? (also|more|next|too|auch|lesen|también|anche|aussi|ook)\\b.*|"
        "related( articles?| stories| posts| content| topics)?:?|more (from|on|in|stories|like this|articles)\\b.*|mehr zum thema.*|"
        "recommended( for you| reading)?|you (may|might) (also )?(like|enjoy|be interested).*|tags?:.*|topics?:.*|categor(y|ies):.*|"
        "(print|email|e-mail|tweet|pin it|whatsapp|facebook|twitter|linkedin)|leave a (comment|reply)|comments?( \\(?\\d+\\)?)?|"
        "auch interessant.*|lesetipps?:.*|das könnte (sie|dich|euch) auch.*|auch auf .*|zum weiterlesen|(hier )?weiterlesen.*|"
        "(war|ist) (der|dieser) (artikel|beitrag) .*|(diesen |den )?(artikel|beitrag) (mit anderen |jetzt )?(teilen|drucken|empfehlen).*|"
        "möchten sie den .*teilen.*|zurück zur .*|lade weitere inhalte|kommentieren|kommentare?( \\(?\\d+\\)?)?|teilen|drucken|"
        "(keine|no|sin|aucun|geen) (kommentare?|comments?|comentarios?|commentaires?|reacties)( yet)?|(comments|kommentare) (are|sind) (closed|geschlossen)|"
        "à lire aussi.*|lire aussi.*|pour lire la suite.*|permalien|te puede interesar.*|más sobre .*|leia (também|mais).*|veja (também|mais).*|"
        "saiba mais.*|czytaj (też|także|więcej).*|zobacz (też|także).*|źródło:?|was this (article|page|post|information) helpful.*|"
        "(print|jump to|pin) recipe|related video.*|listen to (this )?article.*|von:?|by:?|par:?|por:?|av:?|автор:?|文|取材・文|作者|记者|記者|"
        "back to top|continue reading.*|story continues below.*|article continues.*|"
        "(medically )?(reviewed|fact[ -]?checked|edited|written) by .*|advert|share this on whatsapp|this slideshow requires javascript|(imagen?|image|bild|foto|photo) \\d+ (of|von|de) \\d+|"
        "(\\d+|\\w+)[ -]min(ute)?s?[ -]read(ing time)?|(reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura)\\b.*|(mehr|weiter)lesen:?|mehr lesen:?.*|(le|te) puede interesar.*|"
        "(meistgelesene|meistdiskutierte|ähnliche|verwandte|weitere|neueste) (artikel|beiträge|themen|news|meldungen).*|most (read|popular|viewed).*|trending( now)?|"
        "(das thema|dies) könnte (sie|dich|euch) auch.*|(hat ihnen der |hat dir der )?artikel gefallen.*|drukuj|imprimer( cette page)?|imprimir|stampa|podziel się.*|udostępnij.*|"
        "(artikel |rezept |seite )?(ausdrucken|drucken)|opublikowano:?|(zuletzt )?aktualisiert:?.{0,40}|last updated:?.{0,40}|síguenos.*|seguinos.*|suivez[ -]nous.*|folge uns.*|folgen sie uns.*|"
        "vous aimerez aussi.*|sur le même (sujet|thème).*|notícias relacionadas|noticias relacionadas|artículos relacionados|articles? (similaires|liés|connexes)|artigos relacionados|"
        "(nächster|vorheriger|vorhergehender) (artikel|beitrag)\\b.*|(nachfolge|vorgänger)beitrag:?.*|zur startseite|zurück zum .*|nach oben|aufrufe:.*|kommentare insgesamt:?.*|"
        "related reading.*|(see|view|browse) all [^.]{0,40}|jump to( section)?|skip to .*|in this article:?|"
        "(click|tap) here (to|for) .*|join (our|the) .*(newsletter|community|list).*|previous( article| post)?|next( article| post)?)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return phrase.match(text).hasMatch();
}

/// Whose a picture is.
bool isCredit(const QString& text)
{
    static const QRegularExpression credit(u"^\\W*(©.*|photo(graph)?( ?credit| by| courtesy| source|:).{0,60}|image (credit|source):?.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return credit.match(text).hasMatch();
}

/// What stands where a script was to put something.
bool isWaiting(const QString& text)
{
    static const QRegularExpression waiting(
        u"^\\W*((is )?loading( content| video| player| comments?)?|please wait|wird geladen|lädt|bitte warten|chargement( en cours)?|cargando|caricamento( in corso)?|carregando|"
        "ładowanie|načítání|laddar|laster|indlæser|laden|загрузка|завантаження|yükleniyor|(正在)?(加载|載入|加載)中?|読み込み中(です)?|로딩 ?중)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return waiting.match(text).hasMatch();
}

/// A date, and hardly anything else.
bool isDateLine(const HtmlNode& node)
{
    constexpr int longest = 45;
    const bool line = (node.is(GUMBO_TAG_P) || node.is(GUMBO_TAG_DIV) || node.is(GUMBO_TAG_TIME) || node.is(GUMBO_TAG_SPAN)) && node.measure.blocks == 0;
    if (!line || node.measure.text < 8 || node.measure.text > longest)
        return false;
    static const QRegularExpression introduced(
        u"^([\\p{L} ]{0,20}\\p{L}:?\\s*)?(\\p{L}+,? )?(\\d|\\p{L}{3,9}\\.? \\d).*\\d[日号號일]?\\W*(文|著|撮影|取材|作者|记者|記者)?\\W*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = node.textContent(longest * 2);
    return introduced.match(text).hasMatch() && !publicationDate(text, true).isEmpty() && !node.hasAncestor(GUMBO_TAG_TABLE);
}

/// A byline or a date, as its name says.
bool isNamedFrontLine(const HtmlNode& node)
{
    const bool named = node.hints().testAnyFlags(ClassHint::Byline | ClassHint::Date) || node.attribute("rel") == "author"
        || node.attribute("itemprop") == "author";
    return named && node.measure.text < longestLine;
}

/// Text behind a heading before the next of its rank. One beside the next was written so; one whose text was left out is left out with it.
bool hasTextAfter(const HtmlNode& heading, const HtmlNode* root, bool moreFollowsRoot)
{
    bool leftOut = false;
    for (const HtmlNode* node = heading.followingSkippingChildren(root); node;) {
        if (node->isDropped()) {
            leftOut = leftOut || node->measure.text > 0;
            node = node->followingSkippingChildren(root);
            continue;
        }
        if (isHeadingTag(node->tag))
            return node->tag > heading.tag || !leftOut;
        if ((node->isText() && node->measure.text > 0) || node->is(GUMBO_TAG_IMG))
            return true;
        node = node->following(root);
    }
    return moreFollowsRoot;
}

} // namespace

ClutterTrimmer::ClutterTrimmer(const QList<HtmlNode*>& roots, const PageMetadata& metadata)
    : m_roots(roots.begin(), roots.end())
    , m_lastRoot(roots.last())
    , m_title(comparable(metadata.article.title))
    , m_subtitle(comparable(metadata.article.subtitle))
{
    for (HtmlNode* root : roots) {
        m_text += root->measure.text;
        for (HtmlNode* node = root->firstChild; node; node = node->following(root)) {
            if (!node->isText() && !node->isDropped())
                m_nodes.append(node);
        }
    }
}

void ClutterTrimmer::trim()
{
    dropFront();
    dropNamedBoxes();
    dropPhrases();
    dropLinkLines();
    dropBareHeadings();
}

void ClutterTrimmer::dropFront()
{
    constexpr int front = 300;
    m_severalBylines = holdsSeveralBylines();
    int before = 0;
    for (HtmlNode* node : std::as_const(m_nodes)) {
        if (!node->isDropped() && (isFrontLine(*node) || (before < front && isDateLine(*node))))
            node->dropFor(DropReason::Clutter);
        else if (isBlockTag(node->tag) && node->measure.blocks == 0 && !node->isDropped())
            before += node->measure.text;
    }
}

/// A page that leads to several articles names the authors of each.
bool ClutterTrimmer::holdsSeveralBylines() const
{
    constexpr int most = 3;
    int bylines = 0;
    const HtmlNode* last = nullptr;
    for (const HtmlNode* node : m_nodes) {
        if (node->isDropped() || !isNamedFrontLine(*node) || node->measure.text == 0 || (last && node->isWithin(last)))
            continue;
        last = node;
        bylines += node->hints().testFlag(ClassHint::Byline);
    }
    return bylines > most;
}

/// Title, subtitle, byline and date: they are the article's metadata.
bool ClutterTrimmer::isFrontLine(const HtmlNode& node) const
{
    const int text = node.measure.text;
    if (text == 0 || text > 400)
        return false;
    if (!m_severalBylines && isNamedFrontLine(node) && !node.hasAncestor(GUMBO_TAG_BLOCKQUOTE) && !node.hasAncestor(GUMBO_TAG_TABLE))
        return true;
    if (isHeadingTag(node.tag) && !m_title.isEmpty() && comparable(node.textContent(400)) == m_title)
        return true;
    return text <= longestSubtitle && !m_subtitle.isEmpty() && isBlockTag(node.tag) && comparable(node.textContent(400)) == m_subtitle;
}

void ClutterTrimmer::dropNamedBoxes()
{
    for (HtmlNode* node : std::as_const(m_nodes)) {
        if (!node->isDropped() && isNamedBox(*node))
            node->dropFor(DropReason::Clutter);
    }
}

bool ClutterTrimmer::isNamedBox(const HtmlNode& node) const
{
    constexpr int smallBox = 400;
    const bool container = isBlockTag(node.tag) || node.is(GUMBO_TAG_SPAN);
    return container && node.hints().testFlag(ClassHint::Clutter) && node.measure.text < qMax(smallBox, m_text / 6);
}

void ClutterTrimmer::dropPhrases()
{
    for (HtmlNode* node : std::as_const(m_nodes)) {
        const bool line = isOwnLine(*node);
        const bool mayWait = (line || node->is(GUMBO_TAG_TD)) && node->measure.text <= longestWait;
        if (node->isDropped() || !(line || mayWait) || node->measure.text == 0 || node->measure.text > longestLine)
            continue;
        const QString text = node->textContent(longestLine * 2);
        const bool creditAlone = line && node->measure.images == 0 && !node->hasAncestor(GUMBO_TAG_FIGURE) && isCredit(text);
        if ((mayWait && isWaiting(text)) || (line && isPhrase(text)) || creditAlone)
            node->dropFor(DropReason::Clutter);
    }
}

/// Paragraphs that are one link lead to other articles; when there are many of them, they are what the article is about.
void ClutterTrimmer::dropLinkLines()
{
    constexpr qsizetype most = 6;
    QList<HtmlNode*> links;
    int paragraphs = 0;
    qsizetype trailing = 0; // of the links
    for (HtmlNode* node : std::as_const(m_nodes)) {
        if (node->isDropped() || node->measure.text == 0 || node->measure.blocks > 0 || !isBlockTag(node->tag))
            continue;
        const bool link = isLinkLine(*node);
        if (link)
            links.append(node);
        paragraphs += !link;
        trailing = link ? trailing + 1 : 0;
    }
    const bool few = links.size() <= most && links.size() * 3 <= paragraphs;
    for (HtmlNode* node : few ? links : links.last(trailing > 1 ? trailing : 0))
        node->dropFor(DropReason::Clutter);
}

bool ClutterTrimmer::isLinkLine(const HtmlNode& node)
{
    constexpr int longest = 250;
    const HtmlMeasure& measure = node.measure;
    if (!(node.is(GUMBO_TAG_P) || node.is(GUMBO_TAG_DIV)) || measure.blocks > 0 || measure.images > 0 || measure.text < 12 || measure.text > longest)
        return false;
    if (float(measure.text) - measure.linkText > 4)
        return false;
    return !node.hasAncestor(GUMBO_TAG_LI) && !node.hasAncestor(GUMBO_TAG_TABLE) && !node.hasAncestor(GUMBO_TAG_BLOCKQUOTE) && !node.hasAncestor(GUMBO_TAG_FIGURE) && !node.hasAncestor(GUMBO_TAG_DL);
}

void ClutterTrimmer::dropBareHeadings()
{
    for (qsizetype i = m_nodes.size(); i-- > 0;) {
        HtmlNode* node = m_nodes[i];
        if (!isHeadingTag(node->tag) || node->isDropped() || node->measure.images > 0)
            continue;
        const HtmlNode* root = node;
        while (!m_roots.contains(root))
            root = root->parent;
        if (!hasTextAfter(*node, root, root != m_lastRoot))
            node->dropFor(DropReason::Clutter);
    }
}

} // namespace lectern
