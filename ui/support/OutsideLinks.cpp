// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/OutsideLinks.h"

#include <QDesktopServices>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

bool leadsOutside(const QUrl& target)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return schemes.contains(target.scheme());
}

void openOutside(const QUrl& target)
{
    if (leadsOutside(target))
        QDesktopServices::openUrl(target);
}

} // namespace lectern
