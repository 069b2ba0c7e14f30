// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers as people write them: several in a field, with or without the area code. */
final class PhoneNumbers {

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\s]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private PhoneNumbers() {}

    /** Whether a number of the one field is a number of the other. */
    static boolean meet(String some, String others) {
        return numbers(some).stream()
                .anyMatch(
                        one -> numbers(others).stream().anyMatch(other -> one.endsWith(other) || other.endsWith(one)));
    }

    private static List<String> numbers(String field) {
        return Arrays.stream(BETWEEN.split(field))
                .map(number -> NO_DIGIT.matcher(number).replaceAll(""))
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
