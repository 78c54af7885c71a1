SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What a team wants to be told of, or knows to be harmless. Every list says where it comes from, why, and until when.
CREATE TABLE watchlist (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  name text NOT NULL,
  source text NOT NULL,
  reason text NOT NULL,
  benign boolean NOT NULL,           -- silences what other lists say of the same
  expires_at timestamptz NOT NULL,
  owner_id uuid NOT NULL,
  at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,    -- counts every change of it and of its entries
  gone_at timestamptz,
  PRIMARY KEY (team_id, id)
);

CREATE TABLE watch_entry (
  team_id int NOT NULL,
  list_id uuid NOT NULL,
  entry text NOT NULL,               -- the list's own number of it
  label text NOT NULL,
  kind text NOT NULL,                -- person, organisation, vessel, aircraft, other
  content jsonb NOT NULL,            -- the library's ListEntry
  import_id uuid NOT NULL,           -- which put it so
  PRIMARY KEY (team_id, list_id, entry),
  FOREIGN KEY (team_id, list_id) REFERENCES watchlist
);

-- A file that a member brought: read into a draft, accepted or not, then compared with all candidates.
CREATE TABLE watch_import (
  team_id int NOT NULL,
  id uuid NOT NULL,
  list_id uuid NOT NULL,
  format text NOT NULL,
  mapping jsonb NOT NULL,            -- the library's ListMapping
  file_name text NOT NULL,           -- as the browser says: hostile
  bytes int NOT NULL,
  content bytea,                     -- until it was read
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,               -- reading, draft, discarded, matching, paused, done, failed, undone
  begun int NOT NULL DEFAULT 0,      -- attempts at reading, counted before the work
  failure text,
  would_match int,                   -- candidates that the draft would match, of the first would_of
  would_of int,
  accepted_at timestamptz,
  matched_to uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000', -- candidates up to this one are compared; a job that was killed goes on behind it
  matched int NOT NULL DEFAULT 0,
  total int NOT NULL DEFAULT 0,
  hits int NOT NULL DEFAULT 0,       -- candidates that match
  done_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, list_id) REFERENCES watchlist
);
CREATE INDEX watch_import_at ON watch_import (team_id, list_id, at DESC);

-- What accepting an import changes, and what it refuses.
CREATE TABLE watch_draft (
  team_id int NOT NULL,
  import_id uuid NOT NULL,
  no int NOT NULL,
  row_no int NOT NULL,
  entry text NOT NULL,
  label text NOT NULL,
  state text NOT NULL,               -- new, changed, same, gone, rejected, broad
  content jsonb,                     -- the entry as the file has it
  before jsonb,                      -- as the list had it, for an undo
  reason text,
  PRIMARY KEY (team_id, import_id, no),
  FOREIGN KEY (team_id, import_id) REFERENCES watch_import ON DELETE CASCADE
);
CREATE INDEX watch_draft_state ON watch_draft (team_id, import_id, state, no);

-- Which candidates match which entry as last compared: derived.
CREATE TABLE watch_hit (
  team_id int NOT NULL,
  candidate_id uuid NOT NULL,
  list_id uuid NOT NULL,
  entry text NOT NULL,
  matter text NOT NULL,              -- name, e-mail address, …
  PRIMARY KEY (team_id, candidate_id, list_id, entry, matter),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX watch_hit_list ON watch_hit (team_id, list_id);
SELECT isolate('watchlist'), isolate('watch_entry'), isolate('watch_import'), isolate('watch_draft'), isolate('watch_hit');
