// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/annotation/TextDiff.h"
#include "model/article/Article.h"
#include "model/article/ArticleContent.h"
#include "model/store/Queries.h"

#include <memory>
#include <optional>

namespace lectern {

/// What versions and the highlights in them look like from outside: plain values.

/// An annotation with all that the library keeps of it, so that it can be put back to the letter.
struct AnnotationRecord
{
    Annotation annotation;
    int version = 0;           // number of the version whose text the range counts in; 0: there is none
    bool keptAsOrphan = false; // on purpose: it is not asked about any more
    bool trashed = false;      // also what was not there at all

    bool operator==(const AnnotationRecord&) const = default;
};

/// What one change did to annotations of an article: the same annotations, as they were and as they are.
struct Revision
{
    QList<AnnotationRecord> before;
    QList<AnnotationRecord> after;

    bool operator==(const Revision&) const = default;
};

/// A version as it is read: its text, and the highlights as they stood in it. Those that were made since are not shown.
struct OpenedVersion
{
    ArticleVersion version;
    Article article; // as that version described it
    std::shared_ptr<const ArticleContent> content;
    QList<Annotation> annotations; // in the order of the text, orphans last
};

/// Words of a version with what stands around them in their paragraph.
struct Passage
{
    int version = 0; // 0 when it is not known: then only the words and their nearest context are
    TextRange range;
    QString before;
    QString words;
    QString after;

    bool operator==(const Passage&) const = default;
};

/// A highlight that a new version changed or lost, as the reader decides about it.
struct ReviewItem
{
    Annotation annotation;
    Passage former;                 // where its words last stood unchanged
    std::optional<Passage> present; // nothing for an orphan

    bool operator==(const ReviewItem&) const = default;
};

/// Two versions of an article, word by word.
struct VersionComparison
{
    ArticleVersion from;
    ArticleVersion to;
    QString oldText;
    QString newText;
    QList<DiffRun> runs;
};

} // namespace lectern
