// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.LegalBasis;

/**
 * A law or document that indicators rest on.
 *
 * @param name the one name by which indicators cite it
 * @param title its full title
 * @param number under which it was issued; empty for local rules, each place having its own
 * @param source who issued it, and where it can be read
 * @param inForce the day it took effect, for a notice the day it was issued; empty where not known
 * @param until its last day; empty while it stands
 * @param certainty how sure number and dates are
 */
public record CitedDocument(
        String name,
        String title,
        @Nullable String number,
        String source,
        @Nullable LocalDate inForce,
        @Nullable LocalDate until,
        LegalBasis.Certainty certainty) {}
