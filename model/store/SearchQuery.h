// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lectern {

/// A word or a phrase to look for.
struct SearchTerm
{
    QString text;
    bool beginning = false; // "word*": words that begin like it

    bool operator==(const SearchTerm&) const = default;
};

/// What a person typed into the search: words, all of which must be there; "a phrase"; -word; word*; tag:name; tag:"a name";
/// site:host; speaker:name; in:notes; in:speakers. Whatever else is typed is looked for as words; nothing is an error.
struct SearchQuery
{
    QList<SearchTerm> wanted;
    QList<SearchTerm> unwanted;
    QStringList tags; // keys
    QStringList unwantedTags;
    QStringList sites;
    QList<SearchTerm> speakers;
    bool inNotes = false;
    bool inSpeakers = false;

    [[nodiscard]] static SearchQuery parse(QStringView typed);

    /// For MATCH: all that is wanted without what is not; empty when nothing is wanted.
    [[nodiscard]] QString match() const;
    /// For MATCH: any of what is unwanted; empty when nothing is.
    [[nodiscard]] QString unwantedMatch() const;
    /// For MATCH: what speakers must be named; empty when that is not asked.
    [[nodiscard]] QString speakerMatch() const;
    /// True when only highlights can be meant.
    [[nodiscard]] bool isOfAnnotations() const { return inNotes || inSpeakers || !speakers.isEmpty(); }
    /// True when there is nothing to look for.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const SearchQuery&) const = default;
};

} // namespace lectern
