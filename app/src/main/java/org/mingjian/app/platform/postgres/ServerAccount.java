// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

/**
 * The account by which the server works in its embedded PostgreSQL: it owns nothing and may do only what it is granted.
 *
 * @param password made anew at each start and kept nowhere
 */
record ServerAccount(String password) {

    static final String NAME = "mingjian_server";

    static ServerAccount create() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new ServerAccount(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Makes the account if it is not there, and gives it this password. */
    void open(Statement owner) throws SQLException {
        owner.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + NAME
                + "') then create role " + NAME + "; end if; end $$");
        owner.execute("alter role " + NAME + " with login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                + password + "'");
    }

    DatabaseAddress at(DatabaseAddress owner) {
        return owner.as(NAME, password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "account " + NAME;
    }
}
