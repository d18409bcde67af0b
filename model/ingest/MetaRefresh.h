// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lectern {

/// Where a page sends on to at once (WHATWG HTML, 4.2.5.3, "refresh"), when that is all there is to it: pages that
/// moved, short links. The address as the page gives it; empty when it is a page to be read.
[[nodiscard]] QString metaRefreshIn(QByteArrayView html);

} // namespace lectern
