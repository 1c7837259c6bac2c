UPDATE people
SET name = ?2, staff_id = ?3, email = ?4, unit = ?5, guideline = ?6, track = ?7, language = ?8
WHERE id = ?1
