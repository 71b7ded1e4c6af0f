SELECT CAST(epoch_ms(started) AS VARCHAR) AS started, program, note FROM run ORDER BY ALL
