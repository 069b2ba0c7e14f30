// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

/** What happens to a server, its database, or what lies between; how often each is drawn. */
enum Fault {
    SERVER_KILLED(2),
    DATABASE_KILLED(9),
    BOTH_KILLED(1),
    DATABASE_RESTARTED(1),
    SERVER_FROZEN(1),
    DATABASE_FROZEN(2),
    CONNECTIONS_CUT(4),
    CONNECTIONS_STALLED(2),
    DATABASE_READ_ONLY(1),
    DISK_FULL(2);

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
