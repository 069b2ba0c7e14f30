// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.springframework.security.authentication.BadCredentialsException;

/** Somebody tried to enter an account that there is with another password than its own. */
public final class WrongPassword extends BadCredentialsException {

    private static final long serialVersionUID = 1L;

    private final String account;

    WrongPassword(String account) {
        super("wrong name or password");
        this.account = account;
    }

    /** Its name as it was opened. */
    public String account() {
        return account;
    }
}
