SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Null where the evidence is no captured page: a row of an import, or what a person saw.
ALTER TABLE finding_evidence ALTER COLUMN capture_id DROP NOT NULL;

-- A file of the employer's own systems that a member brought: a fact, and a job that reads it.
CREATE TABLE record_import (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  kind text NOT NULL,                -- sign-in, payment, shipment, inventory, meeting, reference, engagement
  format text NOT NULL,              -- the library's id of the format
  source text NOT NULL,              -- as people say it: Okta System Log
  mapping jsonb NOT NULL,            -- columns and zone, as the member confirmed them
  file_name text NOT NULL,           -- as the browser says: hostile
  bytes int NOT NULL,
  sha256 bytea NOT NULL,
  content bytea,                     -- until it was read
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  begun int NOT NULL DEFAULT 0,      -- attempts, counted before the work
  read_to int NOT NULL DEFAULT 0,    -- things of the file that are committed, rows and errors; a job that was killed goes on behind them
  total int NOT NULL DEFAULT 0,      -- things that the file holds; 0 until that is known
  kept int NOT NULL DEFAULT 0,
  refused int NOT NULL DEFAULT 0,
  done_at timestamptz,
  failure text,                      -- why it was not read to its end
  undone_at timestamptz,
  undone_by uuid,
  PRIMARY KEY (team_id, id)
);
CREATE INDEX record_import_at ON record_import (team_id, at DESC, id DESC);
CREATE INDEX record_import_hash ON record_import (team_id, sha256);

-- What an import holds; goes when it is undone.
CREATE TABLE record_row (
  team_id int NOT NULL,
  import_id uuid NOT NULL,
  no int NOT NULL,                   -- counts what the file gave; one row of it may give several
  row_no int NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,             -- the account in that system, lower case
  name text,                         -- as that system has it
  at timestamptz NOT NULL,
  said bytea NOT NULL,               -- SHA-256 of source, subject, time and words: alike where two files hold the same row
  content jsonb NOT NULL,            -- the library's EmployerRecord
  PRIMARY KEY (team_id, import_id, no),
  FOREIGN KEY (team_id, import_id) REFERENCES record_import ON DELETE CASCADE
);
CREATE INDEX record_row_subject ON record_row (team_id, subject, at DESC);

-- What a row can have in common with another person's row, by equality.
CREATE TABLE record_key (
  team_id int NOT NULL,
  import_id uuid NOT NULL,
  no int NOT NULL,
  what text NOT NULL,                -- SharedRecord.What
  value bytea NOT NULL,              -- SHA-256 of the words in one spelling
  subject text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, import_id, no, what, value),
  FOREIGN KEY (team_id, import_id, no) REFERENCES record_row ON DELETE CASCADE
);
CREATE INDEX record_key_value ON record_key (team_id, what, value, subject, at DESC);
CREATE INDEX record_key_subject ON record_key (team_id, subject, what, value);

CREATE TABLE record_error (
  team_id int NOT NULL,
  import_id uuid NOT NULL,
  no int NOT NULL,
  row_no int NOT NULL,
  field text NOT NULL,               -- the column, as the file calls it; empty for the whole row
  sentence text NOT NULL,
  PRIMARY KEY (team_id, import_id, no),
  FOREIGN KEY (team_id, import_id) REFERENCES record_import ON DELETE CASCADE
);

-- Whether a subject is a candidate: a person's judgement, the newest of each pair holds. The candidate is the profile's.
CREATE TABLE record_subject (
  team_id int NOT NULL,
  id uuid NOT NULL,
  subject text NOT NULL,
  profile_id uuid NOT NULL,
  same boolean NOT NULL,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX record_subject_profile ON record_subject (team_id, profile_id) WHERE undone_at IS NULL;
CREATE UNIQUE INDEX record_subject_one ON record_subject (team_id, subject) WHERE same AND undone_at IS NULL;

-- What the rules may know of the team's world.
CREATE TABLE team_list (
  team_id int NOT NULL REFERENCES team,
  kind text NOT NULL,                -- range, approved-tool, own-network, listed-network, first-release, public-address
  value text NOT NULL,
  details jsonb NOT NULL,            -- the other columns of its line
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, kind, value)
);
SELECT isolate('record_import'), isolate('record_row'), isolate('record_key'), isolate('record_error'),
  isolate('record_subject'), isolate('team_list');
