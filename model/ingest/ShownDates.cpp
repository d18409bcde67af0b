// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ShownDates.h"

#include "model/ingest/DateWords.h"
#include "model/ingest/PageParts.h"
#include "model/ingest/PageText.h"
#include "model/ingest/PublicationDate.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int longestDate = 100;
constexpr int longestDateLine = 60;
constexpr int longestDigits = 10; // "31.10.23"
constexpr int closeBy = 30;       // elements
constexpr int fewest = 3;         // different dates in a list of other articles, comments or reviews

enum class Certainty { None, Line, Named, Marked };

struct Found
{
    QString date;
    Certainty certainty = Certainty::None;
    int position = 0;
    bool mention = false; // other words lead to it: "as of 15 November 2008"
};

/// The date that a report's text begins with: "Harwich, 12 March 2020 – The wall …".
QString dateline(const HtmlNode& node)
{
    constexpr qsizetype longest = 60;
    if (node.measure.text < longestDateLine || !node.text.first(longest).contains("20"))
        return {};
    static const QRegularExpression line(u"^\\s*\\(?(?:\\p{Lu}[\\p{L}. /-]{1,25}, ?)?(?:den )?(\\d{1,2}\\.? ?(?:\\d{1,2}\\.|\\p{L}{3,9}\\.?) ?\\d{4})\\)?\\s*[-–—:|/]\\s"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.match(QString::fromUtf8(node.text.first(longest))).captured(1);
}

class DateSearch final
{
public:
    DateSearch(const QString& title, bool monthFirst) : m_title(comparable(title)), m_monthFirst(monthFirst) {}

    ShownDates find(const HtmlNode* body)
    {
        for (const HtmlNode* node = body; node; node = nextPart(node, body)) {
            m_position += !node->isText();
            noteTitle(*node);
            look(*node);
        }
        const bool beside = !m_published.date.isEmpty() && isBesideTitle(m_published.position);
        const bool ofOthers = !beside && m_titleAt >= 0 && m_days.size() >= fewest;
        const bool unsure = !beside && m_published.mention;
        return {.published = ofOthers || unsure ? QString() : m_published.date, .modified = m_modified.date, .besideTitle = beside};
    }

private:
    void noteTitle(const HtmlNode& node)
    {
        if (isHeadingTag(node.tag) && m_titleAt < 0 && !m_title.isEmpty() && comparable(node.textContent(400)) == m_title)
            m_titleAt = m_position;
    }

    [[nodiscard]] bool isBesideTitle(int position) const { return m_titleAt >= 0 && qAbs(position - m_titleAt) < closeBy; }

    void look(const HtmlNode& node)
    {
        const Certainty certainty = certaintyOf(node);
        if (certainty == Certainty::None || certainty < m_published.certainty)
            return;
        const QString date = dateIn(node);
        if (date.isEmpty() || isAppointment(node.textContent(200)))
            return;
        const bool modified = node.attribute("itemprop").contains("dateModified") || saysUpdated(introduction(node));
        if (!modified)
            noteDay(date.first(10), certainty);
        keep(modified ? m_modified : m_published, {.date = date, .certainty = certainty, .position = m_position, .mention = certainty == Certainty::Line && isMention(node)});
    }

    static bool isMention(const HtmlNode& node) { return dateline(node).isEmpty() && !startsWithDate(QString::fromUtf8(node.text)); }

    /// Counts the days that are as certain as the one to be kept.
    void noteDay(const QString& day, Certainty certainty)
    {
        if (certainty > m_published.certainty)
            m_days.clear();
        if (!m_days.contains(day) && m_days.size() < fewest)
            m_days.append(day);
    }

    /// The first of the most certain; one beside the title is worth more than one before it, and that more than a mention.
    void keep(Found& field, const Found& found) const
    {
        const bool closer = isBesideTitle(found.position) && !isBesideTitle(field.position);
        const bool surer = field.mention && !found.mention && !isBesideTitle(field.position);
        if (found.certainty > field.certainty || (found.certainty == field.certainty && (closer || surer)))
            field = found;
    }

    [[nodiscard]] static Certainty certaintyOf(const HtmlNode& node)
    {
        const int text = node.measure.text;
        if (node.isText()) {
            const bool likely = text >= 6 && text < longestDateLine && (node.text.contains("20") || text <= longestDigits);
            return (likely && !node.text.contains("\xC2\xA9")) || !dateline(node).isEmpty() ? Certainty::Line : Certainty::None;
        }
        const QByteArrayView property = node.attribute("itemprop");
        if (node.is(GUMBO_TAG_TIME) || property.contains("datePublished") || property.contains("dateCreated") || property.contains("dateModified"))
            return Certainty::Marked;
        return node.hints().testFlag(ClassHint::Date) && text < longestDate ? Certainty::Named : Certainty::None;
    }

    [[nodiscard]] QString dateIn(const HtmlNode& node) const
    {
        for (const char* attribute : {"datetime", "content", "title"}) {
            if (QString date = publicationDate(QString::fromUtf8(node.attribute(attribute)), m_monthFirst); !date.isEmpty())
                return date;
        }
        if (node.isText())
            return publicationDate(node.measure.text < longestDateLine ? QString::fromUtf8(node.text) : dateline(node), m_monthFirst);
        return node.measure.text < longestDate ? publicationDate(node.textContent(200), m_monthFirst) : QString();
    }

    /// The node's own text, its class, and what stands before it in its line.
    [[nodiscard]] static QString introduction(const HtmlNode& node)
    {
        const HtmlNode& element = node.isText() ? *node.parent : node;
        QString text = (node.isText() ? QString::fromUtf8(node.text) : node.textContent(200)) + u' ' + QString::fromUtf8(element.attribute("class"));
        const HtmlNode* line = &node;
        for (int steps = 0; line && steps < 3 && !line->previous; ++steps)
            line = line->parent;
        if (line && line->previous && line->previous->measure.text < longestDate)
            text += u' ' + (line->previous->isText() ? QString::fromUtf8(line->previous->text) : line->previous->textContent(200));
        return text;
    }

    QString m_title;
    bool m_monthFirst;
    int m_position = 0;
    int m_titleAt = -1;
    Found m_published;
    Found m_modified;
    QStringList m_days;
};

} // namespace

ShownDates shownDates(HtmlTree& tree, const QString& title, bool monthFirst)
{
    return DateSearch(title, monthFirst).find(tree.body());
}

} // namespace lectern
