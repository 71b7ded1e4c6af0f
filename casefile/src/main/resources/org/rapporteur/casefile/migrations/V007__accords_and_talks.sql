-- What reports tell of accords, of talks and of promises kept or broken, and the promises in texts of accords.
-- Their participants are in the table participant: PARTY, DELEGATE, MEDIATOR of a notice; PARTY, OTHER of a
-- commitment; PARTY, DELEGATE, MEDIATOR, HOST, BLAMED, BLAMER of a round; ACTOR, OTHER of a conduct; and of each
-- ATTRIBUTION, on whose word.

CREATE TABLE notice (
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  name_begin INTEGER,
  name_end INTEGER,
  kind VARCHAR NOT NULL,
  when_begin DATE,
  when_end DATE,
  when_precision VARCHAR,
  when_source VARCHAR,
  place_id VARCHAR,
  place_name VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  status VARCHAR NOT NULL,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  words_check VARCHAR NOT NULL,
  rule VARCHAR NOT NULL
);

-- notice: id of the notice it belongs to, or empty where the document is itself the text of an accord;
-- deadline_within: ISO 8601; shares: how likely each of the headings is, in their order
CREATE TABLE commitment (
  document VARCHAR NOT NULL,
  notice VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  force VARCHAR NOT NULL,
  bearing VARCHAR NOT NULL,
  action VARCHAR NOT NULL,
  promise_begin INTEGER NOT NULL,
  promise_end INTEGER NOT NULL,
  object_begin INTEGER,
  object_end INTEGER,
  condition_begin INTEGER,
  condition_end INTEGER,
  deadline_begin INTEGER,
  deadline_end INTEGER,
  deadline_by DATE,
  deadline_within VARCHAR,
  deadline_from VARCHAR,
  specific BOOLEAN NOT NULL,
  headings VARCHAR[] NOT NULL,
  shares DOUBLE[] NOT NULL,
  when_begin DATE,
  when_end DATE,
  when_precision VARCHAR,
  when_source VARCHAR,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  words_check VARCHAR NOT NULL,
  rule VARCHAR NOT NULL
);

-- sitting: the same for all reports of one; offices: of each delegate, in their order, empty where not told;
-- follow_*: the sitting that is promised next, the words for it and its days
CREATE TABLE round_report (
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  sitting VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  place_id VARCHAR,
  place_name VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  offices VARCHAR[] NOT NULL,
  number INTEGER NOT NULL,
  days INTEGER NOT NULL,
  when_begin DATE,
  when_end DATE,
  when_precision VARCHAR,
  when_source VARCHAR,
  told DATE,
  topics VARCHAR[] NOT NULL,
  sticking_begin INTEGER,
  sticking_end INTEGER,
  follow_begin INTEGER,
  follow_end INTEGER,
  follow_when_begin DATE,
  follow_when_end DATE,
  follow_when_precision VARCHAR,
  follow_when_source VARCHAR,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  words_check VARCHAR NOT NULL,
  rule VARCHAR NOT NULL
);

-- who is at fault: as many of the round's participants BLAMED as 'blamed' says, after those of the blames before;
-- who says so: its BLAMER with the same ordinal, if there is one
CREATE TABLE blame (
  document VARCHAR NOT NULL,
  record VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  blamed INTEGER NOT NULL,
  words_begin INTEGER NOT NULL,
  words_end INTEGER NOT NULL
);

CREATE TABLE conduct (
  document VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  sort VARCHAR NOT NULL,
  headings VARCHAR[] NOT NULL,
  stage VARCHAR,
  body_begin INTEGER,
  body_end INTEGER,
  modality VARCHAR NOT NULL,
  verb VARCHAR NOT NULL,
  clause_begin INTEGER NOT NULL,
  clause_end INTEGER NOT NULL,
  object_begin INTEGER,
  object_end INTEGER,
  when_begin DATE,
  when_end DATE,
  when_precision VARCHAR,
  when_source VARCHAR,
  place_id VARCHAR,
  place_name VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  words_check VARCHAR NOT NULL,
  rule VARCHAR NOT NULL
);
