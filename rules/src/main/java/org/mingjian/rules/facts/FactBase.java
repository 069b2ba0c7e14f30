// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one evaluation, checked against each other. Equal facts count once; unequal ones with the same key are all
 * rejected, as are facts of bureaus not in the register and bureaus whose code is part of another's. The order in which
 * facts arrive decides nothing.
 */
public final class FactBase {

    private final SortedMap<String, List<Fact>> byBureau;
    private final List<RejectedFact> rejected;
    private @Nullable String digest;

    private FactBase(SortedMap<String, List<Fact>> byBureau, List<RejectedFact> rejected) {
        this.byBureau = Collections.unmodifiableSortedMap(byBureau);
        this.rejected = List.copyOf(rejected);
    }

    public static FactBase of(Collection<? extends Fact> facts) {
        List<RejectedFact> rejected = new ArrayList<>();
        List<Fact> distinct = DistinctFacts.among(facts, rejected);
        BureauCodes codes = BureauCodes.among(distinct, rejected);
        SortedMap<String, List<Fact>> byBureau = new TreeMap<>();
        for (Fact fact : distinct) {
            if (codes.has(fact.bureau())) {
                byBureau.computeIfAbsent(fact.bureau(), code -> new ArrayList<>())
                        .add(fact);
            } else if (!(fact instanceof Bureau)) {
                rejected.add(new RejectedFact(fact, codes.unknown(fact.bureau())));
            }
        }
        byBureau.replaceAll((code, own) -> List.copyOf(own));
        return new FactBase(byBureau, rejected);
    }

    /** Facts by code of the bureau; those of one bureau by type, then key. */
    public SortedMap<String, List<Fact>> byBureau() {
        return byBureau;
    }

    /** All facts, by bureau, type and key. */
    public List<Fact> facts() {
        return byBureau.values().stream().flatMap(List::stream).toList();
    }

    /** The evaluated bodies, by code. */
    public List<Bureau> bureaus() {
        return facts().stream()
                .filter(Bureau.class::isInstance)
                .map(Bureau.class::cast)
                .toList();
    }

    public List<RejectedFact> rejected() {
        return rejected;
    }

    /** Digest over the contents and sources of all facts, 64 hex digits; independent of their order. */
    public String digest() {
        if (digest == null) {
            SortedMap<String, String> digests = new TreeMap<>();
            byBureau.forEach((code, own) -> digests.put(code, digestOf(own)));
            digest = digest(digests);
        }
        return digest;
    }

    /** The digest of all facts from those of each bureau, so that they need not be held at one time. */
    public static String digest(SortedMap<String, String> digestByBureau) {
        StringBuilder lines = new StringBuilder();
        digestByBureau.forEach(
                (code, own) -> lines.append(code).append(' ').append(own).append('\n'));
        return Sha256.of(lines.toString());
    }

    private static String digestOf(List<Fact> facts) {
        MessageDigest sha = Sha256.digest();
        facts.forEach(fact -> {
            String content = FactWriter.content(FactTypes.of(fact), fact, true);
            sha.update(content.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The digest of the facts of one bureau. */
    public String digest(String bureau) {
        return digestOf(byBureau.getOrDefault(bureau, List.of()));
    }
}
