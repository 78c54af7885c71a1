SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- An address outside that is told of what happens. What it is told holds ids and links, never a name.
CREATE TABLE webhook (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  url text NOT NULL,
  events text NOT NULL,              -- labels, separated by spaces
  secret bytea NOT NULL,             -- signs each body; it must be known to sign, so no hash can stand for it
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  stopped_at timestamptz,            -- the address said that it is gone
  gone_at timestamptz,
  PRIMARY KEY (team_id, id)
);

-- Each thing that was told, or is to be.
CREATE TABLE webhook_delivery (
  team_id int NOT NULL,
  id uuid NOT NULL,                  -- the same for each attempt, so that a receiver knows what it had
  webhook_id uuid NOT NULL,
  event text NOT NULL,
  body text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,               -- waiting, delivered, failed
  attempts int NOT NULL DEFAULT 0,   -- counted before the work
  answer text,                       -- what came of the last attempt
  last_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, webhook_id) REFERENCES webhook
);
CREATE INDEX webhook_delivery_at ON webhook_delivery (team_id, webhook_id, at DESC);
SELECT isolate('webhook'), isolate('webhook_delivery');
