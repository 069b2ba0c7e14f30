// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.personal;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.personal.PersonalData.Kind;

/** Tells by its form and checksum what a number is. */
final class NumberForm {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private NumberForm() {}

    /**
     * @param number digits, perhaps with an X at the end
     * @param shape lengths of the groups it is written in with the signs between, e.g. {@code 11}, {@code 3-4-4}
     */
    static @Nullable Kind kind(String number, String shape) {
        boolean together = shape.length() <= 2;
        String spaced = shape.replace('-', ' ');
        if (number.length() == 18 && isIdNumber(number)) {
            return together || spaced.equals("6 8 4") || spaced.equals("6 4 4 4") || spaced.equals("6 8 3")
                    ? Kind.ID_NUMBER
                    : null;
        }
        if (number.endsWith("X")) {
            return null;
        }
        String mobile = number.length() == 13 && number.startsWith("86") ? number.substring(2) : number;
        if (mobile.length() == 11 && mobile.charAt(0) == '1' && mobile.charAt(1) >= '3') {
            return together || spaced.endsWith("3 4 4") || spaced.equals("2 11") ? Kind.MOBILE_PHONE : null;
        }
        boolean card = number.length() >= 16 && number.length() <= 19 && "3456".indexOf(number.charAt(0)) >= 0;
        boolean grouped = number.startsWith("62") && spaced.startsWith("4 4 4 4");
        return card && (together || grouped) && isLuhn(number) ? Kind.BANK_CARD : null;
    }

    private static boolean isIdNumber(String number) {
        DateText.Found birth = DateText.at(number.substring(6, 14), 0);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        boolean checked = CHECKS.charAt(sum % 11) == number.charAt(17);
        return checked && number.charAt(0) != '0' && (birth != null && birth.date() != null || isBefore1949(number));
    }

    private static boolean isBefore1949(String number) {
        int year = Integer.parseInt(number, 6, 10, 10);
        int month = Integer.parseInt(number, 10, 12, 10);
        int day = Integer.parseInt(number, 12, 14, 10);
        return year >= 1900 && year < 1949 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int twice = i % 2 == 1 ? digit * 2 : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0 && number.chars().distinct().count() > 2;
    }
}
