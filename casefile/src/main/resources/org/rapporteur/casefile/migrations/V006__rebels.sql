-- A named group of rebels is a side of their own, else the state a participant belongs to, else the actor, else the phrase: as
-- Participant.side().
CREATE OR REPLACE VIEW party AS
SELECT *, CASE WHEN sector = 'REB' AND actor <> '' AND NOT contains(actor, '~') THEN actor
               WHEN country <> '' THEN country WHEN actor <> '' THEN actor ELSE label END AS side
FROM participant;
