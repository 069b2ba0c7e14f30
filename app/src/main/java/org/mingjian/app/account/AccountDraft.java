// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.BureauPosition;
import org.mingjian.app.platform.security.Role;

/** An account as it is asked for; a bureau's has a bureau and a position, no other has. */
record AccountDraft(
        @Nullable String name,
        @Nullable String role,
        @Nullable String bureau,
        @Nullable String position) {

    private static final FeatureWords WORDS = FeatureWords.beside(AccountDraft.class, "problems");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,63}");

    /** Programs enter with tokens, not with accounts. */
    private static final List<Role> ROLES = List.of(Role.ADMIN, Role.OFFICE, Role.AUDITOR, Role.BUREAU);

    /** What was asked, checked. */
    record Checked(
            String name,
            Role role,
            @Nullable String bureau,
            @Nullable BureauPosition position) {}

    /** Refuses with every defect named. */
    Checked checked(Set<String> register) {
        List<FieldProblem> problems = new ArrayList<>();
        String called = name == null ? "" : name.strip();
        if (!NAME.matcher(called).matches()) {
            problems.add(new FieldProblem("/name", WORDS.say("NAME")));
        }
        Role wanted = ROLES.stream()
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            problems.add(new FieldProblem("/role", WORDS.say("ROLE")));
        }
        boolean ofBureau = wanted == Role.BUREAU;
        BureauPosition held = Stream.of(BureauPosition.values())
                .filter(one -> one.name().equals(position))
                .findFirst()
                .orElse(null);
        if (ofBureau && !register.contains(Objects.requireNonNullElse(bureau, ""))) {
            problems.add(new FieldProblem("/bureau", WORDS.say("BUREAU")));
        }
        if (ofBureau && held == null) {
            problems.add(new FieldProblem("/position", WORDS.say("POSITION")));
        }
        if (wanted == null || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new Checked(called, wanted, ofBureau ? bureau : null, ofBureau ? held : null);
    }

    static Refusal nameTaken(String name) {
        return Refusal.invalid(List.of(new FieldProblem("/name", WORDS.say("NAME_TAKEN", name))));
    }

    /** @param why OWN or LAST */
    static Refusal stays(String why) {
        return Refusal.invalid(List.of(new FieldProblem("/role", WORDS.say(why))));
    }
}
