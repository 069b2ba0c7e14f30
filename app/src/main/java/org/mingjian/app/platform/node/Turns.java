// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.node;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Rounds that one node does for all: the first that asks, until it is not heard of any more. A node that was frozen may still
 * be at the end of a round when another begins the next; what a round does must bear that.
 */
@Component
public class Turns {

    private final NodeRepository nodes;
    private final ThisNode node;

    Turns(NodeRepository nodes, ThisNode node) {
        this.nodes = nodes;
        this.node = node;
    }

    /** The round if it is the turn of this node, else nothing. */
    public <T> Mono<T> mine(String work, Supplier<Mono<T>> round) {
        return nodes.take(work, node.id()).filter(mine -> mine).flatMap(mine -> round.get());
    }
}
