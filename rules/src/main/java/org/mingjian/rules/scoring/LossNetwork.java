// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;

/** The pipes points are lost through: fact → line (its cap) → dimension (its cap); serious deductions go straight. */
final class LossNetwork {

    private final Flow flow = new Flow();
    private final int source = flow.node();
    private final int sink = flow.node();
    private final Map<String, Integer> dimensions = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Flow.Pipe, List<Claim>> pipes = new LinkedHashMap<>();
    private final PointAllotment allotment;

    LossNetwork(EvaluationScheme scheme, PointAllotment allotment) {
        this.allotment = allotment;
        for (SchemeDimension dimension : scheme.dimensions()) {
            int node = flow.node();
            dimensions.put(dimension.code(), node);
            long cap = allotment
                    .dimensionCap(dimension)
                    .map(LossNetwork::hundredths)
                    .orElse(Flow.UNLIMITED);
            flow.edge(node, sink, cap);
        }
    }

    /**
     * Findings on one fact under several lines, in the group's order: up to each line they cost together at most what the
     * heaviest so far would, so that a later line takes only what is above the earlier ones.
     */
    void addFact(Iterable<List<Claim>> ofLines) {
        int earlier = -1;
        long heaviest = 0;
        for (List<Claim> claims : ofLines) {
            int upToHere = flow.node();
            if (earlier >= 0) {
                flow.edge(upToHere, earlier, heaviest);
            }
            addSerious(upToHere, claims);
            addCapped(upToHere, claims);
            heaviest = Math.max(heaviest, sum(claims));
            earlier = upToHere;
        }
        flow.edge(source, earlier, heaviest);
    }

    /** Findings of one line whose facts no other line speaks of. */
    void addLine(List<Claim> claims) {
        addSerious(source, claims);
        addCapped(source, claims);
    }

    /** Tells each finding what it costs: findings of a pipe pay in their order until what flowed through it is spent. */
    void allocate(ObjLongConsumer<Claim> paid) {
        flow.fill(source, sink);
        pipes.forEach((pipe, claims) -> {
            long left = flow.through(pipe);
            for (Claim claim : claims) {
                long pays = Math.min(left, claim.hundredths());
                paid.accept(claim, pays);
                left -= pays;
            }
        });
    }

    private void addSerious(int from, List<Claim> claims) {
        add(from, sink, claims.stream().filter(Claim::serious).toList());
    }

    private void addCapped(int from, List<Claim> claims) {
        List<Claim> capped = claims.stream().filter(claim -> !claim.serious()).toList();
        if (!capped.isEmpty()) {
            add(from, line(capped.get(0).line()), capped);
        }
    }

    private void add(int from, int to, List<Claim> claims) {
        if (!claims.isEmpty()) {
            pipes.put(flow.edge(from, to, sum(claims)), claims);
        }
    }

    private int line(RuledLine line) {
        return lines.computeIfAbsent(line.code(), code -> {
            Integer dimension = dimensions.get(line.indicator().dimension());
            if (dimension == null) {
                throw new IllegalArgumentException("dimension of " + code + " is not in the scheme");
            }
            int node = flow.node();
            flow.edge(node, dimension, hundredths(allotment.cap(line)));
            return node;
        });
    }

    private static long sum(List<Claim> claims) {
        return claims.stream().mapToLong(Claim::hundredths).sum();
    }

    private static long hundredths(BigDecimal points) {
        return points.setScale(2).unscaledValue().longValueExact();
    }
}
