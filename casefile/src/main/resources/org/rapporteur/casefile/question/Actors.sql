-- Counts are of reports: what a reprint tells again is not counted again.
WITH told AS (
  SELECT document FROM report WHERE document = representative
),
part AS (
  SELECT p.actor AS id, p.label, p.role, p.document, p.record, e.when_begin, e.when_end,
         (e.modality IN ('DONE', 'ONGOING') AND coalesce(e.mode, '') <> 'failed') AS dated
  FROM participant p JOIN event e ON e.document = p.document AND e.id = p.record
  WHERE p.role IN ('SOURCE', 'TARGET')
  UNION ALL
  SELECT p.actor AS id, p.label, p.role, p.document, p.record, s.when_begin, s.when_end, true
  FROM participant p JOIN statement s ON s.document = p.document AND s.id = p.record
  WHERE p.role = 'SPEAKER'
),
deed AS (
  SELECT id, min(label) AS label,
         count(DISTINCT (document, record)) FILTER (role = 'SOURCE') AS as_source,
         count(DISTINCT (document, record)) FILTER (role = 'TARGET') AS as_target,
         count(DISTINCT (document, record)) FILTER (role = 'SPEAKER') AS statements,
         min(when_begin) FILTER (dated) AS first,
         max(when_end) FILTER (dated) AS last
  FROM part
  WHERE id <> '' AND document IN (FROM told)
  GROUP BY id
),
face AS (
  -- what most documents call it; of several the least, so that the answer is always the same
  SELECT id, name, kind, country, sector, parent
  FROM actor
  GROUP BY id, name, kind, country, sector, parent
  QUALIFY row_number() OVER (
    PARTITION BY id ORDER BY count(*) DESC, name, kind, country, sector, parent) = 1
),
named_as AS (
  SELECT id, list(DISTINCT other ORDER BY other) AS names
  FROM (SELECT id, unnest(names) AS other FROM actor)
  GROUP BY id
),
held AS (
  SELECT actor AS id,
         list({'office': office, 'begin_day': begin_day, 'end_day': end_day, 'acting': acting}
              ORDER BY begin_day NULLS FIRST, end_day NULLS LAST, office, acting) AS tenures
  FROM (SELECT DISTINCT actor, office, begin_day, end_day, acting FROM tenure)
  GROUP BY actor
),
met AS (
  SELECT id, count(DISTINCT document) AS documents
  FROM (SELECT id, document FROM actor UNION SELECT id, document FROM part WHERE id <> '')
  GROUP BY id
)
SELECT m.id, coalesce(f.name, d.label, m.id) AS name, f.name IS NOT NULL AS known,
       f.kind, f.country, f.sector, f.parent, n.names, h.tenures,
       coalesce(d.as_source, 0) AS as_source, coalesce(d.as_target, 0) AS as_target,
       coalesce(d.statements, 0) AS statements, d.first, d.last, m.documents
FROM met m
LEFT JOIN deed d ON d.id = m.id
LEFT JOIN face f ON f.id = m.id
LEFT JOIN named_as n ON n.id = m.id
LEFT JOIN held h ON h.id = m.id
ORDER BY coalesce(d.as_source, 0) + coalesce(d.as_target, 0) + coalesce(d.statements, 0) DESC,
         m.documents DESC, m.id
