-- A report is a document with its reprints: told once, by as many outlets as printed it.
CREATE VIEW report AS
SELECT d.id AS document, coalesce(r.representative, d.id) AS representative
FROM document d LEFT JOIN reprint r ON r.document = d.id;

CREATE VIEW report_outlets AS
SELECT r.representative,
       coalesce(list(DISTINCT d.outlet ORDER BY d.outlet) FILTER (d.outlet <> ''), []) AS outlets
FROM report r JOIN document d ON d.id = r.document
GROUP BY r.representative;

-- The state a participant belongs to, else the actor, else the phrase: as Participant.side().
CREATE VIEW party AS
SELECT *, CASE WHEN country <> '' THEN country WHEN actor <> '' THEN actor ELSE label END AS side
FROM participant;

-- What counts: done, and told by the document that stands for its reprints.
CREATE VIEW counted_event AS
SELECT e.*
FROM event e JOIN report r ON r.document = e.document
WHERE r.representative = e.document AND e.modality IN ('DONE', 'ONGOING') AND coalesce(e.mode, '') <> 'failed';

-- Whether a participant is one that a person asks for: by id or the id it is below, by state, or by
-- whole words of its name.
CREATE MACRO named(actor, country, label, wanted) AS
  lower(actor) = lower(wanted)
  OR starts_with(lower(actor), lower(wanted) || '.')
  OR lower(country) = lower(wanted)
  OR contains(' ' || lower(label) || ' ', ' ' || lower(wanted) || ' ');
