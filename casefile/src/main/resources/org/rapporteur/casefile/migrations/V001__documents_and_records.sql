-- No primary or foreign keys: DuckDB keeps them as in-memory trees and checks them too early when a
-- document is replaced within one transaction. CaseFile is the only writer and deletes before it
-- inserts; the Audit question looks for doubles and for records without a document.
-- Every value here follows from the input alone; only the table 'run' may hold the clock.

CREATE TABLE meta (
  name VARCHAR NOT NULL,
  value VARCHAR NOT NULL
);

CREATE TABLE source (
  sha256 VARCHAR NOT NULL,
  size BIGINT NOT NULL,
  bytes BLOB NOT NULL
);

CREATE TABLE source_name (
  sha256 VARCHAR NOT NULL,
  name VARCHAR NOT NULL
);

CREATE TABLE document (
  id VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  member INTEGER NOT NULL,
  outlet VARCHAR NOT NULL,
  address VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  published DATE,
  language VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  coded BOOLEAN NOT NULL,
  coded_with VARCHAR NOT NULL
);

-- which document stands for this one; documents without a row stand for themselves
CREATE TABLE reprint (
  document VARCHAR NOT NULL,
  representative VARCHAR NOT NULL
);

CREATE TABLE sentence (
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);

-- by document, since a text may introduce a person that knowledge does not have
CREATE TABLE actor (
  document VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  parent VARCHAR NOT NULL,
  names VARCHAR[] NOT NULL
);

CREATE TABLE tenure (
  document VARCHAR NOT NULL,
  actor VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  office VARCHAR NOT NULL,
  begin_day DATE,
  end_day DATE,
  acting BOOLEAN NOT NULL
);

-- words_check: first 16 hex digits of the SHA-256 of the evidence's words, which are not kept twice
CREATE TABLE event (
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  contexts VARCHAR[] NOT NULL,
  cameo VARCHAR NOT NULL,
  goldstein DOUBLE NOT NULL,
  when_begin DATE,
  when_end DATE,
  when_precision VARCHAR,
  when_source VARCHAR,
  place_id VARCHAR,
  place_name VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  killed INTEGER,
  wounded INTEGER,
  modality VARCHAR NOT NULL,
  says_begin INTEGER,
  says_end INTEGER,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  words_check VARCHAR NOT NULL,
  trigger_begin INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL
);

-- content: begin and end of each span in turn
CREATE TABLE statement (
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  directness VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  cameo VARCHAR NOT NULL,
  when_begin DATE,
  when_end DATE,
  when_precision VARCHAR,
  when_source VARCHAR,
  cue_begin INTEGER,
  cue_end INTEGER,
  content INTEGER[] NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  words_check VARCHAR NOT NULL,
  rule VARCHAR NOT NULL
);

-- role: SOURCE, TARGET, ATTRIBUTION of an event; SPEAKER, ADDRESSEE, ABOUT of a statement
CREATE TABLE participant (
  document VARCHAR NOT NULL,
  record VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  actor VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  begin_at INTEGER,
  end_at INTEGER
);

-- document is empty for a problem of a file that gave none
CREATE TABLE problem (
  document VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  position VARCHAR NOT NULL,
  message VARCHAR NOT NULL,
  remedy VARCHAR NOT NULL
);

-- no content: when which version ran
CREATE TABLE run (
  started TIMESTAMP NOT NULL,
  program VARCHAR NOT NULL,
  note VARCHAR NOT NULL
);
