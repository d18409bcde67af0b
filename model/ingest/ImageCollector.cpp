// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ImageCollector.h"

#include "model/article/SemanticHtml.h"
#include "model/article/SemanticHtmlTokenizer.h"
#include "model/ingest/ByteSearch.h"
#include "model/ingest/ImageHeader.h"
#include "model/ingest/VectorImage.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto heldScheme = "image:"_L1;
constexpr QByteArrayView imageTag("<img ");

/// Nobody sees an image of so few pixels across; it counts readers, or keeps others apart.
bool isPixel(const ImageHeader& header)
{
    return header.width > 0 && qMin(header.width, header.height) <= 2;
}

/// Calls `take` with the attributes of each img element, and `keep` with all that stands between. In semantic HTML nothing else looks
/// like a tag: '<' and '>' are escaped, in attributes too.
template <class Keep, class Take>
void eachImage(QByteArrayView html, Keep keep, Take take)
{
    for (qsizetype at = html.indexOf(imageTag); at >= 0; at = html.indexOf(imageTag)) {
        const qsizetype end = html.indexOf('>', at);
        if (end < 0)
            break;
        keep(html.first(at));
        take(html.sliced(at + imageTag.size(), end - at - imageTag.size()));
        html = html.sliced(end + 1);
    }
    keep(html);
}

bool isPart(const QString& address)
{
    const QString scheme = address.section(u':', 0, 0);
    return scheme == partScheme || scheme == "cid"_L1 || scheme == "blob"_L1 || scheme == "data"_L1 ||
           scheme == "file"_L1;
}

/// Puts the images that were taken in where their addresses were.
class ImageRewriter final
{
public:
    ImageRewriter(ImageCollector& collector, const ImageLoader& loader)
        : m_collector(collector)
        , m_loader(loader)
    {
    }

    [[nodiscard]] QByteArray rewritten(const QByteArray& html)
    {
        m_html.reserve(html.size());
        eachImage(html, [this](QByteArrayView text) { keep(text); }, [this](QByteArrayView attributes) { take(attributes); });
        return std::move(m_html);
    }

    /// Each image learns where it was found.
    void noteAddresses(QList<StoredImage>& images) const
    {
        QHash<QString, QStringList> addresses; // by source
        for (auto taken = m_taken.cbegin(); taken != m_taken.cend(); ++taken) {
            if (!taken->source.isEmpty() && !taken.key().startsWith("data:"_L1))
                addresses[taken->source] += taken.key();
        }
        for (StoredImage& image : images) {
            image.addresses += addresses.value(heldScheme + QString::fromLatin1(image.hash.toHex()));
            image.addresses.sort();
        }
    }

private:
    /// A figure or paragraph that has lost its only image goes with it.
    void keep(QByteArrayView text)
    {
        for (const auto& [start, end] : {std::pair("<figure>"_ba, "</figure>"_ba), std::pair("<p>"_ba, "</p>"_ba)}) {
            if (m_dropped && m_html.endsWith(start) && text.startsWith(end)) {
                m_html.chop(start.size());
                text = text.sliced(end.size());
            }
        }
        m_dropped = false;
        m_html.append(text);
    }

    void take(QByteArrayView attributes)
    {
        const QString source = semanticAttribute(attributes, "src");
        const QString alternative = semanticAttribute(attributes, "alt");
        const ImageCollector::Taken taken = takenFrom(source);
        const bool lost = taken.source.isEmpty() && (taken.worthless || isPart(source));
        m_dropped = lost && alternative.isEmpty();
        if (!m_dropped)
            write(attributes, taken, taken.source.isEmpty() && !isPart(source) ? source : taken.source, alternative);
    }

    void write(QByteArrayView attributes, const ImageCollector::Taken& taken, const QString& source, const QString& alternative)
    {
        QString width = semanticAttribute(attributes, "width");
        QString height = semanticAttribute(attributes, "height");
        if (width.isEmpty() && height.isEmpty() && taken.width > 0) {
            width = QString::number(taken.width);
            height = QString::number(taken.height);
        }
        SemanticHtmlWriter writer;
        writer.single("img"_L1, {{"src"_L1, source}, {"alt"_L1, alternative}, {"width"_L1, width}, {"height"_L1, height}});
        m_html.append(writer.take());
    }

