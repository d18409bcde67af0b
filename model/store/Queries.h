// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/Article.h"

#include <optional>

namespace lectern {

/// What the stores are asked and what they answer: plain values.

enum class ArticleOrder { AddedNewest, AddedOldest, PublishedNewest, Title, Site, LeastRead, Longest, Shortest, OpenedNewest };

struct ArticleQuery
{
    std::optional<ReadingState> state = {};
    bool starred = false;     // only starred ones
    bool highlighted = false; // only those with highlights
    bool trashed = false;     // the trash instead of the shelves
    QString tag = {};         // this tag or one below it
    ArticleOrder order = ArticleOrder::AddedNewest;

    bool operator==(const ArticleQuery&) const = default;
};

struct AnnotationQuery
{
    std::optional<QUuid> article = {};
    QString tag = {}; // this tag or one below it
    std::optional<HighlightColor> color = {};
    bool orphaned = false; // only orphans
    bool trashed = false;
    QDateTime since = {}; // modified at or after

    bool operator==(const AnnotationQuery&) const = default;
};

/// How many highlights stand how in a version.
struct StandingCounts
{
    int exact = 0;
    int moved = 0;
    int changed = 0;
    int orphaned = 0;

    bool operator==(const StandingCounts&) const = default;
};

struct ArticleVersion
{
    QUuid id;
    int number = 1;    // 1 is the oldest
    QByteArray hash;   // SHA-256 of the text
    QDateTime fetched; // UTC
    QString source;    // address or file name
    QString format;
    int words = 0;
    bool newest = false;     // the one that is read; an older one, when the reader went back to it
    StandingCounts standing; // of the highlights that are not in the trash

    bool operator==(const ArticleVersion&) const = default;
};

struct ShelfCounts
{
    int inbox = 0;
    int reading = 0;
    int archive = 0;
    int starred = 0;
    int highlighted = 0; // articles with highlights
    int annotations = 0;
    int trash = 0;

    bool operator==(const ShelfCounts&) const = default;
};

enum class SearchScope { Articles, Annotations, All };

struct SearchHit
{
    QUuid article;
    QUuid annotation; // null: the hit is in the article's text
    QString title;    // of the article
    QString snippet;
    QList<TextRange> marks; // of what was found, in `snippet`
    QString speaker = {};   // of the highlight, if one is named

    bool operator==(const SearchHit&) const = default;
};

struct SearchAnswer
{
    QList<SearchHit> hits; // best first
    bool more = false;     // the limit cut the list

    bool operator==(const SearchAnswer&) const = default;
};

struct CheckReport
{
    QStringList problems; // one sentence each; empty: all is well
    QStringList repaired;

    bool operator==(const CheckReport&) const = default;
};

} // namespace lectern
