// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be told once and changed at the first entry: twenty letters and digits in fours, about 98 bits. */
final class HandedOutPassword {

    /** Without those that are taken for each other when they are read aloud or copied by hand. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int IN_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HandedOutPassword() {}

    static String create() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(IN_A_GROUP, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
