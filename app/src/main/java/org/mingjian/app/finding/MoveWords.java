// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads why something is asked of a finding, and names in words what is missing. */
@Component
class MoveWords {

    private static final int NOTE_AT_MOST = 2000;

    private final MessageSource messages;

    MoveWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(Transition to) {
        return say("transition." + to.word());
    }

    String state(FindingState state) {
        return say("finding-state." + state);
    }

    String ground(Ground ground) {
        return say("ground." + ground);
    }

    String nothing() {
        return say("transition.none");
    }

    String needed(String note) {
        if (note.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("/note", say("decision.note.needed"))));
        }
        return note;
    }

    Ground ground(Transition to, MoveRequest asked) {
        return checked(to, asked).ground();
    }

    String said(Transition to, MoveRequest asked) {
        String note = asked.note() == null ? "" : asked.note().strip();
        return note.isEmpty() ? checked(to, asked).note() : note;
    }

    private Reason checked(Transition to, MoveRequest asked) {
        List<FieldProblem> problems = new ArrayList<>();
        Reason reason = reason(to.grounds(), asked, problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return reason;
    }

    /** The typed reason with its words. */
    record Reason(Ground ground, String note) {}

    /** A code, a title, or words of one's own. */
    Reason reason(List<Ground> taken, MoveRequest asked, List<FieldProblem> problems) {
        String given = asked.reason() == null ? "" : asked.reason().strip();
        String note = asked.note() == null ? "" : asked.note().strip();
        Optional<Ground> known = taken.stream()
                .filter(one -> one.name().equalsIgnoreCase(given) || ground(one).equals(given))
                .findFirst();
        boolean code = given.matches("[A-Z_]+");
        String said = known.isPresent() || code ? note : note.isEmpty() ? given : given + "：" + note;
        if (given.isEmpty() && note.isEmpty() || known.isEmpty() && code) {
            problems.add(new FieldProblem(
                    "/reason",
                    say(
                            "decision.reason.choose",
                            taken.stream()
                                    .map(one -> one.name() + " " + ground(one))
                                    .collect(Collectors.joining("、")))));
        }
        if (known.filter(one -> one != Ground.OTHER).isEmpty() && said.isEmpty() && problems.isEmpty()) {
            problems.add(new FieldProblem("/note", say("decision.note.needed")));
        }
        if (said.length() > NOTE_AT_MOST) {
            problems.add(new FieldProblem("/note", say("decision.note.long", NOTE_AT_MOST)));
        }
        return new Reason(known.orElse(Ground.OTHER), said);
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.current().locale());
    }
}
