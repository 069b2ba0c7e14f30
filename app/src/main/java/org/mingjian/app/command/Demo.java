// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import picocli.CommandLine.Command;

/** {@code demo}: the server with seed data and demo accounts, on loopback only, in its own data folder. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Run the server with seed data and demo accounts, for this machine only.",
            "Settings: SERVER_PORT, MINGJIAN_DATA_DIR, MINGJIAN_DEMO_PASSWORD."
        })
final class Demo extends ServerCommand {

    @Override
    public Integer call() {
        return start("demo");
    }
}
