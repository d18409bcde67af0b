// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "model/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>

class QIODevice;

namespace lectern {

/// Something to read, before anybody knows what it is.
struct Source
{
    QByteArray bytes;
    QString url = {};       // where it came from, if from the net
    QString fileName = {};  // its name, if from a file, in an archive its path, behind that of the archive if it is a page of a MAFF; used for a title when the text has none
    QString mediaType = {}; // as a server named it, with its charset: "text/html; charset=windows-1252"

    bool operator==(const Source&) const = default;
};

struct StoredImage
{
    QByteArray hash; // SHA-256, 32 bytes
    QString mediaType; // as its bytes tell: PNG, JPEG, GIF, WebP, AVIF, SVG
    QByteArray bytes; // as they came; never re-encoded
    QStringList addresses = {}; // where it was found, if it has an address

    bool operator==(const StoredImage&) const = default;
};

/// A source as the library keeps it, to read it again (Original.h).
struct Original
{
    QByteArray hash; // SHA-256 of the bytes as they came
    QString url = {};
    QString fileName = {};
    QString mediaType = {};
    qsizetype size = 0; // of the bytes as they came
    bool compressed = false;
    QByteArray bytes; // compressed or as they came
    QDateTime fetched = {}; // UTC, as a saved page says; null: when it is stored

    bool operator==(const Original&) const = default;
};

/// How much of a web page is read: what is found to be its article, or all that can be read. Other sources are always read whole.
enum class Extent { Article, WholePage };

/// An article as read from a source, ready to be stored.
struct IngestedArticle
{
    ArticleMetadata metadata;
    QByteArray html; // semantic HTML
    QList<StoredImage> images = {};
    QString format = {}; // "text", "markdown", "html", "epub" …
    Extent extent = Extent::Article;
    qsizetype leftOut = 0; // characters of the page's running text, links not counted, that are not in the article
    QList<Original> originals = {}; // what it was read from, its pages in order; empty: not kept
    QString nextPage = {}; // address of the page on which it goes on (PageJoining.h); empty: none is named

    bool operator==(const IngestedArticle&) const = default;
};

struct IngestLimits
{
    qsizetype bytes = 512LL << 20;
    std::chrono::milliseconds time = std::chrono::minutes(1); // of the processor
};

/// Makes an article of a source: recognises the format by content, decodes, extracts, cleans. Pure and thread-safe; costs time
/// and memory in proportion to the input (under 12 times its size). Errors: InvalidInput (empty), Unsupported, TooLarge (what
/// takes more time than the limit, too).
/// Holds the images that the source holds; takeImages() (ImageCollector.h) brings the others, and is to be called before storing.
[[nodiscard]] Result<IngestedArticle> ingest(const Source& source, IngestLimits limits = {}, Extent extent = Extent::Article);

/// Reads a regular file. A directory, FIFO, device or missing file is an error in one sentence.
[[nodiscard]] Result<Source> readFile(const QString& path, IngestLimits limits = {});

/// Reads a device to its end: standard input, say.
[[nodiscard]] Result<Source> readDevice(QIODevice& device, IngestLimits limits = {});

/// The address by which an article is recognised: scheme and host in lower case, no fragment, no tracking parameters
/// (utm_*, fbclid, gclid, …), no default port, parameters as they stand otherwise. Empty for what is not http or https.
[[nodiscard]] QString canonicalUrl(const QString& url);

} // namespace lectern
