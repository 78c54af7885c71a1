SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What the comparing of a list came to, told once to the whole team in its Inbox.
CREATE TABLE watch_message (
  team_id int NOT NULL,
  import_id uuid NOT NULL,
  list_id uuid NOT NULL,
  at timestamptz NOT NULL,
  matched int NOT NULL,              -- candidates that were compared
  hits int NOT NULL,                 -- of these, how many match
  PRIMARY KEY (team_id, import_id),
  FOREIGN KEY (team_id, import_id) REFERENCES watch_import ON DELETE CASCADE,
  FOREIGN KEY (team_id, list_id) REFERENCES watchlist
);
CREATE INDEX watch_message_at ON watch_message (team_id, at DESC);

-- Who has put it away.
CREATE TABLE watch_message_read (
  team_id int NOT NULL,
  import_id uuid NOT NULL,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, import_id, member_id),
  FOREIGN KEY (team_id, import_id) REFERENCES watch_message ON DELETE CASCADE
);
SELECT isolate('watch_message'), isolate('watch_message_read');
