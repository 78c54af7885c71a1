SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Derived: one thing that profiles of two candidates share, as the check of either verified it; profile_a < profile_b.
CREATE TABLE reuse_edge (
  team_id int NOT NULL,
  profile_a uuid NOT NULL,
  profile_b uuid NOT NULL,
  family text NOT NULL,
  what text NOT NULL,                -- hash of what is shared, the same from either side
  evidence_a jsonb NOT NULL,
  evidence_b jsonb NOT NULL,
  text_a text,                       -- the compared texts and the library's Overlap with a on its left, where it is text
  text_b text,
  overlap jsonb,
  words int NOT NULL,                -- shared words; 0 where it is no text
  extent text NOT NULL,              -- how much is shared, for people
  shared text NOT NULL,              -- the shared words as a has them; for what is no text, a's quote
  first_a timestamptz NOT NULL,
  first_b timestamptz NOT NULL,
  found_at timestamptz NOT NULL,     -- when a check found it first
  found_from_a boolean NOT NULL,     -- whether the last check of that side's candidate found it
  found_from_b boolean NOT NULL,
  agency_a boolean NOT NULL,         -- whether that side says that it works through an agency; where both do, nothing is shown
  agency_b boolean NOT NULL,
  dismissed boolean NOT NULL,        -- a person's answer covers it
  cluster_id uuid,                   -- null where it is not shown
  PRIMARY KEY (team_id, profile_a, profile_b, family, what),
  FOREIGN KEY (team_id, profile_a) REFERENCES profile ON DELETE CASCADE,
  FOREIGN KEY (team_id, profile_b) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX reuse_edge_b ON reuse_edge (team_id, profile_b);
CREATE INDEX reuse_edge_cluster ON reuse_edge (team_id, cluster_id) WHERE cluster_id IS NOT NULL;

-- Derived: candidates connected by edges that are shown, under the id of their oldest profile, with what the list of clusters says.
CREATE TABLE reuse_cluster (
  team_id int NOT NULL,
  id uuid NOT NULL,
  sample text NOT NULL,
  identities int NOT NULL,
  accounts int NOT NULL,
  sites text[] NOT NULL,
  families text[] NOT NULL,
  edges int NOT NULL,
  dismissed int NOT NULL,
  first_seen timestamptz NOT NULL,
  found_at timestamptz NOT NULL,     -- the newest edge's
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, id) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX reuse_cluster_newest ON reuse_cluster (team_id, found_at DESC, id DESC);

-- Derived: profiles whose edges changed since the clusters around them were settled, which the next reader of the board does.
CREATE TABLE reuse_unsettled (
  team_id int NOT NULL,
  profile_id uuid NOT NULL,
  PRIMARY KEY (team_id, profile_id),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);

-- A person's answer that what two profiles share does not count: a fact, append-only but for its undoing. One answer may
-- hold for several accounts of the same two people. New evidence is what none of the dismissed words hold.
CREATE TABLE reuse_dismissal (
  team_id int NOT NULL,
  id uuid NOT NULL,
  profile_a uuid NOT NULL,
  profile_b uuid NOT NULL,
  family text NOT NULL,
  what text[] NOT NULL,              -- as reuse_edge has it
  shared text[] NOT NULL,            -- the same, as words
  reason text NOT NULL,
  comment text,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  undone_at timestamptz,
  undone_by uuid,
  PRIMARY KEY (team_id, id, profile_a, profile_b),
  FOREIGN KEY (team_id, profile_a) REFERENCES profile ON DELETE CASCADE,
  FOREIGN KEY (team_id, profile_b) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX reuse_dismissal_a ON reuse_dismissal (team_id, profile_a);
CREATE INDEX reuse_dismissal_b ON reuse_dismissal (team_id, profile_b);
SELECT isolate('reuse_edge'), isolate('reuse_cluster'), isolate('reuse_unsettled'), isolate('reuse_dismissal');
