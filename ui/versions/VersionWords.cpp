// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString translated(const char* text, int count)
    {
        return QCoreApplication::translate("VersionWords", text, nullptr, count);
    }

    // English has no plural forms of its own in the program: they come with a translation.
    QString counted(int count, const char* one, const char* many)
    {
        return translated(count == 1 ? one : many, count);
    }

} // namespace

QString dateWords(const ArticleVersion& version)
{
    const QDateTime local = version.fetched.toLocalTime();
    const QLocale locale;
    return QCoreApplication::translate("VersionWords", "%1, %2")
        .arg(locale.toString(local.date(), u"d MMMM yyyy"_s), locale.toString(local.time(), u"HH:mm"_s));
}

QString standingWords(const StandingCounts& standing)
{
    const int standingExactly = standing.exact + standing.moved;
    if (standingExactly + standing.changed + standing.orphaned == 0)
        return {};
    QStringList words = {counted(standingExactly, "%n highlight stands exactly", "%n highlights stand exactly")};
    if (standing.moved > 0)
        words += counted(standing.moved, "%n of them elsewhere", "%n of them elsewhere");
    if (standing.changed > 0)
        words += translated("%n changed", standing.changed);
    if (standing.orphaned > 0)
        words += translated("%n orphaned", standing.orphaned);
    return words.join(u", "_s);
}

} // namespace lectern
