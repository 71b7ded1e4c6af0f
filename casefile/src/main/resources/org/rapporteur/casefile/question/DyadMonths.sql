-- $1: the verbal event types, with commas between
WITH dated AS (
  SELECT * FROM counted_event
  WHERE date_trunc('month', when_begin) = date_trunc('month', when_end)
),
pair AS (
  SELECT e.document, e.id, e.type, e.goldstein, e.when_begin, s.side AS source, t.side AS target
  FROM dated e
  JOIN party s ON s.document = e.document AND s.record = e.id AND s.role = 'SOURCE'
  JOIN party t ON t.document = e.document AND t.record = e.id AND t.role = 'TARGET'
  WHERE s.side <> t.side
  UNION
  -- a reciprocal act goes both ways between all who take part
  SELECT e.document, e.id, e.type, e.goldstein, e.when_begin, s.side AS source, t.side AS target
  FROM dated e
  JOIN party s ON s.document = e.document AND s.record = e.id AND s.role = 'SOURCE'
  JOIN party t ON t.document = e.document AND t.record = e.id AND t.role = 'SOURCE'
  WHERE s.side <> t.side
    AND NOT EXISTS (SELECT 1 FROM participant p
                    WHERE p.document = e.document AND p.record = e.id AND p.role = 'TARGET')
),
told AS (
  SELECT source, target, CAST(date_trunc('month', when_begin) AS DATE) AS month, document, id,
         list_contains(string_split($1, ','), type) AS verbal,
         -- whole hundredths, so that the sum does not depend on its order
         CAST(round(goldstein * 100) AS BIGINT) AS hundredths
  FROM pair
)
SELECT source, target, month,
       coalesce(list(id ORDER BY id) FILTER (verbal), []) AS words,
       sum(hundredths) FILTER (verbal) / 100.0 / count(*) FILTER (verbal) AS words_mean,
       coalesce(list(id ORDER BY id) FILTER (NOT verbal), []) AS deeds,
       sum(hundredths) FILTER (NOT verbal) / 100.0 / count(*) FILTER (NOT verbal) AS deeds_mean,
       count(DISTINCT document) AS reports
FROM told
GROUP BY source, target, month
ORDER BY source, target, month
