-- Of each group of reprints only those of the document that stands for it.
-- The text comes with the first of a document's records only: see CurrentText.
WITH who AS (
  SELECT document, record,
         list({'role': role, 'actor': actor, 'label': label, 'country': country, 'sector': sector,
               'at_begin': begin_at, 'at_end': end_at} ORDER BY role, ordinal) AS participants
  FROM participant
  WHERE role IN ('PARTY', 'DELEGATE', 'MEDIATOR', 'ATTRIBUTION')
  GROUP BY document, record
)
SELECT n.*, w.participants, r.representative, o.outlets,
       CASE WHEN n.ordinal = 0 THEN d.text END AS text,
       d.outlet, d.address, d.title, d.published, d.file
FROM notice n
JOIN document d ON d.id = n.document
JOIN report r ON r.document = n.document
JOIN report_outlets o ON o.representative = r.representative
LEFT JOIN who w ON w.document = n.document AND w.record = n.id
WHERE r.representative = n.document
ORDER BY d.published NULLS LAST, n.document, n.ordinal
