SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Who wants to be told by mail what waits; no row for those who do not.
CREATE TABLE digest (
  team_id int NOT NULL,
  member_id uuid NOT NULL,
  rhythm text NOT NULL,                            -- workdays, mondays
  zone text NOT NULL,                              -- where it is morning, as in the zone database
  sent_at timestamptz,                             -- the last one that the mail server took, or that had nothing to say
  trouble text NOT NULL DEFAULT '',                -- why the last one was not sent
  PRIMARY KEY (team_id, member_id)
);
SELECT isolate('digest');
