SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- The language in which the screens speak to a member, as ISO 639-1 has it; null where the browser's languages decide.
ALTER TABLE member ADD COLUMN language text;
