// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Article.h"

namespace lectern {

int minutesToRead(int words)
{
    constexpr int wordsPerMinute = 230;
    return qMax(1, (words + wordsPerMinute / 2) / wordsPerMinute);
}

} // namespace lectern
