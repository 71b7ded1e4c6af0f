-- Of each group of reprints only those of the document that stands for it.
-- The text comes with the first of a document's records only: see CurrentText.
WITH who AS (
  SELECT document, record,
         list({'role': role, 'ordinal': ordinal, 'actor': actor, 'label': label, 'country': country,
               'sector': sector, 'at_begin': begin_at, 'at_end': end_at}
              ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('PARTY', 'DELEGATE', 'MEDIATOR', 'HOST', 'BLAMED', 'BLAMER', 'ATTRIBUTION')
  GROUP BY document, record
),
fault AS (
  SELECT document, record,
         list({'blamed': blamed, 'words_begin': words_begin, 'words_end': words_end}
              ORDER BY ordinal) AS blames
  FROM blame
  GROUP BY document, record
)
SELECT t.*, w.participants, f.blames, r.representative, o.outlets,
       CASE WHEN t.ordinal = 0 THEN d.text END AS text,
       d.outlet, d.address, d.title, d.published, d.file
FROM round_report t
JOIN document d ON d.id = t.document
JOIN report r ON r.document = t.document
JOIN report_outlets o ON o.representative = r.representative
LEFT JOIN who w ON w.document = t.document AND w.record = t.id
LEFT JOIN fault f ON f.document = t.document AND f.record = t.id
WHERE r.representative = t.document
ORDER BY d.published NULLS LAST, t.document, t.ordinal
