// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did. Holds no password, no secret and no personal data (个人信息): names of accounts, codes of
 * bureaus, keys and numbers are enough.
 *
 * @param action noun and verb, such as {@code notice.issue}
 * @param object what it was done to, as type and key: {@code notice/17}
 * @param bureau code of the bureau it concerns; null where it concerns none or several
 * @param before what stood before, anything that Jackson writes; null where there was nothing
 * @param after what stands now; null where nothing is left
 * @param note the reason given, or what else a reader must know
 */
public record AuditEntry(
        String action,
        String object,
        @Nullable String bureau,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String note) {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");

    public AuditEntry {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("An action is noun.verb, not " + action);
        }
    }

    /** An act that needs no more than its name and its object. */
    public AuditEntry(String action, String object) {
        this(action, object, null, null, null, null);
    }
}
