-- Every span of every record, with the text it must lie in; without text if the document is not there.
-- what: RECORD is the evidence itself; WITHIN must lie in the evidence; INSIDE in the document.
WITH record AS (
  SELECT document, id, 'event' AS sort, evidence_begin, evidence_end, words_check FROM event
  UNION ALL
  SELECT document, id, 'statement', evidence_begin, evidence_end, words_check FROM statement
),
span AS (
  SELECT document, id, 'RECORD' AS what, 'evidence' AS part,
         evidence_begin AS at_begin, evidence_end AS at_end
  FROM record
  UNION ALL
  SELECT document, id, 'WITHIN', 'trigger', trigger_begin, trigger_end FROM event
  UNION ALL
  SELECT document, id, 'INSIDE', 'attribution', says_begin, says_end
  FROM event WHERE says_begin IS NOT NULL
  UNION ALL
  SELECT document, id, 'INSIDE', 'cue', cue_begin, cue_end
  FROM statement WHERE cue_begin IS NOT NULL
  UNION ALL
  SELECT document, id, 'WITHIN', 'content', content[2 * i - 1], content[2 * i]
  FROM statement, range(1, len(content) // 2 + 1) AS place(i)
  UNION ALL
  SELECT document, record, 'INSIDE', lower(role) || ' ' || label, begin_at, end_at
  FROM participant WHERE begin_at IS NOT NULL
)
SELECT s.document, s.id, s.what, s.part, s.at_begin, s.at_end, d.text,
       r.id IS NOT NULL AS recorded, coalesce(r.sort, 'record') AS sort,
       coalesce(r.words_check, '') AS words_check,
       coalesce(r.evidence_begin, 0) AS evidence_begin, coalesce(r.evidence_end, 0) AS evidence_end
FROM span s
LEFT JOIN record r ON r.document = s.document AND r.id = s.id
LEFT JOIN document d ON d.id = s.document
ORDER BY s.document, s.id, s.what, s.at_begin, s.at_end, s.part
