// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace lectern {

/// What each command is asked, as it was typed, and what does it: each returns its exit status and tells what went wrong.
namespace commands {

using Strings = std::vector<std::string>;

struct Add
{
    Strings inputs;
    std::string title;
    Strings tags;
    bool noImages = false;
    bool joinPages = false;
    bool json = false;
};

struct Refresh
{
    std::string article;
    std::string from;
    bool reextract = false;
    bool wholePage = false;
    bool articleOnly = false;
    bool all = false;
    bool json = false;
};

struct List
{
    std::string state;
    std::string tag;
    bool starred = false;
    bool json = false;
};

struct Show
{
    std::string article;
    std::string format = "text";
    int version = 0; // 0: the newest
};

struct Quotes
{
    std::string article;
    bool all = false;
    std::string speaker;
    std::string words;
    bool json = false;
};

struct People
{
    std::string name;
    bool json = false;
};

struct Highlight
{
    std::string article;
    std::string quote;
    std::string prefix;
    std::string suffix;
    int occurrence = 0;
    int quotation = 0;
    std::string speaker;
    std::string color = "yellow";
    std::string note;
    Strings tags;
    bool json = false;
};

struct Annotations
{
    std::string article;
    std::string tag;
    std::string color;
    bool orphaned = false;
    int version = 0; // 0: the newest
    bool json = false;
};

struct Note
{
    std::string annotation;
    std::string note;
    bool json = false;
};

struct Speaker
{
    std::string annotation;
    std::string speaker;
    bool json = false;
};

struct Tag
{
    std::string target;
    Strings changes; // "+TAG", "-TAG"
    bool json = false;
};

struct Trash
{
    Strings targets;
};

struct Versions
{
    std::string article;
    bool json = false;
};

struct Diff
{
    std::string article;
    int from = 0; // 0: the one before
    int to = 0;   // 0: the newest
    bool json = false;
};

struct Revert
{
    std::string article;
    int version = 0;
    bool json = false;
};

struct Review
{
    std::string article;
    bool json = false;
};

struct Decision
{
    Strings annotations;
    bool orphan = false;
    bool json = false;
};

struct Place
{
    std::string annotation;
    std::string quote;
    std::string prefix;
    std::string suffix;
    int occurrence = 0;
    bool json = false;
};

struct Merge
{
    Strings annotations;
    bool json = false;
};

struct Split
{
    std::string annotation;
    std::vector<long long> offsets;
    std::string before;
    bool json = false;
};

struct Search
{
    Strings words;
    std::string scope = "all";
    int limit = 50;
    bool json = false;
};

struct Export
{
    Strings articles; // none: all that have highlights
    bool all = false;
    std::string tag;
    std::string since;
    std::string format = "markdown";
    std::string output = "-";
};

struct Print
{
    std::string article;
    std::string output;
    std::string paper; // empty: what is usual here
};

struct Set
{
    std::string article;
    std::string state;
    std::string title;
    bool star = false;
    bool unstar = false;
    bool json = false;
};

struct EmptyTrash
{
    bool yes = false;
};

struct Sample
{
};

struct LibraryFile
{
    std::string file;
};

struct Check
{
    bool repair = false;
};

struct Open
{
    Strings inputs;
    bool announcePaint = false; // say so when the text is on the screen: for measuring
};

int add(CommandLine& line, const Add& arguments);
int refresh(CommandLine& line, const Refresh& arguments);
int list(CommandLine& line, const List& arguments);
int show(CommandLine& line, const Show& arguments);
int quotes(CommandLine& line, const Quotes& arguments);
int people(CommandLine& line, const People& arguments);
int highlight(CommandLine& line, const Highlight& arguments);
int annotations(CommandLine& line, const Annotations& arguments);
int note(CommandLine& line, const Note& arguments);
int speaker(CommandLine& line, const Speaker& arguments);
int tag(CommandLine& line, const Tag& arguments);
int discard(CommandLine& line, const Trash& arguments);
int undelete(CommandLine& line, const Trash& arguments);
int versions(CommandLine& line, const Versions& arguments);
int diff(CommandLine& line, const Diff& arguments);
int revert(CommandLine& line, const Revert& arguments);
int review(CommandLine& line, const Review& arguments);
int accept(CommandLine& line, const Decision& arguments);
int place(CommandLine& line, const Place& arguments);
int merge(CommandLine& line, const Merge& arguments);
int split(CommandLine& line, const Split& arguments);
int print(CommandLine& line, const Print& arguments);
int set(CommandLine& line, const Set& arguments);
int emptyTrash(CommandLine& line, const EmptyTrash& arguments);
int sample(CommandLine& line, const Sample& arguments);
int search(CommandLine& line, const Search& arguments);
int exportHighlights(CommandLine& line, const Export& arguments);
int backup(CommandLine& line, const LibraryFile& arguments);
int restore(CommandLine& line, const LibraryFile& arguments);
int check(CommandLine& line, const Check& arguments);
int open(CommandLine& line, const Open& arguments);

} // namespace commands

} // namespace lectern
