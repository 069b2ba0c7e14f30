// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.util.Locale;

/**
 * What of a finding's evidence is looked at; both parts are in the address.
 *
 * @param page number of the page among the evidence, from 1
 * @param side then, now, or both compared
 */
public record CaptureChoice(int page, Side side) {

    /** 当时、现在、对比. */
    public enum Side {
        THEN,
        NOW,
        BOTH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is unknown is the first page as it stood then. */
    public static CaptureChoice of(String page, String side) {
        int number = page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1;
        for (Side one : Side.values()) {
            if (one.word().equals(side)) {
                return new CaptureChoice(number, one);
            }
        }
        return new CaptureChoice(number, Side.THEN);
    }
}
