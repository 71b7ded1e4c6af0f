-- $1: id of one document, or empty for all
SELECT d.* EXCLUDE (id), d.id AS document, r.representative, o.outlets,
       (SELECT count(*) FROM sentence s WHERE s.document = d.id) AS sentences,
       (SELECT count(*) FROM event e WHERE e.document = d.id) AS events,
       (SELECT count(*) FROM statement s WHERE s.document = d.id) AS statements
FROM document d
JOIN report r ON r.document = d.id
JOIN report_outlets o ON o.representative = r.representative
WHERE $1 = '' OR d.id = $1
ORDER BY d.published NULLS LAST, d.file, d.member, d.id
