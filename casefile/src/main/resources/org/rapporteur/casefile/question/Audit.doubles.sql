-- What must be there once, or must have its document.
SELECT document, id, 'event filed ' || count(*) || ' times' AS fault
FROM event GROUP BY document, id HAVING count(*) > 1
UNION ALL
SELECT document, id, 'statement filed ' || count(*) || ' times'
FROM statement GROUP BY document, id HAVING count(*) > 1
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
FROM participant p
WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.document = p.document AND e.id = p.record)
  AND NOT EXISTS (SELECT 1 FROM statement s WHERE s.document = p.document AND s.id = p.record)
UNION ALL
SELECT document, record, 'tone toward ' || label || ' of a statement that is not there'
FROM tone t
WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.document = t.document AND s.id = t.record)
ORDER BY ALL