    [[nodiscard]] ImageCollector::Taken takenFrom(const QString& source)
    {
        if (source.startsWith(heldScheme))
            return {.source = source};
        auto known = m_taken.constFind(source);
        if (known == m_taken.cend())
            known = m_taken.insert(source, load(source));
        return *known;
    }

    [[nodiscard]] ImageCollector::Taken load(const QString& source)
    {
        if (source.startsWith("data:"_L1))
            return m_collector.takeDataUrl(source.toUtf8());
        const std::optional<QByteArray> bytes = m_loader && !source.isEmpty() ? m_loader(source) : std::nullopt;
        return bytes ? m_collector.take(*bytes) : ImageCollector::Taken();
    }

    ImageCollector& m_collector;
    const ImageLoader& m_loader;
    QHash<QString, ImageCollector::Taken> m_taken; // by address
    QByteArray m_html;
    bool m_dropped = false;
};

} // namespace

ImageCollector::ImageCollector(QList<StoredImage> held, ImageLimits limits)
    : m_images(std::move(held))
    , m_limits(limits)
{
    for (const StoredImage& image : m_images)
        m_total += image.bytes.size();
}

ImageCollector::Taken ImageCollector::take(const QByteArray& bytes)
{
    auto header = readImageHeader(bytes);
    if (header && header->mediaType == "image/svg+xml"_L1) {
        const VectorImage image(bytes);
        if (!image.isSafe())
            return {};
        header = image.draws() ? std::optional(ImageHeader{header->mediaType, image.width(), image.height()}) : std::nullopt;
    }
    if (!header || isPixel(*header))
        return {.worthless = true};
    Taken taken = {.width = header->width, .height = header->height};
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (std::ranges::find(m_images, hash, &StoredImage::hash) == m_images.end()) {
        if (!hasRoomFor(bytes))
            return {};
        m_images.append({.hash = hash, .mediaType = header->mediaType, .bytes = bytes});
        m_total += bytes.size();
    }
    taken.source = heldScheme + QString::fromLatin1(hash.toHex());
    return taken;
}

bool ImageCollector::hasRoomFor(const QByteArray& bytes) const
{
    return bytes.size() <= m_limits.bytes && m_images.size() < m_limits.count && bytes.size() <= m_limits.total - m_total;
}

ImageCollector::Taken ImageCollector::takeDataUrl(QByteArrayView url)
{
    const qsizetype comma = url.indexOf(',');
    if (comma < 0 || !url.startsWith("data:"))
        return {.worthless = true};
    const bool base64 = url.first(comma).trimmed().endsWith("base64");
    const QByteArray data = QByteArray::fromRawData(url.data() + comma + 1, url.size() - comma - 1);
    const QByteArray plain = data.contains('%') ? QByteArray::fromPercentEncoding(data) : data;
    return take(base64 ? QByteArray::fromBase64(plain) : QByteArray(plain.constData(), plain.size()));
}

QStringList imageAddresses(QByteArrayView html)
{
    QStringList addresses;
    QSet<QString> seen;
    eachImage(html, [](QByteArrayView) {}, [&](QByteArrayView attributes) {
        const QString source = semanticAttribute(attributes, "src");
        if (source.isEmpty() || source.startsWith(heldScheme) || source.startsWith("data:"_L1) || seen.contains(source))
            return;
        seen.insert(source);
        addresses.append(source);
    });
    return addresses;
}

void takeImages(IngestedArticle& article, const ImageLoader& loader, ImageLimits limits)
{
    if (indexOfRare(article.html, imageTag) < 0)
        return;
    ImageCollector collector(article.images, limits);
    ImageRewriter rewriter(collector, loader);
    article.html = rewriter.rewritten(article.html);
    article.images = collector.images();
    rewriter.noteAddresses(article.images);
}

} // namespace lectern
