// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

/** What the process tells its caller when it ends. */
public final class ExitCode {

    public static final int DONE = 0;

    /** Done, but some input rows were rejected; they are listed on standard error and in {@code rejected.csv}. */
    public static final int SOME_REJECTED = 1;

    /** Wrong usage, or an invalid scheme, rulebook, file or setting; all defects are listed. */
    public static final int REFUSED = 2;

    /** Our fault. */
    public static final int FAULT = 3;

    private ExitCode() {}
}
