// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/SemanticHtmlGrammar.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <string_view>

namespace lectern::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// What an element is, or may hold; a set of them as flags.
enum Kind : unsigned {
    Nothing = 0,
    Words = 1 << 0,
    Inlines = 1 << 1,
    Blocks = 1 << 2,
    Item = 1 << 3,
    Row = 1 << 4,
    Cell = 1 << 5,
    TableTitle = 1 << 6,
    Credit = 1 << 7,
    Definition = 1 << 8,
    Picture = 1 << 9,
    Source = 1 << 10,
    Phrases = Words | Inlines | Picture | Source,
    Flow = Phrases | Blocks,
};

constexpr size_t mostAttributes = 4;

QRegularExpression whole(QStringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

bool isNumber(QStringView value)
{
    static const QRegularExpression number = whole(u"-?[0-9]{1,10}");
    return number.match(value.toString()).hasMatch();
}

bool isAnything(QStringView value)
{
    return !value.isEmpty();
}

bool isLanguage(QStringView value)
{
    return value.startsWith("language-"_L1);
}

} // namespace

struct SemanticHtmlGrammar::Element
{
    struct Attribute
    {
        std::string_view name = {};
        bool (*allows)(QStringView) = isAnything;
    };

    std::string_view tag;
    unsigned is = Nothing;
    unsigned holds = Nothing; // nothing: a void element
    std::array<Attribute, mostAttributes> attributes = {}; // in the order in which they are written
};

namespace {

using Element = SemanticHtmlGrammar::Element;

const Element root{.tag = "", .holds = Blocks};

const auto elements = std::to_array<Element>({
    {"a", Inlines, Phrases, {{{"href", isSafeLink}, {"title"}, {"id"}}}},
    {"blockquote", Blocks, Flow},
    {"br", Inlines},
    {"caption", TableTitle, Phrases},
    {"code", Inlines | Source, Phrases, {{{"class", isLanguage}}}},
    {"dd", Definition, Flow},
    {"dl", Blocks, Definition},
    {"dt", Definition, Phrases},
    {"em", Inlines, Phrases},
    {"figcaption", Credit, Phrases},
    {"figure", Blocks, Picture | Credit},
    {"h1", Blocks, Phrases},
    {"h2", Blocks, Phrases},
    {"h3", Blocks, Phrases},
    {"h4", Blocks, Phrases},
    {"h5", Blocks, Phrases},
    {"h6", Blocks, Phrases},
    {"hr", Blocks},
    {"img", Inlines | Picture, Nothing, {{{"src", isSafeImage}, {"alt"}, {"width", isNumber}, {"height", isNumber}}}},
    {"li", Item, Flow},
    {"mark", Inlines, Phrases},
    {"ol", Blocks, Item, {{{"start", isNumber}}}},
    {"p", Blocks, Phrases},
    {"pre", Blocks, Source},
    {"s", Inlines, Phrases},
    {"strong", Inlines, Phrases},
    {"sub", Inlines, Phrases},
    {"sup", Inlines, Phrases},
    {"table", Blocks, TableTitle | Row},
    {"td", Cell, Flow, {{{"colspan", isNumber}, {"rowspan", isNumber}}}},
    {"th", Cell, Flow, {{{"colspan", isNumber}, {"rowspan", isNumber}}}},
    {"tr", Row, Cell},
    {"u", Inlines, Phrases},
    {"ul", Blocks, Item},
});

const Element* elementNamed(std::string_view tag)
{
    const auto found = std::ranges::find(elements, tag, &Element::tag);
    return found == elements.end() ? nullptr : &*found;
}

/// U+FEFF at the beginning is a character like any other here.
QString unescaped(QByteArrayView html)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decode(html);
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
}

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Values in the order of the element's attributes; nothing when there is one that may not be there.
std::optional<std::array<QString, mostAttributes>> attributesOf(const Element& element, QByteArrayView written)
{
    std::array<QString, mostAttributes> values;
    while (!written.isEmpty()) {
        const qsizetype equals = written.indexOf("=\"");
        const qsizetype end = equals < 0 ? -1 : written.indexOf('"', equals + 2);
        if (end < 0)
            return std::nullopt;
        const std::string_view name(written.data() + 1, size_t(equals - 1));
        const auto known = std::ranges::find(element.attributes, name, &Element::Attribute::name);
        const QString value = unescaped(written.sliced(equals + 2, end - equals - 2));
        if (name.empty() || known == element.attributes.end() || !known->allows(value))
            return std::nullopt;
        values[size_t(known - element.attributes.begin())] = value;
        written = written.sliced(end + 1);
    }
    return values;
}

