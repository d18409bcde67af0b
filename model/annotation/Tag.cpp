// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Tag.h"

#include <QStringList>

namespace lectern {

QString normalizedTag(QStringView typed)
{
    QString allowed;
    for (const QChar c : typed) {
        if (c.isSpace())
            allowed += u' ';
        else if (c.category() != QChar::Other_Control && c != u',')
            allowed += c;
    }
    while (allowed.startsWith(u'#') || allowed.startsWith(u' '))
        allowed.remove(0, 1);

    QStringList parts;
    for (const QString& part : allowed.split(u'/')) {
        if (const QString trimmed = part.simplified(); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts.join(u'/').normalized(QString::NormalizationForm_C);
}

QString tagKey(QStringView name)
{
    return normalizedTag(name).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace lectern
