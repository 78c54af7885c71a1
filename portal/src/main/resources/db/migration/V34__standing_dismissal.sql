SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- By which standing dismissal a finding was answered: its own id where the answer gave one; null for an answer to one finding.
ALTER TABLE disposition ADD COLUMN standing_id uuid;
CREATE INDEX disposition_standing ON disposition (team_id, standing_id) WHERE standing_id IS NOT NULL;

-- What a dismissal covers beside its finding. Reason, comments, until, who, when, sign-off and taken back are those of the answer of this id.
CREATE TABLE standing_dismissal (
  team_id int NOT NULL,
  id uuid NOT NULL,
  scope text NOT NULL,               -- pair, candidate-and-rule, text
  rule text NOT NULL,
  candidate_id uuid NOT NULL,
  accounts text[] NOT NULL,          -- "site id" of each account that it was given about
  weight smallint NOT NULL,          -- no heavier finding is covered
  mark_id uuid,                      -- the boilerplate mark, while it stands
  undone_by uuid,
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, id) REFERENCES disposition ON DELETE CASCADE,
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate
);
CREATE INDEX standing_dismissal_rule ON standing_dismissal (team_id, rule);
SELECT isolate('standing_dismissal');