/// The end of a tag; a '>' in a value is written as an entity.
qsizetype endOfTag(QByteArrayView html)
{
    return html.indexOf('>');
}

} // namespace

bool isSafeLink(QStringView address)
{
    static const QRegularExpression safe = whole(u"(https?://|mailto:|#).+");
    return safe.match(address.toString()).hasMatch();
}

bool isSafeImage(QStringView source)
{
    static const QRegularExpression safe = whole(u"https?://.+|image:[0-9a-f]{64}");
    return safe.match(source.toString()).hasMatch();
}

QString SemanticHtmlGrammar::flawOf(QByteArrayView html)
{
    return SemanticHtmlGrammar(html).run();
}

QString SemanticHtmlGrammar::run()
{
    if (!m_whole.isValidUtf8())
        return u"HTML that is not UTF-8"_s;
    m_open.push_back(&root);
    while (!m_rest.isEmpty()) {
        const bool isTag = m_rest.front() == '<';
        const QString flaw = !isTag ? takeText() : m_rest.startsWith("</") ? takeEndTag() : takeStartTag();
        if (!flaw.isEmpty())
            return flaw;
    }
    if (m_open.size() > 1)
        return flaw(u"an element left open");
    const QByteArray again = m_again.take();
    m_rest = m_whole.sliced(std::ranges::mismatch(m_whole, again).in1 - m_whole.begin());
    return again == m_whole ? QString() : flaw(u"HTML that is written otherwise when it is written again");
}

QString SemanticHtmlGrammar::takeText()
{
    const qsizetype tag = m_rest.indexOf('<');
    const QByteArrayView text = m_rest.first(tag < 0 ? m_rest.size() : tag);
    const bool blank = text.trimmed().isEmpty();
    if (!blank && !(m_open.back()->holds & Words))
        return flaw(u"text in <%1>"_s.arg(latin(m_open.back()->tag)));
    m_again.text(unescaped(text));
    m_rest = m_rest.sliced(text.size());
    return {};
}

QString SemanticHtmlGrammar::takeStartTag()
{
    const qsizetype end = endOfTag(m_rest);
    if (end < 0)
        return flaw(u"a tag without end");
    const QByteArrayView inside = m_rest.first(end).sliced(1);
    const qsizetype space = inside.indexOf(' ');
    const QByteArrayView tag = inside.first(space < 0 ? inside.size() : space);
    const Element* element = elementNamed({tag.data(), size_t(tag.size())});
    if (!element || !(m_open.back()->holds & element->is))
        return flaw(u"<%1> in <%2>"_s.arg(QString::fromUtf8(tag), latin(m_open.back()->tag)));
    const auto values = attributesOf(*element, inside.sliced(tag.size()));
    if (!values)
        return flaw(u"an attribute");
    const auto attribute = [&](size_t i) { return std::pair(latin(element->attributes[i].name), QStringView((*values)[i])); };
    const auto write = element->holds == Nothing ? &SemanticHtmlWriter::single : &SemanticHtmlWriter::open;
    (m_again.*write)(latin(element->tag), {attribute(0), attribute(1), attribute(2), attribute(3)});
    if (element->holds != Nothing)
        m_open.push_back(element);
    m_rest = m_rest.sliced(end + 1);
    return {};
}

QString SemanticHtmlGrammar::takeEndTag()
{
    const qsizetype end = endOfTag(m_rest);
    const QByteArrayView tag = m_rest.first(qMax<qsizetype>(2, end)).sliced(2);
    if (end < 0 || tag != QByteArrayView(m_open.back()->tag.data(), qsizetype(m_open.back()->tag.size())))
        return flaw(u"an end tag that closes nothing");
    m_open.pop_back();
    m_again.close();
    m_rest = m_rest.sliced(end + 1);
    return {};
}

QString SemanticHtmlGrammar::flaw(QStringView what) const
{
    const qsizetype at = m_whole.size() - m_rest.size();
    const qsizetype start = qMax<qsizetype>(0, at - 60);
    const QByteArrayView around = m_whole.sliced(start).first(qMin<qsizetype>(m_whole.size() - start, 120));
    return what % u" at " % QString::number(at) % u": " % QString::fromUtf8(around);
}

} // namespace lectern::fuzz
