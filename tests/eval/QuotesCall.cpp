// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/QuotesCall.h"

namespace lectern::eval {

using namespace Qt::StringLiterals;

Result<QJsonObject> QuotesCall::answer(const QJsonObject&)
{
    return failure(ErrorKind::Unsupported, u"The model does not answer this yet."_s);
}

} // namespace lectern::eval
