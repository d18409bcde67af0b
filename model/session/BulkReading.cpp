// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/BulkReading.h"

#include "model/ingest/ArchiveReader.h"
#include "model/ingest/ArticleImages.h"
#include "model/ingest/FilePath.h"
#include "model/ingest/IngestEach.h"

#include <algorithm>
#include <filesystem>
#include <QCollator>
#include <QDir>
#include <QFile>
#include <QSet>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAhead = 64;        // items for each thread
constexpr qsizetype mostBytes = 64 << 20;  // that wait
constexpr qsizetype largestBatch = 32;

/// Walks folders, each once by its true path.
class FolderWalk final
{
public:
    [[nodiscard]] QStringList run(const QStringList& paths)
    {
        for (const QString& path : paths) {
            if (QFileInfo(path).isDir())
                enter(path);
            else
                take(path);
        }
        return m_files.isEmpty() ? m_belongings : m_files;
    }

private:
    void take(const QString& path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && m_seen.contains(canonical))
            return;
        m_seen.insert(canonical);
        m_files += path;
    }

    void enter(const QString& folder)
    {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (m_seen.contains(canonical))
            return;
        m_seen.insert(canonical);
        const QDir directory(folder);
        QStringList names = directory.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(names, [this](const QString& a, const QString& b) { return isBefore(a, b); });
        for (const QString& name : std::as_const(names)) {
            const QString path = directory.filePath(name);
            const QFileInfo info(path);
            if (!info.isDir() && isBelonging(name))
                m_belongings += path;
            else if (!info.isDir())
                take(path);
            else if (!info.isSymLink() && !belongsToPage(name, names))
                enter(path);
        }
        for (const QString& name : namesOfOddBytes(folder))
            take(directory.path() + u'/' + name);
    }

    /// Those that QDir leaves out.
    [[nodiscard]] static QStringList namesOfOddBytes(const QString& folder)
    {
        QStringList names;
        std::error_code error;
        for (std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), error), end;
             !error && entry != end; entry.increment(error)) {
            const QString name = pathFromBytes(QByteArray::fromStdString(entry->path().filename().string()));
            if (holdsOddBytes(name) && !name.startsWith(u'.'))
                names += name;
        }
        names.sort();
        return names;
    }

    [[nodiscard]] bool isBefore(const QString& a, const QString& b) const
    {
        const int order = m_collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    }

    /// As browsers name the folder of "page.html".
    [[nodiscard]] static bool belongsToPage(const QString& folder, const QStringList& names)
    {
        for (const QLatin1StringView ending : {"_files"_L1, ".files"_L1, "-Dateien"_L1, "_fichiers"_L1, "_archivos"_L1}) {
            if (!folder.endsWith(ending))
                continue;
            const QString stem = folder.chopped(ending.size());
            if (names.contains(stem + ".html"_L1) || names.contains(stem + ".htm"_L1) || names.contains(stem + ".xhtml"_L1))
                return true;
        }
        return false;
    }

    QStringList m_files;
    QStringList m_belongings;
    QSet<QString> m_seen; // true paths
    QCollator m_collator = [] {
        QCollator collator{QLocale(QLocale::English)}; // the same everywhere
        collator.setNumericMode(true);
        return collator;
    }();
};

/// All that a file holds; `isWanted` is asked before more is read.
QList<BulkReading::Item> itemsOf(const QString& path, bool images, const std::function<bool()>& isWanted)
{
    auto source = readFile(path);
    if (!source)
        return {{.path = shownPath(path), .article = Failure(source.error())}};
    QList<BulkReading::Item> items;
    const auto bring = [&](IngestedArticle& article) { bringImages(article, images ? path : QString()); };
    ingestEach(std::move(*source), bring, [&](const IngestedPart& part) {
        items.append({.path = part.name.isEmpty() ? shownPath(path) : shownPath(path) + u'/' + part.name,
            .article = part.article});
        return isWanted();
    });
    return items;
}

