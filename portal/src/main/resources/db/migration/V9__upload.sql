SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Saved pages that a member uploaded together. Each file is a job of its own and stands here until it is read.
CREATE TABLE upload (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  stopped_at timestamptz,            -- somebody wanted no more of it; what was read stays
  PRIMARY KEY (team_id, id)
);
CREATE INDEX upload_at ON upload (team_id, at DESC, id DESC);
CREATE TABLE upload_file (
  team_id int NOT NULL,
  upload_id uuid NOT NULL,
  no int NOT NULL,
  name text NOT NULL,                -- as the browser says: hostile
  bytes int NOT NULL,
  content bytea,                     -- until it was read
  begun int NOT NULL DEFAULT 0,      -- attempts, counted before the work
  done_at timestamptz,
  PRIMARY KEY (team_id, upload_id, no),
  FOREIGN KEY (team_id, upload_id) REFERENCES upload ON DELETE CASCADE
);
-- What a file held: a page that became a capture, one that the team has, or what was not taken and why.
CREATE TABLE upload_item (
  team_id int NOT NULL,
  upload_id uuid NOT NULL,
  file_no int NOT NULL,
  no int NOT NULL,
  name text NOT NULL,                -- file name or address: hostile
  outcome text NOT NULL,             -- stored, duplicate, refused
  reason text,
  capture_id uuid,
  PRIMARY KEY (team_id, upload_id, file_no, no),
  FOREIGN KEY (team_id, upload_id, file_no) REFERENCES upload_file ON DELETE CASCADE,
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
CREATE INDEX upload_item_capture ON upload_item (team_id, capture_id);

-- A capture that was made of a file which a member added to a candidate: a fact. Its profile joins the candidate's once, when it is first read.
CREATE TABLE candidate_file (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  profile_id uuid NOT NULL,          -- of the candidate, when the file was added
  account text NOT NULL,             -- of the file's own profile: AccountKey.id
  member_id uuid NOT NULL,
  joined_at timestamptz,
  PRIMARY KEY (team_id, capture_id),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE,
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);
SELECT isolate('upload'), isolate('upload_file'), isolate('upload_item'), isolate('candidate_file');
