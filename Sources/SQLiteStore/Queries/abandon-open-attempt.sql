UPDATE attempts
SET state = 'abandoned', ended = ?
WHERE person = ? AND kind = ? AND state = 'open'