qsizetype weightOf(const QList<BulkReading::Item>& items)
{
    qsizetype weight = 0;
    for (const BulkReading::Item& item : items) {
        if (!item.article)
            continue;
        weight += item.article->html.size();
        for (const Original& original : item.article->originals)
            weight += original.bytes.size();
        for (const StoredImage& image : item.article->images)
            weight += image.bytes.size();
    }
    return weight;
}

} // namespace

bool mayHoldMany(const QString& path)
{
    QFile file(path);
    if (const QFileInfo info(path); !info.isFile() || !file.open(QIODevice::ReadOnly) || file.size() == 0)
        return info.isDir();
    const uchar* bytes = file.map(0, file.size());
    return bytes &&
           isArchiveOfSeveral(QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), qsizetype(file.size())));
}

QStringList filesIn(const QStringList& paths)
{
    return FolderWalk().run(paths);
}

BulkReading::BulkReading(QStringList files, Options options) : m_files(std::move(files)), m_options(options)
{
    if (options.threads > 0)
        m_pool.setMaxThreadCount(options.threads);
    const std::scoped_lock lock(m_mutex);
    startReaders();
}

BulkReading::~BulkReading()
{
    m_abandoned = true;
    m_pool.clear();
    m_pool.waitForDone();
}

bool BulkReading::mayStart() const
{
    const bool room = m_started - m_taken < mostAhead * m_pool.maxThreadCount() && m_bytes < mostBytes;
    return m_started < m_files.size() && (room || m_started == m_taken);
}

// With the lock held.
void BulkReading::startReaders()
{
    while (mayStart()) {
        m_waiting.emplace_back();
        m_pool.start([this, index = m_started] { read(index); });
        ++m_started;
    }
}

void BulkReading::read(qsizetype index)
{
    if (!m_abandoned)
        keep(index, itemsOf(m_files[index], m_options.images, [this] { return !m_abandoned; }));
}

void BulkReading::keep(qsizetype index, QList<Item> items)
{
    const std::scoped_lock lock(m_mutex);
    m_bytes += weightOf(items);
    m_waiting[size_t(index - m_taken)] = std::move(items);
    m_came.notify_all();
}

QList<BulkReading::Item> BulkReading::next()
{
    QList<Item> items;
    std::unique_lock lock(m_mutex);
    m_came.wait(lock, [this] { return m_waiting.empty() || m_waiting.front(); });
    while (!m_waiting.empty() && m_waiting.front() && items.size() < largestBatch) {
        m_bytes -= weightOf(*m_waiting.front());
        items += std::move(*m_waiting.front());
        m_waiting.pop_front();
        ++m_taken;
    }
    startReaders();
    return items;
}

void storeItems(Library& library, const QList<BulkReading::Item>& items, const AddOptions& options,
    const std::function<void(const BulkReading::Item&, const Result<AddedArticle>&)>& told)
{
    QList<ArticleToAdd> articles;
    for (const BulkReading::Item& item : items) {
        if (!item.article)
            continue;
        articles.append({.article = *item.article, .options = options});
        articles.last().options.source = item.path;
    }
    const QList<Result<AddedArticle>> added = library.addAll(articles);
    auto next = added.cbegin();
    for (const BulkReading::Item& item : items)
        told(item, item.article ? *next++ : Result<AddedArticle>(Failure(item.article.error())));
}

void ImportSummary::count(const QString& path, const Result<AddedArticle>& outcome)
{
    if (!outcome) {
        failed.append({.path = path, .error = outcome.error()});
        return;
    }
    if (first.isNull())
        first = outcome->article.id;
    switch (outcome->outcome) {
    case AddedArticle::Outcome::Added: ++added; break;
    case AddedArticle::Outcome::NewVersion: ++renewed; break;
    case AddedArticle::Outcome::AlreadyThere: ++same; break;
    }
}

} // namespace lectern
