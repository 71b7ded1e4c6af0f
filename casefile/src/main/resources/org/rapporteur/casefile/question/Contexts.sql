-- $1: ids of documents, with commas between
SELECT d.id AS document, d.text, d.outlet, d.address, d.title, d.published, d.file,
       r.representative, o.outlets,
       (SELECT list({'paragraph': s.paragraph, 'at_begin': s.begin_at, 'at_end': s.end_at}
                    ORDER BY s.ordinal)
        FROM sentence s WHERE s.document = d.id) AS sentences
FROM document d
JOIN report r ON r.document = d.id
JOIN report_outlets o ON o.representative = r.representative
WHERE d.id IN (SELECT unnest(string_split($1, ',')))
ORDER BY d.id
