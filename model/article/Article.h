// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace lectern {

/// What was published: the facts that an article brings with it.
struct ArticleMetadata
{
    QString title;
    QString subtitle;
    QString byline;    // authors as they are shown: "Ada Field, Bo Lind"
    QString site;      // the publication's name, else the host
    QString url;       // the address it was read at; empty for files and pasted text
    QString published; // ISO 8601, date or date and time, as exact as the source said; else empty
    QString language;  // BCP 47, else empty
    QString modified = {};   // as `published`; empty when it was not changed since, or does not say
    QString direction = {};  // ltr, rtl, or empty where the page leaves it to its text
    QString licence = {};    // its address, or its name
    QString image = {};      // address of the picture that stands for the article
    QString identifier = {}; // of a book: ISBN, UUID or what its package names

    bool operator==(const ArticleMetadata&) const = default;
};

enum class ReadingState { Inbox, Reading, Archive };

/// Where a reader stopped: a character and how far into its line. Independent of width and font.
struct ReadingPlace
{
    qsizetype offset = 0;  // UTF-16 code units into ArticleContent::text
    double lineOffset = 0; // pixels from the top of that character's line to the top of the view

    bool operator==(const ReadingPlace&) const = default;
};

/// What the reader did with an article; apart from what was published, since its life differs.
struct ArticleReading
{
    ReadingState state = ReadingState::Inbox;
    bool starred = false;
    double progress = 0; // 0 to 1, the furthest point on screen
    ReadingPlace place;
    QStringList tags;  // in the order of their names
    QDateTime opened;  // UTC; null until it was first opened
    QDateTime trashed; // UTC; null unless it lies in the trash

    bool operator==(const ArticleReading&) const = default;
};

/// An article as lists show it.
struct Article
{
    QUuid id;
    ArticleMetadata metadata;
    ArticleReading reading;
    QDateTime added;    // UTC
    int words = 0;      // of the newest version
    int highlights = 0; // annotations that are not in the trash
    int versions = 1;

    bool operator==(const Article&) const = default;
};

/// Minutes that reading takes at 230 words a minute (Brysbaert 2019: 238 for English non-fiction), at least 1.
[[nodiscard]] int minutesToRead(int words);

} // namespace lectern
