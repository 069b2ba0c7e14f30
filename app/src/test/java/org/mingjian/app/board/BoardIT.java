// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@ServerTest
@TestPropertySource(properties = "mingjian.board.enabled=true")
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardIT {

    private static final String NOTICES = "/api/v1/notices";
    private static final HttpClient STRANGER = HttpClient.newHttpClient();

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final Api office;
    private final int port;
    private NoticeCity.Ids ids = new NoticeCity.Ids(0, 0);

    BoardIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.port = port;
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU01");
        assertThat(get("/board").statusCode()).as("nothing is published yet").isEqualTo(404);
        ids = city.load(office);
    }

    @Test
    void aStrangerReadsThePublishedPlacesAndNothingElse() {
        HttpResponse<String> board = get("/board");

        assertThat(board.statusCode()).isEqualTo(200);
        assertThat(board.body()).contains("2026 年第二季度", "市01局", "市22局").doesNotContain("2026 年第三季度");
        assertThat(board.body()).doesNotContain("<script", "/findings", "/periods/", "/login", "csrf");
        assertThat(board.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(board.headers().firstValue("Cache-Control")).contains("max-age=60, public");
        assertThat(get("/board/2026Q2").body()).isEqualTo(board.body());
        assertThat(get("/board/2026Q3").statusCode()).as("in review").isEqualTo(404);
        assertThat(get("/board/1999").statusCode()).isEqualTo(404);

        String tag = board.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/board", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void anAccountSeesOnTheBoardWhatAStrangerSees() {
        assertThat(office.get("/board").body()).isEqualTo(get("/board").body());
    }

    @Test
    void noOtherAddressAndNoOtherMethodIsOpen() {
        assertThat(get("/periods/2026Q2/ranking", "Accept", "text/html").statusCode())
                .isEqualTo(302);
        assertThat(get("/api/v1/evaluations").statusCode()).isEqualTo(401);
        assertThat(get("/board/2026Q2/circulars/1.docx").statusCode()).isEqualTo(404);
        assertThat(get("/board/..%2Fperiods/2026Q2/ranking", "Accept", "text/html")
                        .statusCode())
                .isGreaterThanOrEqualTo(300);
        assertThat(send(request("/board").POST(BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(405);
    }

    @Test
    void anIssuedCircularIsPublicAndNoOtherNotice() {
        long notice = drafted("RECTIFICATION", "BUREAU03");
        long circular = drafted("CIRCULAR", "BUREAU04");
        String file = "/board/2026Q2/circulars/%d.pdf";
        assertThat(get(file.formatted(circular)).statusCode()).as("a draft").isEqualTo(404);
        String number = issue(circular);
        issue(notice);

        assertThat(get("/board").body()).contains(number, file.formatted(circular));
        HttpResponse<String> pdf = get(file.formatted(circular));
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(get(file.formatted(notice)).statusCode()).isEqualTo(404);
        assertThat(get("/board/2026Q3/circulars/" + circular + ".pdf").statusCode())
                .isEqualTo(404);
    }

    private long drafted(String kind, String bureau) {
        Answer drafted = office.post(
                NOTICES,
                Api.JSON,
                "{\"evaluation\":%d,\"kind\":\"%s\",\"bureaus\":[\"%s\"],\"reason\":\"答复超期\"}"
                        .formatted(ids.published(), kind, bureau));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return drafted.json().get("items").get(0).get("id").asLong();
    }

    private String issue(long notice) {
        Answer issued = office.post(NOTICES + "/" + notice + "/transitions", Api.JSON, "{\"to\":\"issue\"}");
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        return issued.json().get("number").asString();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return STRANGER.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException thrown) {
            throw new AssertionError(thrown);
        }
    }
}
