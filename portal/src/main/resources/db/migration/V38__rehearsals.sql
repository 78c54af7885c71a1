SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- The newest try of each rule: a setting asked of what the team captured lately, before it holds. Nothing rests on it.
CREATE TABLE rehearsal (
  team_id int NOT NULL REFERENCES team,
  rule text NOT NULL,
  id uuid NOT NULL,
  was jsonb NOT NULL,                -- the setting that held when it began
  setting jsonb NOT NULL,            -- the one that is tried
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,               -- running, paused, stopped, done
  since timestamptz NOT NULL,        -- candidates seen since then are asked
  reached uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000', -- the last candidate asked, in the order of their ids
  done int NOT NULL DEFAULT 0,
  total int NOT NULL,
  more int NOT NULL DEFAULT 0,       -- findings that people would see and did not
  fewer int NOT NULL DEFAULT 0,      -- findings that people saw and would not
  PRIMARY KEY (team_id, rule)
);

-- The first of these findings, to look at.
CREATE TABLE rehearsed (
  team_id int NOT NULL,
  rule text NOT NULL,
  candidate_id uuid NOT NULL,
  gained boolean NOT NULL,
  key text NOT NULL,
  headline text NOT NULL,
  PRIMARY KEY (team_id, rule, candidate_id, gained, key),
  FOREIGN KEY (team_id, rule) REFERENCES rehearsal ON DELETE CASCADE,
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX rehearsed_candidate ON rehearsed (team_id, candidate_id);
SELECT isolate('rehearsal'), isolate('rehearsed');
