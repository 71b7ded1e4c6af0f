-- $1 actor, $2 type, $3 modality (each empty for any), $4 from, $5 to (null for any), $6 with reprints,
-- $7 id of one event, or empty
WITH who AS (
  SELECT document, record,
         list({'role': role, 'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at} ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('SOURCE', 'TARGET', 'ATTRIBUTION')
  GROUP BY document, record
)
SELECT e.*, w.participants, r.representative, o.outlets,
       d.text, d.outlet, d.address, d.title, d.published, d.file
FROM event e
JOIN document d ON d.id = e.document
JOIN report r ON r.document = e.document
JOIN report_outlets o ON o.representative = r.representative
LEFT JOIN who w ON w.document = e.document AND w.record = e.id
WHERE ($1 = '' OR EXISTS (
         SELECT 1 FROM participant p
         WHERE p.document = e.document AND p.record = e.id AND p.role IN ('SOURCE', 'TARGET')
           AND named(p.actor, p.country, p.label, $1)))
  AND ($2 = '' OR e.type = $2)
  AND ($3 = '' OR e.modality = $3)
  AND (CAST($4 AS DATE) IS NULL OR e.when_end >= CAST($4 AS DATE))
  AND (CAST($5 AS DATE) IS NULL OR e.when_begin <= CAST($5 AS DATE))
  AND (CAST($6 AS BOOLEAN) OR r.representative = e.document)
  AND ($7 = '' OR e.id = $7)
ORDER BY e.when_begin NULLS LAST, e.when_end, d.published NULLS LAST, e.document, e.ordinal
