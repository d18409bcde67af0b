// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/AnnotationWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("AnnotationWords", text);
}

/// The locale's hours and minutes; its short form has seconds in some.
QString hoursAndMinutes(const QTime& time)
{
    static const QRegularExpression seconds(u"[:.]s+"_s);
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(seconds));
}

} // namespace

QString colorName(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow: return words(QT_TRANSLATE_NOOP("AnnotationWords", "Yellow"));
    case HighlightColor::Green: return words(QT_TRANSLATE_NOOP("AnnotationWords", "Green"));
    case HighlightColor::Blue: return words(QT_TRANSLATE_NOOP("AnnotationWords", "Blue"));
    case HighlightColor::Pink: return words(QT_TRANSLATE_NOOP("AnnotationWords", "Pink"));
    case HighlightColor::Purple: return words(QT_TRANSLATE_NOOP("AnnotationWords", "Purple"));
    }
    return {};
}

QString stateSentence(AnchorState state)
{
    switch (state) {
    case AnchorState::Changed:
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "The article’s words here have changed."));
    case AnchorState::Orphaned:
        return words(QT_TRANSLATE_NOOP("AnnotationWords", "No longer in the article; kept here."));
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
    return quote.replace(QChar(QChar::ObjectReplacementCharacter), words(QT_TRANSLATE_NOOP("AnnotationWords", "[picture]")));
}

QString shortTime(const QDateTime& utc, const QDateTime& now)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(now.timeZone());
    if (local.date() == now.date())
        return hoursAndMinutes(local.time());
    if (local.date().year() == now.date().year())
        return QLocale().toString(local.date(), words(QT_TRANSLATE_NOOP("AnnotationWords", "d MMM")));
    return QLocale().toString(local.date(), words(QT_TRANSLATE_NOOP("AnnotationWords", "d MMM yyyy")));
}

QString toolTipOf(const Annotation& annotation)
{
    const auto shown = [](const QDateTime& utc) { return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat); };
    QStringList lines{words(QT_TRANSLATE_NOOP("AnnotationWords", "%1 highlight")).arg(colorName(annotation.color))};
    if (annotation.created.isValid())
        lines += words(QT_TRANSLATE_NOOP("AnnotationWords", "Made %1")).arg(shown(annotation.created));
    if (annotation.modified.isValid() && annotation.modified > annotation.created)
        lines += words(QT_TRANSLATE_NOOP("AnnotationWords", "Changed %1")).arg(shown(annotation.modified));
    return lines.join(u'\n');
}

QString spoken(const Annotation& annotation)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("AnnotationWords", "%1 highlight: %2"))
                          .arg(colorName(annotation.color), shownQuote(annotation.quote.exact))};
    if (!annotation.speaker.isEmpty())
        parts += words(QT_TRANSLATE_NOOP("AnnotationWords", "Said by %1")).arg(annotation.speaker);
    if (!annotation.note.isEmpty())
        parts += words(QT_TRANSLATE_NOOP("AnnotationWords", "Note: %1")).arg(annotation.note);
    if (!annotation.tags.isEmpty())
        parts += words(QT_TRANSLATE_NOOP("AnnotationWords", "Tags: %1")).arg(annotation.tags.join(u", "_s));
    if (const QString state = stateSentence(annotation.state); !state.isEmpty())
        parts += state;
    return parts.join(u'\n');
}

} // namespace lectern
