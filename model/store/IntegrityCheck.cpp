// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/IntegrityCheck.h"

#include "model/annotation/Tag.h"
#include "model/article/SemanticHtml.h"
#include "model/ingest/Original.h"
#include "model/store/Schema.h"
#include "model/store/SearchText.h"
#include "model/Words.h"

#include <QCryptographicHash>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const auto tagNames = u"coalesce((SELECT group_concat(coalesce(t.search_name, t.name), ' ') FROM annotation_tags x "
                      "JOIN tags t ON t.id = x.tag WHERE x.annotation = annotations.id), '')"_s;

// Whether the annotation stands where it says.
bool stands(const QString& text, qint64 start, qint64 end, const QString& exact, const QString& state)
{
    const bool within = start >= 0 && start < end && end <= text.size();
    return within && (state == u"changed" || QStringView(text).sliced(start, end - start) == exact);
}

} // namespace

Result<CheckReport> IntegrityCheck::run(bool repair)
{
    return checkStructure()
        .and_then([&] { return checkReferences(); })
        .and_then([&] { return checkArticles(); })
        .and_then([&] { return checkVersions(); })
        .and_then([&] { return checkImages(); })
        .and_then([&] { return checkOriginals(); })
        .and_then([&] { return checkAnnotations(); })
        .and_then([&] { return checkPlacements(); })
        .and_then([&] { return checkTags(); })
        .and_then([&] { return checkIndex(u"article_search"_s, Words::tr("The search index of the articles is out of step.")); })
        .and_then([&] { return checkIndex(u"annotation_search"_s, Words::tr("The search index of the annotations is out of step.")); })
        .and_then([&] { return repair && m_derivedIsWrong ? repairDerived() : Result<void>(); })
        .map([&] { return m_report; });
}

Result<void> IntegrityCheck::checkStructure()
{
    return m_database.select(u"PRAGMA integrity_check"_s, {}, [](const Row& row) { return row.text(0); }).map([&](const QStringList& answers) {
        for (const QString& answer : answers) {
            if (answer != u"ok")
                m_report.problems += Words::tr("The file's structure is damaged: %1.").arg(answer);
        }
    });
}

Result<void> IntegrityCheck::checkReferences()
{
    return report(u"SELECT \"table\", rowid FROM pragma_foreign_key_check"_s,
        Words::tr("A row of the table %1 belongs to something that is not there."), false);
}

Result<void> IntegrityCheck::report(const QString& sql, const QString& sentence, bool derived)
{
    return m_database.select(sql, {}, [](const Row& row) { return row.text(0); }).map([&](const QStringList& found) {
        for (const QString& what : found)
            m_report.problems += sentence.arg(what);
        m_derivedIsWrong = m_derivedIsWrong || (derived && !found.isEmpty());
    });
}

Result<void> IntegrityCheck::checkArticles()
{
    return report(u"SELECT uuid FROM articles WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.article = articles.id)"_s,
        Words::tr("The article %1 has no content."), false)
        .and_then([&] {
            return report(u"SELECT uuid FROM articles WHERE id NOT IN (SELECT article FROM readings)"_s,
                Words::tr("The article %1 does not say how it was read."), true);
        })
        .and_then([&] {
            return report(u"SELECT a.uuid FROM articles a JOIN versions v ON v.article = a.id GROUP BY a.id HAVING sum(v.newest) <> 1"_s,
                Words::tr("The article %1 does not say which of its versions is the newest."), true);
        });
}

// One version at a time: together they may be larger than memory.
Result<void> IntegrityCheck::checkVersions()
{
    const auto rows = m_database.select(u"SELECT id FROM versions ORDER BY id"_s, {}, [](const Row& row) { return row.integer(0); });
    if (!rows)
        return Failure(rows.error());
    for (const qint64 id : *rows) {
        const auto check = [&](const Row& row) {
            const QString text = row.text(2);
            if (sha256(text.toUtf8()) != row.text(1))
                m_report.problems += Words::tr("The text of the version %1 is not the one that was stored.").arg(row.text(0));
            if (textFromHtml(row.text(3).toUtf8()) != text)
                m_report.problems += Words::tr("The text of the version %1 is not that of its HTML.").arg(row.text(0));
            if (row.text(4) != searchFormIfOther(text).toString()) {
                m_report.problems += Words::tr("The version %1 is not prepared for the search.").arg(row.text(0));
                m_derivedIsWrong = true;
            }
            return true;
        };
        const auto checked = m_database.first(u"SELECT uuid, hash, text, html, search_text FROM versions WHERE id = :id"_s, {{":id"_L1, id}}, check);
        if (!checked)
            return Failure(checked.error());
    }
    return {};
}

