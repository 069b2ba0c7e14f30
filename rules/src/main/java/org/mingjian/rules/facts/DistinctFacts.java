// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** One fact for each bureau, type and key, in that order; of facts equal but for their source the first source stays. */
final class DistinctFacts {

    private record Identity(String bureau, String type, String key) implements Comparable<Identity> {

        private static final Comparator<Identity> ORDER = Comparator.comparing(Identity::bureau)
                .thenComparing(Identity::type)
                .thenComparing(Identity::key);

        @Override
        public int compareTo(Identity other) {
            return ORDER.compare(this, other);
        }
    }

    private record Identified(Identity identity, Fact fact) {}

    private DistinctFacts() {}

    static List<Fact> among(Collection<? extends Fact> facts, List<RejectedFact> rejected) {
        List<Identified> sorted = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            FactTypeDescription type = FactTypes.of(fact);
            sorted.add(new Identified(new Identity(fact.bureau(), type.name(), FactWriter.key(type, fact)), fact));
        }
        sorted.sort(Comparator.comparing(Identified::identity));
        List<Fact> distinct = new ArrayList<>(sorted.size());
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).identity().equals(sorted.get(from).identity())) {
                to++;
            }
            List<Fact> same =
                    sorted.subList(from, to).stream().map(Identified::fact).toList();
            settle(sorted.get(from).identity(), same, distinct, rejected);
            from = to;
        }
        return distinct;
    }

    private static void settle(Identity identity, List<Fact> same, List<Fact> distinct, List<RejectedFact> rejected) {
        if (same.size() == 1) {
            distinct.add(same.get(0));
            return;
        }
        List<Fact> ordered = same.stream()
                .sorted(Comparator.comparing((Fact fact) -> FactWriter.content(FactTypes.of(fact), fact, true)))
                .toList();
        boolean equal = same.stream().map(FactTypes::content).distinct().count() == 1;
        if (equal) {
            distinct.add(ordered.get(0));
            return;
        }
        String name = identity.key().isEmpty() ? identity.bureau() : identity.key();
        FactTypeDescription type = FactTypes.of(ordered.get(0));
        String column = type.key().isEmpty() ? "" : type.key().get(0);
        FactProblem problem = FactProblem.of(column, FactProblem.Code.CONFLICT, type.zh(), name);
        ordered.forEach(fact -> rejected.add(new RejectedFact(fact, problem)));
    }
}
