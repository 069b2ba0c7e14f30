// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.EvaluationScheme;

/**
 * What each finding costs after caps (封顶) and exclusive groups (不重复扣分).
 *
 * <p>A fact under several indicators of a group costs what the heaviest of them would cost: the first in the group's
 * order keeps its deduction, a later one takes only what is above all before it, and only a first one that is full by its cap leaves
 * more to the later. The losses are the greatest flow from facts through lines and dimensions that respects every cap; a
 * further finding only widens that network, so it never raises a score. A serious deduction (重大扣分) passes caps by.
 */
final class LossAllocation {

    private final Map<Claim, Long> costs = new IdentityHashMap<>();
    private final Map<Claim.SharedFact, Map<String, List<Claim>>> byFact = new TreeMap<>();

    LossAllocation(EvaluationScheme scheme, PointAllotment allotment, List<Claim> claims) {
        Map<String, List<Claim>> alone = sort(scheme, claims);
        var network = new LossNetwork(scheme, allotment);
        byFact.values().forEach(ofLines -> network.addFact(ofLines.values()));
        alone.values().forEach(network::addLine);
        network.allocate(costs::put);
    }

    BigDecimal cost(Claim claim) {
        return BigDecimal.valueOf(hundredths(claim), 2);
    }

    /** The other indicator at which the fact of a finding that costs less than its deduction is already deducted. */
    Optional<String> suppressedBy(Claim claim) {
        if (hundredths(claim) >= claim.hundredths()) {
            return Optional.empty();
        }
        return ofFact(claim.fact()).entrySet().stream()
                .filter(line -> !line.getKey().equals(claim.line().code()))
                .filter(line -> line.getValue().stream().anyMatch(other -> hundredths(other) > 0))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the fact of a finding costs under another indicator. */
    BigDecimal costUnder(String indicator, Claim claim) {
        return ofFact(claim.fact()).getOrDefault(indicator, List.of()).stream()
                .map(this::cost)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private Map<String, List<Claim>> ofFact(Claim.@Nullable SharedFact fact) {
        return fact == null ? Map.of() : byFact.getOrDefault(fact, Map.of());
    }

    private long hundredths(Claim claim) {
        return costs.getOrDefault(claim, 0L);
    }

    /** Keeps facts that several lines speak of; the findings on all other facts are returned by line. */
    private Map<String, List<Claim>> sort(EvaluationScheme scheme, List<Claim> claims) {
        for (Claim claim : claims) {
            Claim.SharedFact fact = claim.fact();
            if (fact != null && claim.hundredths() > 0) {
                List<String> order = scheme.exclusive().get(fact.group()).indicators();
                byFact.computeIfAbsent(fact, key -> new TreeMap<>(Comparator.comparingInt(order::indexOf)))
                        .computeIfAbsent(claim.line().code(), code -> new ArrayList<>())
                        .add(claim);
            }
        }
        byFact.values().removeIf(lines -> lines.size() < 2);
        var alone = new LinkedHashMap<String, List<Claim>>();
        for (Claim claim : claims) {
            Claim.SharedFact fact = claim.fact();
            if (fact == null || !byFact.containsKey(fact)) {
                alone.computeIfAbsent(claim.line().code(), code -> new ArrayList<>())
                        .add(claim);
            }
        }
        return alone;
    }
}
