INSERT INTO entries (attempt, number, kind, choice, confidence, at, door)
VALUES (?, ?, ?, ?, ?, ?, ?)
