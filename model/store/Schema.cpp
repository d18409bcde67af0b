// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Schema.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// What was published. Facts only: what the reader does with an article stands in readings.
const auto articles = uR"(
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,         -- lower case, without braces
  title TEXT NOT NULL,
  subtitle TEXT NOT NULL DEFAULT '',
  byline TEXT NOT NULL DEFAULT '',   -- as shown, "Ada Field, Bo Lind"
  site TEXT NOT NULL DEFAULT '',     -- the publication's name
  url TEXT NOT NULL DEFAULT '',      -- as it was read
  url_key TEXT UNIQUE,               -- the address without tracking; NULL for files and pasted text
  host TEXT NOT NULL DEFAULT '',     -- of the address, without www
  published TEXT NOT NULL DEFAULT '',-- ISO 8601, as exact as its source
  language TEXT NOT NULL DEFAULT '', -- BCP 47
  added TEXT NOT NULL                -- times are ISO 8601, UTC, with milliseconds
))"_s;

const auto readings = uR"(
CREATE TABLE readings ( -- what the reader did with an article, one row for each
  article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
  title TEXT,                        -- the reader's own title; NULL, as published
  state TEXT NOT NULL DEFAULT 'inbox' CHECK (state IN ('inbox', 'reading', 'archive')),
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  progress REAL NOT NULL DEFAULT 0,  -- 0 to 1
  place_offset INTEGER NOT NULL DEFAULT 0, -- UTF-16 units into the newest version's text
  place_line REAL NOT NULL DEFAULT 0,-- pixels into that line
  opened TEXT,                       -- last time; NULL, never
  trashed TEXT                       -- NULL unless it lies in the trash
))"_s;

const auto versions = uR"(
CREATE TABLE versions ( -- an article's content, each time that it was found to differ
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,           -- 1 is the oldest
  newest INTEGER NOT NULL CHECK (newest IN (0, 1)), -- 1 for one version of each article
  words INTEGER NOT NULL,
  hash TEXT NOT NULL,                -- SHA-256 of the text in UTF-8, hex
  fetched TEXT NOT NULL,
  source TEXT NOT NULL,              -- address or file name
  format TEXT NOT NULL,              -- what it was made from, text, markdown or html
  head TEXT NOT NULL,                -- for the search, title, subtitle, byline and site
  html TEXT NOT NULL,                -- semantic HTML
  text TEXT NOT NULL,                -- the plain text that annotations count in
  search_text TEXT,                  -- for the search, the text cut for scripts without spaces; NULL when it needs no cutting
  UNIQUE (article, number)
))"_s;

const auto images = uR"(
CREATE TABLE images (
  hash TEXT PRIMARY KEY,             -- SHA-256 of the bytes, hex; img elements name it
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL                -- as they came
))"_s;

const auto versionImages = uR"(
CREATE TABLE version_images ( -- which version shows which image
  version INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  image TEXT NOT NULL REFERENCES images(hash),
  PRIMARY KEY (version, image)
) WITHOUT ROWID)"_s;

const auto annotations = uR"(
CREATE TABLE annotations ( -- highlights with what hangs on them; W3C Web Annotation selectors
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  version INTEGER REFERENCES versions(id) ON DELETE SET NULL, -- whose text range_start and range_end count in
  exact TEXT NOT NULL,               -- the words
  prefix TEXT NOT NULL,              -- up to 32 UTF-16 units before them
  suffix TEXT NOT NULL,
  range_start INTEGER NOT NULL,      -- UTF-16 units
  range_end INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'changed', 'orphaned')), -- in the newest version
  color TEXT NOT NULL CHECK (color IN ('yellow', 'green', 'blue', 'pink', 'purple')),
  note TEXT NOT NULL DEFAULT '',     -- Markdown
  speaker TEXT NOT NULL DEFAULT '',  -- of a quotation
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  trashed TEXT,                      -- NULL unless it lies in the trash
  tag_names TEXT NOT NULL DEFAULT '',-- for the search, kept by triggers
  search_exact TEXT,                 -- as versions.search_text
  search_note TEXT
))"_s;

const auto tags = uR"(
CREATE TABLE tags ( -- nested by slashes
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,                -- as first written
  key TEXT NOT NULL UNIQUE,          -- folded; tags are compared by it
  search_name TEXT                   -- as versions.search_text
))"_s;

