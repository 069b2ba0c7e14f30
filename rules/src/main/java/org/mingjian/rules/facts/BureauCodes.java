// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Codes of the register of bureaus, none of them part of another. */
public final class BureauCodes {

    private static final int SHORTEST = 6;

    private final Set<String> codes;

    private BureauCodes(Set<String> codes) {
        this.codes = codes;
    }

    /** The codes of a register that was checked before. */
    public static BureauCodes of(Collection<String> codes) {
        return new BureauCodes(new TreeSet<>(codes));
    }

    /** What the register says against one more fact: its bureau is unknown, or, for a bureau, its code overlaps. */
    public Optional<FactProblem> problem(Fact fact) {
        if (!(fact instanceof Bureau)) {
            return has(fact.bureau()) ? Optional.empty() : Optional.of(unknown(fact.bureau()));
        }
        Set<String> others = new TreeSet<>(codes);
        others.add(fact.bureau());
        return codes.stream()
                .filter(code -> !code.equals(fact.bureau()))
                .filter(code -> code.contains(fact.bureau()) || fact.bureau().contains(code))
                .findFirst()
                .map(code -> overlap(fact.bureau(), others));
    }

    /** Both of two overlapping codes are rejected: which one is mistaken, nobody can tell. */
    static BureauCodes among(Collection<Fact> facts, List<RejectedFact> rejected) {
        List<Bureau> bureaus = facts.stream()
                .filter(Bureau.class::isInstance)
                .map(Bureau.class::cast)
                .toList();
        Set<String> codes = new TreeSet<>();
        bureaus.forEach(bureau -> codes.add(bureau.code()));
        Set<String> overlapping = new HashSet<>();
        for (Bureau bureau : bureaus) {
            partOf(bureau.code(), codes).ifPresent(part -> {
                overlapping.add(part);
                overlapping.add(bureau.code());
            });
        }
        for (Bureau bureau : bureaus) {
            if (overlapping.contains(bureau.code())) {
                rejected.add(new RejectedFact(bureau, overlap(bureau.code(), overlapping)));
            }
        }
        codes.removeAll(overlapping);
        return new BureauCodes(codes);
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    FactProblem unknown(String code) {
        return FactProblem.of("bureau", FactProblem.Code.UNKNOWN_BUREAU, code, Nearest.hint(code, codes));
    }

    private static FactProblem overlap(String code, Set<String> overlapping) {
        String other = overlapping.stream()
                .filter(candidate -> !candidate.equals(code))
                .filter(candidate -> candidate.contains(code) || code.contains(candidate))
                .sorted()
                .findFirst()
                .orElse(code);
        return FactProblem.of("code", FactProblem.Code.OVERLAPPING_CODE, code, other);
    }

    /** Another code that is part of this one. */
    private static Optional<String> partOf(String code, Set<String> codes) {
        for (int from = 0; from + SHORTEST <= code.length(); from++) {
            for (int to = from + SHORTEST; to <= code.length(); to++) {
                String part = code.substring(from, to);
                if (!part.equals(code) && codes.contains(part)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }
}
