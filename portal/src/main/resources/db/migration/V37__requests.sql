SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What a team has asked of others, whoever it is about: what waits longest first, what has ended lately first.
CREATE INDEX verification_task_waiting ON verification_task (team_id, at, id) WHERE closed_at IS NULL;
CREATE INDEX verification_task_ended ON verification_task (team_id, closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
