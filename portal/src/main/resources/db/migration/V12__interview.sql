SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- One structured thing that people saw: a fact, taken back at most.
CREATE TABLE observation (
  team_id int NOT NULL,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  topic text NOT NULL,               -- the library's id of what was asked
  choice text NOT NULL,              -- the library's id of what was picked
  times int NOT NULL,
  at timestamptz NOT NULL,           -- when it was seen
  observers uuid[] NOT NULL,         -- one or two members who saw it
  accommodation boolean NOT NULL,    -- an accommodation was agreed on
  note text,                         -- what was said and done; no rule reads it
  member_id uuid NOT NULL,
  noted_at timestamptz NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);
CREATE INDEX observation_candidate ON observation (team_id, candidate_id, at DESC);

-- Somebody was asked whether a claim holds, through a contact that the candidate's own pages do not name.
CREATE TABLE verification_task (
  team_id int NOT NULL,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  kind text NOT NULL,                -- employer, school, reference, video, background
  about text NOT NULL,               -- the claim in question
  contact text,                      -- an address, a number or a site; null for video and background
  contact_source text,               -- where the contact was found
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  outcome text,                      -- confirmed, differs, not-answered, not-possible; null as long as it is open
  outcome_note text,
  closed_by uuid,
  closed_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);
CREATE INDEX verification_task_candidate ON verification_task (team_id, candidate_id, at DESC);
SELECT isolate('observation'), isolate('verification_task');