Result<void> IntegrityCheck::checkImages()
{
    const auto check = [&](const Row& row) {
        if (sha256(row.bytes(1)) != row.text(0))
            m_report.problems += Words::tr("The image %1 is not the one that was stored.").arg(row.text(0));
        return true;
    };
    return m_database.select(u"SELECT hash, bytes FROM images"_s, {}, check).map([](const auto&) {});
}

// One at a time, as above.
Result<void> IntegrityCheck::checkOriginals()
{
    const auto hashes = m_database.select(u"SELECT hash FROM originals ORDER BY hash"_s, {}, [](const Row& row) { return row.text(0); });
    if (!hashes)
        return Failure(hashes.error());
    for (const QString& hash : *hashes) {
        const auto check = [&](const Row& row) {
            const Original original = {.hash = QByteArray::fromHex(hash.toLatin1()), .size = row.integer(0), .compressed = row.truth(1), .bytes = row.bytes(2)};
            if (!sourceFrom(original))
                m_report.problems += Words::tr("The original %1 is not the one that was stored.").arg(hash);
            return true;
        };
        const auto checked = m_database.first(u"SELECT size, compressed, bytes FROM originals WHERE hash = :hash"_s, {{":hash"_L1, hash}}, check);
        if (!checked)
            return Failure(checked.error());
    }
    return {};
}

Result<void> IntegrityCheck::reportWrongPlaces(const QString& sql, const QString& sentence)
{
    QString text;
    qint64 textOf = 0;
    const auto check = [&](const Row& row) {
        if (row.integer(1) != std::exchange(textOf, row.integer(1)) || text.isNull())
            text = row.text(2);
        if (!stands(text, row.integer(3), row.integer(4), row.text(5), row.text(6)))
            m_report.problems += sentence.arg(row.text(0), row.text(7));
        return true;
    };
    return m_database.select(sql, {}, check).map([](const auto&) {});
}

Result<void> IntegrityCheck::checkAnnotations()
{
    return reportWrongPlaces(u"SELECT n.uuid, v.id, v.text, n.range_start, n.range_end, n.exact, n.state, v.number FROM annotations n "
                             "JOIN versions v ON v.id = n.version WHERE n.state <> 'orphaned' ORDER BY v.id"_s,
        Words::tr("The annotation %1 does not stand where its words are."))
        .and_then([&] {
            return report(u"SELECT n.uuid FROM annotations n LEFT JOIN versions v ON v.id = n.version "
                          "WHERE n.state <> 'orphaned' AND coalesce(v.newest, 0) <> 1"_s,
                Words::tr("The annotation %1 is not tied to the newest version of its article."), false);
        })
        .and_then([&] {
            return report(u"SELECT uuid FROM annotations WHERE (tag_names = '') <> NOT EXISTS (SELECT 1 FROM annotation_tags WHERE annotation = annotations.id)"_s,
                Words::tr("The annotation %1 is not found by its tags."), true);
        });
}

// What annotations says of the newest version is what counts there; of older ones the placements are all there is.
Result<void> IntegrityCheck::checkPlacements()
{
    return report(u"SELECT n.uuid FROM annotations n JOIN versions v ON v.article = n.article AND v.newest = 1 "
                  "LEFT JOIN placements p ON p.annotation = n.id AND p.version = v.id WHERE p.annotation IS NULL OR "
                  "(p.stood, p.state, p.kept, p.exact, p.prefix, p.suffix, p.range_start, p.range_end) IS NOT "
                  "(n.version, n.state, n.kept, n.exact, n.prefix, n.suffix, n.range_start, n.range_end)"_s,
        u"How the annotation %1 stands is not noted for the newest version."_s, true)
        .and_then([&] {
            return reportWrongPlaces(u"SELECT n.uuid, s.id, s.text, p.range_start, p.range_end, p.exact, p.state, v.number FROM placements p "
                                     "JOIN annotations n ON n.id = p.annotation JOIN versions v ON v.id = p.version JOIN versions s ON s.id = p.stood "
                                     "WHERE v.newest = 0 AND p.state <> 'orphaned' ORDER BY s.id"_s,
                Words::tr("The annotation %1 does not stand where its words are in version %2."));
        })
        .and_then([&] {
            return report(u"SELECT n.uuid FROM placements p JOIN annotations n ON n.id = p.annotation JOIN versions v ON v.id = p.version "
                          "LEFT JOIN versions s ON s.id = p.stood WHERE v.article <> n.article OR s.article <> n.article "
                          "OR (p.state <> 'orphaned' AND p.stood IS NOT p.version)"_s,
                Words::tr("The annotation %1 is placed in a version that it does not belong to."), false);
        });
}

