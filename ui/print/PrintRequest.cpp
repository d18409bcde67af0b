// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintRequest.h"

using namespace Qt::StringLiterals;

namespace lectern {

Result<PrintRequest> printRequest(const Library& library, const QUuid& article)
{
    auto opened = library.openArticle(article);
    if (!opened)
        return Failure(opened.error());
    PrintRequest request{.opened = std::move(*opened), .images = {}};
    constexpr auto held = "image:"_L1;
    for (const ImageReference& image : request.opened.content->images) {
        if (!image.source.startsWith(held))
            continue;
        const QByteArray hash = QByteArray::fromHex(image.source.sliced(held.size()).toLatin1());
        if (auto stored = library.image(hash))
            request.images.insert(hash, stored->bytes);
    }
    return request;
}

} // namespace lectern
