// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.sampling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjian.rules.facts.Sha256;

/**
 * Draws a stratified random sample (分层随机抽样) that anybody can draw again with a tool for SHA-256.
 *
 * <ol>
 *   <li>Each unit's lot is the SHA-256 of {@code seed + "\n" + id}, UTF-8, read as a hexadecimal number.
 *   <li>The size is shared among the strata in proportion to their numbers of units; the remainder goes to the largest
 *       fractions, among equal ones to the stratum whose name comes first. Where the size allows, every stratum gets at
 *       least one, taken from the largest shares.
 *   <li>Of each stratum the units with the smallest lots are drawn, in the order of their lots.
 * </ol>
 *
 * Neither the order of the units nor that of the strata matters, and a unit that joins one stratum changes no draw of
 * another but by its share.
 */
public final class SampleDraw {

    private SampleDraw() {}

    /**
     * Something that can be drawn.
     *
     * @param id unique in the population
     * @param stratum name of the part of the population it belongs to
     */
    public record Unit(String id, String stratum) {}

    /**
     * The units drawn, by stratum and in it by lot; the whole population where it is smaller than the size.
     *
     * @throws IllegalArgumentException when the size is negative or an id occurs twice
     */
    public static List<Unit> draw(Collection<Unit> population, int size, String seed) {
        if (size < 0) {
            throw new IllegalArgumentException("a sample of " + size);
        }
        SortedMap<String, SortedSet<Lot>> strata = strata(population, seed);
        SortedMap<String, Integer> counts = new TreeMap<>();
        strata.forEach((stratum, lots) -> counts.put(stratum, lots.size()));
        SortedMap<String, Integer> shares = shares(counts, size);
        List<Unit> drawn = new ArrayList<>();
        strata.forEach((stratum, lots) -> lots.stream()
                .limit(shares.getOrDefault(stratum, 0))
                .map(Lot::unit)
                .forEach(drawn::add));
        return drawn;
    }

    /**
     * How many of each stratum are drawn.
     *
     * @param counts numbers of units by stratum
     */
    public static SortedMap<String, Integer> shares(SortedMap<String, Integer> counts, int size) {
        long units = counts.values().stream().mapToLong(Integer::intValue).sum();
        long wanted = Math.min(size, units);
        SortedMap<String, Integer> shares = new TreeMap<>();
        SortedMap<String, Long> remainders = new TreeMap<>();
        long given = 0;
        for (Map.Entry<String, Integer> stratum : counts.entrySet()) {
            long times = wanted * stratum.getValue();
            int whole = (int) (units == 0 ? 0 : times / units);
            shares.put(stratum.getKey(), whole);
            remainders.put(stratum.getKey(), units == 0 ? 0 : times % units);
            given += whole;
        }
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(wanted - given)
                .forEach(one -> shares.merge(one.getKey(), 1, Integer::sum));
        if (wanted >= counts.size()) {
            oneEach(shares, counts);
        }
        return shares;
    }

    /** Takes from the largest shares what the empty ones need. */
    private static void oneEach(SortedMap<String, Integer> shares, Map<String, Integer> counts) {
        for (Map.Entry<String, Integer> stratum : shares.entrySet()) {
            if (stratum.getValue() == 0 && counts.getOrDefault(stratum.getKey(), 0) > 0) {
                String largest = shares.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey();
                shares.merge(largest, -1, Integer::sum);
                stratum.setValue(1);
            }
        }
    }

    private static SortedMap<String, SortedSet<Lot>> strata(Collection<Unit> population, String seed) {
        SortedMap<String, SortedSet<Lot>> strata = new TreeMap<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Unit unit : population) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException("twice in the population: " + unit.id());
            }
            strata.computeIfAbsent(unit.stratum(), name -> new TreeSet<>()).add(Lot.of(unit, seed));
        }
        return strata;
    }

    /** A unit with its lot; the id decides should two lots ever be the same. */
    private record Lot(BigInteger number, Unit unit) implements Comparable<Lot> {

        private static final Comparator<Lot> ORDER = Comparator.comparing(Lot::number)
                .thenComparing(lot -> lot.unit().id());

        static Lot of(Unit unit, String seed) {
            return new Lot(new BigInteger(Sha256.of(seed + "\n" + unit.id()), 16), unit);
        }

        @Override
        public int compareTo(Lot other) {
            return ORDER.compare(this, other);
        }
    }
}
