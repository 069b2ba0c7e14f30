// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ChallengeKind;
import org.mingjian.rules.facts.ChallengeResult;
import org.mingjian.rules.facts.LegalChallenge;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * How one review or suit ended, or how many of a period's ended badly, 条例第五十一条.
 *
 * @param key the case's id, or the kind of challenge for the share of a period
 * @param share whether this is about all cases of the period
 * @param result of one case; empty: not known though it is closed, or about a share
 * @param corrected cases of the period that ended with a correction
 * @param basis what they are measured by: requests received for reviews, suits closed for litigation
 * @param tooMany the share is above what the edition allows
 */
public record ChallengeOutcome(
        String key,
        ChallengeKind kind,
        boolean share,
        @Nullable ChallengeResult result,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate countedOn,
        int corrected,
        int basis,
        boolean tooMany,
        @Nullable String source)
        implements Subject {

    /** One case; counted when it was closed, and one of unknown end when it was filed. */
    static ChallengeOutcome of(LegalChallenge challenge, @Nullable LocalDate closedOn) {
        return new ChallengeOutcome(
                challenge.id(),
                challenge.kind(),
                false,
                challenge.result(),
                closedOn,
                closedOn == null ? challenge.filedOn() : closedOn,
                0,
                0,
                false,
                challenge.source());
    }

    static ChallengeOutcome share(ChallengeKind kind, int corrected, int basis, boolean tooMany) {
        return new ChallengeOutcome(kind.name(), kind, true, null, null, null, corrected, basis, tooMany, null);
    }

    public boolean lost() {
        return result == ChallengeResult.CORRECTED && closedOn != null;
    }

    /** Whether it ended, but not how, or how, but not when. */
    public boolean undecided() {
        return !share && (result == null || result == ChallengeResult.OPEN || closedOn == null);
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown =
                new ShownFacts(source).with("kindTitle", Titles.ofCodes("legal-challenges", "kind", List.of(kind)));
        return share
                ? shown.with("corrected", corrected).with("basis", basis).list()
                : shown.with("closedOn", closedOn).with("result", result).list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "legal-challenges", share ? "" : key);
    }
}
