SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What one version of the library missed on one page of a site it has an adapter for. Kept when a later version reads the page, so that versions can be compared.
CREATE TABLE page_read (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  library_version text NOT NULL,
  site text NOT NULL,
  site_label text NOT NULL,
  captured_at timestamptz NOT NULL,
  missing text[] NOT NULL,           -- what the adapter requires and did not find
  PRIMARY KEY (team_id, capture_id, library_version),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
CREATE INDEX page_read_site ON page_read (team_id, site, library_version, captured_at);

-- Somebody said of a page that it was read wrongly: a fact, and a case for the maintainer.
CREATE TABLE reading_case (
  team_id int NOT NULL,
  id uuid NOT NULL,
  capture_id uuid NOT NULL,
  field text NOT NULL,               -- a kind of claim
  quote text,                        -- the words that were read; null where something was missed
  fault text NOT NULL,               -- wrong-value, wrong-field, other-person, cut, missed, other
  note text,
  library_version text,              -- that read the page; null where none did
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  undone_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
CREATE INDEX reading_case_at ON reading_case (team_id, at DESC, id DESC);

-- Why a capture is kept beyond its time: what deletes captures has to take its pins away first.
CREATE TABLE capture_pin (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  reason text NOT NULL,              -- kind and id: reading-case/0190…
  PRIMARY KEY (team_id, capture_id, reason),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture
);

-- What a team allows; where it has no row, nothing.
CREATE TABLE team_policy (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  fetch_links boolean NOT NULL DEFAULT false
);

-- A page that a candidate's page links to, fetched by the portal on a member's word. One request a step, so that the hosts' turns are kept.
CREATE TABLE link_fetch (
  team_id int NOT NULL,
  id uuid NOT NULL,
  profile_id uuid NOT NULL,          -- whose page links there
  url text NOT NULL,                 -- the link
  at_url text NOT NULL,              -- the link, or where it led so far
  hops int NOT NULL DEFAULT 0,
  member_id uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  outcome text,                      -- null until it ended: fetched, disallowed, robots-away, refused, dead, too-large, not-a-page, too-slow, too-many-redirects, not-a-portfolio, switched-off
  reason text,
  ended_at timestamptz,
  capture_id uuid,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE,
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
CREATE INDEX link_fetch_profile ON link_fetch (team_id, profile_id, asked_at DESC);
CREATE UNIQUE INDEX link_fetch_once ON link_fetch (team_id, profile_id, url) WHERE outcome IS NULL;
SELECT isolate('page_read'), isolate('reading_case'), isolate('capture_pin'), isolate('team_policy'), isolate('link_fetch');

-- When a host may be asked next, by whichever team or node. Hosts stand there as hashes, for a day.
CREATE TABLE host_turn (
  host bytea PRIMARY KEY,            -- SHA-256 of the host's name
  next_at timestamptz NOT NULL
);
SELECT replicate('host_turn');
