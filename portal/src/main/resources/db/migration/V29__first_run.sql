SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What somebody who made a team has still to go through; no row where there is nothing.
CREATE TABLE setup_step (
  team_id int NOT NULL,
  member_id uuid NOT NULL,
  step text NOT NULL,                              -- you, policy, extension, demo-data
  state text NOT NULL,                             -- open, done, skipped
  PRIMARY KEY (team_id, member_id, step)
);
SELECT isolate('setup_step');
