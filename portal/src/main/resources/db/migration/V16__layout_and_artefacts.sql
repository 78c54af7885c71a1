SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Derived: how the newest pages of people's own sites are built.
CREATE TABLE layout (
  team_id int NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  profile_id uuid NOT NULL,
  page text NOT NULL,                -- the page's canonical address
  classes bytea NOT NULL,            -- 64-bit hashes, ascending, big-endian
  paths bytea NOT NULL,
  rest jsonb NOT NULL,               -- outer blocks, assets, icon, generator, evidence
  first_seen timestamptz NOT NULL,   -- when the team first captured this page
  PRIMARY KEY (team_id, id),
  UNIQUE (team_id, profile_id, page),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);
-- The rarest features of each.
CREATE TABLE layout_feature (
  team_id int NOT NULL,
  h bigint NOT NULL,
  layout_id bigint NOT NULL,
  PRIMARY KEY (team_id, h, layout_id),
  FOREIGN KEY (team_id, layout_id) REFERENCES layout ON DELETE CASCADE
);
CREATE INDEX layout_feature_layout ON layout_feature (team_id, layout_id);
-- On how many pages a feature stands: one-byte log counters, 65,536 a slice and more.
CREATE TABLE layout_count (
  team_id int NOT NULL REFERENCES team,
  slice int NOT NULL,
  counters bytea NOT NULL,
  PRIMARY KEY (team_id, slice)
);
-- Up to which layout the features are counted, and how many layouts that were.
CREATE TABLE layout_progress (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  layout_id bigint NOT NULL,
  layouts bigint NOT NULL
);
SELECT isolate('layout'), isolate('layout_feature'), isolate('layout_count'), isolate('layout_progress');
