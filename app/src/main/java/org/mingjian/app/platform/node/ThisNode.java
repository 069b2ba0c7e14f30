// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.node;

import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** This server process among those that work on the database. */
@Component
public class ThisNode {

    private final UUID id = UUID.randomUUID();
    private final boolean alone;

    ThisNode(Environment environment) {
        this.alone = environment.getProperty("mingjian.database.url", "").isBlank();
    }

    /** New with each start. */
    public UUID id() {
        return id;
    }

    /** Whether no other can work on this database, because it is the embedded one, whose folder is locked. */
    boolean alone() {
        return alone;
    }
}
