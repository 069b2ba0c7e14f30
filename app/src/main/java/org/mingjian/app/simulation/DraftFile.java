// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.simulation.DraftEdition;
import org.mingjian.rules.simulation.DraftName;
import org.mingjian.rules.simulation.Ground;
import org.springframework.stereotype.Component;

/** A simulation's draft as a scheme file of its own, named and numbered, its differences at the head. */
@Component
class DraftFile {

    private final Editions editions;
    private final Words words;

    DraftFile(Editions editions, Words words) {
        this.editions = editions;
        this.words = words.ofRecords();
    }

    DraftEdition of(KeptSimulation one, Ground ground) {
        EvaluationScheme base = ground.scheme();
        DraftName name = new DraftName(
                base.id() + "-m" + one.id(),
                base.edition() + "-" + one.number(),
                words.of("simulation.draft.title", base.title()),
                words.of("simulation.draft.source", one.number(), one.name(), base.title(), base.edition()));
        DraftEdition plain = named(one, ground, name, "");
        List<String> heading = new ArrayList<>();
        heading.add("SPDX-License-Identifier: Apache-2.0");
        heading.add(words.of("simulation.draft.heading", base.id(), base.edition(), base.digest()));
        Revision.of(base, plain.scheme(), editions.rulebook(), Optional.empty())
                .forEach(sentence -> heading.add("- " + sentence));
        if (!one.overlay().groups().isEmpty()) {
            heading.add(
                    words.of("simulation.draft.groups", one.overlay().groups().size()));
        }
        return named(one, ground, name, String.join("\n", heading));
    }

    private DraftEdition named(KeptSimulation one, Ground ground, DraftName name, String heading) {
        return DraftEdition.of(
                editions.rulebook(),
                ground.scheme(),
                ground.text(),
                one.overlay().ofEdition(),
                name,
                heading);
    }
}
