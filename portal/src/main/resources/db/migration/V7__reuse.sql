SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Derived: the passages of the newest reading of each profile.
CREATE TABLE passage (
  team_id int NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  profile_id uuid NOT NULL,
  capture_id uuid NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  own text[] NOT NULL,               -- the person's own names and employers, as Passages.own gives them
  evidence jsonb NOT NULL,
  first_seen timestamptz NOT NULL,   -- when the team first captured this text on this profile
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX passage_profile ON passage (team_id, profile_id);
CREATE TABLE fingerprint (
  team_id int NOT NULL,
  h bigint NOT NULL,
  passage_id bigint NOT NULL,
  PRIMARY KEY (team_id, h, passage_id),
  FOREIGN KEY (team_id, passage_id) REFERENCES passage ON DELETE CASCADE
);
CREATE INDEX fingerprint_passage ON fingerprint (team_id, passage_id);
-- In how many passages a shingle stands: one-byte log counters, 65,536 a slice.
CREATE TABLE shingle_count (
  team_id int NOT NULL REFERENCES team,
  slice int NOT NULL,
  counters bytea NOT NULL,
  PRIMARY KEY (team_id, slice)
);
-- Up to which passage the shingles are counted, and how many passages that were.
CREATE TABLE shingle_progress (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  passage_id bigint NOT NULL,
  passages bigint NOT NULL
);
-- Derived: e-mail addresses, phone numbers, wallets as keyed HMAC with a short display form.
CREATE TABLE contact (
  team_id int NOT NULL,
  hmac bytea NOT NULL,
  profile_id uuid NOT NULL,
  kind text NOT NULL,
  display text NOT NULL,
  contact_class text,
  evidence jsonb NOT NULL,
  first_seen timestamptz NOT NULL,
  PRIMARY KEY (team_id, hmac, profile_id),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX contact_profile ON contact (team_id, profile_id);
SELECT isolate('passage'), isolate('fingerprint'), isolate('shingle_count'), isolate('shingle_progress'), isolate('contact');
