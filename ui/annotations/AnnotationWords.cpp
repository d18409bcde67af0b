// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationWords.h"

#include "model/Words.h"
#include "ui/support/LocalWords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lectern {

QString colorName(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow: return Words::tr("Yellow");
    case HighlightColor::Green: return Words::tr("Green");
    case HighlightColor::Blue: return Words::tr("Blue");
    case HighlightColor::Pink: return Words::tr("Pink");
    case HighlightColor::Purple: return Words::tr("Purple");
    }
    return {};
}

QString stateSentence(AnchorState state)
{
    switch (state) {
    case AnchorState::Changed:
        return Words::tr("The article’s words here have changed.");
    case AnchorState::Orphaned:
        return Words::tr("No longer in the article; kept here.");
    case AnchorState::Exact:
    case AnchorState::Moved: break;
    }
    return {};
}

QString shownQuote(const QString& exact)
{
    static const QRegularExpression breaks(u"\\s*\\n\\s*"_s);
    QString quote = exact.trimmed();
    quote.replace(breaks, QString(QChar::LineSeparator));
    quote.replace(u'\t', u' ');
    return quote.replace(QChar(QChar::ObjectReplacementCharacter), Words::tr("[picture]"));
}

QString shortTime(const QDateTime& utc, const QDateTime& now)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(now.timeZone());
    if (local.date() == now.date())
        return timeOfDay(local.time());
    return shortDate(local.date(), now.date());
}

QString toolTipOf(const Annotation& annotation)
{
    const auto shown = [](const QDateTime& utc) { return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat); };
    QStringList lines{Words::tr("%1 highlight").arg(colorName(annotation.color))};
    if (annotation.created.isValid())
        lines += Words::tr("Made %1").arg(shown(annotation.created));
    if (annotation.modified.isValid() && annotation.modified > annotation.created)
        lines += Words::tr("Changed %1").arg(shown(annotation.modified));
    return lines.join(u'\n');
}

QString spoken(const Annotation& annotation)
{
    QStringList parts{Words::tr("%1 highlight: %2")
                          .arg(colorName(annotation.color), shownQuote(annotation.quote.exact))};
    if (!annotation.speaker.isEmpty())
        parts += Words::tr("Said by %1").arg(annotation.speaker);
    if (!annotation.note.isEmpty())
        parts += Words::tr("Note: %1").arg(annotation.note);
    if (!annotation.tags.isEmpty())
        parts += Words::tr("Tags: %1").arg(Words::list(annotation.tags));
    if (const QString state = stateSentence(annotation.state); !state.isEmpty())
        parts += state;
    return parts.join(u'\n');
}

} // namespace lectern
