SELECT document, file, kind, position, message, remedy
FROM problem
ORDER BY file, document, ordinal
