// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.dashboards.fixture.CityServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The pages of uploads in every state, as each role gets them. */
@SpringBootTest(
        classes = CityServer.class,
        properties = {
            "spring.web.locale=zh_CN",
            "spring.web.locale-resolver=fixed",
            "spring.messages.basename=messages,pages,codes,uploads,trail,tables,personaldata",
            "spring.messages.fallback-to-system-locale=false",
            "spring.main.banner-mode=off"
        })
class UploadPagesTest {

    private final WebTestClient client;

    UploadPagesTest(@Autowired ApplicationContext context) {
        client = WebTestClient.bindToApplicationContext(context)
                .configureClient()
                .responseTimeout(java.time.Duration.ofMinutes(1))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office /uploads",
                "nothing /uploads",
                "auditor /uploads",
                "bureau-SHENGTAI /uploads",
                "office /uploads/1",
                "office /uploads/2",
                "office /uploads/3",
                "office /uploads/4",
                "office /uploads/5",
                "office /uploads/6",
                "auditor /uploads/3"
            })
    void everyStateIsCompleteEscapedAndInWords(String address) {
        String html = get(address);
        assertThat(html).doesNotContain(" style=", "??", "th:", "<script>alert", "javascript:");
        assertThat(html.split("<h1", -1)).hasSize(2);
    }

    @Test
    void anAuditorReadsAndActsOnNothing() {
        assertThat(get("auditor /uploads")).doesNotContain("enctype");
        assertThat(get("auditor /uploads/3")).doesNotContain("/import", "/choice");
        assertThat(get("office /uploads/3")).contains("/uploads/3/import", "/uploads/3/choice", "导入 1,201 行");
    }

    @Test
    void whileItIsWorkedOnThePageFollows() {
        assertThat(get("office /uploads/1")).contains("data-live=\"/api/v1/uploads/1/events\"", "正在预览");
        assertThat(get("office /uploads/5")).doesNotContain("data-live=\"/api").contains("rejected.xlsx");
    }

    @Test
    void aStepThatCannotBeDoneIsToldOnThePage() {
        String html = text(client.post()
                .uri("/uploads/4/import")
                .header("X-Account", "office")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
        assertThat(html).contains("还不能导入");
        client.get()
                .uri("/uploads/99")
                .header("X-Account", "office")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String get(String address) {
        String[] parts = address.split(" ");
        return text(client.get()
                .uri(parts[1])
                .header("X-Account", parts[0])
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static String text(byte[] body) {
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
