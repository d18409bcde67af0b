// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/QuotesCall.h"

#include "model/quotation/Quotation.h"
#include "tests/eval/CodePoints.h"

#include <QJsonArray>

namespace lectern::eval {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shown(const Quotation& quotation, const CodePoints& codePoints)
{
    const bool known = !quotation.speaker.isEmpty();
    const auto speaker = [&](qsizetype offset) {
        return known ? QJsonValue(codePoints.fromUtf16(offset)) : QJsonValue::Null;
    };
    return {
        {u"start"_s, codePoints.fromUtf16(quotation.range.start)},
        {u"end"_s, codePoints.fromUtf16(quotation.range.end)},
        {u"speaker_start"_s, speaker(quotation.speaker.start)},
        {u"speaker_end"_s, speaker(quotation.speaker.end)},
        {u"speaker"_s, quotation.speakerName},
        {u"rule"_s, quotation.rule},
    };
}

} // namespace

Result<QJsonObject> QuotesCall::answer(const QJsonObject& request)
{
    if (!request[u"text"_s].isString())
        return failure(ErrorKind::InvalidInput, u"The case has no text."_s);
    const QString text = request[u"text"_s].toString();
    const CodePoints codePoints(text);
    QJsonArray quotes;
    for (const Quotation& quotation : findQuotations(QStringView(text)))
        quotes.append(shown(quotation, codePoints));
    return QJsonObject{{u"quotes"_s, quotes}};
}

} // namespace lectern::eval