const auto articleTags = uR"(
CREATE TABLE article_tags (
  article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  PRIMARY KEY (article, tag)
) WITHOUT ROWID)"_s;

const auto annotationTags = uR"(
CREATE TABLE annotation_tags (
  annotation INTEGER NOT NULL REFERENCES annotations(id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  PRIMARY KEY (annotation, tag)
) WITHOUT ROWID)"_s;

const Migration tables = {
    articles,
    readings,
    versions,
    images,
    versionImages,
    annotations,
    tags,
    articleTags,
    annotationTags,
    u"CREATE INDEX newest_versions ON versions (article, number, words) WHERE newest = 1"_s,
    u"CREATE UNIQUE INDEX one_newest_version ON versions (article) WHERE newest = 1"_s,
    u"CREATE INDEX versions_by_hash ON versions (hash)"_s,
    u"CREATE INDEX articles_by_host ON articles (host)"_s,
    u"CREATE INDEX version_images_by_image ON version_images (image)"_s,
    u"CREATE INDEX annotations_of_article ON annotations (article, trashed)"_s,
    u"CREATE INDEX annotations_of_version ON annotations (version)"_s,
    u"CREATE INDEX article_tags_by_tag ON article_tags (tag)"_s,
    u"CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag)"_s,
};

// The indexes keep no text of their own: they read it through a view, and triggers tell them of every change.
const Migration articleSearch = {
    u"CREATE VIEW searchable_versions AS "
    "SELECT id, head, coalesce(search_text, text) AS body FROM versions WHERE newest = 1"_s,
    u"CREATE VIRTUAL TABLE article_search USING fts5(head, body, "
    "content='searchable_versions', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"_s,
    u"CREATE TRIGGER version_added AFTER INSERT ON versions WHEN NEW.newest = 1 BEGIN "
    "INSERT INTO article_search(rowid, head, body) VALUES (NEW.id, NEW.head, coalesce(NEW.search_text, NEW.text)); END"_s,
    u"CREATE TRIGGER version_removed AFTER DELETE ON versions WHEN OLD.newest = 1 BEGIN "
    "INSERT INTO article_search(article_search, rowid, head, body) "
    "VALUES ('delete', OLD.id, OLD.head, coalesce(OLD.search_text, OLD.text)); END"_s,
    u"CREATE TRIGGER version_changed AFTER UPDATE OF id, newest, head, text, search_text ON versions BEGIN "
    "INSERT INTO article_search(article_search, rowid, head, body) "
    "SELECT 'delete', OLD.id, OLD.head, coalesce(OLD.search_text, OLD.text) WHERE OLD.newest = 1; "
    "INSERT INTO article_search(rowid, head, body) "
    "SELECT NEW.id, NEW.head, coalesce(NEW.search_text, NEW.text) WHERE NEW.newest = 1; END"_s,
};

