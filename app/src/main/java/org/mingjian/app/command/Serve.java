// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import picocli.CommandLine.Command;

/** {@code serve}: the server, on the embedded PostgreSQL or an external one. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Run the server (the default). Settings come from the environment:",
            "SERVER_PORT, MINGJIAN_DATABASE_URL, MINGJIAN_DATABASE_USERNAME, MINGJIAN_DATABASE_PASSWORD,",
            "MINGJIAN_DATA_DIR, MINGJIAN_ADMIN_PASSWORD."
        })
final class Serve extends ServerCommand {

    @Override
    public Integer call() {
        return start();
    }
}
