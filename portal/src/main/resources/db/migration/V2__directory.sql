SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What is looked up before a team is known. Only security's Directory reads and writes these tables.
CREATE TABLE team (
  id int PRIMARY KEY,
  name text NOT NULL,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL
);
CREATE TABLE member (
  id uuid PRIMARY KEY,
  team_id int NOT NULL REFERENCES team,
  email text NOT NULL UNIQUE,
  name text NOT NULL,
  role text NOT NULL,
  password_hash text,
  disabled_at timestamptz,
  signed_out_at timestamptz,        -- sessions from before that instant are over
  created_at timestamptz NOT NULL
);
-- An invitation to a member without a password, or the first run's claim link (member_id null: whoever opens it becomes the first admin).
CREATE TABLE claim_link (
  hash bytea PRIMARY KEY,
  member_id uuid REFERENCES member,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE pairing_code (
  hash bytea PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE access_token (
  hash bytea PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  member_id uuid NOT NULL REFERENCES member,
  name text NOT NULL,
  browser text NOT NULL,
  scopes text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz
);
SELECT replicate('team'), replicate('member'), replicate('claim_link'), replicate('pairing_code'), replicate('access_token');

-- The job table of db-scheduler: one unsharded table.
CREATE TABLE scheduled_tasks (
  task_name text NOT NULL,
  task_instance text NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time ASC);
