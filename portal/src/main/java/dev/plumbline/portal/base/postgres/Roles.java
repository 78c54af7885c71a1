package dev.plumbline.portal.base.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles: one owns the tables and runs the migrations, the other is the portal's and owns nothing. */
record Roles(Connection superuser) {
    static final String OWNER = "plumbline_owner";
    static final String APPLICATION = "plumbline_app";

    /** Makes the roles, or gives them these passwords, which are hexadecimal digits. */
    void create(String ownerPassword, String applicationPassword) throws SQLException {
        role(OWNER, ownerPassword);
        role(APPLICATION, applicationPassword);
    }

    /** Makes a database of the owner's where there is none; only the two roles may enter. */
    void database(String name) throws SQLException {
        if (!exists("SELECT FROM pg_database WHERE datname = '" + name + "'")) {
            run("CREATE DATABASE " + name + " OWNER " + OWNER);
            run("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            run("GRANT CONNECT ON DATABASE " + name + " TO " + APPLICATION);
        }
    }

    private void role(String name, String password) throws SQLException {
        boolean there = exists("SELECT FROM pg_roles WHERE rolname = '" + name + "'");
        run((there ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '" + password
                + "'");
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
