SELECT
  id, person, attempt, name, typed_name, staff_id, unit, municipality, guideline,
  guideline_version, track, track_name, bank, bank_version, bank_digest, seed, marks, out_of,
  language, statement, signed, signed_day, valid_until
FROM sign_offs
WHERE person = ?
ORDER BY number
