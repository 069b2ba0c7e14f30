// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the bearer of a service token (服务令牌) may push, and read.
 *
 * @param types names of fact types; {@link #ALL} alone for all
 * @param bureaus codes of the bureaus whose facts it may push; {@link #ALL} alone for all
 * @param pages whether it may push raw pages
 * @param drafts whether it reads what nobody has decided yet: drafts of notices, samples, proposals
 */
public record TokenScope(SortedSet<String> types, SortedSet<String> bureaus, boolean pages, boolean drafts) {

    /** Stands for every type or every bureau. */
    public static final String ALL = "*";

    public TokenScope {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        bureaus = Collections.unmodifiableSortedSet(new TreeSet<>(bureaus));
    }

    /** Whether facts of the type may be pushed. */
    public boolean holdsType(String type) {
        return holdsEveryType() || types.contains(type);
    }

    /** Whether facts of the bureau may be pushed. */
    public boolean holdsBureau(String bureau) {
        return holdsEveryBureau() || bureaus.contains(bureau);
    }

    public boolean holdsEveryType() {
        return types.contains(ALL);
    }

    public boolean holdsEveryBureau() {
        return bureaus.contains(ALL);
    }
}
