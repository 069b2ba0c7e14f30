// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a table row behind its heading. Where cells are parted by borders an empty cell is null; without borders
 * figures follow one another, parted by blanks and line feeds.
 */
final class TableRow {
    /** A heading may go on (数量, 区分处理的,只计这一情形…) before its cell ends. */
    private static final int HEADING_GOES_ON = 40;

    private static final int LONGEST_FIGURE = 7;

    private final String folded;
    private int at;

    private TableRow(String folded, int from) {
        this.folded = folded;
        this.at = from;
    }

    /** Exactly {@code columns} figures behind a heading that ends at {@code from}, or none. */
    static List<@Nullable Integer> behind(String folded, int from, int columns) {
        TableRow row = new TableRow(folded, from);
        List<@Nullable Integer> figures = row.headingCell() ? row.cells(columns) : row.words(columns);
        return figures.size() == columns ? figures : List.of();
    }

    /** Moves behind the border that ends the heading's cell; false where there is none before the first figure. */
    private boolean headingCell() {
        int last = Math.min(folded.length(), at + HEADING_GOES_ON);
        for (int i = at; i < last && !isDigit(folded.charAt(i)); i++) {
            if (folded.charAt(i) == '|') {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private List<@Nullable Integer> cells(int columns) {
        List<@Nullable Integer> figures = new ArrayList<>();
        while (figures.size() < columns && at < folded.length()) {
            int end = cellEnd();
            String cell = folded.substring(at, end);
            boolean leading = cell.isBlank() && cell.indexOf('\n') >= 0 && goesOn(end + 1);
            Integer figure = figure(cell.strip());
            if (figure == null && !cell.isBlank()) {
                return List.of();
            }
            if (!leading) {
                figures.add(figure);
            }
            at = end + 1;
        }
        return figures.stream().allMatch(Objects::isNull) ? List.of() : figures;
    }

    /** Whether something stands on the rest of the line: then a border before it only opens the line. */
    private boolean goesOn(int from) {
        int feed = folded.indexOf('\n', Math.min(from, folded.length()));
        String rest = folded.substring(Math.min(from, folded.length()), feed < 0 ? folded.length() : feed);
        return !rest.replace('|', ' ').isBlank();
    }

    /** The last cell of a row may end with its line. */
    private int cellEnd() {
        int border = folded.indexOf('|', at);
        int end = border < 0 ? folded.length() : border;
        String cell = folded.substring(at, Math.min(end, at + 60));
        int words = 0;
        while (words < cell.length() && Character.isWhitespace(cell.charAt(words))) {
            words++;
        }
        int feed = cell.indexOf('\n', words);
        return feed > 0 && words < cell.length() && !cell.substring(feed).isBlank() ? at + feed : end;
    }

    private List<@Nullable Integer> words(int columns) {
        List<@Nullable Integer> figures = new ArrayList<>();
        int last = Math.min(folded.length(), at + HEADING_GOES_ON);
        while (at < last && !isDigit(folded.charAt(at)) && folded.charAt(at) != '\n') {
            at++;
        }
        while (at < folded.length() && figures.size() < columns) {
            char c = folded.charAt(at);
            if (isDigit(c)) {
                int end = at;
                while (end < folded.length() && isDigit(folded.charAt(end))) {
                    end++;
                }
                Integer figure = figure(folded.substring(at, end));
                if (figure == null) {
                    return List.of();
                }
                figures.add(figure);
                at = end;
            } else if (c == ' ' || c == '\n' || c == '|') {
                at++;
            } else {
                break;
            }
        }
        return figures;
    }

    private static @Nullable Integer figure(String cell) {
        String digits = cell.endsWith("件") ? cell.substring(0, cell.length() - 1) : cell;
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && digits.length() <= LONGEST_FIGURE ? Integer.valueOf(digits) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
