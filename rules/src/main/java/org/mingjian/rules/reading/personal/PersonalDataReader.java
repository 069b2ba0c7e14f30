// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;

/**
 * Finds personal data: every run of digits, written together or in groups (138-0000-0000, 6222 0000 …), is looked at once,
 * and only its own form and checksum decide.
 */
public final class PersonalDataReader {
    private static final int MOST = 50;
    private static final int FEWEST_DIGITS = 11;
    private static final int MOST_GROUPS = 6;
    private static final int OPEN_BEFORE = 3;
    private static final int OPEN_BEHIND = 2;
    /** Begins only where no letter of it stands before, so that a long run of letters is looked at once. */
    private static final Pattern MAIL =
            Pattern.compile("(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,10}");

    private static final String OFFICES = "gov.cn";

    private PersonalDataReader() {}

    /** Up to fifty pieces, in the order of the folded text. */
    public static List<PersonalData> read(String folded) {
        List<PersonalData> found = new ArrayList<>();
        for (Place place : places(folded, MOST)) {
            String number =
                    folded.substring(place.from, place.end).replace(" ", "").replace("-", "");
            found.add(new PersonalData(place.kind, masked(number)));
        }
        return List.copyOf(found);
    }

    /**
     * The text with every such number masked, as long as it was: its first three and last two digits stay. Of mail addresses
     * the name before the sign goes, but for those of offices ({@code gov.cn}), which are there to be written to.
     */
    public static String mask(String text) {
        StringBuilder masked = null;
        for (Place place : places(Fold.fold(text), Integer.MAX_VALUE)) {
            masked = masked == null ? new StringBuilder(text) : masked;
            masked.replace(place.from, place.end, masked(text.substring(place.from, place.end)));
        }
        String numbers = masked == null ? text : masked.toString();
        return numbers.indexOf('@') < 0
                ? numbers
                : MAIL.matcher(numbers).replaceAll(mail -> Matcher.quoteReplacement(masked(mail)));
    }

    private static String masked(MatchResult mail) {
        String address = mail.group();
        int at = address.indexOf('@');
        return address.endsWith(OFFICES) ? address : "*".repeat(at) + address.substring(at);
    }

    /** A number found, where it begins and ends. */
    private record Place(PersonalData.Kind kind, int from, int end) {}

    private static List<Place> places(String folded, int most) {
        List<Place> places = new ArrayList<>();
        char[] chars = folded.toCharArray();
        int i = 0;
        while (i < chars.length && places.size() < most) {
            if (!isDigit(chars[i])) {
                i++;
                continue;
            }
            Place place = isLongEnough(chars, i) && standsFree(folded, i) ? place(folded, i) : null;
            if (place != null) {
                places.add(place);
            }
            i = place == null ? runEnd(folded, i) : place.end;
        }
        return places;
    }

    /** Whether the groups of digits from here have as many as the shortest number looked for: years and amounts have not. */
    private static boolean isLongEnough(char[] chars, int from) {
        int digits = 0;
        int groups = 1;
        for (int i = from; i < chars.length && digits < FEWEST_DIGITS; i++) {
            if (isDigit(chars[i])) {
                digits++;
            } else if (groups == MOST_GROUPS || chars[i] != ' ' && chars[i] != '-' || !isDigit(chars[i - 1])) {
                return false;
            } else {
                groups++;
            }
        }
        return digits >= FEWEST_DIGITS;
    }

    /** The longest number of one, two … groups of digits from here that is one. */
    private static @Nullable Place place(String folded, int from) {
        StringBuilder digits = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        Place longest = null;
        int at = from;
        for (int groups = 0; groups < MOST_GROUPS && at < folded.length() && isDigit(folded.charAt(at)); groups++) {
            int end = runEnd(folded, at);
            digits.append(folded, at, end);
            shape.append(groups == 0 ? "" : folded.charAt(at - 1)).append(end - at);
            boolean x = end < folded.length() && Character.toUpperCase(folded.charAt(end)) == 'X';
            int stop = x ? end + 1 : end;
            boolean free = stop == folded.length() || !isLetterOrSign(folded.charAt(stop));
            PersonalData.Kind kind = free ? NumberForm.kind(digits + (x ? "X" : ""), shape.toString()) : null;
            longest = kind == null ? longest : new Place(kind, from, stop);
            boolean parted = end + 1 < folded.length() && " -".indexOf(folded.charAt(end)) >= 0;
            at = parted ? end + 1 : folded.length();
        }
        return longest;
    }

    private static int runEnd(String folded, int from) {
        int end = from;
        while (end < folded.length() && isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String masked(String number) {
        StringBuilder masked = new StringBuilder(number);
        for (int i = OPEN_BEFORE; i < number.length() - OPEN_BEHIND; i++) {
            masked.setCharAt(i, number.charAt(i) == ' ' || number.charAt(i) == '-' ? number.charAt(i) : '*');
        }
        return masked.toString();
    }

    /** No letter, digit, hyphen, slash or dot before the number: codes, addresses and amounts are no personal data. */
    private static boolean standsFree(String folded, int at) {
        boolean free = at == 0 || !isLetterOrSign(folded.charAt(at - 1));
        boolean figures = at > 1 && folded.charAt(at - 1) == ' ' && isDigit(folded.charAt(at - 2));
        boolean prefixed = at > 0 && folded.charAt(at - 1) == '-' && folded.startsWith("86", Math.max(0, at - 3));
        return free && !figures || prefixed;
    }

    private static boolean isLetterOrSign(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c) || "-/_=&".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
