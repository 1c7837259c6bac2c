SELECT id, person, kind, paper, started, state, ended
FROM attempts
WHERE person = ?
ORDER BY number
