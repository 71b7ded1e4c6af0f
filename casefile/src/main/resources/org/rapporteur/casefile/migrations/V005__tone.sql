-- what a statement is about, on what condition, and its tone toward each party with the words that make it
ALTER TABLE statement ADD COLUMN conditional BOOLEAN DEFAULT FALSE;
ALTER TABLE statement ADD COLUMN topics VARCHAR[] DEFAULT [];

CREATE TABLE tone (
  document VARCHAR NOT NULL,
  record VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  actor VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  begin_at INTEGER,
  end_at INTEGER,
  value DOUBLE NOT NULL,
  cues INTEGER[] NOT NULL,
  entries VARCHAR[] NOT NULL,
  weights DOUBLE[] NOT NULL
);
