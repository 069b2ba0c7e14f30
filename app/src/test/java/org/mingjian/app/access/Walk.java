// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.app.access.Routes.Form;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Walks along the addresses of the matrix. */
final class Walk {

    /** Has no end; what it tells a bureau is followed by the tests of live results. */
    private static final String LIVE = "/api/v1/live/events";

    private static final String NOT_NOW = "409";
    private static final Form ANY = new Form("", "");
    private static final Set<String> SHUT = Set.of("login", "401", "403", "404", "405");

    private final List<Line> matrix;
    private final Routes routes;
    private final Map<String, String> names;
    private final Doors doors;
    private int reflected;

    /** @param names what stands for the names in angle brackets; may be filled later */
    Walk(List<Line> matrix, Routes routes, Map<String, String> names, Doors doors) {
        this.matrix = matrix;
        this.routes = routes;
        this.names = names;
        this.doors = doors;
    }

    /** The lines as they stand. */
    List<String> expected() {
        return readingFirst().map(line -> line.with(line.told())).toList();
    }

    /** The lines as they would have to stand. */
    List<String> told() {
        return readingFirst()
                .map(line -> {
                    Map<Seat, String> told = new EnumMap<>(Seat.class);
                    for (Seat seat : Seat.values()) {
                        told.put(seat, told(seat, line.route().method(), line));
                    }
                    return line.with(told);
                })
                .toList();
    }

    private Stream<Line> readingFirst() {
        return Stream.concat(lines(true), lines(false));
    }

    private Stream<Line> lines(boolean reading) {
        return matrix.stream().filter(line -> line.reads() == reading);
    }

    private String told(Seat seat, String method, Line line) {
        String told = doors.told(
                seat,
                method,
                filled(line.address()),
                routes.all().getOrDefault(line.route(), ANY),
                filled(line.body()));
        return told.equals(NOT_NOW) && line.told().get(seat).equals("in") ? "in" : told;
    }

    /** Addresses whose answer to a bureau holds one of the words, in whatever form it comes. */
    List<String> naming(String... words) {
        List<String> found = new ArrayList<>();
        for (Line line : matrix) {
            if (line.reads() && !line.address().startsWith(LIVE)) {
                for (String address : forms(filled(line.address()))) {
                    String said = said(Seat.HEAD, address, line);
                    Stream.of(words).filter(said::contains).forEach(word -> found.add(address + " " + word));
                }
            }
        }
        return found;
    }

    private String said(Seat seat, String address, Line line) {
        try {
            return Wording.of(doors.ask(seat, "GET", address, routes.all().getOrDefault(line.route(), ANY), ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(address, broken);
        }
    }

    /** What is told to whoever may read, by what it would do to them: address and harm. */
    List<String> harm() throws IOException {
        List<String> found = new ArrayList<>();
        for (Line line : matrix) {
            Seat seat = Stream.of(Seat.OFFICE, Seat.ADMIN, Seat.AUDITOR, Seat.HEAD, Seat.ANONYMOUS)
                    .filter(one -> line.told().get(one).equals("ok"))
                    .findFirst()
                    .orElse(Seat.ANONYMOUS);
            for (String address : line.reads() ? forms(filled(line.address())) : List.<String>of()) {
                HttpResponse<InputStream> answer =
                        doors.ask(seat, "GET", address, routes.all().getOrDefault(line.route(), ANY), "");
                try (InputStream body = answer.body()) {
                    byte[] said = Doors.isStream(answer) ? new byte[0] : body.readAllBytes();
                    Harm.of(answer.headers(), said).forEach(harm -> found.add(address + " " + harm));
                    if (answer.statusCode() >= 500) {
                        found.add(address + " " + answer.statusCode());
                    }
                    reflected += new String(said, StandardCharsets.UTF_8).contains("mjx") ? 1 : 0;
                }
            }
        }
        return found;
    }

    /** How many answers held what was written to do harm. */
    int reflected() {
        return reflected;
    }

    /** A table comes as a workbook too, a chart as a drawing. */
    private static List<String> forms(String address) {
        return address.matches(".*\\.csv(\\?.*)?")
                ? List.of(address, address.replace(".csv", ".xlsx"), address.replace(".csv", ".svg"))
                : List.of(address);
    }

    /** What is opened by a method no line speaks of, or is told of by its headers though it is not there to read. */
    List<String> openedOtherwise() {
        List<String> opened = new ArrayList<>();
        Map<String, Set<String>> methods = new TreeMap<>();
        matrix.forEach(line -> methods.put(line.address(), listed(filled(line.address()))));
        methods.forEach((address, listed) -> Stream.of("POST", "PUT", "PATCH", "DELETE")
                .filter(method -> !listed.contains(method))
                .forEach(method -> {
                    for (Seat seat : List.of(Seat.ANONYMOUS, Seat.HEAD, Seat.ADMIN)) {
                        String told = doors.told(seat, method, filled(address), ANY, "");
                        if (!SHUT.contains(told)) {
                            opened.add(seat + " " + method + " " + address + " " + told);
                        }
                    }
                }));
        Stream<Line> notThere = lines(true)
                .filter(line -> line.told().get(Seat.OTHER).equals("404"))
                // A stream is begun for nobody who asks for its headers only, there or not.
                .filter(line -> !line.address().endsWith("/events"));
        notThere.forEach(line -> {
            String told = told(Seat.OTHER, "HEAD", line);
            if (!told.equals("404")) {
                opened.add("HEAD " + line.address() + " " + told);
            }
        });
        return opened;
    }

    private Set<String> listed(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("[?].*", ""));
        return matrix.stream()
                .map(Line::route)
                .filter(route ->
                        PathPatternParser.defaultInstance.parse(route.pattern()).matches(path))
                .map(Routes.Route::method)
                .collect(Collectors.toSet());
    }

    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("<" + name.getKey() + ">", name.getValue());
        }
        return filled;
    }
}
