SELECT number, kind, choice, confidence, at, door
FROM entries
WHERE attempt = ?
ORDER BY number
