// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All source documents and the evidence entries, by code.
 *
 * @param documents in the order of their ids
 */
public record DutyTrace(List<SourceDocument> documents, SortedMap<String, EvidenceEntry> evidence) {

    public DutyTrace {
        documents = List.copyOf(documents);
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    }

    /** The statements of all documents, in their order. */
    public List<Duty> duties() {
        return documents.stream()
                .flatMap(document -> document.duties().stream())
                .toList();
    }

    /** The statements an indicator or an evidence entry serves. */
    public List<Duty> servedBy(String code) {
        return duties().stream().filter(duty -> duty.servedBy().contains(code)).toList();
    }

    /**
     * What is wrong between the statements and the rulebook: a statement nobody serves, a code that names neither an
     * indicator nor an evidence entry.
     *
     * @param indicators codes of the rulebook
     */
    public List<String> gaps(Collection<String> indicators) {
        var gaps = new ArrayList<String>();
        for (Duty duty : duties()) {
            if (duty.servedBy().isEmpty() && duty.check() != DutyCheck.CONTEXT) {
                gaps.add(duty.id() + " is served by nothing: " + duty.zh());
            }
            duty.servedBy().stream()
                    .filter(code -> !indicators.contains(code) && !evidence.containsKey(code))
                    .forEach(code -> gaps.add(duty.id() + " points to " + code + ", which is not in the rulebook"));
        }
        return gaps;
    }
}
