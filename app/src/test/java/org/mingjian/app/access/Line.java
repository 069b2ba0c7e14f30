// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.app.access.Routes.Route;

/**
 * One line of the matrix: a route at one address, and what each seat is told there.
 *
 * @param address with the names of the {@link PreparedCity} in angle brackets
 * @param body what is sent; empty where nothing is
 * @param told {@code ok}: what was asked for; {@code in}: let in, and what was sent is done or refused for its content;
 *     {@code login}: led to the login page; or a status
 */
record Line(Route route, String address, String body, Map<Seat, String> told) {

    private static final String NOTHING = "-";

    /** The file of the matrix, without comments. */
    static List<Line> read() {
        try (InputStream file = Line.class.getResourceAsStream("/access/matrix.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line of(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 5 + Seat.values().length) {
            throw new IllegalStateException(cells.length + " cells: " + line);
        }
        Map<Seat, String> told = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            told.put(seat, cells[5 + seat.ordinal()]);
        }
        return new Line(
                new Route(cells[0], cells[1], cells[2]), cells[3], cells[4].equals(NOTHING) ? "" : cells[4], told);
    }

    boolean reads() {
        return route.method().equals("GET");
    }

    /** As it would stand in the file. */
    String with(Map<Seat, String> otherwise) {
        String cells = Arrays.stream(Seat.values()).map(otherwise::get).collect(Collectors.joining("\t"));
        return String.join(
                "\t",
                route.method(),
                route.pattern(),
                route.handler(),
                address,
                body.isEmpty() ? NOTHING : body,
                cells);
    }
}
