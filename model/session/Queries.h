// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/Article.h"
#include "model/article/ArticleContent.h"
#include "model/ingest/Ingest.h"
#include "model/Result.h"
#include "model/store/Queries.h"

#include <memory>

namespace lectern {

/// What is asked of a library and what it answers: plain values.

struct AddOptions
{
    QString title = {};   // instead of the one found
    QStringList tags = {};
    QString source = {};  // the address or file name it came from; empty: its own address
    QUuid versionOf = {}; // the article of which it is a new version, whatever its address; null: recognised by address or text
    bool joinPages = false; // fetch the pages on which it goes on, and make one article of all; heeded where sources are read, not by Library
    bool reread = false;  // the source of `versionOf` in another reading: a new version also when only its markup or description is another
    std::shared_ptr<const ArticleContent> content = {}; // of its html, where it is made already: openArticle() has it at hand
};

/// One of several that are added together.
struct ArticleToAdd
{
    IngestedArticle article;
    AddOptions options = {};
};

struct AddedArticle
{
    enum class Outcome { Added, AlreadyThere, NewVersion };

    Article article;
    Outcome outcome = Outcome::Added; // an article that lay in the trash comes out of it as AlreadyThere
    int version = 1;                  // the number of the newest version
    int formerVersion = 0;            // of the one that was the newest before a NewVersion
    bool reread = false;              // from what was kept: the source is no other
    bool goesOn = false;              // its source names a next page, which was not read now

    bool operator==(const AddedArticle&) const = default;
};

/// What came of many files.
struct ImportSummary
{
    struct Failed
    {
        QString path;
        Error error;

        bool operator==(const Failed&) const = default;
    };

    qsizetype files = 0; // to be read
    int added = 0;
    int renewed = 0; // new versions
    int same = 0;    // were there already
    QUuid first;     // the article of the first file that could be read
    QList<Failed> failed; // in the order of the files
    bool cancelled = false;

    void count(const QString& path, const Result<AddedArticle>& outcome);
    [[nodiscard]] qsizetype done() const { return added + renewed + same + failed.size(); }

    bool operator==(const ImportSummary&) const = default;
};

/// How the text that is read was made.
struct ArticleOrigin
{
    bool kept = false; // what it was read from is in the library
    bool page = false; // it was a web page
    Extent extent = Extent::Article;
    qsizetype leftOut = 0; // as in IngestedArticle
    int pages = 0; // sources that were joined; 0 when none was kept

    bool operator==(const ArticleOrigin&) const = default;
};

/// All that the reading window needs, in one answer.
struct OpenedArticle
{
    Article article;
    std::shared_ptr<const ArticleContent> content;
    QList<Annotation> annotations; // in the order of the text, orphans last
    ArticleOrigin origin = {};
};

struct QuoteRequest
{
    QString quote;
    QString prefix = {};
    QString suffix = {};
    int occurrence = 0; // 1 is the first; 0: there must be one place only
    int quotation = 0;  // instead of a quote: the n-th of findQuotations(), whole; 1 is the first
    HighlightColor color = HighlightColor::Yellow;
    QString note = {};
    QString speaker = {}; // empty: who was found to say the quotation
    QStringList tags = {};
};

} // namespace lectern
