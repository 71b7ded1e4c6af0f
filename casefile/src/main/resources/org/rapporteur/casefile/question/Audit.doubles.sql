-- What must be there once, or must have its document.
WITH record AS (
  SELECT document, id, 'event' AS sort FROM event
  UNION ALL
  SELECT document, id, 'statement' FROM statement
  UNION ALL
  SELECT document, id, 'notice' FROM notice
  UNION ALL
  SELECT document, id, 'commitment' FROM commitment
  UNION ALL
  SELECT document, id, 'round' FROM round_report
  UNION ALL
  SELECT document, id, 'conduct' FROM conduct
)
SELECT document, id, min(sort) || ' filed ' || count(*) || ' times' AS fault
FROM record GROUP BY document, id HAVING count(*) > 1
UNION ALL
SELECT id, '', 'document filed ' || count(*) || ' times'
FROM document GROUP BY id HAVING count(*) > 1
UNION ALL
SELECT document, 'sentence ' || ordinal, 'sentence of a document that is not there'
FROM sentence WHERE document NOT IN (SELECT id FROM document)
UNION ALL
SELECT document, id, 'actor of a document that is not there'
FROM actor WHERE document NOT IN (SELECT id FROM document)
UNION ALL
SELECT document, '', 'problem of a document that is not there'
FROM problem WHERE document <> '' AND document NOT IN (SELECT id FROM document)
UNION ALL
SELECT document, '', 'reprint of ' || representative || ', one of them not there'
FROM reprint
WHERE document NOT IN (SELECT id FROM document) OR representative NOT IN (SELECT id FROM document)
UNION ALL
SELECT document, record, lower(role) || ' ' || label || ' of a record that is not there'
FROM participant p ANTI JOIN record r ON r.document = p.document AND r.id = p.record
UNION ALL
SELECT document, record, 'tone toward ' || label || ' of a statement that is not there'
FROM tone t
WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.document = t.document AND s.id = t.record)
UNION ALL
SELECT document, id, 'commitment of a notice that is not there'
FROM commitment c
WHERE c.notice <> ''
  AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.document = c.document AND n.id = c.notice)
UNION ALL
SELECT document, record, 'blame in a round that is not there'
FROM blame b
WHERE NOT EXISTS (SELECT 1 FROM round_report t WHERE t.document = b.document AND t.id = b.record)
ORDER BY ALL
