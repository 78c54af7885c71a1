-- When the candidate of a term was last seen, so that those with a term are put in their order by the terms' index alone.
ALTER TABLE candidate_term ADD COLUMN last_seen timestamptz;

-- The rows of all teams are written once here, which row-level security keeps even from their owner.
ALTER TABLE candidate NO FORCE ROW LEVEL SECURITY;
ALTER TABLE candidate_term NO FORCE ROW LEVEL SECURITY;
UPDATE candidate_term t SET last_seen = c.last_seen
FROM candidate c WHERE c.team_id = t.team_id AND c.id = t.candidate_id;
ALTER TABLE candidate FORCE ROW LEVEL SECURITY;
ALTER TABLE candidate_term FORCE ROW LEVEL SECURITY;

ALTER TABLE candidate_term ALTER COLUMN last_seen SET NOT NULL;
DROP INDEX candidate_term_term;
CREATE INDEX candidate_term_term ON candidate_term (team_id, term, candidate_id) INCLUDE (last_seen);
