SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- How a team set a rule: append-only, the newest of each rule holds; a rule without a row is on with its own figures.
CREATE TABLE rule_setting (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  rule text NOT NULL,
  state text NOT NULL,               -- on, shadow, off
  thresholds jsonb NOT NULL,         -- what differs from the rule's own: name to figure
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, id)
);
CREATE INDEX rule_setting_rule ON rule_setting (team_id, rule, at DESC, id DESC);

-- What rules in shadow would have said: derived, read by the Rules screen only.
CREATE TABLE shadow_finding (
  team_id int NOT NULL,
  candidate_id uuid NOT NULL,
  key text NOT NULL,
  rule text NOT NULL,
  headline text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, candidate_id, key),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX shadow_finding_rule ON shadow_finding (team_id, rule);
SELECT isolate('rule_setting'), isolate('shadow_finding');
