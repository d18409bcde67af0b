// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamEntityResolver;
class QXmlStreamReader;

namespace lectern {

/// HTML's named characters (&nbsp;, &eacute;), for XML in which they are used without being declared. Thread-safe.
[[nodiscard]] QXmlStreamEntityResolver& htmlEntities();

/// Reads on to the end of the element that has just begun: all text in it, white space collapsed. However deep it is.
[[nodiscard]] QString elementText(QXmlStreamReader& xml);

} // namespace lectern
