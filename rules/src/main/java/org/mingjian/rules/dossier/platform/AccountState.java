// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.NewMediaAccount;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A new-media account as of the day it was looked at, 国办发〔2018〕123号.
 *
 * @param measuredOn the day of the check, at most the evaluation date
 * @param lastPostedOn empty: not known
 * @param idleDays calendar days from the last post to {@code measuredOn}
 * @param defects columns of the register in which it falls short
 * @param unrecorded columns that would answer the question and are empty
 */
public record AccountState(
        NewMediaAccount account,
        LocalDate measuredOn,
        @Nullable LocalDate lastPostedOn,
        @Nullable Integer idleDays,
        List<String> defects,
        List<String> unrecorded)
        implements Subject {

    private static final String REGISTER = "new-media-accounts";

    public AccountState {
        defects = List.copyOf(defects);
        unrecorded = List.copyOf(unrecorded);
    }

    public boolean substandard() {
        return !defects.isEmpty();
    }

    public boolean undecided() {
        return defects.isEmpty() && !unrecorded.isEmpty();
    }

    @Override
    public String key() {
        return account.id();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(account.source())
                .with("account", account.account())
                .with("platform", account.platform())
                .with("platformTitle", Titles.ofCodes(REGISTER, "platform", List.of(account.platform())))
                .with("lastPostedOn", lastPostedOn)
                .with("measuredOn", measuredOn)
                .withKnown("idleDays", idleDays)
                .with("defects", Titles.ofColumns(REGISTER, defects))
                .with("unrecorded", Titles.ofColumns(REGISTER, unrecorded))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(account.source(), REGISTER, key());
    }
}
