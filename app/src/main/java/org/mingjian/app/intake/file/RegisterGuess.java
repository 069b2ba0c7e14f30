// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/**
 * A register that a table may be, by the titles of its columns.
 *
 * @param header where the table names its columns, read as this register
 * @param known number of columns that are the register's
 * @param matched their Chinese titles
 * @param unknown titles that are none of its columns, and are left out
 * @param missing Chinese titles of columns that must be filled and are not there
 * @param bureau whether the rows name their bureau
 * @param named whether the sheet, the file or a title above the table is called after the register
 * @param rows whether anything stands below the header
 */
public record RegisterGuess(
        FactTypeDescription type,
        FoundHeader header,
        int known,
        List<String> matched,
        List<String> unknown,
        List<String> missing,
        boolean bureau,
        boolean named,
        boolean rows) {

    private static final int MOST = 6;

    private static final Comparator<RegisterGuess> BEST_FIRST = Comparator.comparing(
                    (RegisterGuess guess) -> !guess.missing.isEmpty())
            .thenComparing(guess -> !guess.named)
            .thenComparing(guess -> -guess.known)
            .thenComparing(guess -> guess.type.columns().size())
            .thenComparing(guess -> guess.type.name());

    public RegisterGuess {
        matched = List.copyOf(matched);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    /** The likely ones, best first; none where the table names no columns of any register. */
    public static List<RegisterGuess> of(FilePart part, String file) {
        return FactTypes.all().stream()
                .map(type -> as(type, part, file))
                .filter(guess -> guess.known >= 2 || guess.named)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** The table read as one register. */
    public static RegisterGuess as(FactTypeDescription type, FilePart part, String file) {
        String stem = file.replaceFirst("\\.[^.]*$", "");
        ColumnTitles columns = new ColumnTitles(type);
        if (part.start().isEmpty()) {
            return new RegisterGuess(
                    type,
                    new FoundHeader(0, List.of()),
                    0,
                    List.of(),
                    List.of(),
                    missing(type, List.of()),
                    false,
                    false,
                    false);
        }
        FoundHeader.Place place = FoundHeader.in(columns, part.start());
        List<String> titles = place.header().titles();
        List<@Nullable String> found = columns.columns(titles);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (found.get(i) == null && !titles.get(i).isEmpty() && !ColumnTitles.isHousekeeping(titles.get(i))) {
                unknown.add(titles.get(i));
            }
        }
        List<String> names = found.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new RegisterGuess(
                type,
                place.header(),
                columns.known(titles),
                type.columns().stream()
                        .filter(column -> names.contains(column.name()))
                        .map(FactColumn::zh)
                        .toList(),
                unknown,
                missing(type, names),
                type.columns().stream()
                        .anyMatch(column -> column.type() == ColumnType.BUREAU && names.contains(column.name())),
                isNamed(type, part.sheet()) || isNamed(type, stem) || isTitled(type, part, place.next()),
                place.next() < part.start().size());
    }

    /** Whether the first of the likely ones can be meant alone. */
    public static boolean isCertain(List<RegisterGuess> guesses) {
        if (guesses.isEmpty() || !guesses.get(0).missing.isEmpty()) {
            return false;
        }
        RegisterGuess best = guesses.get(0);
        return best.named
                || guesses.stream().skip(1).allMatch(other -> !other.missing.isEmpty() || other.known < best.known);
    }

    private static List<String> missing(FactTypeDescription type, List<String> names) {
        return type.columns().stream()
                .filter(column -> column.required() && !names.contains(column.name()))
                .filter(column -> !TableTerms.UPLOADED.given().contains(column.name()))
                .map(FactColumn::zh)
                .toList();
    }

    /** A title stands alone in its line, above the header. */
    private static boolean isTitled(FactTypeDescription type, FilePart part, int behindHeader) {
        return part.start().subList(0, behindHeader).stream()
                .map(line -> line.titles().stream()
                        .filter(cell -> !cell.isBlank())
                        .distinct()
                        .toList())
                .anyMatch(words -> words.size() == 1 && isNamed(type, words.get(0)));
    }

    private static boolean isNamed(FactTypeDescription type, String name) {
        return name.equals(type.name()) || name.startsWith(type.name() + "-") || name.contains(type.zh());
    }
}
