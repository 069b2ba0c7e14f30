// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.reading.likeness.Likeness;
import org.mingjian.rules.reading.likeness.Shingles;

/**
 * Fills in how much annual reports are like last year's of the same bureau and like those of other bureaus of the same
 * year, where the texts of both are there; otherwise what was registered stands.
 *
 * @param names of the bureaus by their codes
 */
public record ReportLikeness(Map<String, String> names) {

    /** The reports in their order, compared with one another. */
    public List<AnnualReport> compared(List<AnnualReport> reports) {
        Map<Integer, Map<String, String>> texts = new HashMap<>();
        for (AnnualReport report : reports) {
            if (report.text() != null) {
                // Of two that contradict each other, one whatever the order; a folder rejects both later.
                texts.computeIfAbsent(report.year(), year -> new HashMap<>())
                        .merge(report.bureau(), report.text(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        Map<Integer, Map<String, Shingles>> years = new HashMap<>();
        texts.forEach((year, some) -> {
            Map<String, Shingles> pieces = new HashMap<>();
            some.forEach((bureau, text) -> pieces.put(bureau, Shingles.of(text)));
            years.put(year, pieces);
        });
        return reports.stream().map(report -> compared(report, years)).toList();
    }

    private AnnualReport compared(AnnualReport report, Map<Integer, Map<String, Shingles>> years) {
        Map<String, Shingles> peers = new HashMap<>(years.getOrDefault(report.year(), Map.of()));
        Shingles own = peers.remove(report.bureau());
        if (own == null) {
            return report;
        }
        Shingles last = years.getOrDefault(report.year() - 1, Map.of()).get(report.bureau());
        Likeness lastYear = last == null ? null : Likeness.closest(own, Map.of(report.bureau(), last));
        Likeness peer = Likeness.closest(own, peers);
        return lastYear == null && peer == null ? report : filled(report, lastYear, peer);
    }

    private AnnualReport filled(AnnualReport report, @Nullable Likeness lastYear, @Nullable Likeness peer) {
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(report));
        if (lastYear != null) {
            cells.put("similarityToLastYear", lastYear.share().toPlainString());
        }
        if (peer != null) {
            cells.put("similarityToPeer", peer.share().toPlainString());
            cells.put("similarPeer", peer.share().signum() == 0 ? "" : names.getOrDefault(peer.key(), peer.key()));
        }
        return (AnnualReport) FactTypes.read("annual-reports", cells).orThrow();
    }
}
