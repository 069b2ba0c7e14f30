// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.Nullable;

/**
 * The remedy channel (救济渠道) as a text tells it; whether it names the right organ at its date is not judged here.
 *
 * @param present whether the text tells its reader of review or suit at all
 * @param reviewOrgan organ of administrative review it names (several joined as written), or null
 * @param reviewDays days for applying for review, or null
 * @param court court it names, or null
 * @param litigationMonths months for bringing suit, or null
 * @param reviewFirst whether it asks for review before suit (复议前置)
 * @param directSuitOffered whether it offers suit without review
 * @param onlineUrl address for applying for review online, or null
 * @param complete an organ of review named, a time limit, and both routes
 */
public record Remedy(
        boolean present,
        @Nullable String reviewOrgan,
        @Nullable Integer reviewDays,
        @Nullable String court,
        @Nullable Integer litigationMonths,
        boolean reviewFirst,
        boolean directSuitOffered,
        @Nullable String onlineUrl,
        boolean complete) {

    /** The text tells of no remedy. */
    public static final Remedy NONE = new Remedy(false, null, null, null, null, false, false, null, false);
}
