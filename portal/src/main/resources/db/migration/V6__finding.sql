SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Derived, except that its id and first_seen stay as long as its key does; a finding that no longer holds gets gone_at.
CREATE TABLE finding (
  team_id int NOT NULL,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  key text NOT NULL,
  rule text NOT NULL,
  severity text NOT NULL,
  confidence text NOT NULL,
  family text NOT NULL,
  headline text NOT NULL,
  message text NOT NULL,
  compared jsonb NOT NULL,
  sites text NOT NULL,               -- labels of the sites in its evidence, comma separated
  library_version text NOT NULL,
  first_seen timestamptz NOT NULL,
  last_seen timestamptz NOT NULL,
  gone_at timestamptz,
  PRIMARY KEY (team_id, id),
  UNIQUE (team_id, candidate_id, key),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);
CREATE INDEX finding_inbox ON finding (team_id, first_seen DESC, id DESC) WHERE gone_at IS NULL;
CREATE INDEX finding_key ON finding (team_id, key);
CREATE TABLE finding_evidence (
  team_id int NOT NULL,
  finding_id uuid NOT NULL,
  no int NOT NULL,
  capture_id uuid NOT NULL,
  page text NOT NULL,                -- canonical address, for the annotations of a page
  content jsonb NOT NULL,            -- the library's Evidence
  PRIMARY KEY (team_id, finding_id, no),
  FOREIGN KEY (team_id, finding_id) REFERENCES finding ON DELETE CASCADE,
  FOREIGN KEY (team_id, capture_id) REFERENCES capture
);
CREATE INDEX finding_evidence_page ON finding_evidence (team_id, page);

-- A person's answer: a fact, append-only but for undone_at. It belongs to the finding's key, so it survives every analysis.
CREATE TABLE disposition (
  team_id int NOT NULL,
  id uuid NOT NULL,
  finding_key text NOT NULL,
  finding_id uuid NOT NULL,
  state text NOT NULL,               -- open, claimed, confirmed, explained, dismissed, unsure, snoozed
  reason text,
  scope text NOT NULL,
  until timestamptz,
  comment text,
  shareable_comment text,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, finding_id) REFERENCES finding
);
CREATE INDEX disposition_key ON disposition (team_id, finding_key, at DESC);
SELECT isolate('finding'), isolate('finding_evidence'), isolate('disposition');
