SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- Derived from the newest answer that holds, so that a page of the Inbox is one walk along an index.
ALTER TABLE finding ADD state text NOT NULL DEFAULT 'open';
ALTER TABLE finding ADD answered_by uuid;
ALTER TABLE finding ADD snoozed_until timestamptz;
ALTER TABLE finding ADD settled boolean GENERATED ALWAYS AS (state NOT IN ('open', 'claimed')) STORED;
ALTER TABLE finding ADD weight smallint
  GENERATED ALWAYS AS (CASE severity WHEN 'SETTLE' THEN 3 WHEN 'ASK' THEN 2 ELSE 1 END) STORED;
-- Hash of the rule and of the quotes, wherever they stand: the same for each copy of one text.
ALTER TABLE finding ADD alike text;

-- Derived: the sites that a finding names. What a list is filtered by must be compared by operators that leak nothing.
CREATE TABLE finding_site (
  team_id int NOT NULL,
  finding_id uuid NOT NULL,
  site text NOT NULL,
  PRIMARY KEY (team_id, finding_id, site),
  FOREIGN KEY (team_id, finding_id) REFERENCES finding ON DELETE CASCADE
);
CREATE INDEX finding_site_site ON finding_site (team_id, site);

-- Derived: whole words, in lower case, by which a candidate is looked up: of its names, its accounts and their addresses.
CREATE TABLE candidate_term (
  team_id int NOT NULL,
  candidate_id uuid NOT NULL,
  term text COLLATE "C" NOT NULL,
  PRIMARY KEY (team_id, candidate_id, term),
  FOREIGN KEY (team_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX candidate_term_term ON candidate_term (team_id, term, candidate_id);
SELECT isolate('finding_site'), isolate('candidate_term');

-- The rows of all teams are read and written once here, which row-level security keeps even from their owner.
ALTER TABLE finding NO FORCE ROW LEVEL SECURITY;
ALTER TABLE finding_site NO FORCE ROW LEVEL SECURITY;
ALTER TABLE disposition NO FORCE ROW LEVEL SECURITY;
ALTER TABLE candidate NO FORCE ROW LEVEL SECURITY;
ALTER TABLE profile NO FORCE ROW LEVEL SECURITY;
ALTER TABLE candidate_term NO FORCE ROW LEVEL SECURITY;
UPDATE finding SET alike = key;
UPDATE finding f SET state = d.state, answered_by = d.member_id, snoozed_until = d.until
FROM (SELECT DISTINCT ON (team_id, finding_key) team_id, finding_key, state, member_id, until FROM disposition
      WHERE undone_at IS NULL ORDER BY team_id, finding_key, at DESC, id DESC) d
WHERE f.team_id = d.team_id AND f.key = d.finding_key;
INSERT INTO finding_site (team_id, finding_id, site)
SELECT DISTINCT team_id, id, unnest(string_to_array(sites, ', ')) FROM finding;
INSERT INTO candidate_term (team_id, candidate_id, term)
SELECT DISTINCT team_id, candidate_id, left(term, 200) FROM (
  SELECT team_id, id AS candidate_id, lower(name) AS term FROM candidate
  UNION ALL SELECT team_id, id, regexp_split_to_table(lower(name), '\s+') FROM candidate
  UNION ALL SELECT team_id, candidate_id, lower(name) FROM profile
  UNION ALL SELECT team_id, candidate_id, regexp_split_to_table(lower(name), '\s+') FROM profile
  UNION ALL SELECT team_id, candidate_id, lower(account) FROM profile
  UNION ALL SELECT team_id, candidate_id, regexp_replace(lower(url), '^https?://(www\.)?', '') FROM profile) said
WHERE term <> '';
ALTER TABLE finding FORCE ROW LEVEL SECURITY;
ALTER TABLE finding_site FORCE ROW LEVEL SECURITY;
ALTER TABLE disposition FORCE ROW LEVEL SECURITY;
ALTER TABLE candidate FORCE ROW LEVEL SECURITY;
ALTER TABLE profile FORCE ROW LEVEL SECURITY;
ALTER TABLE candidate_term FORCE ROW LEVEL SECURITY;

CREATE INDEX finding_waiting ON finding (team_id, first_seen DESC, id DESC) WHERE gone_at IS NULL AND NOT settled;
CREATE INDEX finding_settled ON finding (team_id, first_seen DESC, id DESC) WHERE gone_at IS NULL AND settled;
CREATE INDEX finding_weight ON finding (team_id, weight DESC, first_seen DESC, id DESC) WHERE gone_at IS NULL;
CREATE INDEX finding_rule ON finding (team_id, rule, first_seen DESC, id DESC) WHERE gone_at IS NULL;
CREATE INDEX finding_candidate ON finding (team_id, candidate_id, first_seen DESC, id DESC) WHERE gone_at IS NULL;
CREATE INDEX finding_alike ON finding (team_id, alike, first_seen DESC, id DESC) WHERE gone_at IS NULL;
CREATE INDEX finding_claimed ON finding (team_id, answered_by, first_seen DESC, id DESC)
  WHERE gone_at IS NULL AND state = 'claimed';
CREATE INDEX finding_snoozed ON finding (team_id, snoozed_until) WHERE state = 'snoozed';