Result<void> IntegrityCheck::checkTags()
{
    const auto check = [&](const Row& row) {
        if (tagKey(row.text(0)) != row.text(1))
            m_report.problems += Words::tr("The tag %1 is not found by its name.").arg(row.text(0));
        return true;
    };
    return m_database.select(u"SELECT name, key FROM tags"_s, {}, check).map([](const auto&) {});
}

// FTS5 answers SQLITE_CORRUPT when an index and what it indexes differ.
Result<void> IntegrityCheck::checkIndex(const QString& index, const QString& sentence)
{
    const auto checked = m_database.execute(u"INSERT INTO %1(%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));
    if (!checked && checked.error().kind != ErrorKind::Damaged)
        return Failure(checked.error());
    if (!checked) {
        m_report.problems += sentence;
        m_derivedIsWrong = true;
    }
    return {};
}

// The indexes first: the triggers that keep them cannot work on ones that are out of step.
Result<void> IntegrityCheck::repairDerived()
{
    return m_database.change([&] {
        return rebuild(u"article_search"_s, Words::tr("The search index of the articles was made anew."))
            .and_then([&] { return rebuild(u"annotation_search"_s, Words::tr("The search index of the annotations was made anew.")); })
            .and_then([&] { return repairReadings(); })
            .and_then([&] { return repairNewest(); })
            .and_then([&] { return repairTagNames(); })
            .and_then([&] { return repairPlacements(); })
            .and_then([&] { return repairSearchForms(); });
    });
}

Result<void> IntegrityCheck::repairReadings()
{
    return m_database.execute(u"INSERT INTO readings (article) SELECT id FROM articles WHERE id NOT IN (SELECT article FROM readings)"_s)
        .map([&](int added) {
            if (added > 0)
                m_report.repaired += Words::tr("Articles that did not say how they were read stand in the inbox again.");
        });
}

Result<void> IntegrityCheck::repairNewest()
{
    return m_database
        .execute(u"UPDATE versions SET newest = 1 WHERE number = (SELECT max(number) FROM versions o WHERE o.article = versions.article) "
                 "AND NOT EXISTS (SELECT 1 FROM versions o WHERE o.article = versions.article AND o.newest = 1)"_s)
        .map([&](int changed) {
            if (changed > 0)
                m_report.repaired += Words::tr("The newest versions of articles were found again.");
        });
}

Result<void> IntegrityCheck::repairTagNames()
{
    return m_database.execute(u"UPDATE annotations SET tag_names = "_s + tagNames).map([](int) {});
}

// After the newest versions were found again.
Result<void> IntegrityCheck::repairPlacements()
{
    return m_database.execute(placementsAnew()).map([](int) {});
}

Result<void> IntegrityCheck::repairSearchForms()
{
    const auto rows = m_database.select(u"SELECT id FROM versions"_s, {}, [](const Row& row) { return row.integer(0); });
    if (!rows)
        return Failure(rows.error());
    for (const qint64 id : *rows) {
        const auto form = m_database.first(u"SELECT text FROM versions WHERE id = :id"_s, {{":id"_L1, id}},
            [](const Row& row) { return searchFormIfOther(row.text(0)); });
        auto stored = form.and_then([&](const std::optional<QVariant>& value) {
            return m_database.execute(u"UPDATE versions SET search_text = :form WHERE id = :id AND search_text IS NOT :form"_s,
                {{":id"_L1, id}, {":form"_L1, value.value_or(QVariant())}});
        });
        if (!stored)
            return Failure(stored.error());
    }
    return {};
}

Result<void> IntegrityCheck::rebuild(const QString& index, const QString& sentence)
{
    return m_database.execute(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(index)).map([&](int) {
        m_report.repaired += sentence;
    });
}

} // namespace lectern
