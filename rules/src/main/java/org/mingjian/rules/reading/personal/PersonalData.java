// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.personal;

/**
 * A piece of personal data found in a text.
 *
 * @param kind {@code ID_NUMBER}, {@code MOBILE_PHONE} or {@code BANK_CARD}
 * @param excerpt the number masked: its first three and last two characters, stars between
 */
public record PersonalData(Kind kind, String excerpt) {
    /** Kinds that can be told by their own form. */
    public enum Kind {
        /** 居民身份证号: 18 characters with a birth date and a checksum (GB 11643). */
        ID_NUMBER,
        /** 手机号码: eleven digits from 13 to 19. */
        MOBILE_PHONE,
        /** 银行卡号: 16 to 19 digits that satisfy the Luhn check. */
        BANK_CARD
    }
}
