// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import org.mingjian.app.platform.security.Role;

/**
 * To whom a message goes.
 *
 * @param name code of the bureau, name of the role or of the account
 */
public record Recipient(Kind kind, String name) {

    /** What kind of address it is. */
    public enum Kind {
        /** Every account of one bureau. */
        BUREAU,
        /** Every account of one role that belongs to no bureau. */
        ROLE,
        /** One account. */
        ACCOUNT
    }

    public static Recipient bureau(String code) {
        return new Recipient(Kind.BUREAU, code);
    }

    /** @param role not {@link Role#BUREAU}: what concerns every bureau is said to each in its own message */
    public static Recipient role(Role role) {
        if (role == Role.BUREAU) {
            throw new IllegalArgumentException("A bureau is addressed by its code.");
        }
        return new Recipient(Kind.ROLE, role.name());
    }

    public static Recipient account(String name) {
        return new Recipient(Kind.ACCOUNT, name);
    }
}
