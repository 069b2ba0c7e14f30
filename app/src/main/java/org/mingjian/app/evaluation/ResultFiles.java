// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of one evaluation: ranking, score sheets, findings, notification list, and the manifest that pins them. The
 * same result and provenance give the same bytes; nothing tells the hour or the machine.
 */
public final class ResultFiles {

    public static final String RANKING = "ranking.csv";
    public static final String SCORE_SHEETS = "score-sheets.ndjson";
    public static final String FINDINGS = "findings.ndjson";
    public static final String NOTIFICATION_LIST = "notification-list.csv";
    public static final String MANIFEST = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EvaluationResult result;
    private final Rulebook rulebook;

    public ResultFiles(EvaluationResult result, Rulebook rulebook) {
        this.result = result;
        this.rulebook = rulebook;
    }

    /** Writes all five files; those of an earlier run are replaced. */
    public void write(Path folder, Provenance provenance) throws IOException {
        Files.createDirectories(folder);
        SortedMap<String, String> digests = new TreeMap<>();
        digests.put(RANKING, written(folder.resolve(RANKING), this::ranking));
        digests.put(SCORE_SHEETS, written(folder.resolve(SCORE_SHEETS), this::scoreSheets));
        digests.put(FINDINGS, written(folder.resolve(FINDINGS), this::findings));
        digests.put(NOTIFICATION_LIST, written(folder.resolve(NOTIFICATION_LIST), this::notificationList));
        Files.writeString(folder.resolve(MANIFEST), ManifestJson.text(result, provenance, digests));
    }

    public void ranking(Writer target) throws IOException {
        RankingFile.write(result.ranking(), target);
    }

    public void notificationList(Writer target) throws IOException {
        RankingFile.write(result.notificationList(), target);
    }

    /** A line for each bureau, by code. */
    public void scoreSheets(Writer target) throws IOException {
        for (ScoreSheet sheet : result.sheets()) {
            target.write(JSON.writeValueAsString(ScoreSheetJson.of(sheet)));
            target.write('\n');
        }
    }

    /** A line for each finding, by bureau and in the order of its score sheet. */
    public void findings(Writer target) throws IOException {
        FindingJson json = new FindingJson(rulebook);
        for (ScoreSheet sheet : result.sheets()) {
            for (ScoreLine line : sheet.lines()) {
                for (ScoredFinding scored : line.findings()) {
                    target.write(JSON.writeValueAsString(json.of(scored)));
                    target.write('\n');
                }
            }
        }
    }

    private interface Content {
        void write(Writer target) throws IOException;
    }

    /** Writes a file and tells its digest. */
    private static String written(Path file, Content content) throws IOException {
        MessageDigest sha = Sha256.digest();
        try (Writer target = new BufferedWriter(new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(file), sha), StandardCharsets.UTF_8))) {
            content.write(target);
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
