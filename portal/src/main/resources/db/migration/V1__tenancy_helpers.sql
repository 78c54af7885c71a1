SET LOCAL citus.multi_shard_modify_mode TO 'sequential';

ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app_role};
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${app_role};
GRANT USAGE ON SCHEMA public TO ${app_role};

-- Spreads a table over Citus's workers by its first column; does nothing without the extension.
CREATE FUNCTION distribute(tab regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
    PERFORM create_distributed_table(tab, 'team_id');
  END IF;
END $$;

-- Copies a table to each of Citus's workers; does nothing without the extension.
CREATE FUNCTION replicate(tab regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
    PERFORM create_reference_table(tab);
  END IF;
END $$;

-- Every row of a team's table is visible to that team's transactions only, its owner's included.
CREATE FUNCTION isolate(tab regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM distribute(tab);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tab);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tab);
  EXECUTE format(
    'CREATE POLICY own_team ON %s USING (team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::int)) '
    'WITH CHECK (team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::int))', tab);
END $$;
