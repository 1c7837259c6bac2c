INSERT INTO attempts (id, person, kind, paper, started)
VALUES (?, ?, ?, ?, ?)
