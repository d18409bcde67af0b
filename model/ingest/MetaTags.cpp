// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MetaTags.h"

#include "model/ingest/PageText.h"

namespace lectern {

MetaTags::MetaTags(HtmlTree& tree)
{
    constexpr qsizetype most = 500;
    for (const HtmlNode* node = tree.root(); node && m_tags.size() < most; node = node->following(tree.root())) {
        if (!node->is(GUMBO_TAG_META))
            continue;
        const QString content = plainText(QString::fromUtf8(node->attribute("content")));
        if (content.isEmpty())
            continue;
        for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
            const QByteArrayView names = node->attribute(key);
            for (const QString& name : QString::fromUtf8(names).toLower().split(u' ', Qt::SkipEmptyParts))
                m_tags.append({name, content});
        }
    }
}

QString MetaTags::first(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        if (const QStringList found = all(name); !found.isEmpty())
            return found.first();
    }
    return {};
}

QStringList MetaTags::all(QLatin1StringView name) const
{
    QStringList found;
    for (const auto& [key, content] : m_tags) {
        if (key == name && !found.contains(content))
            found.append(content);
    }
    return found;
}

} // namespace lectern
