SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- A view that leaves out what is answered never walks over it, in any order and under any rule.
CREATE INDEX finding_waiting_weight ON finding (team_id, weight DESC, first_seen DESC, id DESC)
  WHERE gone_at IS NULL AND NOT settled;
CREATE INDEX finding_settled_weight ON finding (team_id, weight DESC, first_seen DESC, id DESC)
  WHERE gone_at IS NULL AND settled;
CREATE INDEX finding_rule_weight ON finding (team_id, rule, settled, weight DESC, first_seen DESC, id DESC)
  WHERE gone_at IS NULL;
-- The last found findings of a site, without reading the others.
DROP INDEX finding_site_site;
CREATE INDEX finding_site_site ON finding_site (team_id, site, finding_id DESC);
