// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.facts.NewMediaAccount;
import org.mingjian.rules.facts.NewMediaPlatform;

/** PT-06: accounts of new media. */
final class Accounts {

    private Accounts() {}

    static void states(Docket docket, Notebook notes) {
        for (NewMediaAccount account : docket.all(NewMediaAccount.class)) {
            notes.ask();
            List<Boolean> marks = new ArrayList<>();
            if (docket.past(account.closedOn())) {
                marks.add(account.closureFiled());
            } else {
                marks.add(account.registered());
                boolean program = account.platform() == NewMediaPlatform.APP
                        || account.platform() == NewMediaPlatform.MINI_PROGRAM;
                if (program) {
                    marks.add(account.usable());
                } else {
                    marks.add(account.interactive());
                    marks.add(fresh(docket, account));
                }
            }
            if (marks.contains(Boolean.FALSE)) {
                notes.violated("ACCOUNT_SUBSTANDARD", account.id());
            } else if (marks.contains(null)) {
                notes.pending("ACCOUNT_UNDECIDED", account.id());
            }
        }
    }

    private static Boolean fresh(Docket docket, NewMediaAccount account) {
        if (!docket.past(account.lastPostedOn())) {
            return null;
        }
        LocalDate measured = docket.past(account.checkedOn()) ? account.checkedOn() : docket.asOf();
        return ChronoUnit.DAYS.between(account.lastPostedOn(), measured) <= docket.whole("PT-06", "maxIdleDays");
    }
}
