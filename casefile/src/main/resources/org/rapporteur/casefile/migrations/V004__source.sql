-- where the text names who speaks, known or not
ALTER TABLE statement ADD COLUMN source_begin INTEGER;
ALTER TABLE statement ADD COLUMN source_end INTEGER;
