// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownExport.h"

#include <QTextBoundaryFinder>
#include <QUrl>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWhole = 120; // UTF-16 code units; a longer passage is named by its beginning and its end
constexpr qsizetype endTerm = 40;

/// A term of a text directive must lie within one block, and an image is not text.
bool partsTerms(QChar c)
{
    return c == u'\n' || c == u'\t' || c == QChar::ObjectReplacementCharacter;
}

QList<QStringView> termsOf(QStringView text)
{
    QList<QStringView> terms;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !partsTerms(text[i]))
            continue;
        if (const QStringView term = text.sliced(start, i - start).trimmed(); !term.isEmpty())
            terms += term;
        start = i + 1;
    }
    return terms;
}

qsizetype boundaryAtOrBefore(QStringView text, qsizetype position)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.data(), text.size());
    words.setPosition(position);
    return words.isAtBoundary() ? position : qMax(qsizetype(0), words.toPreviousBoundary());
}

qsizetype boundaryAtOrAfter(QStringView text, qsizetype position)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.data(), text.size());
    words.setPosition(position);
    const qsizetype next = words.isAtBoundary() ? position : words.toNextBoundary();
    return next < 0 ? text.size() : next;
}

QStringView beginningOf(QStringView term)
{
    return term.size() <= endTerm ? term : term.first(boundaryAtOrAfter(term, endTerm)).trimmed();
}

QStringView endingOf(QStringView term)
{
    return term.size() <= endTerm ? term : term.sliced(boundaryAtOrBefore(term, term.size() - endTerm)).trimmed();
}

QStringView withoutFirstWord(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    return space >= 0 ? text.sliced(space).trimmed() : text.sliced(boundaryAtOrAfter(text, qMin(text.size(), qsizetype(1)))).trimmed();
}

QStringView withoutLastWord(QStringView text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    return space >= 0 ? text.first(space).trimmed() : text.first(boundaryAtOrBefore(text, qMax(qsizetype(0), text.size() - 1))).trimmed();
}

/// Also '-', ',' and '&' are encoded: they are the directive's own syntax.
QString encoded(QStringView term)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(term.toString(), {}, "-"));
}

/// A passage with its surroundings, widened to whole words, since browsers match whole words only.
class Passage final
{
public:
    explicit Passage(const TextQuoteSelector& quote) : m_text(quote.prefix + quote.exact + quote.suffix)
    {
        m_start = boundaryAtOrBefore(m_text, quote.prefix.size());
        m_end = boundaryAtOrAfter(m_text, quote.prefix.size() + quote.exact.size());
        m_prefixIsCut = quote.prefix.size() >= quoteContext - 1;
        m_suffixIsCut = quote.suffix.size() >= quoteContext - 1;
    }

    QStringView words() const { return QStringView(m_text).sliced(m_start, m_end - m_start); }

    QString prefix() const
    {
        const QList<QStringView> terms = termsOf(QStringView(m_text).first(m_start));
        if (terms.isEmpty())
            return {};
        return (m_prefixIsCut && terms.size() == 1 ? withoutFirstWord(terms.last()) : terms.last()).toString();
    }

    QString suffix() const
    {
        const QList<QStringView> terms = termsOf(QStringView(m_text).sliced(m_end));
        if (terms.isEmpty())
            return {};
        return (m_suffixIsCut && terms.size() == 1 ? withoutLastWord(terms.first()) : terms.first()).toString();
    }

private:
    QString m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    bool m_prefixIsCut = false;
    bool m_suffixIsCut = false;
};

struct Directive
{
    QString start;
    QString end; // empty: start is the whole
    bool clear = true; // the end does not occur before the passage's end

    QString written() const { return end.isEmpty() ? encoded(start) : encoded(start) + u',' + encoded(end); }
};

Directive directiveFor(QStringView words)
{
    const QList<QStringView> terms = termsOf(words);
    if (terms.isEmpty())
        return {};
    const QStringView start = beginningOf(terms.first());
    const QStringView end = endingOf(terms.last());
    const bool isShort = terms.first().size() <= longestWhole || start.size() + end.size() > terms.first().size();
    if (terms.size() == 1 && isShort)
        return {.start = terms.first().toString(), .end = {}};
    const QStringView after = words.trimmed().sliced(start.size());
    const bool clear = after.indexOf(end, 0, Qt::CaseInsensitive) >= after.size() - end.size();
    return {.start = start.toString(), .end = end.toString(), .clear = clear};
}

/// Browsers compare without case. In a very long text the search costs more than the context that it would save.
bool standsOnce(const ArticleContent& content, const QString& term)
{
    constexpr qsizetype longestSearched = 1 << 20;
    if (content.text.size() > longestSearched)
        return false;
    const qsizetype first = content.text.indexOf(term, 0, Qt::CaseInsensitive);
    return first >= 0 && content.text.indexOf(term, first + 1, Qt::CaseInsensitive) < 0;
}

QString textDirective(const TextQuoteSelector& quote, const ArticleContent* content)
{
    const Passage passage(quote);
    const Directive directive = directiveFor(passage.words());
    if (directive.start.isEmpty())
        return {};
    if (content && directive.clear && standsOnce(*content, directive.start))
        return u"text=" + directive.written();
    const QString prefix = passage.prefix();
    const QString suffix = passage.suffix();
    return u"text=" + (prefix.isEmpty() ? QString() : encoded(prefix) + u"-,") + directive.written()
        + (suffix.isEmpty() ? QString() : u",-" + encoded(suffix));
}

bool isWebAddress(const QString& url)
{
    return url.startsWith(u"http://", Qt::CaseInsensitive) || url.startsWith(u"https://", Qt::CaseInsensitive);
}

QString withDirective(QString url, const QString& directive)
{
    if (const qsizetype older = url.indexOf(u":~:"); older >= 0)
        url.truncate(older);
    return url + (url.contains(u'#') ? u":~:"_s : u"#:~:"_s) + directive;
}

} // namespace

QString linkTo(const Article& article, const Annotation& annotation, const ArticleContent* content)
{
    const QString directive = isWebAddress(article.metadata.url) ? textDirective(annotation.quote, content) : QString();
    if (directive.isEmpty())
        return u"lectern://annotation/" + annotation.id.toString(QUuid::WithoutBraces);
    return withDirective(article.metadata.url, directive);
}

} // namespace lectern
