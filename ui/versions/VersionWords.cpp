// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionWords.h"

#include "model/Words.h"
#include "ui/support/LocalWords.h"


using namespace Qt::StringLiterals;

namespace lectern {

QString dateWords(const ArticleVersion& version)
{
    const QDateTime local = version.fetched.toLocalTime();
    return Words::tr("%1, %2", "date, time").arg(longDate(local.date()), timeOfDay(local.time()));
}

QString standingWords(const StandingCounts& standing)
{
    const int standingExactly = standing.exact + standing.moved;
    if (standingExactly + standing.changed + standing.orphaned == 0)
        return {};
    QStringList words = {Words::tr("%n highlight(s) stand exactly", nullptr, standingExactly)};
    if (standing.moved > 0)
        words += Words::tr("%n of them elsewhere", nullptr, standing.moved);
    if (standing.changed > 0)
        words += Words::tr("%n changed", nullptr, standing.changed);
    if (standing.orphaned > 0)
        words += Words::tr("%n orphaned", nullptr, standing.orphaned);
    return Words::list(words);
}

} // namespace lectern
