// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * What the same rule says of the newer facts (复查): asked from the first day of the period in which the problem was found
 * until today, so that a case of then counts and what was mended since does too.
 *
 * @param passed the rule was asked, and nothing stands against the subject any more
 * @param line what the indicator came to
 * @param said what stands, or why the rule could not be asked; empty where it passed
 */
record Recheck(boolean passed, LocalDate asOf, Outcome line, int asked, String said) {

    /** @param from first day of the period in which the problem was found */
    static Recheck of(Rectification item, LocalDate from, LocalDate today, Evaluation rules, Collection<Fact> facts) {
        LocalDate to = today.isBefore(from) ? from : today;
        Question question = new Question(new PeriodDates(item.period(), from, to), today);
        ScoreSheet sheet = rules.evaluateBureau(item.bureau(), facts, question);
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(item.indicator()))
                .findFirst()
                .map(line -> of(item, today, line))
                .orElse(new Recheck(false, today, Outcome.NOT_APPLICABLE, 0, ""));
    }

    private static Recheck of(Rectification item, LocalDate today, ScoreLine line) {
        Optional<ScoredFinding> against = line.findings().stream()
                .filter(one -> concerns(one, item))
                .filter(one -> one.finding().outcome() != Outcome.SATISFIED)
                .findFirst();
        boolean asked = line.original() == Outcome.SATISFIED || line.original() == Outcome.VIOLATED;
        String said = against.map(one -> one.finding().message()).orElse(asked ? "" : line.reason());
        return new Recheck(asked && against.isEmpty(), today, line.original(), line.asked(), said);
    }

    /** The finding itself, another one about its subject, or one about the bureau as a whole. */
    private static boolean concerns(ScoredFinding one, Rectification item) {
        String subject = one.finding().subject();
        return one.finding().id().equals(item.finding()) || subject.isEmpty() || subject.equals(item.subject());
    }

    /** The subject itself was taken away since: what is not there any more was not put right. */
    Recheck vanished(String words) {
        return new Recheck(false, asOf, line, asked, words);
    }

    /** For the log. */
    Map<String, String> trace(@Nullable String facts) {
        Map<String, String> trace = new TreeMap<>();
        trace.put("passed", String.valueOf(passed));
        trace.put("asOf", asOf.toString());
        trace.put("outcome", line.name());
        trace.put("asked", String.valueOf(asked));
        trace.put("said", said);
        if (facts != null) {
            trace.put("facts", facts);
        }
        return trace;
    }
}
