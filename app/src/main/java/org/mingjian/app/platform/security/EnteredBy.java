// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.WebSession;

/**
 * By which door somebody entered.
 *
 * @param door as it stands with the entry
 * @param proof what the door wants to see again when its guest leaves; null: nothing
 */
public record EnteredBy(String door, @Nullable String proof) {

    /** The login form. */
    public static final String PASSWORD = "PASSWORD";

    private static final String PROOF = EnteredBy.class.getName() + ".proof";

    static EnteredBy of(Authentication entering) {
        return entering.getDetails() instanceof EnteredBy by ? by : new EnteredBy(PASSWORD, null);
    }

    void keep(WebSession session) {
        if (proof == null) {
            session.getAttributes().remove(PROOF);
        } else {
            session.getAttributes().put(PROOF, proof);
        }
    }

    /** What was kept of this session's entry; null: it came by the form. */
    public static @Nullable String proof(WebSession session) {
        return session.getAttribute(PROOF);
    }

    /** Never shows the proof. */
    @Override
    public String toString() {
        return "entered by " + door;
    }
}
