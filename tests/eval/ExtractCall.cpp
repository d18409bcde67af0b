// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/ExtractCall.h"

namespace lectern::eval {

using namespace Qt::StringLiterals;

Result<QJsonObject> ExtractCall::answer(const QJsonObject&)
{
    return failure(ErrorKind::Unsupported, u"The model does not answer this yet."_s);
}

} // namespace lectern::eval
