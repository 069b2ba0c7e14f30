// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.access.Routes.Route;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Every route of the running server, asked by everybody: {@code access/matrix.tsv} says what each is told. Reading comes
 * first, so that each finds what was prepared.
 */
@ServerTest
@Import({NoticeCity.class, PreparedCity.class})
@TestPropertySource(
        properties = {
            "mingjian.board.enabled=true",
            "mingjian.live.as-of=2026-09-30",
            "mingjian.harvest.allow-loopback=true",
            "mingjian.harvest.pace=0s",
            "mingjian.harvest.pause=10ms"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixIT {

    private static final String ASKED_AGAIN = "签发、发布等不可撤回的操作须再次输入本人密码。";

    private final PreparedCity city;
    private final Routes routes;
    private final List<TableSource> tables;
    private final DatabaseClient database;
    private final Doors doors;
    private final List<Line> matrix = Line.read();
    private final Walk walk;

    AccessMatrixIT(
            @LocalServerPort int port,
            @Autowired PreparedCity city,
            @Autowired List<TableSource> tables,
            @Autowired DatabaseClient database,
            @Autowired ApplicationContext server) {
        this.city = city;
        this.tables = tables;
        this.database = database;
        this.routes = new Routes(server);
        this.doors = new Doors(port, city.authorization());
        this.walk = new Walk(matrix, routes, city.names(), doors);
    }

    @BeforeAll
    void load(@LocalServerPort int port) {
        city.load(port);
    }

    @Test
    @Order(1)
    void everyRouteHasALineAndEveryLineARoute() {
        assertThat(new TreeSet<>(matrix.stream().map(Line::route).toList()))
                .containsExactlyElementsOf(routes.all().keySet());
    }

    @Test
    @Order(2)
    void everyTableThatIsHandedOutAsAFileHasALine() {
        assertThat(matrix.stream()
                        .filter(line -> line.route().handler().equals("TableFilePage.file"))
                        .map(line -> line.address().replaceFirst("[.]csv$", ""))
                        .map(page -> page.replaceFirst("^/periods/[^/]+/", "/periods/{period}/"))
                        .map(page -> page.replaceFirst("^/registers/[^/]+$", "/registers/{type}")))
                .containsAll(tables.stream().map(TableSource::page).toList());
    }

    @Test
    @Order(3)
    void nothingABureauReadsNamesAnotherOfWhichNothingIsPublished() {
        assertThat(walk.naming(PreparedCity.HIDDEN, PreparedCity.NAME_OF_THE_HIDDEN))
                .isEmpty();
    }

    @Test
    @Order(2)
    void everyRouteThatChangesSomethingSaysWhetherItWantsThePasswordAgain() {
        assertThat(AgainAsked.sides().keySet())
                .as("a new route takes a side in access/again.tsv")
                .containsExactlyElementsOf(routes.all().keySet().stream()
                        .filter(route -> !List.of("GET", "ANY").contains(route.method()))
                        .toList());
    }

    /** Before anything is changed: had one of them been let in, the walk would find it done. */
    @Test
    @Order(3)
    void aSessionWithoutThePasswordSignsNothingAndHandsNothingOut(@LocalServerPort int port) {
        Map<Seat, AgainAsked> sessions = new EnumMap<>(Seat.class);
        Map<Route, String> sides = AgainAsked.sides();
        List<String> let = new ArrayList<>();
        for (Line line : matrix) {
            Seat seat = line.told().get(Seat.OFFICE).equals("in") ? Seat.OFFICE : Seat.ADMIN;
            if (AgainAsked.AGAIN.equals(sides.get(line.route()))
                    && line.told().get(seat).equals("in")) {
                HttpResponse<String> told = sessions.computeIfAbsent(
                                seat,
                                who -> new AgainAsked(port, city.authorization().get(who)))
                        .change(walk.filled(line.address()), line.body());
                String said = told.statusCode() + (told.body().contains(ASKED_AGAIN) ? "" : " in other words");
                if (!said.equals("403")) {
                    let.add(line.route() + " " + line.body() + " " + said);
                }
            }
        }
        assertThat(sessions).hasSize(2);
        assertThat(let).isEmpty();
    }

    /** The city holds hostile names, titles, addresses, notes and file names wherever something can be written. */
    @Test
    @Order(3)
    void nothingThatWasWrittenDoesHarmToWhoeverReadsIt() throws IOException {
        assertThat(walk.harm()).isEmpty();
        assertThat(walk.reflected()).isGreaterThan(60);
    }

    @Test
    @Order(3)
    void noChangeUnderASessionIsTakenWithoutItsToken(@LocalServerPort int port) {
        AgainAsked session = new AgainAsked(port, city.authorization().get(Seat.OFFICE));
        assertThat(matrix.stream()
                        .filter(line -> !line.reads())
                        .filter(line ->
                                !session.withoutToken(line.route().method(), walk.filled(line.address()), line.body()))
                        .map(line -> line.route().toString()))
                .isEmpty();
    }

    @Test
    @Order(4)
    void everybodyIsToldAtEveryAddressWhatTheMatrixSays() {
        List<String> told = walk.told();
        assertThat(told).containsExactlyElementsOf(walk.expected());
    }

    @Test
    @Order(6)
    void noOtherMethodOpensAnAddress() {
        assertThat(walk.openedOtherwise()).isEmpty();
    }

    /** Of a change that was asked for, by whom and with what success; reading leaves one of a page or a file, if any. */
    @Test
    @Order(5)
    void everyRequestOfSomebodyKnownThatMayChangeSomethingLeavesOneRecord() {
        assertThat(database.sql("select request, count(*) filter (where action like 'request.%') as asked from"
                                + " audit_record where request like 'matrix-%' group by request")
                        .map(row -> row.get("request", String.class) + " " + row.get("asked", Long.class))
                        .all()
                        .filter(record -> !record.endsWith(" 0"))
                        .collectList()
                        .block())
                .containsExactlyInAnyOrderElementsOf(doors.changesAsked().stream()
                        .map(request -> request + " 1")
                        .toList());
    }
}