const Migration annotationSearch = {
    u"CREATE VIEW searchable_annotations AS SELECT id, coalesce(search_exact, exact) AS quote, "
    "coalesce(search_note, note) AS note, tag_names AS tags FROM annotations"_s,
    u"CREATE VIRTUAL TABLE annotation_search USING fts5(quote, note, tags, "
    "content='searchable_annotations', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"_s,
    u"CREATE TRIGGER annotation_added AFTER INSERT ON annotations BEGIN "
    "INSERT INTO annotation_search(rowid, quote, note, tags) "
    "VALUES (NEW.id, coalesce(NEW.search_exact, NEW.exact), coalesce(NEW.search_note, NEW.note), NEW.tag_names); END"_s,
    u"CREATE TRIGGER annotation_removed AFTER DELETE ON annotations BEGIN "
    "INSERT INTO annotation_search(annotation_search, rowid, quote, note, tags) VALUES ('delete', OLD.id, "
    "coalesce(OLD.search_exact, OLD.exact), coalesce(OLD.search_note, OLD.note), OLD.tag_names); END"_s,
    u"CREATE TRIGGER annotation_changed AFTER UPDATE OF id, exact, search_exact, note, search_note, tag_names ON annotations BEGIN "
    "INSERT INTO annotation_search(annotation_search, rowid, quote, note, tags) VALUES ('delete', OLD.id, "
    "coalesce(OLD.search_exact, OLD.exact), coalesce(OLD.search_note, OLD.note), OLD.tag_names); "
    "INSERT INTO annotation_search(rowid, quote, note, tags) "
    "VALUES (NEW.id, coalesce(NEW.search_exact, NEW.exact), coalesce(NEW.search_note, NEW.note), NEW.tag_names); END"_s,
    u"CREATE TRIGGER annotation_tagged AFTER INSERT ON annotation_tags BEGIN "
    "UPDATE annotations SET tag_names = coalesce((SELECT group_concat(coalesce(t.search_name, t.name), ' ') "
    "FROM annotation_tags x JOIN tags t ON t.id = x.tag WHERE x.annotation = NEW.annotation), '') WHERE id = NEW.annotation; END"_s,
    u"CREATE TRIGGER annotation_untagged AFTER DELETE ON annotation_tags BEGIN "
    "UPDATE annotations SET tag_names = coalesce((SELECT group_concat(coalesce(t.search_name, t.name), ' ') "
    "FROM annotation_tags x JOIN tags t ON t.id = x.tag WHERE x.annotation = OLD.annotation), '') WHERE id = OLD.annotation; END"_s,
    u"CREATE TRIGGER tag_renamed AFTER UPDATE OF name, search_name ON tags BEGIN "
    "UPDATE annotations SET tag_names = coalesce((SELECT group_concat(coalesce(t.search_name, t.name), ' ') "
    "FROM annotation_tags x JOIN tags t ON t.id = x.tag WHERE x.annotation = annotations.id), '') "
    "WHERE id IN (SELECT annotation FROM annotation_tags WHERE tag = NEW.id); END"_s,
};

const Migration exports = {
    uR"(
CREATE TABLE exports ( -- what was last written to a file for an article, so that a file edited since can be merged
  article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  target TEXT NOT NULL,              -- the file's path
  bytes BLOB NOT NULL,
  written TEXT NOT NULL,
  PRIMARY KEY (article, target)
))"_s,
};

// Where the highlights stand in the newest version is what annotations says; triggers note it for that version, whoever writes, so that
// a version still shows them as they stood there when it is the newest no more.
const auto placements = uR"(
CREATE TABLE placements ( -- an annotation as it stands, or last stood, in a version
  version INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  annotation INTEGER NOT NULL REFERENCES annotations(id) ON DELETE CASCADE,
  stood INTEGER REFERENCES versions(id) ON DELETE SET NULL, -- whose text range_start and range_end count in; another one for an orphan
  state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'changed', 'orphaned')),
  kept INTEGER NOT NULL,             -- as annotations.kept
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  range_start INTEGER NOT NULL,      -- UTF-16 units
  range_end INTEGER NOT NULL,
  PRIMARY KEY (version, annotation)
) WITHOUT ROWID)"_s;

const auto descriptions = uR"(
CREATE TABLE version_descriptions ( -- what a version said about its article; older libraries know it of the newest only
  version INTEGER PRIMARY KEY REFERENCES versions(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  subtitle TEXT NOT NULL,
  byline TEXT NOT NULL,
  site TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL
))"_s;

const auto notePlacement = u"BEGIN INSERT INTO placements (version, annotation, stood, state, kept, exact, prefix, suffix, range_start, range_end) "
                           "SELECT v.id, NEW.id, NEW.version, NEW.state, NEW.kept, NEW.exact, NEW.prefix, NEW.suffix, NEW.range_start, NEW.range_end "
                           "FROM versions v WHERE v.article = NEW.article AND v.newest = 1 "
                           "ON CONFLICT (version, annotation) DO UPDATE SET stood = excluded.stood, state = excluded.state, kept = excluded.kept, "
                           "exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix, "
                           "range_start = excluded.range_start, range_end = excluded.range_end; END"_s;

const auto placeAsAnnotated = u"INSERT INTO placements (version, annotation, stood, state, kept, exact, prefix, suffix, range_start, range_end) "
                              "SELECT v.id, n.id, n.version, n.state, n.kept, n.exact, n.prefix, n.suffix, n.range_start, n.range_end "
                              "FROM annotations n JOIN versions v ON v.article = n.article AND v.newest = 1 WHERE true "
                              "ON CONFLICT (version, annotation) DO UPDATE SET stood = excluded.stood, state = excluded.state, kept = excluded.kept, "
                              "exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix, "
                              "range_start = excluded.range_start, range_end = excluded.range_end"_s;

