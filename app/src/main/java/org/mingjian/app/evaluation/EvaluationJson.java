// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;

/** Evaluations and their lists as the API answers them. */
public final class EvaluationJson {

    private EvaluationJson() {}

    public static Map<String, @Nullable Object> of(EvaluationRun run) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", run.id());
        json.put("scheme", run.scheme());
        json.put("period", run.period());
        json.put("asOf", run.asOf().toString());
        json.put("state", run.state().name());
        json.put("version", run.version());
        json.put("bureaus", run.total());
        json.put("done", run.done());
        json.put("failure", run.failure());
        json.put("digests", run.digests());
        json.put("createdBy", run.createdBy());
        json.put("createdAt", run.createdAt().toString());
        json.put("finishedAt", text(run.finishedAt()));
        json.put("publishedAt", text(run.publishedAt()));
        return json;
    }

    static Map<String, @Nullable Object> of(RankedBureau place) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", place.group());
        json.put("rank", place.rank());
        json.put("code", place.code());
        json.put("name", place.name());
        json.put("score", Points.textOrNull(place.score()));
        json.put("grade", place.grade());
        json.put("veto", place.veto());
        json.put("base", Points.textOrNull(place.base()));
        json.put("bonus", Points.text(place.bonus()));
        json.put("coverage", Points.text(place.coverage()));
        json.put("reason", place.reason());
        json.put("previousRank", place.previousRank());
        json.put("previousScore", Points.textOrNull(place.previousScore()));
        return json;
    }

    static Map<String, @Nullable Object> of(NoticeProposal proposal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", proposal.group());
        json.put("code", proposal.bureau());
        json.put("name", proposal.name());
        json.put("kind", proposal.kind().name());
        json.put("reason", proposal.reason());
        json.put("detail", proposal.detail());
        json.put("workingDays", proposal.workingDays());
        json.put("findings", proposal.findings());
        return json;
    }

    /** A list as every list of the API: items and the cursor of what follows. */
    static Map<String, @Nullable Object> list(Object items, @Nullable String next) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", next);
        return list;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
