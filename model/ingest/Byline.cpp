// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Byline.h"

#include "model/ingest/HtmlVisibility.h"
#include "model/ingest/PageText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString cleaned(const QString& byline)
{
    static const QRegularExpression lead(
        u"^[\\s|:•·–—-]*(erstellt von|veröffentlicht von|geschrieben von|escrito por|écrit par|scritto da|written by|story by|posted by|words by|reported by|published by|text by|by|von|par|por|di|door|av|af|autor(in)?|author|authors|text|redaktion|автор)\\b[\\s:]*"_s,
        insensitive);
    static const QRegularExpression tail(
        u"\\s*([|•·@(]|\\b(published|updated|posted|last|on|am|le|el)\\b.*\\d|\\d{1,2}[./ :-]\\d|\\b(19|20)\\d{2}\\b|\\b\\d{1,2}\\.? (jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}\\b).*$"_s,
        insensitive);
    QString name = byline.simplified();
    name.remove(lead);
    name.remove(tail);
    while (name.endsWith(u'-') || name.endsWith(u':') || name.endsWith(u'*') || name.endsWith(QChar(0x2013)))
        name = name.chopped(1).trimmed();
    return name.trimmed();
}

/// "By Ada Field": two to four words with capitals, and nothing else.
bool isCreditLine(const QString& line)
{
    static const QRegularExpression credit(
        u"^(By|BY|by|Von|von|VON|Par|Por|Di|Door|Written by|Posted by|Autor:|Author:|Text:) *(\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+$"_s);
    return credit.match(line).hasMatch();
}

bool isName(const QString& name)
{
    constexpr qsizetype longest = 60;
    if (name.size() < 2 || name.size() > longest || name.contains("http"_L1) || name.contains("www."_L1) || name.contains(u'/'))
        return false;
    static const QRegularExpression noName(
        u"^(admin|administrator|editor|staff|guest|author|about the author|share|follow|comments?|view all posts.*|more from.*|read more.*|none|null|unknown)$"_s, insensitive);
    return name.count(u' ') < 6 && !noName.match(name).hasMatch();
}

const HtmlNode* namedWithin(const HtmlNode& node)
{
    for (const HtmlNode* inner = node.firstChild; inner; inner = inner->following(&node)) {
        if (!inner->isText() && inner->attribute("itemprop") == "name")
            return inner;
    }
    return &node;
}

bool isByline(const HtmlNode& node)
{
    constexpr int longest = 120;
    const int text = node.measure.text;
    if (node.isText() || text == 0 || text > longest)
        return false;
    const QByteArrayView rel = node.attribute("rel");
    return rel == "author" || node.attribute("itemprop").contains("author") || node.hints().testFlag(ClassHint::Byline);
}

QStringList creditedAuthors(HtmlNode* body)
{
    constexpr int longest = 60;
    for (const HtmlNode* node = body; node; node = node->following(body)) {
        const bool likely = node->measure.text >= 8 && node->measure.text < longest && (isBlockTag(node->tag) || node->isText());
        if (!likely)
            continue;
        if (const QString line = node->textContent(longest * 2); isCreditLine(line))
            return authorsIn(line);
    }
    return {};
}

} // namespace

QStringList authorsIn(const QString& byline)
{
    static const QRegularExpression between(u"\\s*(?:,|;|&| and | und | et | y | e | with )\\s*"_s, insensitive);
    QStringList authors;
    for (const QString& part : cleaned(byline).split(between, Qt::SkipEmptyParts)) {
        const QString name = cleaned(part);
        if (isName(name) && !authors.contains(name, Qt::CaseInsensitive))
            authors.append(name);
    }
    return authors;
}

QStringList shownAuthors(HtmlTree& tree)
{
    HtmlNode* body = tree.body();
    for (const HtmlNode* node = body; node; node = node->following(body)) {
        if (!isByline(*node) || isHidden(*node))
            continue;
        const QStringList authors = authorsIn(namedWithin(*node)->textContent(200));
        if (!authors.isEmpty())
            return authors;
    }
    return creditedAuthors(body);
}

} // namespace lectern
