// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.Letter;
import org.mingjian.rules.scheme.Parameters;

/** Letters whose time is over; those that were no valid concern are not asked. */
public final class LetterCases implements CaseFamily {

    private static final String INDICATOR = "CY-06";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public LetterCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<LetterClock> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, Long> replies = facts.all(Letter.class).stream()
                .map(letter -> words(letter, facts))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return facts.all(Letter.class).stream()
                .filter(letter -> !Boolean.FALSE.equals(letter.valid()))
                .filter(letter -> facts.known(letter.receivedOn()) != null)
                .flatMap(letter -> clock(letter, replies, facts));
    }

    private Stream<LetterClock> clock(Letter letter, Map<String, Long> replies, BureauFacts facts) {
        LocalDate ordered = facts.isLater(letter.dueOn()) ? letter.dueOn() : facts.known(letter.dueOn());
        DueDate due = ordered == null
                ? calendar.add(letter.receivedOn(), parameters.whole(INDICATOR, "replyWorkingDays"))
                : new DueDate(ordered, false);
        if (!facts.asOf().isAfter(due.date())) {
            return Stream.empty();
        }
        LocalDate repliedOn = facts.known(letter.repliedOn());
        Fulfilment answered = answered(letter, repliedOn, due.date(), facts);
        LocalDate until = repliedOn == null ? facts.asOf() : repliedOn;
        String text = words(letter, facts);
        return Stream.of(new LetterClock(
                letter.id(),
                letter.valid(),
                letter.receivedOn(),
                due.date(),
                due.provisional(),
                repliedOn,
                answered,
                answered == Fulfilment.BROKEN
                        ? Math.max(1, calendar.between(due.date(), until).days())
                        : 0,
                text.isEmpty() ? null : Integer.valueOf(text.codePointCount(0, text.length())),
                replies.getOrDefault(text, 0L).intValue(),
                letter.url(),
                letter.source()));
    }

    private static Fulfilment answered(Letter letter, @Nullable LocalDate repliedOn, LocalDate due, BureauFacts facts) {
        if (repliedOn != null) {
            return Fulfilment.of(!repliedOn.isAfter(due));
        }
        boolean certain = facts.isLater(letter.repliedOn()) || facts.complete("letters", letter.receivedOn(), due);
        return certain ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
    }

    /** The answer as given by the evaluation date, without blanks and signs. */
    private static String words(Letter letter, BureauFacts facts) {
        String text = letter.replyText();
        if (text == null || facts.isLater(letter.repliedOn())) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
