// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Text to pieces, pieces to lines: greedy, with no sign of punctuation at the wrong end of a line. */
final class Typesetter {

    private static final int LONGEST_WORD = 16;
    private static final double ROUNDING = 0.01;
    private static final double WIDE = 900;
    /** Signs that take a whole square in Chinese text, however narrow the face draws them. */
    private static final String SQUARE = "—…“”‘’";

    private final EmbeddedFonts fonts;

    Typesetter(EmbeddedFonts fonts) {
        this.fonts = fonts;
    }

    /** @param cell width of one Chinese character in points */
    List<Piece> pieces(String text, Face face, double points, double cell) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String shown = fonts.shown(face, text.strip());
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int character = shown.codePointAt(i);
            if (fonts.width(face, character) < WIDE && character > ' ' && SQUARE.indexOf(character) < 0) {
                word.appendCodePoint(character);
                continue;
            }
            endWord(word, face, points, pieces);
            String one = Character.toString(character);
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null
                    && (character == '—' || character == '…')
                    && last.text().equals(one)) {
                pieces.set(pieces.size() - 1, new Piece(one + one, face, points, 2 * cell));
            } else {
                double width = character <= ' ' ? fonts.width(face, ' ') * points / 1000 : cell;
                pieces.add(new Piece(character < ' ' ? " " : one, face, points, width));
            }
        }
        endWord(word, face, points, pieces);
        return pieces;
    }

    /** Addresses and digests may be broken anywhere, other words never. */
    private void endWord(StringBuilder word, Face face, double points, List<Piece> pieces) throws IOException {
        if (word.isEmpty()) {
            return;
        }
        Piece whole = new Piece(word.toString(), face, points, width(word.toString(), face, points));
        word.setLength(0);
        pieces.addAll(whole.text().length() <= LONGEST_WORD ? List.of(whole) : letters(whole));
    }

    private List<Piece> letters(Piece word) throws IOException {
        List<Piece> letters = new ArrayList<>();
        for (int i = 0; i < word.text().length(); i++) {
            String letter = word.text().substring(i, i + 1);
            letters.add(new Piece(letter, word.face(), word.points(), width(letter, word.face(), word.points())));
        }
        return letters;
    }

    private double width(String word, Face face, double points) throws IOException {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += fonts.width(face, word.charAt(i)) * points / 1000;
        }
        return width;
    }

    /**
     * @param first width of the first line in points, after its indent
     * @param width width of the others
     */
    List<List<Piece>> lines(List<Piece> text, double first, double width) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : text) {
            pieces.addAll(piece.width() > width && piece.text().length() > 1 ? letters(piece) : List.of(piece));
        }
        List<List<Piece>> lines = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = end(pieces, from, lines.isEmpty() ? first : width);
            lines.add(pieces.subList(from, to));
            from = to;
            while (from < pieces.size()
                    && pieces.get(from).text().isBlank()
                    && !pieces.get(from).text().equals("　")) {
                from++;
            }
        }
        return lines;
    }

    private static int end(List<Piece> pieces, int from, double room) {
        int to = from;
        double used = 0;
        while (to < pieces.size() && used + pieces.get(to).width() <= room + ROUNDING) {
            used += pieces.get(to).width();
            to++;
        }
        if (to == pieces.size()) {
            return to;
        }
        int broken = Math.max(to, from + 1);
        int kept = broken;
        while (kept > from + 1
                && (pieces.get(kept).neverFirst() || pieces.get(kept - 1).neverLast())) {
            kept--;
        }
        return kept > from + 1 ? kept : broken;
    }
}
