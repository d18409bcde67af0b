// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/Hyphenator.h"

#include <algorithm>
#include <map>
#include <memory>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype shortest = 5; // letters of a word that is divided
constexpr qsizetype longest = 60;
constexpr qsizetype mostWords = 200'000; // that are remembered
constexpr int leastBefore = 2;
constexpr int leastAfter = 2;

/// "en-GB" as file names have it, the nearest first; any region of the language comes last.
QStringList namePatterns(const QString& language)
{
    QStringList parts = language.split(u'-');
    const bool isTag =
        std::ranges::all_of(language, [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
    if (!isTag || parts.first().size() < 2)
        return {};
    parts.first() = parts.first().toLower();
    const QString name = u"hyph_"_s + parts.first();
    QStringList patterns;
    for (qsizetype i = parts.size() - 1; i > 0; --i)
        patterns << name + u'_' + (parts[i].size() == 2 ? parts[i].toUpper() : parts[i]) + u".dic"_s;
    return patterns << name + u".dic"_s << name + u"_*.dic"_s;
}

QString dictionaryOf(const QString& language)
{
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s, QStandardPaths::LocateDirectory);
    for (const QString& pattern : namePatterns(language))
        for (const QString& folder : folders)
            if (const QStringList found = QDir(folder).entryList({pattern}, QDir::Files | QDir::Readable, QDir::Name);
                !found.isEmpty())
                return QDir(folder).filePath(found.first());
    return {};
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool belongsToAddress(QChar c)
{
    return c.isDigit() || u"/@_\\#&=~%"_s.contains(c);
}

/// Whether what stands around a run of letters makes it a part of an address, of a number or of a name of code.
bool isInAddress(QStringView text, qsizetype start, qsizetype end)
{
    if ((start > 0 && belongsToAddress(text[start - 1])) || (end < text.size() && belongsToAddress(text[end])))
        return true;
    const auto joins = [](QChar c) { return c == u'.' || c == u':'; };
    return (end + 1 < text.size() && joins(text[end]) && isWordPart(text[end + 1])) ||
           (start > 1 && joins(text[start - 1]) && isWordPart(text[start - 2]));
}

} // namespace

Hyphenator* Hyphenator::of(const QString& language)
{
    static std::map<QString, std::unique_ptr<Hyphenator>> known;
    const auto [entry, isNew] = known.try_emplace(language);
    if (isNew) {
        const QString path = dictionaryOf(language);
        QFile file(path);
        if (!path.isEmpty() && file.open(QIODevice::ReadOnly))
            entry->second = std::make_unique<Hyphenator>(file.readAll());
        if (entry->second && entry->second->m_patterns.isEmpty())
            entry->second.reset();
    }
    return entry->second.get();
}

bool Hyphenator::isThereFor(const QString& language)
{
    return !dictionaryOf(language).isEmpty();
}

QList<qsizetype> Hyphenator::breaks(QStringView paragraph)
{
    QList<qsizetype> breaks;
    qsizetype before = 0; // breaks there were before the last word
    for (qsizetype start = 0; start < paragraph.size();) {
        if (!isWordPart(paragraph[start])) {
            ++start;
            continue;
        }
        qsizetype end = start;
        bool capitalInside = false;
        for (; end < paragraph.size() && isWordPart(paragraph[end]); ++end)
            capitalInside = capitalInside || (end > start && paragraph[end].isUpper());
        before = breaks.size();
        const qsizetype length = end - start;
        if (length >= shortest && length <= longest && !capitalInside && !isInAddress(paragraph, start, end)) {
            QString word = QString::fromRawData(paragraph.data() + start, length);
            if (word.front().isUpper())
                word = word.toLower();
            for (const char at : breaksOf(word))
                breaks.append(start + at);
        }
        start = end;
    }
    breaks.resize(before); // a last line should not be the rest of a word
    return breaks;
}

QByteArray Hyphenator::breaksOf(const QString& word)
{
    if (const auto known = m_breaks.constFind(word); known != m_breaks.cend())
        return *known;
    if (m_breaks.size() >= mostWords)
        m_breaks.clear();
    QByteArray breaks = m_patterns.breaks(word);
    // No letter alone, and no accent apart from its letter.
    breaks.removeIf([&](char at) { return at < leastBefore || word.size() - at < leastAfter || word[at].isMark(); });
    return *m_breaks.insert(QString(word.data(), word.size()), breaks); // of its own: the word may be a view
}

} // namespace lectern
