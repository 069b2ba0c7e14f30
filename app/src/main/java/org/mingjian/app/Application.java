// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import org.mingjian.app.command.Mingjian;

/** The one main class. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        int code = Mingjian.commandLine().execute(arguments);
        // A running server lives on in its own threads after its command has returned 0.
        if (code != 0) {
            System.exit(code);
        }
    }
}
