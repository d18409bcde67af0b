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
        u"^[\\s|:•·–—-]*(written by|story by|posted by|words by|reported by|published by|text by|by|von|par|por|di|door|av|af|autor(in)?|author|authors|text|redaktion|автор)\\b[\\s:]*"_s,
        insensitive);
    static const QRegularExpression tail(
        u"\\s*([|•·@(]|\\b(published|updated|posted|last|on|am|le|el)\\b.*\\d|\\d{1,2}[./ :-]\\d|\\b(19|20)\\d{2}\\b|\\b\\d{1,2}\\.? (jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}\\b).*$"_s,
        insensitive);
    QString name = byline.simplified();
    name.remove(lead);
    name.remove(tail);
    return name.trimmed();
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
    return {};
}

} // namespace lectern
