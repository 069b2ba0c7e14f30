// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mingjian.app.Server;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A test of the whole server over HTTP, with a database of its own, migrated and otherwise empty.
 *
 * <pre>{@code
 * @ServerTest
 * class FactsIT {
 *     FactsIT(@Autowired WebTestClient http, @Autowired DatabaseClient database) { … }
 * }
 * }</pre>
 *
 * <p>{@code admin} exists with password {@code test-admin}; open others by {@link
 * org.mingjian.app.platform.security.OpenAccount}. The context is not shared between classes, so that each may leave its
 * database as it likes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mingjian.account.admin-password=test-admin",
            "spring.r2dbc.pool.max-size=8",
            // Seventy rule bases more for each server of a test would be built for nobody.
            "mingjian.measure.rules=false"
        })
@AutoConfigureWebTestClient(timeout = "PT30S")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
public @interface ServerTest {}
