// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Points;
import org.mingjian.rules.simulation.Crossing;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.SimulatedResult;
import org.mingjian.rules.simulation.StepEffect;

/** Simulations and what they come to, as the API writes them. */
final class SimulationJson {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private SimulationJson() {}

    static Map<String, @Nullable Object> kept(KeptSimulation one) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("number", one.number());
        json.put("evaluation", one.evaluation());
        json.put("name", one.name());
        json.put("note", one.note());
        json.put("changes", one.changes());
        json.put("copiedFrom", one.copiedFrom());
        json.put("createdBy", one.createdBy());
        json.put("createdAt", one.createdAt().atZone(CITY).toOffsetDateTime().toString());
        json.put("changedBy", one.changedBy());
        json.put("changedAt", one.changedAt().atZone(CITY).toOffsetDateTime().toString());
        json.put("archived", one.archived());
        return json;
    }

    /** The simulation with its result. */
    static Map<String, @Nullable Object> of(KeptSimulation one, ComputeSimulation.Computed computed) {
        Map<String, @Nullable Object> json = kept(one);
        SimulatedResult result = computed.result();
        json.put("basis", result.basis().name());
        json.put("millis", computed.millis());
        json.put("schemeDigest", result.draft().scheme().digest());
        json.put("changesDigest", result.draft().overlay().digest());
        json.put("fullMarks", Points.text(result.draft().scheme().fullMarks()));
        json.put("moved", result.moved());
        json.put("crossed", result.crossed());
        json.put("steps", result.steps().stream().map(SimulationJson::step).toList());
        json.put("crossings", crossings(result.crossings()));
        json.put("groups", result.groups().stream().map(SimulationJson::group).toList());
        json.put("bureaus", result.moves().stream().map(SimulationJson::move).toList());
        return json;
    }

    private static Map<String, @Nullable Object> step(StepEffect effect) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("changes", effect.step().texts());
        json.put("affectedAlone", effect.affected());
        json.put("meanAlone", Points.textOrNull(effect.mean()));
        json.put("assessed", effect.assessed());
        json.put("few", effect.few());
        return json;
    }

    private static List<Map<String, @Nullable Object>> crossings(List<Crossing> all) {
        List<Map<String, @Nullable Object>> crossings = new ArrayList<>();
        for (Crossing one : all) {
            one.up().forEach(move -> crossings.add(crossing(one, move, "UP")));
            one.down().forEach(move -> crossings.add(crossing(one, move, "DOWN")));
        }
        return crossings;
    }

    private static Map<String, @Nullable Object> crossing(Crossing line, Move move, String direction) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("grade", line.grade());
        json.put("from", Points.text(line.from()));
        json.put("bureau", move.bureau());
        json.put("direction", direction);
        json.put("scoreBefore", Points.textOrNull(move.before().score()));
        json.put("scoreAfter", Points.textOrNull(move.after().score()));
        return json;
    }

    private static Map<String, @Nullable Object> group(GroupMove group) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", group.group());
        json.put("ranked", group.ranked());
        json.put("few", group.few());
        json.put("medianBefore", Points.textOrNull(group.medianBefore()));
        json.put("medianAfter", Points.textOrNull(group.medianAfter()));
        json.put("winners", group.winners());
        json.put("losers", group.losers());
        json.put("moved", group.moved());
        return json;
    }

    private static Map<String, @Nullable Object> move(Move move) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", move.group());
        json.put("groupBefore", move.groupBefore());
        json.put("bureau", move.bureau());
        json.put("name", move.name());
        json.put("held", move.held());
        json.put("rankBefore", move.before().rank());
        json.put("rankAfter", move.after().rank());
        json.put("scoreBefore", Points.textOrNull(move.before().score()));
        json.put("scoreAfter", Points.textOrNull(move.after().score()));
        json.put("gradeBefore", move.before().grade());
        json.put("gradeAfter", move.after().grade());
        BigDecimal difference = move.difference();
        json.put("difference", Points.textOrNull(difference));
        json.put("parts", move.parts().stream().map(Points::text).toList());
        return json;
    }
}
