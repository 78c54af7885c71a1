SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- How far a team's fingerprints were made anew after a release that cuts texts otherwise; no row: they are of the first.
CREATE TABLE fingerprint_remake (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  release int NOT NULL,              -- Shingles.RELEASE that they are, or are being, made for
  phase text NOT NULL,
  passage_id bigint NOT NULL DEFAULT 0,   -- the last passage whose fingerprints were written
  h bigint NOT NULL DEFAULT -9223372036854775808,  -- the last hash that was looked at for old fingerprints
  swept bigint NOT NULL DEFAULT 0,        -- with this passage
  done bigint NOT NULL DEFAULT 0,
  total bigint NOT NULL DEFAULT 0,
  removed bigint NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL,
  ended_at timestamptz
);
SELECT isolate('fingerprint_remake');
