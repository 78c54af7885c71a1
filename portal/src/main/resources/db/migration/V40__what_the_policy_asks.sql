SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

-- What a team asks of answers: words with a dismissal, an end of it, and answers before somebody proceeds. Null asks nothing.
ALTER TABLE team_policy
  ADD COLUMN words_from text,                      -- NOTE, ASK, SETTLE: from there on a dismissal needs words
  ADD COLUMN longest_dismissal int,                -- days that one holds at most
  ADD COLUMN answered_from text;                   -- from there on a finding is answered before a decision to proceed
