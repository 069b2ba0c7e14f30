// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.Set;
import org.mingjian.rules.facts.Spelling;

/**
 * How a table is taken.
 *
 * @param spelling of its titles and values
 * @param leavesUnknownOut whether columns the fact type does not have are left out, because a person has seen which
 * @param given columns that may be missing, because their value is known otherwise
 */
public record TableTerms(Spelling spelling, boolean leavesUnknownOut, Set<String> given) {

    public static final TableTerms CANONICAL = new TableTerms(Spelling.CANONICAL, false, Set.of());

    public static final TableTerms TOLERANT = new TableTerms(Spelling.TOLERANT, false, Set.of());

    /** A file a person has looked at, of one bureau. */
    public static final TableTerms UPLOADED = new TableTerms(Spelling.TOLERANT, true, Set.of("bureau"));

    public TableTerms {
        given = Set.copyOf(given);
    }
}
