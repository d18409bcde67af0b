// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace lectern {

/// True for http, https and mailto addresses: what an article or a note may open.
[[nodiscard]] bool leadsOutside(const QUrl& target);
/// Opens http, https and mailto addresses with what the desktop has for them; nothing else, since an article must not start programs.
void openOutside(const QUrl& target);

} // namespace lectern
