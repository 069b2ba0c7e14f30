// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** From drafts to sources: all of them are whole, or every defect is named and none is taken. */
@Component
class CheckSources {

    private static final FeatureWords WORDS = FeatureWords.beside(CheckSources.class, "problems");

    private final FactRepository facts;

    CheckSources(FactRepository facts) {
        this.facts = facts;
    }

    Mono<List<Source>> all(List<SourceDraft> drafts) {
        return facts.bureauCodes().map(codes -> checked(drafts, new HashSet<>(codes)));
    }

    /** Pointers of its defects begin at the draft itself. */
    Mono<Source> one(SourceDraft draft) {
        return facts.bureauCodes().map(codes -> {
            List<FieldProblem> problems = new ArrayList<>();
            Optional<Source> source = draft.checked("", new HashSet<>(codes), problems);
            return source.orElseThrow(() -> Refusal.invalid(problems));
        });
    }

    private static List<Source> checked(List<SourceDraft> drafts, Set<String> register) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Source> checked = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (drafts.isEmpty()) {
            problems.add(new FieldProblem("", WORDS.say("EMPTY_LIST")));
        }
        for (int i = 0; i < drafts.size(); i++) {
            String pointer = "/" + i;
            drafts.get(i).checked(pointer, register, problems).ifPresent(source -> {
                if (!names.add(source.bureau() + "/" + source.id())) {
                    problems.add(new FieldProblem(pointer + "/id", WORDS.say("REPEATED", source.id())));
                }
                checked.add(source);
            });
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return checked;
    }
}
