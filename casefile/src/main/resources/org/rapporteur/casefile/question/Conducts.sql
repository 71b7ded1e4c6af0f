-- Of each group of reprints only those of the document that stands for it.
-- The text comes with the first of a document's records only: see CurrentText.
WITH who AS (
  SELECT document, record,
         list({'role': role, 'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at} ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('ACTOR', 'OTHER', 'ATTRIBUTION')
  GROUP BY document, record
)
SELECT c.*, w.participants, r.representative, o.outlets,
       CASE WHEN c.ordinal = 0 THEN d.text END AS text,
       d.outlet, d.address, d.title, d.published, d.file
FROM conduct c
JOIN document d ON d.id = c.document
JOIN report r ON r.document = c.document
JOIN report_outlets o ON o.representative = r.representative
LEFT JOIN who w ON w.document = c.document AND w.record = c.id
WHERE r.representative = c.document
ORDER BY d.published NULLS LAST, c.document, c.ordinal
