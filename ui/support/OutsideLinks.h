// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace lectern {

/// Opens http, https and mailto addresses with what the desktop has for them; nothing else, since an article must not start programs.
void openOutside(const QUrl& target);

} // namespace lectern
