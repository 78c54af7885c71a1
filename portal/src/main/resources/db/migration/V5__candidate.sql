SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- One row a team: whoever changes which profiles are one person, or what was found, locks it first.
CREATE TABLE team_turn (
  team_id int NOT NULL PRIMARY KEY REFERENCES team
);

CREATE TABLE candidate (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  name text NOT NULL,
  first_seen timestamptz NOT NULL,
  last_seen timestamptz NOT NULL,
  coverage jsonb,                    -- derived: the last analysis' Coverage
  library_version text,
  check_due boolean NOT NULL DEFAULT false,   -- another candidate's capture changed what may be found here; a job is scheduled
  PRIMARY KEY (team_id, id)
);
CREATE INDEX candidate_last_seen ON candidate (team_id, last_seen DESC, id DESC);
CREATE INDEX candidate_name ON candidate (team_id, lower(name));

-- One account on one site; site and account are AccountKey's parts.
CREATE TABLE profile (
  team_id int NOT NULL,
  id uuid NOT NULL,
  site text NOT NULL,
  account text NOT NULL,
  site_label text NOT NULL,
  url text NOT NULL,
  name text NOT NULL,
  candidate_id uuid NOT NULL,
  first_seen timestamptz NOT NULL,
  last_seen timestamptz NOT NULL,
  PRIMARY KEY (team_id, id),
  UNIQUE (team_id, site, account),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);
CREATE INDEX profile_candidate ON profile (team_id, candidate_id);
CREATE INDEX profile_account ON profile (team_id, account);

-- Derived: what each capture says, in the library's JSON form.
CREATE TABLE reading (
  team_id int NOT NULL,
  capture_id uuid NOT NULL,
  profile_id uuid,                   -- null where the page is not about a candidate
  kind text NOT NULL,
  captured_at timestamptz NOT NULL,
  library_version text NOT NULL,
  content jsonb NOT NULL,
  bytes int NOT NULL,                -- of the content
  said bytea NOT NULL,               -- SHA-256 of the page's address and of what is claimed there: alike where nothing changed
  PRIMARY KEY (team_id, capture_id),
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE,
  FOREIGN KEY (team_id, profile_id) REFERENCES profile
);
CREATE INDEX reading_profile ON reading (team_id, profile_id, captured_at);

-- Derived: the newest links of each profile to accounts; two profiles that link each other are one candidate.
CREATE TABLE profile_link (
  team_id int NOT NULL,
  profile_id uuid NOT NULL,
  target_site text NOT NULL,
  target_account text NOT NULL,
  url text NOT NULL,
  PRIMARY KEY (team_id, profile_id, target_site, target_account),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE
);
CREATE INDEX profile_link_target ON profile_link (team_id, target_site, target_account);

-- A person's judgement whether two profiles are the same person: a fact. The newest that was not undone holds; profile_a < profile_b.
CREATE TABLE same_person (
  team_id int NOT NULL,
  id uuid NOT NULL,
  profile_a uuid NOT NULL,
  profile_b uuid NOT NULL,
  answer text NOT NULL,              -- yes, no, unsure
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, profile_a) REFERENCES profile,
  FOREIGN KEY (team_id, profile_b) REFERENCES profile
);
CREATE INDEX same_person_a ON same_person (team_id, profile_a);
CREATE INDEX same_person_b ON same_person (team_id, profile_b);
SELECT isolate('team_turn'), isolate('candidate'), isolate('profile'), isolate('reading'), isolate('profile_link'), isolate('same_person');
