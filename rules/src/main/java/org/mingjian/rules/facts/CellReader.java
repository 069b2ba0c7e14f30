// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value of a column; empty when it is not spelled as the column's type asks. */
final class CellReader {

    private static final Pattern CANONICAL_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TOLERANT_DATE =
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern CANONICAL_MOMENT =
            Pattern.compile("(?<day>[\\d-]{10})T(?<hour>\\d{2}):(?<minute>\\d{2})");
    private static final Pattern TOLERANT_MOMENT =
            Pattern.compile("(?<day>[\\d./年月日-]{8,11})[T ]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(:\\d{2})?");
    /** Programs that know no dates without a time add one. Looked for from the first blank alone: a cell may be all blanks. */
    private static final Pattern MIDNIGHT = Pattern.compile("(?<![ T])[ T]++0{1,2}:00(:00(\\.0++)?)?$");

    private static final Pattern BUREAU = Pattern.compile("[A-Z0-9]{6,18}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private final Spelling spelling;

    CellReader(Spelling spelling) {
        this.spelling = spelling;
    }

    /** @param element class of the value, an enum for codes */
    Optional<Object> read(FactColumn column, Class<?> element, String cell) {
        String text = column.type() == ColumnType.TEXT ? cell : word(cell);
        return switch (column.type()) {
            case TEXT -> CONTROL.matcher(text).find() ? Optional.empty() : Optional.of(text);
            case WHOLE -> WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            case DECIMAL ->
                DECIMAL.matcher(text).matches() ? Optional.of(scaled(new BigDecimal(text))) : Optional.empty();
            case DATE ->
                date(spelling == Spelling.TOLERANT ? MIDNIGHT.matcher(text).replaceFirst("") : text)
                        .map(day -> day);
            case MOMENT -> moment(text);
            case YES_NO -> yesNo(text);
            case CODE -> code(column, element, text);
            case BUREAU -> BUREAU.matcher(text).matches() ? Optional.of(text) : Optional.empty();
        };
    }

    /** At least two decimals, and no zeros after them. */
    static BigDecimal scaled(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 2 ? shortest.setScale(2, RoundingMode.UNNECESSARY) : shortest;
    }

    private String word(String cell) {
        return spelling == Spelling.TOLERANT
                ? Normalizer.normalize(cell, Normalizer.Form.NFKC).strip()
                : cell;
    }

    private Optional<Object> moment(String text) {
        Matcher parts = (spelling == Spelling.TOLERANT ? TOLERANT_MOMENT : CANONICAL_MOMENT).matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group("hour"));
        int minute = Integer.parseInt(parts.group("minute"));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : date(parts.group("day")).map(day -> day.atTime(hour, minute));
    }

    private Optional<LocalDate> date(String text) {
        Matcher parts = (spelling == Spelling.TOLERANT ? TOLERANT_DATE : CANONICAL_DATE).matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int first = parts.group(1) == null ? 4 : 1;
            int year = Integer.parseInt(parts.group(first));
            // A year out of reach is a slip of the hand; it would make every deadline of the case wrong.
            return year < 1949 || year > 2199
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            year, Integer.parseInt(parts.group(first + 1)), Integer.parseInt(parts.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Object> yesNo(String text) {
        String word = spelling == Spelling.TOLERANT ? text.toLowerCase(Locale.ROOT) : text;
        return switch (word) {
            case "true", "是" -> Optional.of(Boolean.TRUE);
            case "false", "否" -> Optional.of(Boolean.FALSE);
            default -> Optional.empty();
        };
    }

    private Optional<Object> code(FactColumn column, Class<?> element, String text) {
        String word = spelling == Spelling.TOLERANT ? titled(column, text) : text;
        for (Object constant : element.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String titled(FactColumn column, String text) {
        return column.codes().stream()
                .filter(code ->
                        Normalizer.normalize(code.zh(), Normalizer.Form.NFKC).equals(text))
                .map(FactCode::code)
                .findFirst()
                .orElse(text.toUpperCase(Locale.ROOT));
    }
}
