// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.util.List;

/** A command that cannot be carried out because of what it was given; ends with {@link ExitCode#REFUSED}. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param defects one sentence each: what is wrong, where, by how much; file and line where there are any */
    public CommandRefused(List<String> defects) {
        super(String.join(System.lineSeparator(), defects));
    }

    public CommandRefused(String defect) {
        this(List.of(defect));
    }
}
