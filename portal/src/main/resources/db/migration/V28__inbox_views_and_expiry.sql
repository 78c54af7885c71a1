SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- A view of the Inbox that a member kept; it holds no person's name. A removed one stays for as long as Undo does.
CREATE TABLE inbox_view (
  team_id int NOT NULL,
  id uuid NOT NULL,
  owner_id uuid NOT NULL,
  name text NOT NULL,
  shared boolean NOT NULL,
  view text NOT NULL,                -- open, mine, settle, sign_off, answered, all
  severity text,
  rule text,
  site text,
  sort text NOT NULL,                -- newest, oldest, severity
  grouping text,                     -- candidate, rule, cluster
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (team_id, id)
);
CREATE INDEX inbox_view_owner ON inbox_view (team_id, owner_id);
SELECT isolate('inbox_view');

-- Dismissals that count until a day: found when it has come.
CREATE INDEX finding_expiring ON finding (team_id, snoozed_until) WHERE state = 'dismissed' AND snoozed_until IS NOT NULL;
