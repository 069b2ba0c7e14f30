// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a fuzzer, each by a seed of its own. {@code -Dfuzz.cases=N} asks more of them, {@code -Dfuzz.first=S} from
 * another seed on, {@code -Dfuzz.seed=S} one again.
 */
public final class Fuzzing {

    private static final int SHOWN = 8;
    private static final int DEEP = 6;
    private static final int SLOWEST = 3;

    private Fuzzing() {}

    /** One case: spoils a sample, has it read and throws whatever no reader may throw. */
    @FunctionalInterface
    public interface Case {
        void ask(Mutations mutations) throws Exception;
    }

    /**
     * Asks cases, and once more those that ever failed.
     *
     * @param usual how many where nobody says
     * @param known seeds of defects that were mended
     */
    public static void each(int usual, Case one, long... known) {
        SortedSet<Long> seeds = seeds(usual);
        if (Long.getLong("fuzz.seed") == null) {
            for (long seed : known) {
                seeds.add(seed);
            }
        }
        Map<String, List<Long>> faults = new LinkedHashMap<>();
        Map<Long, Long> times = new LinkedHashMap<>();
        for (long seed : seeds) {
            long begun = System.nanoTime();
            String fault = fault(one, seed);
            times.put(seed, System.nanoTime() - begun);
            if (fault != null) {
                faults.computeIfAbsent(fault, first -> new ArrayList<>()).add(seed);
            }
        }
        if (Integer.getInteger("fuzz.cases") != null) {
            tell(seeds.size(), times);
        }
        if (!faults.isEmpty()) {
            StringBuilder words = new StringBuilder(faults.size() + " kinds of fault in " + seeds.size() + " cases");
            faults.entrySet().stream()
                    .limit(SHOWN)
                    .forEach(kind -> words.append("\n-Dfuzz.seed=")
                            .append(kind.getValue().get(0))
                            .append(" and ")
                            .append(kind.getValue().size() - 1)
                            .append(" more: ")
                            .append(kind.getKey()));
            throw new AssertionError(words.toString());
        }
    }

    private static SortedSet<Long> seeds(int usual) {
        SortedSet<Long> seeds = new TreeSet<>();
        Long again = Long.getLong("fuzz.seed");
        if (again != null) {
            seeds.add(again);
            return seeds;
        }
        long first = Long.getLong("fuzz.first", 1);
        for (long seed = first; seed < first + Integer.getInteger("fuzz.cases", usual); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    /** Memory and stack that run out are what a fuzzer looks for, so errors count as well. */
    private static @Nullable String fault(Case one, long seed) {
        try {
            one.ask(new Mutations(seed));
            return null;
        } catch (Throwable thrown) {
            StringBuilder words = new StringBuilder(thrown.getClass().getName());
            if (thrown instanceof AssertionError) {
                words.append(' ').append(thrown.getMessage());
            }
            StackTraceElement[] places = thrown.getStackTrace();
            for (int i = 0; i < Math.min(DEEP, places.length); i++) {
                words.append("\n    at ").append(places[i]);
            }
            return words.toString();
        }
    }

    private static void tell(int cases, Map<Long, Long> times) {
        StringBuilder words = new StringBuilder(cases + " cases; slowest seeds, in ms:");
        times.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
                .limit(SLOWEST)
                .forEach(one ->
                        words.append(' ').append(one.getKey()).append('=').append(one.getValue() / 1_000_000));
        System.out.println(words);
    }
}
