// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

/** A start that was refused because of a setting or the state of the machine; the message tells the operator what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * @param reason what is wrong, and where
     * @param advice what the operator can do
     */
    public StartRefused(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
