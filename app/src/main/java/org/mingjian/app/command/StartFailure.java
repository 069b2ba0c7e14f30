// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import org.mingjian.app.platform.StartRefused;
import org.springframework.boot.web.server.PortInUseException;

/** Why the server did not start, as an exit code; apart from the commands because it names Spring's classes. */
final class StartFailure {

    private StartFailure() {}

    static int exitCode(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused || cause instanceof PortInUseException) {
                return ExitCode.REFUSED;
            }
        }
        return ExitCode.FAULT;
    }
}
