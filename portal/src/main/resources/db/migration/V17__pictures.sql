SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What the pictures of a profile are recognised by; the pixels are dropped once they are hashed.
CREATE TABLE picture (
  team_id int NOT NULL,
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  profile_id uuid NOT NULL,
  capture_id uuid NOT NULL,
  url text NOT NULL,
  sha256 bytea NOT NULL,             -- of the file as it came
  kept bytea NOT NULL,               -- views that others are compared with, 32 bytes each, as Picture.pack gives them
  mirrored bytea NOT NULL,           -- views that are asked for besides
  cuts bytea NOT NULL,
  evidence jsonb NOT NULL,
  first_seen timestamptz NOT NULL,   -- when the team first captured this picture on this profile
  PRIMARY KEY (team_id, id),
  FOREIGN KEY (team_id, profile_id) REFERENCES profile ON DELETE CASCADE,
  FOREIGN KEY (team_id, capture_id) REFERENCES capture ON DELETE CASCADE
);
CREATE INDEX picture_profile ON picture (team_id, profile_id);
CREATE INDEX picture_capture ON picture (team_id, capture_id);
CREATE INDEX picture_sha256 ON picture (team_id, sha256);
SELECT isolate('picture');
