-- $1 actor in any part, $2 speaker, $3 kind (each empty for any), $4 from, $5 to (null for any),
-- $6 with reprints, $7 id of one statement, or empty
WITH who AS (
  SELECT document, record,
         list({'role': role, 'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at} ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('SPEAKER', 'ADDRESSEE', 'ABOUT')
  GROUP BY document, record
), how AS (
  SELECT document, record,
         list({'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at, 'value': value, 'cues': cues,
               'entries': entries, 'weights': weights} ORDER BY ordinal) AS tones
  FROM tone
  GROUP BY document, record
)
SELECT s.*, w.participants, h.tones, r.representative, o.outlets,
       d.text, d.outlet, d.address, d.title, d.published, d.file
FROM statement s
JOIN document d ON d.id = s.document
JOIN report r ON r.document = s.document
JOIN report_outlets o ON o.representative = r.representative
LEFT JOIN who w ON w.document = s.document AND w.record = s.id
LEFT JOIN how h ON h.document = s.document AND h.record = s.id
WHERE ($1 = '' OR EXISTS (
         SELECT 1 FROM participant p
         WHERE p.document = s.document AND p.record = s.id
           AND p.role IN ('SPEAKER', 'ADDRESSEE', 'ABOUT')
           AND named(p.actor, p.country, p.label, $1)))
  AND ($2 = '' OR EXISTS (
         SELECT 1 FROM participant p
         WHERE p.document = s.document AND p.record = s.id AND p.role = 'SPEAKER'
           AND named(p.actor, p.country, p.label, $2)))
  AND ($3 = '' OR s.kind = $3)
  AND (CAST($4 AS DATE) IS NULL OR s.when_end >= CAST($4 AS DATE))
  AND (CAST($5 AS DATE) IS NULL OR s.when_begin <= CAST($5 AS DATE))
  AND (CAST($6 AS BOOLEAN) OR r.representative = s.document)
  AND ($7 = '' OR s.id = $7)
ORDER BY s.when_begin NULLS LAST, s.when_end, d.published NULLS LAST, s.document, s.ordinal
