// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"
#include "model/store/Queries.h"

namespace lectern {

/// Looks through a whole library for what should not be: the file's structure, references, what is derived, hashes, places.
class IntegrityCheck final
{
public:
    explicit IntegrityCheck(Database& database) : m_database(database) {}

    /// With `repair` all that is derived is made anew if something of it was wrong.
    Result<CheckReport> run(bool repair);

private:
    Result<void> checkStructure();
    Result<void> checkReferences();
    Result<void> checkArticles();
    Result<void> checkVersions();
    Result<void> checkImages();
    Result<void> checkOriginals();
    Result<void> checkAnnotations();
    Result<void> checkPlacements();
    Result<void> checkTags();
    Result<void> checkIndex(const QString& index, const QString& sentence);
    /// The sentence for each row that does not stand where it says: what it is, the text it counts in, start, end, words and state.
    Result<void> reportWrongPlaces(const QString& sql, const QString& sentence);
    /// One problem for each row of the answer: `sentence` with its first column as %1.
    Result<void> report(const QString& sql, const QString& sentence, bool derived);

    Result<void> repairDerived();
    Result<void> repairReadings();
    Result<void> repairNewest();
    Result<void> repairSearchForms();
    Result<void> repairTagNames();
    Result<void> repairPlacements();
    Result<void> rebuild(const QString& index, const QString& sentence);

    Database& m_database;
    CheckReport m_report;
    bool m_derivedIsWrong = false;
};

} // namespace lectern
