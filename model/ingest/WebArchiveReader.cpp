// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/WebArchiveReader.h"

#include "model/ingest/ArchivedPage.h"
#include "model/ingest/PropertyListBounds.h"
#include "model/Words.h"

#include <plist/plist.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr uint32_t mostResources = 10'000;

struct ReleaseList
{
    void operator()(void* list) const { plist_free(list); }
};

using PropertyList = std::unique_ptr<void, ReleaseList>;

plist_t member(plist_t dictionary, const char* name)
{
    return plist_get_node_type(dictionary) == PLIST_DICT ? plist_dict_get_item(dictionary, name) : nullptr;
}

QString stringOf(plist_t dictionary, const char* name)
{
    plist_t node = member(dictionary, name);
    uint64_t length = 0;
    const char* text = node && plist_get_node_type(node) == PLIST_STRING ? plist_get_string_ptr(node, &length) : nullptr;
    return text ? QString::fromUtf8(text, qsizetype(length)) : QString();
}

QByteArray dataOf(plist_t dictionary, const char* name)
{
    plist_t node = member(dictionary, name);
    uint64_t length = 0;
    const char* data = node && plist_get_node_type(node) == PLIST_DATA ? plist_get_data_ptr(node, &length) : nullptr;
    return data ? QByteArray(data, qsizetype(length)) : QByteArray();
}

IngestedArticle readMainResource(plist_t main, plist_t resources, const Deadline& deadline, Extent extent)
{
    ArchivedPage page(dataOf(main, "WebResourceData"), stringOf(main, "WebResourceTextEncodingName").toLatin1(), stringOf(main, "WebResourceURL"));
    const bool some = resources && plist_get_node_type(resources) == PLIST_ARRAY;
    const uint32_t count = some ? qMin(plist_array_get_size(resources), mostResources) : 0;
    for (uint32_t i = 0; i < count; ++i) {
        plist_t resource = plist_array_get_item(resources, i);
        page.addPart(stringOf(resource, "WebResourceURL"), [resource] { return dataOf(resource, "WebResourceData"); });
    }
    IngestedArticle article = page.read(deadline, extent);
    article.format = u"webarchive"_s;
    return article;
}

} // namespace

bool isWebArchive(QByteArrayView bytes)
{
    constexpr qsizetype head = 4096;
    const bool xml = bytes.startsWith("<?xml") && bytes.first(qMin(bytes.size(), head)).contains("<plist");
    return (xml || bytes.startsWith("bplist0")) && bytes.contains("WebMainResource");
}

Result<IngestedArticle> readWebArchive(const QByteArray& bytes, const QString& name, const Deadline& deadline, Extent extent)
{
    plist_t root = nullptr;
    if (isWithinReason(bytes))
        plist_from_memory(bytes.constData(), uint32_t(bytes.size()), &root);
    if (!root)
        return failure(ErrorKind::Damaged, Words::tr("%1 is a damaged web archive.").arg(name));
    const PropertyList list(root);
    plist_t main = member(root, "WebMainResource");
    if (const QString type = main ? stringOf(main, "WebResourceMIMEType") : QString(); type != "text/html"_L1 && type != "application/xhtml+xml"_L1)
        return failure(ErrorKind::InvalidInput, Words::tr("%1 holds no web page.").arg(name));
    IngestedArticle article = readMainResource(main, member(root, "WebSubresources"), deadline, extent);
    if (article.html.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(name));
    return article;
}

} // namespace lectern
