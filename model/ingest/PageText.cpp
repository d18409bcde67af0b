// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString withoutNumericEntities(QString text)
{
    static const QRegularExpression numeric(u"&#(x?)([0-9a-fA-F]{1,6});"_s);
    for (auto match = numeric.match(text); match.hasMatch(); match = numeric.match(text, match.capturedStart() + 1)) {
        const char32_t code = match.capturedView(2).toUInt(nullptr, match.capturedLength(1) > 0 ? 16 : 10);
        if (code > 0x10FFFF || code < 0x20)
            return text;
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&code, 1));
    }
    return text;
}

} // namespace

QString plainText(const QString& field)
{
    QString text = field;
    if (text.contains(u'<')) {
        static const QRegularExpression tag(u"</?[a-zA-Z][^>]*>"_s);
        text.replace(tag, u" "_s);
    }
    if (text.contains(u'&')) {
        text.replace("&quot;"_L1, "\""_L1).replace("&apos;"_L1, "'"_L1).replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1);
        text.replace("&gt;"_L1, ">"_L1).replace("&rsquo;"_L1, QString(QChar(0x2019))).replace("&ndash;"_L1, QString(QChar(0x2013)));
        text = withoutNumericEntities(text.replace("&amp;"_L1, "&"_L1));
    }
    return text.simplified();
}

QString comparable(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

} // namespace lectern
