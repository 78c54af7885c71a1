SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

CREATE TABLE shortlist (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  name text NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (team_id, id)
);
CREATE TABLE shortlist_entry (
  team_id int NOT NULL,
  shortlist_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  note text NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  decision text NOT NULL DEFAULT 'undecided',   -- undecided, proceed, proceed-with-checks, on-hold, not-proceeding
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  PRIMARY KEY (team_id, shortlist_id, candidate_id),
  FOREIGN KEY (team_id, shortlist_id) REFERENCES shortlist ON DELETE CASCADE,
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);
CREATE INDEX shortlist_entry_candidate ON shortlist_entry (team_id, candidate_id);
SELECT isolate('shortlist'), isolate('shortlist_entry');
