SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Whether two nationalities that one person states of themselves are compared for equality; off until an admin allows it.
ALTER TABLE team_policy ADD COLUMN compare_nationality boolean NOT NULL DEFAULT false;
