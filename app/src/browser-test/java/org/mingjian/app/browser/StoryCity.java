// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mingjian.app.Api;
import org.mingjian.app.Server;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The city of the loop of supervision on a server and a database of its own: the second quarter published, a second
 * version of it in review. {@code clerk} prepares what {@code bureau-BUREAU01}, the head, submits.
 */
final class StoryCity implements AutoCloseable {

    static final String BUREAU = "BUREAU01";

    private final ConfigurableApplicationContext server;
    private final Api office;

    StoryCity() {
        String[] settings = Stream.concat(
                        PostgresServer.shared().freshDatabaseSettings(StoryCity.class).entrySet().stream()
                                .map(setting -> setting.getKey() + "=" + setting.getValue()),
                        Stream.of(
                                "server.port=0",
                                "mingjian.account.admin-password=test-admin",
                                "spring.r2dbc.pool.max-size=8"))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        server = new SpringApplicationBuilder(Server.class, NoticeCity.class).run(settings);
        Api.openAccounts(server.getBean(OpenAccount.class), NoticeCity.BUREAUS.toArray(String[]::new));
        office = Api.as("office", port());
        NoticeCity city = server.getBean(NoticeCity.class);
        city.openClerk(BUREAU);
        city.load(office);
        city.evaluate("2026Q2", LocalDate.parse("2026-06-30"));
    }

    String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The bureau's guide with all elements is delivered. */
    void repaired() {
        NoticeCity.repair(office, BUREAU);
    }

    /** The guide is as it was, and a quarter a year later is published. */
    void brokenAgain() {
        NoticeCity.breakAgain(office, BUREAU);
        LocalDate later = today().plusYears(1);
        long next = server.getBean(NoticeCity.class)
                .evaluate(later.getYear() + "Q" + (later.getMonthValue() + 2) / 3, later);
        NoticeCity.publish(office, next);
    }

    LocalDate today() {
        return LocalDate.now();
    }

    private int port() {
        return Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        server.close();
    }
}
