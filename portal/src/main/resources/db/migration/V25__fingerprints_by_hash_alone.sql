SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- The shingles of a passage follow from its text, so its fingerprints are found by their hashes: neither a check a row
-- nor a second index is needed. Whoever removes passages removes their fingerprints first.
ALTER TABLE fingerprint DROP CONSTRAINT fingerprint_team_id_passage_id_fkey;
DROP INDEX fingerprint_passage;
