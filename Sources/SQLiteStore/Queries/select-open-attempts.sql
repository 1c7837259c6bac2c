SELECT id, person, kind, paper, started, state, ended
FROM attempts
WHERE person = ? AND state = 'open'
ORDER BY number
