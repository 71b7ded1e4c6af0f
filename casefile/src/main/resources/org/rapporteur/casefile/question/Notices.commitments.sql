-- Those of notices, of each group of reprints only those of the document that stands for it.
WITH who AS (
  SELECT document, record,
         list({'role': role, 'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at} ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('PARTY', 'OTHER', 'ATTRIBUTION')
  GROUP BY document, record
)
SELECT c.*, w.participants, d.text
FROM commitment c
JOIN document d ON d.id = c.document
JOIN report r ON r.document = c.document
LEFT JOIN who w ON w.document = c.document AND w.record = c.id
WHERE c.notice <> '' AND r.representative = c.document
ORDER BY c.document, c.notice, c.ordinal
