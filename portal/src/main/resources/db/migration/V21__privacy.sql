SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- How long a team keeps people, and whom they may ask. Without a row the periods are proposed and nothing is erased by itself.
CREATE TABLE privacy_setting (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  in_force boolean NOT NULL,
  not_shortlisted_days int NOT NULL,
  dismissed_days int NOT NULL,
  shortlisted_days int NOT NULL,
  engaged_days int,                  -- null: as long as nobody erases them
  us_records boolean NOT NULL,       -- payments and shipments are kept apart for ten years when their person is erased
  contact text NOT NULL              -- whom a person may ask, as the notice says it
);

-- A person who is not erased, whatever the periods say.
CREATE TABLE privacy_hold (
  team_id int NOT NULL,
  candidate_id uuid NOT NULL,
  reason text NOT NULL,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, candidate_id),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);

-- Asked by one, confirmed by another, done by a job. Nothing here says who was erased: the id names nobody any more.
CREATE TABLE erasure (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  reason text NOT NULL,              -- asked-for, not-needed, by-mistake, retention
  asked_by uuid,                     -- null: the team's periods
  asked_at timestamptz NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  done_at timestamptz,
  certificate text,                  -- the JSON, byte for byte
  sha256 bytea,                      -- of its bytes in UTF-8
  PRIMARY KEY (team_id, id),
  CHECK (confirmed_by <> asked_by)
);
CREATE UNIQUE INDEX erasure_open ON erasure (team_id, candidate_id) WHERE done_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX erasure_asked ON erasure (team_id, asked_at DESC, id DESC);

-- Payments and shipments of erased people, for the law only: no rule and no screen reads them, and they go when their time is over.
CREATE TABLE retained_record (
  team_id int NOT NULL,
  erasure_id uuid NOT NULL,
  no int NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (team_id, erasure_id, no),
  FOREIGN KEY (team_id, erasure_id) REFERENCES erasure
);
CREATE INDEX retained_record_until ON retained_record (team_id, until);

-- Which findings rest on a page that goes.
CREATE INDEX finding_evidence_capture ON finding_evidence (team_id, capture_id);

-- The key of a capture's body, itself encrypted with the portal's; a body without one is plain.
CREATE TABLE body_key (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  wrapped bytea NOT NULL,
  PRIMARY KEY (team_id, capture_id),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
SELECT isolate('privacy_setting'), isolate('privacy_hold'), isolate('erasure'), isolate('retained_record'), isolate('body_key');
