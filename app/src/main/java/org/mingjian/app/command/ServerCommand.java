// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.util.concurrent.Callable;
import org.mingjian.app.Server;

/** A command that starts the server and leaves it running. */
abstract sealed class ServerCommand implements Callable<Integer> permits Serve, Demo {

    /** Spring has already told why a start was refused or failed, so only the exit code is left to say. */
    final int start(String... profiles) {
        try {
            Server.start(profiles);
            return ExitCode.DONE;
        } catch (RuntimeException thrown) {
            return StartFailure.exitCode(thrown);
        }
    }
}
