// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** What the steps of one cause did to findings and lines, summed up. */
final class Details {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final Comparator<FindingChange> LARGEST_FIRST = Comparator.comparing(
                    (FindingChange change) -> change.points().abs())
            .reversed()
            .thenComparing(change -> change.finding().finding().indicator())
            .thenComparing(change -> change.finding().finding().id());

    private final Map<String, FindingChange> findings = new LinkedHashMap<>();
    private final SortedMap<String, LineChange> lines = new TreeMap<>();

    void add(Step step) {
        findings(step);
        lines(step);
    }

    CauseDetail detail() {
        return new CauseDetail(
                findings.values().stream()
                        .filter(change -> change.points().signum() != 0)
                        .sorted(LARGEST_FIRST)
                        .toList(),
                lines.values().stream().filter(Details::moved).toList());
    }

    private void findings(Step step) {
        Map<String, ScoredFinding> before = findings(step.from());
        Map<String, ScoredFinding> after = findings(step.to());
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            ScoredFinding was = before.get(id);
            ScoredFinding is = after.get(id);
            ScoredFinding shown = Objects.requireNonNull(is == null ? was : is);
            findings.merge(
                    id,
                    new FindingChange(shown, points(was), points(is)),
                    (first, next) -> new FindingChange(
                            next.finding(), first.before(), first.after().add(next.points())));
        }
    }

    private void lines(Step step) {
        SortedMap<String, ScoreLine> before = lines(step.from());
        SortedMap<String, ScoreLine> after = lines(step.to());
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        for (String code : codes) {
            var change = new LineChange(code, before.get(code), after.get(code));
            if (moved(change)) {
                lines.merge(code, change, (first, next) -> new LineChange(code, first.before(), next.after()));
            }
        }
    }

    private static boolean moved(LineChange change) {
        ScoreLine before = change.before();
        ScoreLine after = change.after();
        return before == null
                || after == null
                || before.outcome().assessed() != after.outcome().assessed()
                || before.points().compareTo(after.points()) != 0;
    }

    private static BigDecimal points(@Nullable ScoredFinding finding) {
        return finding == null ? ZERO : finding.bonus().subtract(finding.effective());
    }

    private static Map<String, ScoredFinding> findings(ScoreSheet sheet) {
        Map<String, ScoredFinding> byId = new LinkedHashMap<>();
        sheet.lines()
                .forEach(line ->
                        line.findings().forEach(one -> byId.put(one.finding().id(), one)));
        return byId;
    }

    private static SortedMap<String, ScoreLine> lines(ScoreSheet sheet) {
        SortedMap<String, ScoreLine> byCode = new TreeMap<>();
        List<ScoreLine> deducting = new ArrayList<>(sheet.lines());
        deducting.removeIf(line -> line.kind() != IndicatorKind.DEDUCTION);
        deducting.forEach(line -> byCode.put(line.indicator(), line));
        return byCode;
    }
}
