SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Which texts a team knows: a new revision whenever a template or boilerplate comes or goes, so that a copy in memory is known to be old.
CREATE TABLE known_text_revision (
  team_id int NOT NULL PRIMARY KEY REFERENCES team,
  revision uuid NOT NULL
);
-- A text of which more passages than the cap hold one shingle. Its shingles are no fingerprints any more.
CREATE TABLE template (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  text text NOT NULL,                -- what its holders have in common, in the words of the earliest
  own text[] NOT NULL,               -- the names of the earliest holder
  at timestamptz NOT NULL,           -- when it crossed the cap
  PRIMARY KEY (team_id, id)
);
-- Derived: a passage that is the text of a template, of the team's own or of one that the release brings.
CREATE TABLE template_use (
  team_id int NOT NULL,
  template_id uuid NOT NULL,
  passage_id bigint NOT NULL,
  profile_id uuid NOT NULL,
  site text NOT NULL,
  first_seen timestamptz NOT NULL,
  PRIMARY KEY (team_id, template_id, passage_id),
  FOREIGN KEY (team_id, passage_id) REFERENCES passage ON DELETE CASCADE
);
CREATE INDEX template_use_earliest ON template_use (team_id, template_id, first_seen, passage_id);
CREATE INDEX template_use_passage ON template_use (team_id, passage_id);
-- A lead's or admin's word that a text means nothing: a fact.
CREATE TABLE boilerplate (
  team_id int NOT NULL REFERENCES team,
  id uuid NOT NULL,
  text text NOT NULL,
  reason text NOT NULL,
  member_id uuid NOT NULL,
  at timestamptz NOT NULL,
  undone_by uuid,
  undone_at timestamptz,
  PRIMARY KEY (team_id, id)
);
-- The findings that rested on it when it was marked.
CREATE TABLE boilerplate_finding (
  team_id int NOT NULL,
  boilerplate_id uuid NOT NULL,
  finding_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  PRIMARY KEY (team_id, boilerplate_id, finding_id),
  FOREIGN KEY (team_id, boilerplate_id) REFERENCES boilerplate ON DELETE CASCADE
);
CREATE INDEX boilerplate_finding_finding ON boilerplate_finding (team_id, finding_id);
SELECT isolate('known_text_revision'), isolate('template'), isolate('template_use'), isolate('boilerplate'), isolate('boilerplate_finding');
