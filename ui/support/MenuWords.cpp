// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MenuWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression added(u"\\s*\\(&[^&]\\)"_s); // to words whose script no key can write
    return text.remove(added).remove(u'&');
}

} // namespace lectern