// Of the versions before the newest an older library knows only where its orphans last stood.
const Migration versionHistory = {
    u"ALTER TABLE annotations ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1))"_s, // as an orphan, on purpose
    placements,
    u"CREATE INDEX placements_of_annotation ON placements (annotation)"_s,
    u"CREATE INDEX placements_by_stood ON placements (stood)"_s,
    descriptions,
    u"INSERT INTO placements SELECT v.id, n.id, n.version, n.state, 0, n.exact, n.prefix, n.suffix, n.range_start, n.range_end "
    "FROM annotations n JOIN versions v ON v.article = n.article AND v.newest = 1"_s,
    u"INSERT OR IGNORE INTO placements SELECT n.version, n.id, n.version, iif(instr(v.text, n.exact) > 0, 'exact', 'changed'), 0, "
    "n.exact, n.prefix, n.suffix, n.range_start, n.range_end FROM annotations n JOIN versions v ON v.id = n.version"_s,
    u"INSERT INTO version_descriptions SELECT v.id, a.title, a.subtitle, a.byline, a.site, a.published, a.language "
    "FROM articles a JOIN versions v ON v.article = a.id AND v.newest = 1"_s,
    u"CREATE TRIGGER annotation_placed AFTER INSERT ON annotations "_s % notePlacement,
    u"CREATE TRIGGER annotation_placed_anew AFTER UPDATE OF version, state, kept, exact, prefix, suffix, range_start, range_end ON annotations "
    "WHEN NEW.version IS NOT NULL OR OLD.version IS NULL "_s % notePlacement,
    u"CREATE TRIGGER version_described AFTER INSERT ON versions BEGIN INSERT INTO version_descriptions "
    "SELECT NEW.id, title, subtitle, byline, site, published, language FROM articles WHERE id = NEW.article; END"_s,
};

const auto indexAnnotation = u"INSERT INTO annotation_search(rowid, quote, note, tags, speaker) VALUES (NEW.id, coalesce(NEW.search_exact, NEW.exact), "
                             "coalesce(NEW.search_note, NEW.note), NEW.tag_names, coalesce(NEW.search_speaker, NEW.speaker));"_s;

const auto unindexAnnotation = u"INSERT INTO annotation_search(annotation_search, rowid, quote, note, tags, speaker) VALUES ('delete', OLD.id, "
                               "coalesce(OLD.search_exact, OLD.exact), coalesce(OLD.search_note, OLD.note), OLD.tag_names, "
                               "coalesce(OLD.search_speaker, OLD.speaker));"_s;

const auto originals = uR"(
CREATE TABLE originals ( -- what articles were read from, to be read again
  hash TEXT PRIMARY KEY,             -- SHA-256 of the bytes as they came, hex
  size INTEGER NOT NULL,             -- of the bytes as they came
  compressed INTEGER NOT NULL CHECK (compressed IN (0, 1)), -- 1, bytes are a Zstandard frame
  bytes BLOB NOT NULL
))"_s;

const auto versionOriginals = uR"(
CREATE TABLE version_originals ( -- which originals a version was read from; older libraries kept none
  version INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,         -- from 1, of a page of the article
  original TEXT NOT NULL REFERENCES originals(hash),
  url TEXT NOT NULL,                 -- where it came from, if from the net
  file_name TEXT NOT NULL,           -- its name, if from a file
  media_type TEXT NOT NULL,          -- as a server named it
  fetched TEXT NOT NULL,
  PRIMARY KEY (version, position)
) WITHOUT ROWID)"_s;

const auto imageAddresses = uR"(
CREATE TABLE image_addresses ( -- where a version's images were found, so that its originals can be read without the net
  version INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  image TEXT NOT NULL REFERENCES images(hash),
  PRIMARY KEY (version, address)
) WITHOUT ROWID)"_s;

