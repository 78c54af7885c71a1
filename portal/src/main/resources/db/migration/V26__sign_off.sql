SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- From which severity a dismissal waits for a second person (null: never), and whether a decision about a candidate does.
ALTER TABLE team_policy
  ADD COLUMN sign_dismissals_from text,            -- NOTE, ASK, SETTLE
  ADD COLUMN sign_decisions boolean NOT NULL DEFAULT false;

-- An answer counts where sign_off is null or approved.
ALTER TABLE disposition
  ADD COLUMN sign_off text,                        -- waiting, approved, sent-back
  ADD COLUMN signed_by uuid,
  ADD COLUMN signed_at timestamptz,
  ADD COLUMN sign_comment text;
CREATE INDEX disposition_waiting ON disposition (team_id, finding_key) WHERE sign_off = 'waiting' AND undone_at IS NULL;

-- A decision that waits stands beside the one that holds, and takes its place once it is signed.
ALTER TABLE shortlist_entry
  ADD COLUMN proposed_decision text,
  ADD COLUMN proposed_reason text,
  ADD COLUMN proposed_by uuid,
  ADD COLUMN proposed_at timestamptz,
  ADD COLUMN sent_back_by uuid,
  ADD COLUMN sent_back_comment text,
  ADD COLUMN signed_by uuid;
