-- One machine's records. What was answered, asked and signed is never changed: the triggers stop
-- accidents; whoever may write the file can drop them, which `store check` then says.
-- `number` is the order in which things happened here, whatever the clock said.

CREATE TABLE people (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  staff_id TEXT,
  email TEXT,
  unit TEXT,
  guideline TEXT NOT NULL,
  track TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('sv', 'fi', 'en')),
  registered INTEGER NOT NULL
) STRICT;

CREATE TRIGGER people_stay_who_they_are BEFORE UPDATE OF id, registered ON people
BEGIN
  SELECT RAISE(ABORT, 'a person keeps their id and the time of their registration');
END;

-- Each question once, under the SHA-256 of its body, for all the papers that ask it.
CREATE TABLE questions (
  digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
  body TEXT NOT NULL
) STRICT;

CREATE TRIGGER questions_are_not_changed BEFORE UPDATE ON questions
BEGIN
  SELECT RAISE(ABORT, 'a question that was asked is not changed');
END;

CREATE TRIGGER questions_are_not_removed BEFORE DELETE ON questions
BEGIN
  SELECT RAISE(ABORT, 'a question that was asked is not removed');
END;

CREATE TABLE attempts (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('practice', 'exam')),
  -- JSON; its questions by their digests.
  paper TEXT NOT NULL,
  started INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'finished', 'abandoned')),
  ended INTEGER CHECK ((ended IS NULL) = (state = 'open'))
) STRICT;

CREATE INDEX attempts_of_person ON attempts (person, number);
CREATE UNIQUE INDEX one_open_attempt_of_a_kind ON attempts (person, kind) WHERE state = 'open';

CREATE TRIGGER papers_are_not_changed
BEFORE UPDATE OF id, person, kind, paper, started ON attempts
BEGIN
  SELECT RAISE(ABORT, 'a paper that was drawn is not changed');
END;

CREATE TRIGGER attempts_end_once BEFORE UPDATE OF state, ended ON attempts
WHEN OLD.state <> 'open'
BEGIN
  SELECT RAISE(ABORT, 'an attempt that is over stays as it ended');
END;

CREATE TRIGGER attempts_are_not_removed BEFORE DELETE ON attempts
BEGIN
  SELECT RAISE(ABORT, 'an attempt is not removed');
END;

CREATE TABLE entries (
  attempt TEXT NOT NULL REFERENCES attempts (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('answered', 'sure', 'back')),
  -- A JSON list of the options chosen.
  choice TEXT CHECK ((choice IS NOT NULL) = (kind = 'answered')),
  confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),
  at INTEGER NOT NULL,
  door TEXT NOT NULL CHECK (door IN ('terminal', 'lines', 'json')),
  PRIMARY KEY (attempt, number),
  CHECK (kind <> 'sure' OR confidence IS NOT NULL),
  CHECK (kind <> 'back' OR confidence IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entries_come_in_order BEFORE INSERT ON entries
WHEN NEW.number <> (SELECT count(*) FROM entries WHERE attempt = NEW.attempt)
BEGIN
  SELECT RAISE(ABORT, 'an entry follows the one before it');
END;

CREATE TRIGGER entries_come_while_open BEFORE INSERT ON entries
WHEN (SELECT state FROM attempts WHERE id = NEW.attempt) <> 'open'
BEGIN
  SELECT RAISE(ABORT, 'an attempt that is over takes no entries');
END;

CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN
  SELECT RAISE(ABORT, 'an entry is not changed');
END;

CREATE TRIGGER entries_are_not_removed BEFORE DELETE ON entries
BEGIN
  SELECT RAISE(ABORT, 'an entry is not removed');
END;

CREATE TABLE sign_offs (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  attempt TEXT NOT NULL UNIQUE REFERENCES attempts (id),
  name TEXT NOT NULL,
  typed_name TEXT NOT NULL,
  staff_id TEXT,
  unit TEXT,
  municipality TEXT NOT NULL,
  guideline TEXT NOT NULL,
  guideline_version TEXT NOT NULL,
  track TEXT NOT NULL,
  track_name TEXT NOT NULL,
  bank TEXT NOT NULL,
  bank_version TEXT NOT NULL,
  bank_digest TEXT NOT NULL,
  seed TEXT NOT NULL,
  marks TEXT NOT NULL,
  out_of INTEGER NOT NULL CHECK (out_of > 0),
  language TEXT NOT NULL CHECK (language IN ('sv', 'fi', 'en')),
  statement TEXT NOT NULL,
  signed INTEGER NOT NULL,
  signed_day TEXT NOT NULL,
  valid_until TEXT NOT NULL
) STRICT;

CREATE INDEX sign_offs_of_person ON sign_offs (person, number);

CREATE TRIGGER sign_offs_are_not_changed BEFORE UPDATE ON sign_offs
BEGIN
  SELECT RAISE(ABORT, 'a sign-off is not changed');
END;

CREATE TRIGGER sign_offs_are_not_removed BEFORE DELETE ON sign_offs
BEGIN
  SELECT RAISE(ABORT, 'a sign-off is not removed');
END;
