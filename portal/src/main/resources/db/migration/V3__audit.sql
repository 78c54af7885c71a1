SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Append-only, one hash chain a team: hash = SHA-256(previous hash, fields).
CREATE TABLE audit_entry (
  team_id int NOT NULL REFERENCES team,
  no bigint NOT NULL,
  at timestamptz NOT NULL,
  member_id uuid,
  action text NOT NULL,
  subject text NOT NULL,
  details jsonb NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (team_id, no)
);
CREATE TABLE audit_head (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  no bigint NOT NULL,
  hash bytea NOT NULL
);
SELECT isolate('audit_entry'), isolate('audit_head');
REVOKE UPDATE, DELETE ON audit_entry FROM ${app_role};
