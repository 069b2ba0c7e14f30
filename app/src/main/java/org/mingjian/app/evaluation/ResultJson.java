// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import org.mingjian.rules.History;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Results as they are stored: the rules' own records as JSON, decimals to the digit. */
public final class ResultJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ResultJson() {}

    public static String write(Object result) {
        return JSON.writeValueAsString(result);
    }

    public static ScoreSheet sheet(String json) {
        return JSON.readValue(json, ScoreSheet.class);
    }

    public static ScoredFinding finding(String json) {
        return JSON.readValue(json, ScoredFinding.class);
    }

    public static RankedBureau place(String json) {
        return JSON.readValue(json, RankedBureau.class);
    }

    public static History history(String json) {
        History history = JSON.readValue(json, History.class);
        if (history == null) {
            throw new StreamReadException("null is no history");
        }
        return history;
    }

    public static NoticeProposal proposal(String json) {
        return JSON.readValue(json, NoticeProposal.class);
    }
}
