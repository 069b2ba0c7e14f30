// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;

/** A file of which nothing can be read; the message is Chinese and says what to do. */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableFile(FileProblem problem, Object... values) {
        super(FileProblem.WORDS.say(problem.name(), values));
        this.code = problem.name();
    }

    /** Stable, for programs: a {@link FileProblem}. */
    public String code() {
        return code;
    }
}
