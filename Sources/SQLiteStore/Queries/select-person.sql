SELECT id, name, staff_id, email, unit, guideline, track, language, registered
FROM people
WHERE id = ?
