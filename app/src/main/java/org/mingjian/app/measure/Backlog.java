// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.measure;

/**
 * What waited at one moment. Ages are in seconds, of the oldest; 0: nothing waits.
 *
 * @param uploadLag files brought and not taken in yet
 * @param harvestLag addresses due to be visited
 * @param messages not handed out yet
 * @param sendings due to mail and webhooks
 * @param deadSendings given up, for a person to look at
 * @param chainHead number of the last sealed record of the audit trail; 0 before the first
 * @param chainWaiting records not sealed yet
 */
record Backlog(
        double uploadLag,
        double harvestLag,
        long messages,
        double outboxAge,
        long sendings,
        double sendingAge,
        long deadSendings,
        long chainHead,
        long chainWaiting,
        double chainAge,
        long runningEvaluations) {

    static final Backlog NOTHING = new Backlog(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
