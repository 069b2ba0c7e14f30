// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.personal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.personal.PersonalData.Kind;

/** Finds personal data: every run of digits is looked at once, and only its own form and checksum decide. */
public final class PersonalDataReader {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int MOST = 50;

    private PersonalDataReader() {}

    /** Up to fifty pieces, in the order of the text. */
    public static List<PersonalData> read(String folded) {
        List<PersonalData> found = new ArrayList<>();
        for (int i = 0; i < folded.length() && found.size() < MOST; i++) {
            if (isDigit(folded.charAt(i))) {
                int end = i;
                while (end < folded.length() && isDigit(folded.charAt(end))) {
                    end++;
                }
                PersonalData data = standsFree(folded, i) ? data(folded, i, end) : null;
                if (data != null) {
                    found.add(data);
                }
                i = end;
            }
        }
        return found;
    }

    private static @Nullable PersonalData data(String folded, int from, int end) {
        char behind = end < folded.length() ? folded.charAt(end) : ' ';
        boolean x = behind == 'X' || behind == 'x';
        int stop = x ? end + 1 : end;
        if (stop < folded.length() && isWordSign(folded.charAt(stop))) {
            return null;
        }
        String number = folded.substring(from, stop);
        if (number.length() == 18 && isIdNumber(number)) {
            return masked(Kind.ID_NUMBER, number);
        }
        if (x) {
            return null;
        }
        if (number.length() == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3') {
            return masked(Kind.MOBILE_PHONE, number);
        }
        boolean card = number.length() >= 16 && number.length() <= 19 && "3456".indexOf(number.charAt(0)) >= 0;
        return card && isLuhn(number) ? masked(Kind.BANK_CARD, number) : null;
    }

    private static boolean isIdNumber(String number) {
        DateText.Found birth = DateText.at(number.substring(6, 14), 0);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        boolean checked = CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
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

    private static PersonalData masked(Kind kind, String number) {
        int hidden = number.length() - 5;
        return new PersonalData(
                kind, number.substring(0, 3) + "*".repeat(hidden) + number.substring(number.length() - 2));
    }

    /** No letter, digit, hyphen, slash or dot before the number: codes, addresses and amounts are no personal data. */
    private static boolean standsFree(String folded, int at) {
        return at == 0 || !isWordSign(folded.charAt(at - 1));
    }

    private static boolean isWordSign(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c) || "-/_=&".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
