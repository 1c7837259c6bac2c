INSERT INTO people
  (id, name, staff_id, email, unit, guideline, track, language, registered)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
