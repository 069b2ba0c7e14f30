// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * The results a notice speaks of.
 *
 * @param sheets by bureau; of a notice to one bureau its own, of a circular all
 * @param statements the bureau's own words by finding (单位说明); of a notice to one bureau only
 * @param places in the order of the ranking; of a circular only
 */
record NoticeSubject(
        EvaluationRun run,
        EvaluationScheme scheme,
        Map<String, ScoreSheet> sheets,
        Map<String, String> statements,
        List<RankedBureau> places) {

    NoticeSubject {
        sheets = Map.copyOf(sheets);
        statements = Map.copyOf(statements);
        places = List.copyOf(places);
    }

    ScoreSheet sheet(String bureau) {
        return Objects.requireNonNull(sheets.get(bureau), bureau);
    }

    /** The findings a bureau is named with, in the order of its sheet; by ids the sheet holds. */
    List<ScoredFinding> findings(Notice.Named named) {
        return sheet(named.bureau()).lines().stream()
                .flatMap(line -> line.findings().stream())
                .filter(one -> named.findings().contains(one.finding().id()))
                .toList();
    }

    String group(String code) {
        return scheme.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> group.title())
                .orElse(code);
    }

    Optional<RankedBureau> place(String bureau) {
        return places.stream().filter(place -> place.code().equals(bureau)).findFirst();
    }
}
