// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

/** A fault in reading or scoring one bureau among many; tells which, so that an office need not search. */
public final class BureauFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bureau;

    public BureauFault(String bureau, Throwable cause) {
        super("at bureau " + bureau, cause);
        this.bureau = bureau;
    }

    public String bureau() {
        return bureau;
    }
}
