-- how likely an event's type holds between its source and target; what was coded before is not known better than certain
ALTER TABLE event ADD COLUMN confidence DOUBLE DEFAULT 1.0;
