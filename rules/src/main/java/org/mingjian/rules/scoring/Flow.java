// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The greatest flow through a small network (Ford and Fulkerson, depth first), in whole hundredths. Paths are tried in
 * the order the edges were added, so the flow is the same on every run and earlier edges are filled first.
 */
final class Flow {

    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final List<List<Edge>> nodes = new ArrayList<>();

    /** One direction of an edge; what flows is the room of its twin. */
    private static final class Edge {
        private final int to;
        private final int twin;
        private long room;

        Edge(int to, int twin, long room) {
            this.to = to;
            this.twin = twin;
            this.room = room;
        }
    }

    /** Names an edge, to ask afterwards what flowed through it. */
    record Pipe(int from, int index) {}

    int node() {
        nodes.add(new ArrayList<>());
        return nodes.size() - 1;
    }

    Pipe edge(int from, int to, long room) {
        var pipe = new Pipe(from, nodes.get(from).size());
        nodes.get(from).add(new Edge(to, nodes.get(to).size(), room));
        nodes.get(to).add(new Edge(from, pipe.index(), 0));
        return pipe;
    }

    void fill(int source, int sink) {
        while (push(source, sink, UNLIMITED, new boolean[nodes.size()]) > 0) {
            // one path after another, until none is left
        }
    }

    long through(Pipe pipe) {
        Edge edge = nodes.get(pipe.from()).get(pipe.index());
        return nodes.get(edge.to).get(edge.twin).room;
    }

    private long push(int node, int sink, long amount, boolean[] seen) {
        if (node == sink) {
            return amount;
        }
        seen[node] = true;
        for (Edge edge : nodes.get(node)) {
            if (edge.room > 0 && !seen[edge.to]) {
                long pushed = push(edge.to, sink, Math.min(amount, edge.room), seen);
                if (pushed > 0) {
                    edge.room -= pushed;
                    nodes.get(edge.to).get(edge.twin).room += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