const Migration keptOriginals = {
    originals,
    versionOriginals,
    imageAddresses,
    u"ALTER TABLE versions ADD COLUMN whole_page INTEGER NOT NULL DEFAULT 0 CHECK (whole_page IN (0, 1))"_s, // 1, all of the page that can be read
    u"ALTER TABLE versions ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0"_s, // characters of the page's running text that are not in the article
    u"CREATE INDEX version_originals_by_original ON version_originals (original)"_s,
    u"CREATE INDEX image_addresses_by_image ON image_addresses (image)"_s,
};

const Migration publicationDetails = {
    u"ALTER TABLE articles ADD COLUMN modified TEXT NOT NULL DEFAULT ''"_s,   // ISO 8601, as published
    u"ALTER TABLE articles ADD COLUMN direction TEXT NOT NULL DEFAULT ''"_s,  // of the writing, where the page says so: ltr, rtl
    u"ALTER TABLE articles ADD COLUMN licence TEXT NOT NULL DEFAULT ''"_s,    // its address or name
    u"ALTER TABLE articles ADD COLUMN image TEXT NOT NULL DEFAULT ''"_s,      // address of the picture that stands for it
    u"ALTER TABLE articles ADD COLUMN identifier TEXT NOT NULL DEFAULT ''"_s, // of a book: ISBN, UUID
    u"ALTER TABLE version_descriptions ADD COLUMN modified TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE version_descriptions ADD COLUMN direction TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE version_descriptions ADD COLUMN licence TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE version_descriptions ADD COLUMN image TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE version_descriptions ADD COLUMN identifier TEXT NOT NULL DEFAULT ''"_s,
    u"DROP TRIGGER version_described"_s,
    u"CREATE TRIGGER version_described AFTER INSERT ON versions BEGIN INSERT INTO version_descriptions "
    "(version, title, subtitle, byline, site, published, language, modified, direction, licence, image, identifier) "
    "SELECT NEW.id, title, subtitle, byline, site, published, language, modified, direction, licence, image, identifier "
    "FROM articles WHERE id = NEW.article; END"_s,
};

// Highlights are found by who said them; and one whose passage went without its former place being known is noted as an orphan too.
const Migration searchedSpeakers = {
    u"DROP TRIGGER annotation_added"_s,
    u"DROP TRIGGER annotation_removed"_s,
    u"DROP TRIGGER annotation_changed"_s,
    u"DROP TABLE annotation_search"_s,
    u"DROP VIEW searchable_annotations"_s,
    u"ALTER TABLE annotations ADD COLUMN search_speaker TEXT"_s, // as versions.search_text
    u"CREATE VIEW searchable_annotations AS SELECT id, coalesce(search_exact, exact) AS quote, "
    "coalesce(search_note, note) AS note, tag_names AS tags, coalesce(search_speaker, speaker) AS speaker FROM annotations"_s,
    u"CREATE VIRTUAL TABLE annotation_search USING fts5(quote, note, tags, speaker, "
    "content='searchable_annotations', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"_s,
    u"INSERT INTO annotation_search(annotation_search) VALUES ('rebuild')"_s,
    u"CREATE TRIGGER annotation_added AFTER INSERT ON annotations BEGIN "_s % indexAnnotation % u" END"_s,
    u"CREATE TRIGGER annotation_removed AFTER DELETE ON annotations BEGIN "_s % unindexAnnotation % u" END"_s,
    u"CREATE TRIGGER annotation_changed AFTER UPDATE OF id, exact, search_exact, note, search_note, tag_names, speaker, search_speaker "
    "ON annotations BEGIN "_s % unindexAnnotation % u" "_s % indexAnnotation % u" END"_s,
    u"DROP TRIGGER annotation_placed_anew"_s,
    u"CREATE TRIGGER annotation_placed_anew AFTER UPDATE OF version, state, kept, exact, prefix, suffix, range_start, range_end ON annotations "
    "WHEN NEW.version IS NOT NULL OR OLD.version IS NULL OR NEW.state <> OLD.state "_s % notePlacement,
    placeAsAnnotated,
};

} // namespace

QString placementsAnew()
{
    return placeAsAnnotated;
}

Schema librarySchema()
{
    return {tables + articleSearch + annotationSearch, exports, versionHistory, keptOriginals, publicationDetails, searchedSpeakers};
}

} // namespace lectern
