SELECT
  (SELECT count(*) FROM document) AS documents,
  (SELECT count(DISTINCT representative) FROM report) AS reports,
  (SELECT count(DISTINCT outlet) FROM document WHERE outlet <> '') AS outlets,
  (SELECT count(*) FROM document WHERE coded) AS coded,
  (SELECT count(*) FROM document WHERE NOT coded) AS uncoded,
  (SELECT count(*) FROM document WHERE published IS NULL) AS undated,
  (SELECT count(*) FROM sentence) AS sentences,
  (SELECT count(*) FROM event e JOIN report r ON r.document = e.document
   WHERE r.representative = e.document) AS events,
  (SELECT count(*) FROM statement s JOIN report r ON r.document = s.document
   WHERE r.representative = s.document) AS statements,
  (SELECT count(*) FROM problem) AS problems,
  -- a date that was found fault with, such as one in the future, cuts nothing off
  (SELECT min(published) FROM document d
   WHERE NOT EXISTS (SELECT 1 FROM problem p WHERE p.document = d.id AND p.kind = 'DATE')) AS first,
  (SELECT max(published) FROM document d
   WHERE NOT EXISTS (SELECT 1 FROM problem p WHERE p.document = d.id AND p.kind = 'DATE')) AS last
