// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Incident;
import org.mingjian.rules.facts.IncidentKind;
import org.mingjian.rules.facts.PageChange;

/** VT-01, VT-02 and VT-04: grave events an authority has looked into, and traces of fabrication. */
final class Incidents {

    private Incidents() {}

    static void leaks(Docket docket, Notebook notes) {
        confirmed(
                docket,
                notes,
                "",
                Map.of(
                        IncidentKind.STATE_SECRET, "STATE_SECRET_LEAKED",
                        IncidentKind.PRIVATE_DATA, "PRIVATE_DATA_LEAKED"));
    }

    static void publications(Docket docket, Notebook notes) {
        confirmed(
                docket,
                notes,
                "",
                Map.of(
                        IncidentKind.SERIOUS_ERROR, "SERIOUS_ERROR",
                        IncidentKind.ILLEGAL_CONTENT, "ILLEGAL_CONTENT",
                        IncidentKind.TAMPERED, "PAGE_TAMPERED",
                        IncidentKind.MAJOR_PUBLICITY, "MAJOR_PUBLICITY"));
    }

    static void fabrication(Docket docket, Notebook notes) {
        confirmed(docket, notes, "incidents/", Map.of(IncidentKind.FORGED_EVIDENCE, "EVIDENCE_FORGED"));
        for (PageChange change : docket.all(PageChange.class)) {
            if (docket.counts(change.noticedOn())) {
                change(docket, notes, change);
            }
        }
        for (Document document : docket.all(Document.class)) {
            LocalDate trace = earlier(document.enteredOn(), document.firstSeenOn());
            if (document.enteredOn() != null
                    && docket.past(document.enteredOn())
                    && docket.past(document.publishedOn())
                    && docket.counts(trace)) {
                notes.ask();
                dated(docket, notes, document.publishedOn(), trace, "documents/" + document.id());
            }
        }
    }

    private static void confirmed(Docket docket, Notebook notes, String register, Map<IncidentKind, String> reasons) {
        for (Incident incident : docket.all(Incident.class)) {
            String reason = reasons.get(incident.kind());
            if (reason != null
                    && docket.past(incident.occurredOn())
                    && incident.confirmedBy() != null
                    && incident.confirmedOn() != null
                    && docket.counts(incident.confirmedOn())
                    && incident.established() != null) {
                notes.ask();
                if (incident.established()) {
                    notes.pending(reason, register + incident.id());
                }
            }
        }
    }

    private static void change(Docket docket, Notebook notes, PageChange change) {
        String subject = "page-changes/" + change.url() + "/" + change.noticedOn() + "/" + change.kind();
        Boolean substantial = substantial(docket, change);
        boolean silent = Boolean.TRUE.equals(substantial) && !Boolean.TRUE.equals(change.explained());
        switch (change.kind()) {
            case APPEARED -> {
                LocalDate trace = !docket.past(change.enteredOn())
                        ? change.lookedBefore()
                        : earlier(change.enteredOn(), change.noticedOn());
                if (docket.past(trace) && docket.past(change.claimedOn())) {
                    notes.ask();
                    dated(docket, notes, change.claimedOn(), trace, subject);
                }
            }
            case BODY_CHANGED -> {
                boolean known = change.claimedOn() != null && change.claimedBefore() != null;
                if (substantial != null) {
                    notes.ask();
                    if (silent && known && Objects.equals(change.claimedOn(), change.claimedBefore())) {
                        notes.pending("CHANGED_SILENTLY", subject);
                    }
                }
            }
            case WITHDRAWN -> {
                if (substantial != null) {
                    notes.ask();
                    if (silent) {
                        notes.pending("WITHDRAWN_SILENTLY", subject);
                    }
                }
            }
        }
    }

    /** A person's word, else the comparison of the two bodies. */
    private static Boolean substantial(Docket docket, PageChange change) {
        if (change.substantial() != null) {
            return change.substantial();
        }
        if (change.changedShare() == null) {
            return null;
        }
        BigDecimal least = new BigDecimal(docket.figure("VT-02", "substantialShare", LocalDate.MAX));
        return Objects.equals(change.figuresChanged(), true)
                || least.subtract(change.changedShare()).signum() <= 0;
    }

    private static void dated(Docket docket, Notebook notes, LocalDate claimed, LocalDate trace, String subject) {
        if (ChronoUnit.DAYS.between(claimed, trace) > docket.whole("VT-02", "toleranceDays")) {
            notes.pending("BACK_DATED", subject);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
