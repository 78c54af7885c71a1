SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- One page as one browser saw it: a fact. Status, reason, attempts and library_version tell how far its analysis came.
CREATE TABLE capture (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  idempotency_key uuid NOT NULL,
  url text NOT NULL,
  page text NOT NULL,                -- the address in one spelling: PageUrl.canonical()
  title text NOT NULL,
  captured_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  member_id uuid NOT NULL,
  sha256 bytea NOT NULL,
  bytes int NOT NULL,
  language text,
  time_zone text,
  client text NOT NULL,
  status text NOT NULL,              -- received, analysed, abnormal, failed
  reason text,
  attempts int NOT NULL DEFAULT 0,
  library_version text,
  analysed_at timestamptz,
  PRIMARY KEY (team_id, id),
  UNIQUE (team_id, idempotency_key)
);
CREATE INDEX capture_page ON capture (team_id, page, captured_at DESC);
CREATE INDEX capture_received ON capture (team_id, received_at DESC, id DESC);
CREATE TABLE capture_body (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  html_gzip bytea NOT NULL,
  PRIMARY KEY (team_id, capture_id),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
CREATE TABLE capture_image (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  no int NOT NULL,
  url text NOT NULL,
  media_type text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (team_id, capture_id, no),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
SELECT isolate('capture'), isolate('capture_body'), isolate('capture_image');
