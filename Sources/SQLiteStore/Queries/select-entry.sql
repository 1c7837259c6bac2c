SELECT number, kind, choice, confidence, at, door
FROM entries
WHERE attempt = ? AND number = ?
