// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/FileNames.h"

#include "model/export/MarkdownExport.h"

#include <QTextBoundaryFinder>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80;       // UTF-16 code units
constexpr qsizetype longestTitleBytes = 120; // UTF-8

bool mayStandInFileName(QChar c)
{
    constexpr QStringView forbidden = u"\"*/\\:<>?|#^[]"; // by systems, and by links in Obsidian
    return !forbidden.contains(c) && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
        && c != QChar::ReplacementCharacter && c != QChar::ObjectReplacementCharacter;
}

QString withAllowedCharacters(QStringView title)
{
    QString name;
    for (const QChar c : QString::fromUtf8(title.toUtf8())) // which replaces halves of surrogate pairs
        name += mayStandInFileName(c) ? c : QChar(u' ');
    return name.simplified().normalized(QString::NormalizationForm_C);
}

bool fits(QStringView name)
{
    return name.size() <= longestTitle && name.toUtf8().size() <= longestTitleBytes;
}

/// Cut at a word where there is one in the second half, else at a character as people see them.
QString shortened(const QString& name)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = characters.toNextBoundary(); next > 0 && fits(QStringView(name).first(next)); next = characters.toNextBoundary())
        end = next;
    if (end == name.size())
        return name;
    const qsizetype space = name.lastIndexOf(u' ', end);
    return name.first(space > end / 2 ? space : end);
}

/// CON, NUL, COM1 … are devices on Windows, with whatever extension.
bool isReserved(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QString stem = (dot < 0 ? name : name.first(dot)).trimmed().toString().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const bool numbered = stem.size() == 4 && (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s)) && stem[3].isNumber();
    return numbered || devices.contains(stem);
}

QString safeTitle(const QString& title)
{
    QString name = withAllowedCharacters(title);
    while (name.startsWith(u'.') || name.startsWith(u' ') || name.startsWith(u'-')) // hidden, or an option to commands
        name.remove(0, 1);
    name = shortened(name);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"Untitled"_s;
    return isReserved(name) ? u'_' + name : name;
}

} // namespace

QString exportFileName(const Article& article, QStringView extension)
{
    return safeTitle(article.metadata.title) + u' ' + article.id.toString(QUuid::WithoutBraces).first(8) + extension;
}

QString markdownFileName(const Article& article)
{
    return exportFileName(article, u".md");
}

} // namespace lectern
