// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;

/** Spoiled places and values of a simulation come to an edition, or each is told at its place. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OverlayFuzzTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final List<EvaluationScheme> SCHEMES = new SchemeReader(RULEBOOK).shipped();
    private static final List<String> VALUES = List.of("5", "0.50", "true", "false", "100.00", "12", "G1");

    @Test
    void aSpoiledOverlayIsLaidOrToldPlaceByPlace() {
        Fuzzing.each(120, mutations -> {
            EvaluationScheme base = mutations.one(SCHEMES);
            try {
                DraftEdition draft = DraftEdition.of(
                        RULEBOOK, base, SchemeReader.text(base.id()), Overlay.of(changes(mutations, base)));
                assertThat(new SchemeReader(RULEBOOK)
                                .read("draft.yaml", draft.text())
                                .digest())
                        .isEqualTo(draft.scheme().digest());
            } catch (InvalidDraft told) {
                assertThat(told.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            }
        });
    }

    private static Map<String, String> changes(Mutations mutations, EvaluationScheme base) {
        Map<String, String> changes = new HashMap<>();
        List<String> places = places(base);
        for (int i = mutations.below(4); i >= 0; i--) {
            String place = mutations.one(places);
            String value = mutations.one(VALUES);
            changes.put(
                    mutations.below(4) == 0 ? mutations.text(place, mutations.one(places)) : place,
                    mutations.below(2) == 0 ? mutations.text(value, mutations.one(VALUES)) : value);
        }
        return changes;
    }

    private static List<String> places(EvaluationScheme base) {
        List<String> places = new java.util.ArrayList<>(List.of("bonus.gate", "bonus.cap", "veto.value"));
        base.dimensions().forEach(one -> places.add("dimensions[" + one.code() + "].points"));
        base.grades().forEach(one -> places.add("grades[" + one.grade() + "].from"));
        base.indicators().forEach(one -> {
            String owner = "indicators[" + one.code() + "].";
            places.addAll(List.of(owner + "points", owner + "cap", owner + "enabled"));
            one.parameters().keySet().forEach(name -> places.add(owner + "parameters[" + name + "]"));
        });
        places.add("bureaus[SHIJIAOYU].group");
        return places;
    }
}
