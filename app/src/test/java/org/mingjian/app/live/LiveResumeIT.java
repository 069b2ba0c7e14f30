// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.EventStream.Event;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.platform.postgres.PostgresServer;

/** The server is killed between two changes and started again; whoever listened goes on where the stream was cut. */
class LiveResumeIT {

    private static final String EVENTS = "/api/v1/live/events";

    private final ServerProcess server =
            ServerProcess.start("live-resume", PostgresServer.shared().freshDatabaseSettings(LiveResumeIT.class));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nothingIsMissedOverARestart() {
        push("bureaus", "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\nSHIWEIJIAN,市卫生健康委,G2,DEPARTMENT\n");
        String heard;
        try (EventStream cut = admin().events(EVENTS)) {
            push("disclosure-requests", "bureau,id,receivedOn\nSHIJIAOYU,R1,2026-07-01\n");
            heard = cut.next("changed").id();
        }
        push("disclosure-requests", "bureau,id,receivedOn\nSHIWEIJIAN,R1,2026-07-01\n");

        server.kill();
        server.restart();

        try (EventStream again = admin().events(EVENTS, "Last-Event-ID", heard)) {
            Event missed = again.next("changed");
            while (!missed.json().get("bureau").asString().equals("SHIWEIJIAN")) {
                missed = again.next("changed");
            }
            assertThat(missed.json().get("coverage"))
                    .isEqualTo(admin().get("/api/v1/bureaus/SHIWEIJIAN/live")
                            .json()
                            .get("coverage"));

            push("disclosure-requests", "bureau,id,receivedOn\nSHIJIAOYU,R2,2026-07-02\n");
            assertThat(again.next("changed").json().get("bureau").asString()).isEqualTo("SHIJIAOYU");
        }
    }

    private void push(String type, String table) {
        assertThat(admin().post("/api/v1/facts/" + type, Api.CSV, table).status())
                .isEqualTo(200);
    }

    private Api admin() {
        return Api.as("admin", server.port());
    }
}
