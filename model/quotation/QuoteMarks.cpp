// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/QuoteMarks.h"

#include <algorithm>
#include <optional>

namespace lectern {
namespace {

enum class Side { Opens, Closes, Either };

struct Mark
{
    qsizetype position = 0;
    char16_t sign = 0;         // a quote mark, or '\n' for the end of a paragraph
    Side touch = Side::Either; // what the neighbouring characters say
};

bool isDoubleQuote(char16_t c)
{
    return c == u'"' || (c >= u'\u201C' && c <= u'\u201F') || c == u'\u00AB' || c == u'\u00BB';
}

bool standsBeforeOpening(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_Dash ||
           c == u'\u2018';
}

bool standsAfterClosing(QChar c)
{
    return c.isSpace() || (c.isPunct() && c != u'[' && c != u'(');
}

Side touchOf(QStringView text, qsizetype i)
{
    const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    const bool mayOpen = standsBeforeOpening(before) && !after.isSpace();
    const bool mayClose = !before.isSpace() && standsAfterClosing(after);
    if (mayOpen == mayClose)
        return Side::Either;
    return mayOpen ? Side::Opens : Side::Closes;
}

/// Where an attribute's value in stray markup ends (its closing mark), if one begins at i; else i.
qsizetype attributeEnd(QStringView text, qsizetype i)
{
    constexpr qsizetype LongestValue = 300;
    if (text[i] != u'"' || i == 0 || text[i - 1] != u'=')
        return i;
    const qsizetype line = text.sliced(i + 1).first(std::min(LongestValue, text.size() - i - 1)).indexOf(u'"');
    return line < 0 ? i : i + 1 + line;
}

std::vector<Mark> marksOf(QStringView text)
{
    std::vector<Mark> marks;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if ((c > u'"' && c < u'\u00AB') || c == u' ')
            continue;
        if (c == u'\n')
            marks.push_back({.position = i, .sign = c});
        else if (const qsizetype end = attributeEnd(text, i); end > i)
            i = end;
        else if (isDoubleQuote(c))
            marks.push_back({.position = i, .sign = c, .touch = touchOf(text, i)});
    }
    return marks;
}

/// What a mark does when nothing is open.
bool opensFresh(const Mark& mark)
{
    switch (mark.sign) {
    case u'\u201E':
        return true;
    case u'\u201D':
        return mark.touch == Side::Opens;
    default:
        return mark.touch != Side::Closes;
    }
}

bool closesGuillemet(const Mark& mark, char16_t opening)
{
    const bool guillemet = mark.sign == u'\u00AB' || mark.sign == u'\u00BB';
    return guillemet && mark.sign != opening && mark.touch != Side::Opens;
}

/// Whether the mark ends what `opening` began.
bool closes(const Mark& mark, char16_t opening)
{
    if (opening == u'\u00AB' || opening == u'\u00BB')
        return closesGuillemet(mark, opening);
    switch (mark.sign) {
    case u'\u201D':
        return true;
    case u'\u201C':
        return opening == u'\u201E' || mark.touch == Side::Closes;
    case u'"':
        return mark.touch != Side::Opens;
    default:
        return false;
    }
}

class Pairing final
{
public:
    explicit Pairing(QStringView text) : m_text(text), m_marks(marksOf(text)) {}

    std::vector<QuotedPassage> passages()
    {
        for (m_at = 0; m_at < m_marks.size(); ++m_at)
            read(m_marks[m_at]);
        endParagraph(m_text.size());
        return std::move(m_passages);
    }

private:
    void read(const Mark& mark)
    {
        if (mark.sign == u'\n')
            readLineBreak(mark);
        else if (!m_open)
            openIf(opensFresh(mark), mark);
        else if (closes(mark, m_open->sign))
            add(mark.position + 1, true);
        else if (nestedPairFollows())
            ++m_at;
        else if (mark.touch == Side::Opens)
            reopen(mark);
    }

    /// What was open was never closed: it is kept if a sentence ends there.
    void reopen(const Mark& mark)
    {
        qsizetype end = mark.position;
        while (end > m_open->position + 1 && m_text[end - 1].isSpace())
            --end;
        if (m_text[end - 1] == u'.' || m_text[end - 1] == u'?' || m_text[end - 1] == u'!')
            add(end, false);
        m_open = mark;
    }

    void openIf(bool opens, const Mark& mark)
    {
        if (opens)
            m_open = mark;
    }

    void readLineBreak(const Mark& mark)
    {
        const bool blankLine = mark.position + 1 < m_text.size() && m_text[mark.position + 1] == u'\n';
        if (m_open && (blankLine || !nextMarkCloses()))
            endParagraph(mark.position);
    }

    bool nextMarkCloses() const
    {
        return m_at + 1 < m_marks.size() && m_marks[m_at + 1].touch == Side::Closes &&
               closes(m_marks[m_at + 1], m_open->sign);
    }

    /// The mark at hand opens while another is open: a quotation within the quotation, if two closing marks follow.
    bool nestedPairFollows() const
    {
        if (m_at + 2 >= m_marks.size())
            return false;
        const bool otherKind =
            m_open->sign == u'"' && m_marks[m_at].sign == u'\u201C' && m_marks[m_at + 1].sign == u'\u201D';
        if (otherKind)
            return true;
        return closes(m_marks[m_at + 1], m_marks[m_at].sign) && closes(m_marks[m_at + 2], m_open->sign);
    }

    void endParagraph(qsizetype end)
    {
        if (!m_open)
            return;
        while (end > m_open->position && m_text[end - 1].isSpace())
            --end;
        add(end, false);
    }

    void add(qsizetype end, bool closed)
    {
        const bool german = m_open->sign == u'\u201E' || m_open->sign == u'\u00BB' || m_open->sign == u'\u00AB';
        m_passages.push_back({.range = {m_open->position, end}, .closed = closed, .german = german});
        m_open.reset();
    }

    QStringView m_text;
    std::vector<Mark> m_marks;
    std::size_t m_at = 0;
    std::optional<Mark> m_open;
    std::vector<QuotedPassage> m_passages;
};

} // namespace

std::vector<QuotedPassage> pairQuoteMarks(QStringView text)
{
    return Pairing(text).passages();
}

} // namespace lectern
