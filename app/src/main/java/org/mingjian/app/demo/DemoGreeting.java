// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints, once the demo can be used, where it is and who may enter. */
@Component
@Profile("demo")
class DemoGreeting {

    private final Environment environment;

    DemoGreeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.println("  明鉴 Mingjian demo: http://127.0.0.1:" + environment.getProperty("local.server.port"));
        out.println(
                "  accounts: office, office2, office3 (公开办) · auditor (审核督查) · admin (系统管理员) · bureau-<CODE>, e.g. bureau-SHENGTAIJU");
        out.println("  password: " + environment.getProperty("mingjian.account.demo-password"));
        out.println("  Ctrl-C stops it; started again it goes on with the same data.");
        out.println();
    }
}
