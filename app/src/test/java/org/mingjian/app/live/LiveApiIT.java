// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.EventStream.Event;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;

@ServerTest
@TestPropertySource(properties = "mingjian.live.as-of=2026-09-30")
class LiveApiIT {

    private static final String EVENTS = "/api/v1/live/events";

    private final OpenAccount accounts;
    private final LiveBoard board;
    private final Api service;
    private final Api office;
    private final Api education;
    private final Api health;

    LiveApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired LiveBoard board) {
        this.accounts = accounts;
        this.board = board;
        this.service = Api.as("service", port);
        this.office = Api.as("office", port);
        this.education = Api.as("bureau-SHIJIAOYU", port);
        this.health = Api.as("bureau-SHIWEIJIAN", port);
    }

    @BeforeEach
    void twoBureaus() {
        Api.openAccounts(accounts, "SHIJIAOYU", "SHIWEIJIAN");
        push("bureaus", """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
        push("disclosure-requests", """
                bureau,id,receivedOn
                SHIJIAOYU,R1,2026-07-01
                SHIWEIJIAN,R1,2026-07-01
                """);
        push("request-replies", """
                bureau,id,request,sentOn
                SHIJIAOYU,D1,R1,2026-07-10
                SHIWEIJIAN,D1,R1,2026-07-10
                """);
    }

    @Test
    void oneLateReplyChangesTheLiveResultAndIsToldAtOnce() {
        JsonNode before = education.get("/api/v1/bureaus/SHIJIAOYU/live").json();
        Instant start = Instant.now();
        try (EventStream toOffice = office.events(EVENTS);
                EventStream toEducation = education.events(EVENTS);
                EventStream toHealth = health.events(EVENTS)) {
            push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-31\n");

            Event told = toOffice.next();
            assertThat(told.event()).isEqualTo("changed");
            assertThat(toEducation.next().data()).isEqualTo(told.data());
            JsonNode after = education.get("/api/v1/bureaus/SHIJIAOYU/live").json();
            assertThat(told.json().get("bureau").asString()).isEqualTo("SHIJIAOYU");
            assertThat(told.json().get("score")).isEqualTo(after.get("score")).isNotEqualTo(before.get("score"));
            assertThat(told.json().get("grade")).isEqualTo(after.get("grade"));
            assertThat(Instant.parse(told.json().get("factChangedAt").asString()))
                    .isBetween(start, Instant.now());
            assertThat(after.get("period").asString()).isEqualTo("2026Q3");
            assertThat(after.get("asOf").asString()).isEqualTo("2026-09-30");

            // The first thing the other bureau hears is of itself.
            push("request-replies", "bureau,id,request,sentOn\nSHIWEIJIAN,D1,R1,2026-08-31\n");
            assertThat(toHealth.next().json().get("bureau").asString()).isEqualTo("SHIWEIJIAN");
            assertThat(toOffice.next().json().get("bureau").asString()).isEqualTo("SHIWEIJIAN");
            assertThat(toEducation.arrived()).isEmpty();
        }
    }

    @Test
    void aStreamThatWasCutGoesOnWhereItWas() {
        String heard;
        try (EventStream cut = office.events(EVENTS)) {
            push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-31\n");
            heard = cut.next().id();
        }
        push("request-replies", "bureau,id,request,sentOn\nSHIWEIJIAN,D1,R1,2026-08-31\n");
        push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-08-03\n");

        try (EventStream toOffice = office.events(EVENTS, "Last-Event-ID", heard);
                EventStream toEducation = education.events(EVENTS, "Last-Event-ID", heard);
                EventStream toHealth = health.events(EVENTS, "Last-Event-ID", heard);
                EventStream ofHealth = office.events(EVENTS + "?bureau=SHIWEIJIAN", "Last-Event-ID", heard)) {
            untilTold(toOffice, "SHIWEIJIAN");
            untilTold(toOffice, "SHIJIAOYU");
            Event told = toEducation.next("changed");
            assertThat(told.json().get("bureau").asString()).isEqualTo("SHIJIAOYU");
            assertThat(told.json().get("score"))
                    .isEqualTo(education
                            .get("/api/v1/bureaus/SHIJIAOYU/live")
                            .json()
                            .get("score"));
            assertThat(bureau(toHealth)).isEqualTo("SHIWEIJIAN");
            assertThat(bureau(ofHealth)).isEqualTo("SHIWEIJIAN");

            push("request-replies", "bureau,id,request,sentOn\nSHIWEIJIAN,D1,R1,2026-09-01\n");
            assertThat(bureau(toHealth)).isEqualTo("SHIWEIJIAN");
            assertThat(bureau(ofHealth)).isEqualTo("SHIWEIJIAN");
            assertThat(toEducation.arrived()).noneMatch(event -> event.event().equals("changed"));
        }
    }

    @Test
    void whoMissedTooMuchIsToldToReadAnew() {
        for (String since : List.of("nonsense", "1-1-1700000000000")) {
            try (EventStream toOffice = office.events(EVENTS, "Last-Event-ID", since)) {
                assertThat(toOffice.next().event()).isEqualTo("reset");
                push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-31\n");
                push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-30\n");
                assertThat(bureau(toOffice)).isEqualTo("SHIJIAOYU");
            }
        }
    }

    @Test
    void whatIsDoneIsToldToThoseWhomItConcerns() {
        try (EventStream toOffice = office.events(EVENTS);
                EventStream toEducation = education.events(EVENTS);
                EventStream toHealth = health.events(EVENTS)) {
            String started = office.post(
                            "/api/v1/evaluations",
                            Api.JSON,
                            "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q3\",\"asOf\":\"2026-09-30\"}")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String evaluation = started.replaceFirst(".*/", "evaluation/");

            for (EventStream stream : List.of(toOffice, toEducation, toHealth)) {
                Event told = stream.next("acted");
                assertThat(told.json().get("action").asString()).isEqualTo("evaluation.start");
                assertThat(told.json().get("object").asString()).isEqualTo(evaluation);
            }
        }
    }

    @Test
    void whatChangesNothingIsNotTold() {
        try (EventStream toOffice = office.events(EVENTS)) {
            push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-10\nNOBODY,D1,R1,2026-07-10\n");
            service.post(
                    "/api/v1/facts/request-replies?dryRun=true",
                    Api.CSV,
                    "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-31\n");
            push("request-replies", "bureau,id,request,sentOn\nSHIWEIJIAN,D1,R1,2026-07-09\n");

            assertThat(toOffice.next().json().get("bureau").asString()).isEqualTo("SHIWEIJIAN");
        }
    }

    @Test
    void aBureauWithoutAnyFactHasALiveResultAndAnUnknownOneHasNone() {
        push("bureaus", "code,name,group,kind\nSHITIYU,市体育局,G3,DEPARTMENT\n");

        assertThat(office.get("/api/v1/bureaus/SHITIYU/live")
                        .json()
                        .get("bureau")
                        .asString())
                .isEqualTo("SHITIYU");
        assertThat(office.get("/api/v1/bureaus/NOBODY/live").problem()).isEqualTo("not-found");
        assertThat(education.get("/api/v1/bureaus/SHIWEIJIAN/live").problem()).isEqualTo("not-found");
    }

    @Test
    void aStreamEndsWithItsListener() throws InterruptedException {
        Sinks.Many<?> sink = (Sinks.Many<?>) ReflectionTestUtils.getField(board, "results");
        awaitListeners(sink, 0);
        EventStream stream = office.events(EVENTS);
        awaitListeners(sink, 1);

        stream.close();

        awaitListeners(sink, 0);
    }

    /** A little of what was heard before may be told once more. */
    private static void untilTold(EventStream stream, String bureau) {
        while (!bureau(stream).equals(bureau)) {
            // Passed over.
        }
    }

    private static String bureau(EventStream stream) {
        return stream.next("changed").json().get("bureau").asString();
    }

    private static void awaitListeners(Sinks.Many<?> sink, int wanted) throws InterruptedException {
        for (int i = 0; i < 300 && sink.currentSubscriberCount() != wanted; i++) {
            Thread.sleep(100);
        }
        assertThat(sink.currentSubscriberCount()).isEqualTo(wanted);
    }

    private void push(String type, String table) {
        assertThat(service.post("/api/v1/facts/" + type, Api.CSV, table).status())
                .isEqualTo(200);
    }
}
