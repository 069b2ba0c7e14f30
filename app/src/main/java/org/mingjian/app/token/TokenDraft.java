// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.TokenScope;
import org.mingjian.rules.facts.FactTypes;

/**
 * A token as it is asked for.
 *
 * @param types names of fact types, or {@code *}
 * @param bureaus codes, or {@code *}
 * @param drafts whether it reads drafts of notices, samples and proposals
 * @param expiresOn the last day it holds, in the city
 */
record TokenDraft(
        @Nullable String name,
        @Nullable List<String> types,
        @Nullable List<String> bureaus,
        @Nullable Boolean pages,
        @Nullable Boolean drafts,
        @Nullable String expiresOn) {

    private static final FeatureWords WORDS = FeatureWords.beside(TokenDraft.class, "problems");
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int YEARS_AT_MOST = 3;

    /** What was asked, checked. */
    record Checked(String name, TokenScope scope, Instant expiresAt) {}

    /** Refuses with every defect named. */
    Checked checked(Set<String> register, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        String called = name == null ? "" : name.strip();
        if (called.length() < 2 || called.length() > 60) {
            problems.add(new FieldProblem("/name", WORDS.say("NAME")));
        }
        TreeSet<String> wantedTypes = new TreeSet<>(types == null ? List.of() : types);
        TreeSet<String> wantedBureaus = new TreeSet<>(bureaus == null ? List.of() : bureaus);
        boolean takesPages = Boolean.TRUE.equals(pages);
        wantedTypes.stream()
                .filter(type ->
                        !type.equals(TokenScope.ALL) && FactTypes.named(type).isEmpty())
                .forEach(type -> problems.add(new FieldProblem("/types", WORDS.say("TYPE", type))));
        wantedBureaus.stream()
                .filter(code -> !code.equals(TokenScope.ALL) && !register.contains(code))
                .forEach(code -> problems.add(new FieldProblem("/bureaus", WORDS.say("BUREAU", code))));
        if (wantedTypes.isEmpty() && !takesPages) {
            problems.add(new FieldProblem("/types", WORDS.say("NOTHING")));
        }
        if (wantedBureaus.isEmpty()) {
            problems.add(new FieldProblem("/bureaus", WORDS.say("NOBODY")));
        }
        LocalDate last = day(expiresOn);
        if (last == null || last.isBefore(today) || last.isAfter(today.plusYears(YEARS_AT_MOST))) {
            problems.add(new FieldProblem("/expiresOn", WORDS.say("EXPIRY", today, today.plusYears(YEARS_AT_MOST))));
        }
        if (last == null || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new Checked(
                called,
                new TokenScope(wantedTypes, wantedBureaus, takesPages, Boolean.TRUE.equals(drafts)),
                last.plusDays(1).atStartOfDay(CITY).toInstant());
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, CITY);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
