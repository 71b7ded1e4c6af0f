-- Every span of every record; with the first of each document the text they must lie in, or no text if the
-- document is not there.
-- what: RECORD is the evidence itself; WITHIN must lie in the evidence; INSIDE in the document.
WITH record AS (
  SELECT document, id, 'event' AS sort, evidence_begin, evidence_end, words_check FROM event
  UNION ALL
  SELECT document, id, 'statement', evidence_begin, evidence_end, words_check FROM statement
  UNION ALL
  SELECT document, id, 'notice', evidence_begin, evidence_end, words_check FROM notice
  UNION ALL
  SELECT document, id, 'commitment', evidence_begin, evidence_end, words_check FROM commitment
  UNION ALL
  SELECT document, id, 'round', evidence_begin, evidence_end, words_check FROM round_report
  UNION ALL
  SELECT document, id, 'conduct', evidence_begin, evidence_end, words_check FROM conduct
),
span AS (
  SELECT document, id, 'RECORD' AS what, 'evidence' AS part,
         evidence_begin AS at_begin, evidence_end AS at_end
  FROM record
  UNION ALL
  SELECT document, id, 'WITHIN', 'trigger', trigger_begin, trigger_end FROM event
  UNION ALL
  SELECT document, id, 'INSIDE', 'attribution', says_begin, says_end FROM event
  UNION ALL
  SELECT document, id, 'INSIDE', 'cue', cue_begin, cue_end FROM statement
  UNION ALL
  SELECT document, id, 'WITHIN', 'content', content[2 * i - 1], content[2 * i]
  FROM statement, range(1, len(content) // 2 + 1) AS place(i)
  UNION ALL
  SELECT document, id, 'INSIDE', 'name', name_begin, name_end FROM notice
  UNION ALL
  SELECT document, id, 'WITHIN', 'cue', cue_begin, cue_end FROM notice
  UNION ALL
  SELECT document, id, 'WITHIN', 'promise', promise_begin, promise_end FROM commitment
  UNION ALL
  SELECT document, id, 'INSIDE', 'object', object_begin, object_end FROM commitment
  UNION ALL
  SELECT document, id, 'INSIDE', 'condition', condition_begin, condition_end FROM commitment
  UNION ALL
  SELECT document, id, 'INSIDE', 'deadline', deadline_begin, deadline_end FROM commitment
  UNION ALL
  SELECT document, id, 'INSIDE', 'cue', cue_begin, cue_end FROM commitment
  UNION ALL
  SELECT document, id, 'WITHIN', 'cue', cue_begin, cue_end FROM round_report
  UNION ALL
  SELECT document, id, 'WITHIN', 'sticking point', sticking_begin, sticking_end FROM round_report
  UNION ALL
  SELECT document, id, 'INSIDE', 'follow-up', follow_begin, follow_end FROM round_report
  UNION ALL
  -- who is at fault is often told in another sentence
  SELECT document, record, 'INSIDE', 'blame', words_begin, words_end FROM blame
  UNION ALL
  SELECT document, id, 'WITHIN', 'body', body_begin, body_end FROM conduct
  UNION ALL
  SELECT document, id, 'WITHIN', 'clause', clause_begin, clause_end FROM conduct
  UNION ALL
  SELECT document, id, 'WITHIN', 'object', object_begin, object_end FROM conduct
  UNION ALL
  SELECT document, id, 'WITHIN', 'cue', cue_begin, cue_end FROM conduct
  UNION ALL
  SELECT document, record, 'INSIDE', lower(role) || ' ' || label, begin_at, end_at FROM participant
),
-- what is not told has no place
placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY document ORDER BY id, what, at_begin, at_end, part) AS place
  FROM span
  WHERE at_begin IS NOT NULL
)
SELECT s.document, s.id, s.what, s.part, s.at_begin, s.at_end,
       CASE WHEN s.place = 1 THEN d.text END AS text,
       r.id IS NOT NULL AS recorded, coalesce(r.sort, 'record') AS sort,
       coalesce(r.words_check, '') AS words_check,
       coalesce(r.evidence_begin, 0) AS evidence_begin, coalesce(r.evidence_end, 0) AS evidence_end
FROM placed s
LEFT JOIN record r ON r.document = s.document AND r.id = s.id
LEFT JOIN document d ON d.id = s.document
ORDER BY s.document, s.place
