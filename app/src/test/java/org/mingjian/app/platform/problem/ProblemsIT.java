// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.ProbeRoutes;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

@ServerTest
@Import(ProbeRoutes.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

    private WebTestClient http;

    ProblemsIT(@Autowired WebTestClient http) {
        this.http = http;
    }

    @BeforeEach
    void enter() {
        http = http.mutate()
                .defaultHeaders(headers -> headers.setBasicAuth("admin", "test-admin"))
                .build();
    }

    @Test
    void anUnknownPathIsNotFound() {
        http.get()
                .uri("/api/v1/nowhere")
                .header("X-Request-Id", "caller-0001")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("X-Request-Id", "caller-0001")
                .expectBody()
                .json("""
                        {"type":"/problems/not-found","title":"未找到","status":404,
                         "detail":"所请求的内容不存在，或不对当前账号开放。","requestId":"caller-0001"}""", org.springframework.test.json.JsonCompareMode.STRICT);
    }

    @Test
    void aWrongMethodNamesTheRightOnes() {
        http.method(HttpMethod.DELETE)
                .uri("/api/v1/probe")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .value("Allow", allow -> assertThat(allow.split(",")).containsExactlyInAnyOrder("GET", "POST"))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/method-not-allowed");
    }

    @Test
    void aWrongContentTypeIsUnsupported() {
        post("text/plain", "x")
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("不支持的内容类型");
    }

    @Test
    void brokenJsonIsUnreadable() {
        post("application/json", "{\"name\":")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unreadable-body");
    }

    @Test
    void aWrongParameterIsNamed() {
        http.get()
                .uri("/api/v1/probe/number?n=x")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("参数 n 缺失或格式不正确。");
    }

    @Test
    void everyInvalidFieldIsPointedAt() {
        post("application/json", "{\"name\":\"a\",\"count\":10}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/count")
                .jsonPath("$.errors[0].message")
                .isEqualTo("最大不能超过9");
    }

    @Test
    void aTooLargeBodyIsRefused() {
        post("application/json", "{\"name\":\"" + "a".repeat(1_000_000) + "\",\"count\":1}")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/content-too-large");
    }

    @Test
    void aFaultIsLoggedByItsIdAndTellsNothing(CapturedOutput output) {
        http.get()
                .uri("/api/v1/probe/fault")
                .header("X-Request-Id", "caller-0002")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("/problems/fault").doesNotContain("secrets"));

        assertThat(output).contains("caller-0002").contains("inner text with secrets");
        assertThat(output)
                .contains("of 110***************, 138******** and ***@example.gov.cn")
                .doesNotContain("11010519491231002X", "13800138000", "wang@");
    }

    @Test
    void whatIsLoggedOnTheWayCarriesTheIdOfItsRequest() {
        Logger log = (Logger) LoggerFactory.getLogger(ProblemsIT.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);

        Mono.fromRunnable(() -> log.warn("on another thread"))
                .subscribeOn(Schedulers.boundedElastic())
                .contextWrite(context -> context.put(RequestId.CARRIED, "caller-0003"))
                .as(StepVerifier::create)
                .verifyComplete();

        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getMDCPropertyMap()).containsEntry("request", "caller-0003"));
    }

    @Test
    void peopleGetAPage() {
        http.get()
                .uri("/nowhere")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("未找到").contains("<html lang=\"zh-CN\""));
    }

    private WebTestClient.ResponseSpec post(String type, String body) {
        return http.post()
                .uri("/api/v1/probe")
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(body)
                .exchange();
    }
}
