// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.IntakeProblem;

/**
 * What became of one line that was sent.
 *
 * @param line from 1; 0 when it concerns the whole body
 * @param status {@code created}, {@code updated}, {@code unchanged} or {@code rejected}
 * @param key what identifies the fact within its bureau; empty for a rejected line that has none
 * @param problem Chinese, all of them; empty unless rejected, or unchanged because it stays withdrawn
 * @param problems each with its column and stable code
 */
public record Verdict(
        int line,
        String status,
        @Nullable String key,
        @Nullable String problem,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem> problems) {

    /** One reason for a rejection. */
    public record Problem(String column, String code, String message) {}

    /** What the store did with a fact. */
    enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** As it was when somebody withdrew it: it stays withdrawn, and the line says so. */
        WITHDRAWN;

        /** What a fact is to the one it follows, both by the hash of their content. */
        static Status after(String before, String hash) {
            return before.equals(hash) ? UNCHANGED : UPDATED;
        }
    }

    static Verdict stored(int line, String key, Status status) {
        return status == Status.WITHDRAWN
                ? new Verdict(line, "unchanged", key, FileProblem.WORDS.say("STAYS_WITHDRAWN"), List.of())
                : new Verdict(line, status.name().toLowerCase(Locale.ROOT), key, null, List.of());
    }

    /** Of the rest of a body that could not be read to its end. */
    public static Verdict broken(IntakeProblem problem) {
        return rejected(0, null, List.of(problem));
    }

    static Verdict rejected(int line, @Nullable String key, List<IntakeProblem> problems) {
        List<Problem> named = problems.stream()
                .map(problem -> new Problem(problem.column(), problem.code(), problem.message()))
                .toList();
        String all = named.stream().map(Problem::message).collect(Collectors.joining("；"));
        return new Verdict(line, "rejected", key, all, named);
    }
}
