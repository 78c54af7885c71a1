-- A search that many candidates answer puts them in order by their last days alone, without their rows.
CREATE INDEX candidate_id_last_seen ON candidate (team_id, id) INCLUDE (last_seen);
