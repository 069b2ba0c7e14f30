// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.facts.BureauReformKind;

/**
 * A reform of bureaus that holds together (机构改革).
 *
 * @param from codes of registered bureaus
 */
record Reform(BureauReformKind kind, LocalDate effectiveOn, String basis, List<String> from, List<To> to) {

    /** A bureau it ends in. */
    record To(String code, String name) {}
}
