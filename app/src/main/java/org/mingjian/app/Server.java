// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server: pages of dashboards and features of app in one Spring context. */
@SpringBootApplication(scanBasePackages = {"org.mingjian.app", "org.mingjian.dashboards"})
@ConfigurationPropertiesScan
public class Server {

    /** Starts and returns when requests are accepted; profile {@code demo} adds seed data and demo accounts. */
    public static void start(String... profiles) {
        SpringApplication application = new SpringApplication(Server.class);
        application.setAdditionalProfiles(profiles);
        application.run();
    }
}
