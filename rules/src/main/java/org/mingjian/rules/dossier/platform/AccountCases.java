// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.NewMediaAccount;
import org.mingjian.rules.facts.NewMediaPlatform;
import org.mingjian.rules.scheme.Parameters;

/** The bureau's new-media accounts, each with its defects; a closed one only owes that its closure was filed. */
public final class AccountCases implements CaseFamily {

    private static final String INDICATOR = "PT-06";

    private final Parameters parameters;

    public AccountCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<AccountState> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        int maxIdleDays = parameters.whole(INDICATOR, "maxIdleDays");
        return facts.all(NewMediaAccount.class).stream().map(account -> state(account, maxIdleDays, facts));
    }

    private static AccountState state(NewMediaAccount account, int maxIdleDays, BureauFacts facts) {
        LocalDate checkedOn = facts.known(account.checkedOn());
        LocalDate measuredOn = checkedOn == null ? facts.asOf() : checkedOn;
        LocalDate last = facts.known(account.lastPostedOn());
        Integer idle = last == null ? null : (int) ChronoUnit.DAYS.between(last, measuredOn);
        List<String> defects = new ArrayList<>();
        List<String> unrecorded = new ArrayList<>();
        if (facts.known(account.closedOn()) != null) {
            note("closureFiled", account.closureFiled(), defects, unrecorded);
        } else {
            note("registered", account.registered(), defects, unrecorded);
            if (program(account.platform())) {
                note("usable", account.usable(), defects, unrecorded);
            } else {
                note("lastPostedOn", idle == null ? null : idle <= maxIdleDays, defects, unrecorded);
                note("interactive", account.interactive(), defects, unrecorded);
            }
        }
        return new AccountState(account, measuredOn, last, idle, defects, unrecorded);
    }

    /** A program is used, not read: it owes no posts. */
    private static boolean program(NewMediaPlatform platform) {
        return platform == NewMediaPlatform.APP || platform == NewMediaPlatform.MINI_PROGRAM;
    }

    private static void note(String column, @Nullable Boolean kept, List<String> defects, List<String> unrecorded) {
        if (kept == null) {
            unrecorded.add(column);
        } else if (!kept) {
            defects.add(column);
        }
    }
}
