-- Those of notices, of each group of reprints only those of the document that stands for it.
-- The text comes with the first of a document's records only: see CurrentText.
WITH who AS (
  SELECT document, record,
         list({'role': role, 'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at} ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('PARTY', 'OTHER', 'ATTRIBUTION')
  GROUP BY document, record
),
promised AS (
  SELECT *, row_number() OVER (PARTITION BY document ORDER BY notice, ordinal) AS place
  FROM commitment
  WHERE notice <> ''
)
SELECT c.*, w.participants,
       CASE WHEN c.place = 1 THEN d.text END AS text
FROM promised c
JOIN document d ON d.id = c.document
JOIN report r ON r.document = c.document
LEFT JOIN who w ON w.document = c.document AND w.record = c.id
WHERE r.representative = c.document
ORDER BY c.document, c.place
