// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <QList>

namespace lectern {

/// A page's meta elements: name, property or itemprop in lower case, and content.
class MetaTags final
{
public:
    explicit MetaTags(HtmlTree& tree);

    /// The first of these that is there and not empty.
    [[nodiscard]] QString first(std::initializer_list<QLatin1StringView> names) const;
    /// All contents of one name, in order.
    [[nodiscard]] QStringList all(QLatin1StringView name) const;

private:
    QList<std::pair<QString, QString>> m_tags;
};

} // namespace lectern
