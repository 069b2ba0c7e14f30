// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;

/** The two lists of an evaluation as CSV: who stands where, and who is to be named why. */
public final class RankingFile {

    private RankingFile() {}

    /** Rows in the order of the ranking. */
    public static void write(Ranking ranking, Appendable target) throws IOException {
        CSVPrinter rows = new CSVPrinter(target, CsvFormats.WRITTEN);
        rows.printRecord(
                "group",
                "rank",
                "code",
                "name",
                "score",
                "grade",
                "veto",
                "base",
                "bonus",
                "coverage",
                "previousRank",
                "previousScore");
        for (RankedBureau place : ranking.places()) {
            rows.printRecord(
                    place.group(),
                    cell(place.rank()),
                    place.code(),
                    CsvFormats.words(place.name()),
                    Points.cell(place.score()),
                    cell(place.grade()),
                    place.veto(),
                    Points.cell(place.base()),
                    Points.text(place.bonus()),
                    Points.text(place.coverage()),
                    cell(place.previousRank()),
                    Points.cell(place.previousScore()));
        }
    }

    /** Rows in the order of the notification list (通报名单). */
    public static void write(List<NoticeProposal> notificationList, Appendable target) throws IOException {
        CSVPrinter rows = new CSVPrinter(target, CsvFormats.WRITTEN);
        rows.printRecord("group", "code", "name", "kind", "reason", "detail");
        for (NoticeProposal proposal : notificationList) {
            rows.printRecord(
                    proposal.group(),
                    proposal.bureau(),
                    CsvFormats.words(proposal.name()),
                    proposal.kind().name(),
                    proposal.reason(),
                    CsvFormats.words(proposal.detail()));
        }
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
